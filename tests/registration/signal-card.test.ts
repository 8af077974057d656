import fc from 'fast-check';
import { LANGUAGES, translator } from '../../src/i18n';
import { THEMES } from '../../src/members/rules';
import { inspect } from '../../src/privacy/rules';
import { signalCardText } from '../../src/registration/cards';
import {
  atMost,
  HOW,
  MOST_THEMES,
  ofSignalCard,
  readHow,
  readThemes,
  refuseRegistration,
  refuseThemes,
  weighed,
} from '../../src/registration/rules';

test.each([
  ['', []],
  ['housing', ['housing']],
  ['income,housing', ['housing', 'income']],
  ['housing,housing,nonsense,__proto__', ['housing']],
])('the ticked themes %j are %j', (codes, themes) => {
  expect(readThemes(codes)).toEqual(themes);
});

test('one to three themes make a card', () => {
  expect(refuseThemes([])).toBe('cardNone');
  for (const most of [1, 2, MOST_THEMES]) expect(refuseThemes(THEMES.slice(0, most))).toBeUndefined();
  expect(refuseThemes(THEMES.slice(0, MOST_THEMES + 1))).toBe('cardTooMany');
});

test('how it goes is read of each theme, and anything else is not there', () => {
  const fields = {
    how_housing: 'hard',
    how_income: 'terrible',
    how_work: 7,
    how_nothing: 'well',
    other: 'well',
  };
  expect(readHow(fields)).toEqual({ housing: 'hard' });
});

describe('a card', () => {
  test('is weighed when it was said of each theme how it goes, heaviest first', () => {
    expect(weighed(['care', 'housing', 'income'], { care: 'well', housing: 'hard' })).toBeUndefined();
    expect(
      weighed(['care', 'housing', 'income'], { care: 'well', housing: 'hard', income: 'veryHard' }),
    ).toEqual([
      { theme: 'income', how: 'veryHard' },
      { theme: 'housing', how: 'hard' },
      { theme: 'care', how: 'well' },
    ]);
  });

  test('is a signal about the heaviest theme, seen by a family', () => {
    const ticked = weighed(['care', 'housing'], { care: 'hard', housing: 'veryHard' }) ?? [];
    expect(ofSignalCard(ticked, 'x', { quote: 'We wachten', saidBy: 'een mama' })).toEqual({
      kind: 'signal',
      text: 'x',
      details: {
        theme: 'housing',
        perspective: 'family',
        visibility: 'named',
        quote: 'We wachten',
        saidBy: 'een mama',
      },
    });
  });

  test.each([
    [['well', 'well'], 'well'],
    [['well', 'hard'], 'signal'],
    [['veryHard', 'well'], 'signal'],
  ] as const)('of which it goes %j is of the kind %s', ([care, housing], kind) => {
    const ticked = weighed(['care', 'housing'], { care, housing }) ?? [];
    expect(ofSignalCard(ticked, 'x', {}).kind).toBe(kind);
  });
});

describe.each(LANGUAGES)('the text of a card in %s', (language) => {
  const t = translator(language);

  test('names every ticked theme and how it goes, and the guard finds nobody in it', () => {
    for (const how of HOW)
      for (const theme of THEMES) {
        const others = THEMES.filter((one) => one !== theme).slice(0, 2);
        const ticked = [theme, ...others].map((one) => ({ theme: one, how }));
        const text = signalCardText(t, ticked);
        expect(text).toContain(`${t(`choices.seen_${theme}`)} (${t(`choices.how_${how}`)})`);
        expect(inspect(text)).toEqual({ blocked: [], warned: [] });
        expect(refuseRegistration(ofSignalCard(ticked, text, {}), false)).toBeUndefined();
      }
  });
});

test('the text of a card is as a colleague reads it', () => {
  const ticked = [
    { theme: 'housing', how: 'veryHard' },
    { theme: 'income', how: 'hard' },
  ] as const;
  expect(signalCardText(translator('nl'), ticked)).toBe(
    'Signalenkaart: Wonen (heel moeilijk), Geld en rechten (moeilijk)',
  );
});

describe('a text that is too long for a form', () => {
  test.each([
    ['kort', 10, 'kort'],
    ['precies tien', 12, 'precies tien'],
    ['een twee drie', 10, 'een twee'],
    ['eenheellangwoord', 5, 'eenhe'],
    ['a bbbbbbbbbbbb', 10, 'a bbbbbbbb'],
    ['aaaa😀', 5, 'aaaa'],
  ])('%j is cut at %d as %j', (text, longest, cut) => {
    expect(atMost(text, longest)).toBe(cut);
  });

  test('never is longer than it may be, and is its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, longest) => {
        const cut = atMost(text, longest);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(text.startsWith(cut)).toBe(true);
      }),
    );
  });
});
