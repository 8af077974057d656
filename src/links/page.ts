import { LANGUAGES, translator, type Language } from '../i18n';
import type { Page } from './openers';

/** A whole HTML document; its only style is `page.style`. */
export function toHtml({ language, title, style = '', body }: Page): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(style === '' ? [] : [`<style>${style}</style>`]),
    '</head>',
    `<body>${body}</body>`,
    '</html>',
  ].join('\n');
}

/** Text as HTML shows it, also within an attribute in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Says in a person's language, or in all of them, that a link opens nothing (`gone`), or that something failed on our side.
 * Why it opens nothing is not told: who holds somebody else's link learns nothing from it.
 */
export function wordsPage(what: 'gone' | 'failed', language: Language | undefined): Page {
  const sections = (language ? [language] : LANGUAGES).map((each) => {
    const t = translator(each);
    const title = escapeHtml(t(`links.${what}Title`));
    return `<section lang="${each}"><h1>${title}</h1><p>${escapeHtml(t(`links.${what}`))}</p></section>`;
  });
  return {
    language: language ?? 'nl',
    title: 'Signaalpunt',
    style: STYLE,
    body: `<main>${sections.join('')}</main>`,
  };
}

const STYLE =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:36rem;padding:0 1rem}h1{font-size:1.375rem}';
