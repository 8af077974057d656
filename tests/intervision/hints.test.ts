import fc from 'fast-check';
import { METHODS } from '../../src/intervision/methods';
import type { Hint, MethodLanguage } from '../../src/intervision/methods/method';
import { hintsFor } from '../../src/intervision/rules';
import { but, suggestion, type Sentences } from './support/sentences';
import { closed, why } from './support/sentences-of-questions';

const SENTENCES: Readonly<Record<Hint, Readonly<Record<MethodLanguage, Sentences>>>> = {
  suggestion,
  why,
  closed,
  but,
};

const HINTS = Object.keys(SENTENCES) as Hint[];
const LANGUAGES = ['nl', 'en', 'fr'] as const;
const SETS = HINTS.flatMap((hint) => LANGUAGES.map((language) => [hint, language] as const));

describe('what a text looks like', () => {
  it.each(SETS)('%s, %s: yes', (hint, language) => {
    const { yes } = SENTENCES[hint][language];
    expect(yes.filter((text) => !hintsFor(text, [hint]).includes(hint))).toEqual([]);
  });

  it.each(SETS)('%s, %s: no', (hint, language) => {
    const { no } = SENTENCES[hint][language];
    expect(no.filter((text) => hintsFor(text, [hint]).length > 0)).toEqual([]);
  });

  it.each(SETS)('%s, %s has at least 15 sentences', (hint, language) => {
    const { yes, no } = SENTENCES[hint][language];
    expect(new Set([...yes, ...no]).size).toBeGreaterThanOrEqual(15);
  });
});

describe('hints', () => {
  test('are only those that the phase asks for, in its order', () => {
    expect(hintsFor('Heb je al aan logopedie gedacht?', [])).toEqual([]);
    expect(hintsFor('Heb je al aan logopedie gedacht?', ['closed', 'suggestion', 'why'])).toEqual([
      'closed',
      'suggestion',
    ]);
    expect(hintsFor('Wanneer ging het al iets beter?', HINTS)).toEqual([]);
    expect(hintsFor('', HINTS)).toEqual([]);
  });

  const texts = HINTS.flatMap((hint) =>
    LANGUAGES.flatMap((one) => [...SENTENCES[hint][one].yes, ...SENTENCES[hint][one].no]),
  );

  test('look through capitals, accents typed in two parts, curly apostrophes and odd spaces', () => {
    const told = (text: string) => hintsFor(text, HINTS);
    for (const text of texts) {
      expect([text, told(text.toUpperCase())]).toEqual([text, told(text)]);
      expect([text, told(text.normalize('NFD'))]).toEqual([text, told(text)]);
      expect([text, told(`  ${text.replaceAll(' ', '\u00a0\n')} `)]).toEqual([text, told(text)]);
      expect([text, told(text.replaceAll('’', "'"))]).toEqual([text, told(text)]);
      expect([text, told(text.replaceAll('-', '\u2011'))]).toEqual([text, told(text)]);
    }
  });

  test('are quick and never throw, whatever somebody writes', () => {
    const words = fc.constantFrom(
      'waarom',
      'doe',
      'je',
      'niet',
      'heb',
      'al',
      '?',
      'mais',
      'é',
      ' ',
      '\n',
      'is',
      'het',
    );
    const text = fc.oneof(
      fc.array(fc.nat(0xffff), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
      fc.array(words, { maxLength: 100 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(HINTS).toEqual(expect.arrayContaining(hintsFor(one, HINTS)));
      }),
    );
    const began = performance.now();
    hintsFor('waarom doe je '.repeat(150), HINTS);
    hintsFor(`is het ${'a '.repeat(1_000)}`, HINTS);
    hintsFor('niet maar but mais is het; '.repeat(75), HINTS);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('our own examples of good questions get none', () => {
    const told = [...METHODS.values()].flatMap(({ phases, texts: all }) =>
      phases.flatMap(({ id, hints }) =>
        LANGUAGES.flatMap((language) => {
          const { prompts = [], starter = '' } = all[language].phases[id] ?? {};
          return [...prompts, starter].filter((text) => hintsFor(text, hints).length > 0);
        }),
      ),
    );
    expect(told).toEqual([]);
  });

  test('our own examples of suggestions look like suggestions, when they come too early', () => {
    const { oase } = Object.fromEntries(METHODS);
    const starters = LANGUAGES.map((one) => oase?.texts[one].phases.suggestions?.starter ?? '');
    expect(starters.map((text) => hintsFor(text, ['suggestion']))).toEqual(
      starters.map(() => ['suggestion']),
    );
  });
});
