import MarkdownIt from 'markdown-it';
import { inSentence, peopleText, plain } from '../../src/cards/people-text';
import { LANGUAGES } from '../../src/i18n';
import { samples } from './samples';
import { prose, TRICKY, TRICKY_NAME } from './samples/texts';
import { nodesOf, ofType } from './walk';

/** What Teams would make something of, if it stood in a TextBlock as it was typed. */
const LIVE = /<at>|\{\{DATE|\*\*vet\*\*|\[(?:een link|x)\]\(|<script>/;
const JOINER = '\u2060';

const tricky = samples.filter(({ name }) => /tricky|home-home longest|news longest/.test(name));
const cards = tricky.flatMap(({ name, render }) =>
  LANGUAGES.map((language) => [`${name}, ${language}`, render(language, 'dialog')] as const),
);

test('there are samples with names and texts that would like to be more', () => {
  expect(tricky.length).toBeGreaterThanOrEqual(4);
});

test.each(cards)('%s shows what people typed as it is', (_name, card) => {
  const live = ofType(card, /^(?:TextBlock|Fact)$/).filter(({ text }) => LIVE.test(String(text)));
  expect(live).toEqual([]);
  expect(nodesOf(card).filter(({ value }) => typeof value === 'string' && value.includes('<at>'))).toEqual(
    [],
  );
});

test('a text stands literally in the runs of a handler’s card', () => {
  const sample = samples.find(({ name }) => name === 'questions-handler with a tricky text');
  const runs = sample ? ofType(sample.render('nl', 'dialog'), 'TextRun').map(({ text }) => String(text)) : [];
  const shown = runs.join('\n').replaceAll(JOINER, '');
  for (const line of TRICKY.split('\n')) expect(shown).toContain(line.replace(/\s+/g, ' '));
  expect(runs.join('\n')).not.toContain('{{');
});

test('a name in a sentence comes out of markdown as it went in', () => {
  const html = new MarkdownIt({ html: true, linkify: true }).renderInline(`Van ${inSentence(TRICKY_NAME)}.`);
  expect(html).not.toContain('<');
  expect(html.replaceAll(JOINER, '')).toContain('Jan **vet** ‹at›Piet‹/at› [x](http://y)');
});

test('line breaks stay, more than two of them become two', () => {
  expect(peopleText('een\n\n\n\ntwee').map(({ line }) => line)).toEqual(['een', '\u00a0', 'twee']);
});

test('a text of very many lines keeps all its words in few lines', () => {
  const words = Array.from({ length: 200 }, (_, at) => `regel${at}`);
  const lines = peopleText(words.join('\n')).map(({ line }) => line);
  expect(lines.length).toBeLessThanOrEqual(30);
  const shown = lines.join(' ');
  expect(words.filter((word) => !shown.includes(word))).toEqual([]);
});

test('a line of a list never breaks, and dates of Teams are not filled in', () => {
  expect(plain(`een\n twee ${prose(10)}`)).not.toContain('\n');
  expect(plain('{{DATE(2026-11-22)}}')).not.toContain('{{');
});
