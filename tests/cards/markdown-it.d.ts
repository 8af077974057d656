/** The package comes without types; this is the part of it that the tests use. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean });
    renderInline(markdown: string): string;
  }
}
