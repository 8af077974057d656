const SENTENCE =
  'De wachtlijst voor logopedie is weer langer: ouders bellen zelf rond, en wie geen Nederlands spreekt, valt uit de boot. ';

/** `length` characters as somebody writes who has much to tell: paragraphs of a few sentences. */
export function prose(length: number): string {
  const paragraph = `${SENTENCE.repeat(4).trim()}\n\n`;
  return paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
}

/** A list pasted from elsewhere: as many short lines as fit. */
export function manyLines(length: number): string {
  return Array.from({ length }, (_, at) => `${at % 10}`)
    .join('\n')
    .slice(0, length);
}

/** Everything in which something other than plain text hides. */
export const TRICKY = [
  '**vet** en _schuin_ en [een link](https://example.org) en `code`',
  '<at>Iedereen</at> <b>dik</b> <script>alert(1)</script>',
  '${t.common.send} $' + '{title} {{DATE(2026-11-22T09:00:00Z, SHORT)}} {{user.name}}',
  '# kop',
  '1. een\t- twee',
  'https://example.org/?a=1&b="2"',
].join('\n');

/** A name that would like to be more than a name. */
export const TRICKY_NAME =
  'Jan **vet** <at>Piet</at> [x](http://y) ${t.common.send} {{DATE(2026-11-22T09:00:00Z)}}';
