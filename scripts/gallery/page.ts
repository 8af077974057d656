import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from './cards';
import { css, hostConfig, THEMES } from './themes';

/** Teams on a phone, and in a channel on a desktop. */
export const WIDTHS = [320, 600];

/** What every page of the gallery loads, from the installed packages: nothing comes over the network. */
export function scripts(): string[] {
  return [
    readPackage('markdown-it/dist/markdown-it.min.js'),
    readPackage('adaptivecards/dist/adaptivecards.min.js'),
    readFileSync(join(__dirname, 'client.js'), 'utf8'),
  ];
}

export function axe(): string {
  return readPackage('axe-core/axe.min.js');
}

/** An empty page to draw cards in, in the colours of a theme. */
export function sheetPage(language: string, style: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Cards</title>
<style>${readPackage('adaptivecards/dist/adaptivecards.css')}</style><style id="theme">${style}</style></head>
<body><main></main></body></html>`;
}

/** The gallery as one file: everything in it, to open in any browser. */
export function galleryPage(sheets: readonly Sheet[]): string {
  const themes = Object.fromEntries(
    THEMES.map((theme) => [theme.name, { css: css(theme), hostConfig: hostConfig(theme) }]),
  );
  const data = JSON.stringify({ sheets, themes, widths: WIDTHS }).replaceAll('<', '\\u003c');
  const choices = ['view', 'language', 'theme'].map(
    (name) => `<label>${name} <select name="${name}"></select></label>`,
  );
  const inline = [...scripts(), `const gallery = ${data};`, 'start();'];
  const tags = inline.map((script) => `<script>${script.replaceAll('</script', '<\\/script')}</script>`);
  return sheetPage('en', '')
    .replace(
      '<main>',
      () => `<form style="padding:16px;display:flex;gap:16px">${choices.join('')}</form><main>`,
    )
    .replace('</body>', () => `${tags.join('\n')}</body>`);
}

function readPackage(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}
