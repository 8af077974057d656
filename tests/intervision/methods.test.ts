import { checkMethods, METHODS, methodByWord, methodOf } from '../../src/intervision/methods';
import {
  METHOD_LANGUAGES,
  TIMINGS,
  totalMinutes,
  type Method,
  type Timing,
} from '../../src/intervision/methods/method';
import { faultsBetween, faultsOf, fold } from '../../src/intervision/methods/validate';

const all = [...METHODS.values()];
const phasesOf = (id: string) => methodOf(id).phases;
const phaseOf = (id: string, phase: string) => phasesOf(id).find((one) => one.id === phase);

describe.each(all.map((method) => [method.id, method] as const))('%s', (_id, method) => {
  test('has no faults', () => {
    expect(faultsOf(method)).toEqual([]);
  });

  test('is found by its words, in any case, with accents and a dot', () => {
    expect(method.words.map(methodByWord)).toEqual(method.words.map(() => method));
    expect(methodByWord(`  ${method.words[0]?.toUpperCase()}. `)).toBe(method);
  });

  test('is in other words in each language', () => {
    const sentences = METHOD_LANGUAGES.map((language) => longTexts(method, language));
    const [nl = [], en = [], fr = []] = sentences;
    expect([...en, ...fr].filter((text) => nl.includes(text))).toEqual([]);
    expect(fr.filter((text) => en.includes(text))).toEqual([]);
  });

  test('speaks to one person: je, and tu', () => {
    expect(longTexts(method, 'nl').filter((text) => /\b(?:u|uw|zijn\/haar|hij|zij)\b/i.test(text))).toEqual(
      [],
    );
    expect(longTexts(method, 'fr').filter((text) => /\b(?:votre|vos|veuillez)\b/i.test(text))).toEqual([]);
  });

  test('has three to six prompts in a phase', () => {
    const counts = METHOD_LANGUAGES.flatMap((language) =>
      Object.values(method.texts[language].phases).map(({ prompts }) => prompts.length),
    );
    expect(counts.filter((count) => count < 3 || count > 6)).toEqual([]);
  });

  test('says in each language that it is no official material', () => {
    expect(METHOD_LANGUAGES.map((language) => method.texts[language].attribution)).toEqual([
      expect.stringMatching(/^Gebaseerd op .*geen officieel materiaal/),
      expect.stringMatching(/^Based on .*not official/),
      expect.stringMatching(/^D’après .*pas du matériel officiel/),
    ]);
  });

  test('keeps no text of a case as a learning', () => {
    const kept = method.phases.filter(({ keepsLearnings }) => keepsLearnings);
    expect(kept.filter(({ who }) => who !== 'everyone')).toEqual([]);
    const groups = kept.map(({ id }) => method.texts.nl.phases[id]?.group ?? '');
    expect(groups.filter((text) => !text.includes('blijft bewaard'))).toEqual([]);
  });
});

describe('the methods together', () => {
  test('are these four', () => {
    expect([...METHODS.keys()]).toEqual(['oase', 'wanda', 'chances', 'elephants']);
  });

  test('may be started with', () => {
    expect(() => checkMethods()).not.toThrow();
  });

  test('share no word, and each word is folded', () => {
    const words = all.flatMap((method) => method.words);
    expect(new Set(words).size).toBe(words.length);
    expect(words.map(fold)).toEqual(words);
  });

  test.each([
    ['éléphants', 'elephants'],
    ['Opportunités', 'chances'],
    ['kansen  en bedreigingen', 'chances'],
  ])('know %s', (word, id) => {
    expect(methodByWord(word)?.id).toBe(id);
  });

  test.each(['', 'iets', 'oase wanda'])('know nothing of "%s"', (word) => {
    expect(methodByWord(word)).toBeUndefined();
  });

  test('have no other', () => {
    expect(() => methodOf('fishbowl')).toThrow('fishbowl');
  });

  test('are refused when one has faults, each of which is named', () => {
    const oase = methodOf('oase');
    const broken = { ...oase, words: ['OASE'], weeksUntilNext: 0 };
    expect(() => checkMethods([broken, oase])).toThrow(
      /two methods are called "oase"\noase: "OASE" is not folded\noase: weeksUntilNext/,
    );
  });

  test('are refused when two answer to one word', () => {
    const [oase, wanda] = [methodOf('oase'), methodOf('wanda')];
    expect(faultsBetween([oase, { ...wanda, words: ['wanda', 'oase'] }])).toEqual([
      'two methods answer to "oase"',
    ]);
  });
});

describe('the time that a method takes', () => {
  /** domain.md 1.4 and 2.4; of the others our own choice. */
  test.each<[string, Timing, number]>([
    ['oase', 'short', 25],
    ['oase', 'default', 45],
    ['oase', 'long', 60],
    ['wanda', 'short', 90],
    ['wanda', 'default', 105],
    ['wanda', 'long', 120],
    ['chances', 'short', 25],
    ['chances', 'default', 45],
    ['chances', 'long', 60],
    ['elephants', 'short', 40],
    ['elephants', 'default', 60],
    ['elephants', 'long', 90],
  ])('%s, %s: %d minutes', (id, timing, minutes) => {
    expect(totalMinutes(phasesOf(id), timing)).toBe(minutes);
  });

  test('of OASE, by phase', () => {
    expect(TIMINGS.map((timing) => phasesOf('oase').map(({ minutes }) => minutes[timing]))).toEqual([
      [2, 4, 7, 3, 5, 3, 1],
      [3, 5, 10, 5, 10, 7, 5],
      [5, 7, 15, 6, 13, 8, 6],
    ]);
  });

  test('of Wanda, by phase; rounding off is in the last', () => {
    expect(TIMINGS.map((timing) => phasesOf('wanda').map(({ minutes }) => minutes[timing]))).toEqual([
      [10, 10, 20, 25, 15 + 10],
      [10, 15, 25, 25, 20 + 10],
      [10, 15, 30, 30, 25 + 10],
    ]);
  });
});

describe('OASE', () => {
  test('has seven phases: three spoken by people after a start, then three written', () => {
    expect(phasesOf('oase').map(({ id, live, who }) => `${id} ${live} ${who}`)).toEqual([
      'start spoken nobody',
      'telling spoken caseBringer',
      'questions spoken group',
      'appreciation spoken group',
      'suggestions written group',
      'effect written caseBringer',
      'closing written everyone',
    ]);
  });

  test('takes one suggestion from each, and shows them together', () => {
    expect(phaseOf('oase', 'suggestions')).toMatchObject({ perTurn: 1, longest: 280, shows: 'end' });
  });

  test('takes a question and a follow-up, and tells of an idea in them', () => {
    expect(phaseOf('oase', 'questions')).toMatchObject({
      inTurn: true,
      perTurn: 2,
      hints: ['suggestion'],
      canPark: true,
      bringerAnswers: true,
    });
  });

  test('ends with what the case-bringer chose, for the case-bringer alone', () => {
    expect(phaseOf('oase', 'effect')).toMatchObject({ shows: 'caseBringer', outcome: 'effect' });
  });
});

describe('Wanda', () => {
  test('has exactly five phases', () => {
    expect(phasesOf('wanda').map(({ id }) => id)).toEqual([
      'review',
      'choose',
      'questions',
      'perspectives',
      'advice',
    ]);
  });

  test('looks back at what was promised from the second session on, and only then', () => {
    expect(phasesOf('wanda').filter((phase) => phase.isFromSecondSession)).toEqual([
      expect.objectContaining({ id: 'review', showsDeeds: true }),
    ]);
  });

  test('has the letters W, AN and DA', () => {
    expect(methodOf('wanda').letters).toEqual({
      review: 'DA',
      choose: 'W',
      questions: 'AN',
      perspectives: 'AN',
      advice: 'DA',
    });
  });

  test('ends its questions with a learning question, its choice with a case', () => {
    expect(phasesOf('wanda').map(({ outcome }) => outcome)).toEqual([
      undefined,
      'case',
      'learningQuestion',
      undefined,
      undefined,
    ]);
  });

  test('begins a perspective as a possibility', () => {
    expect(METHOD_LANGUAGES.map((at) => methodOf('wanda').texts[at].phases.perspectives?.starter)).toEqual([
      'Het zou kunnen dat …',
      'It could be that …',
      'Il se pourrait que …',
    ]);
  });
});

describe('successes, barriers and elephants', () => {
  test('lets the elephants alone be anonymous, all shown together', () => {
    expect(phasesOf('elephants').filter(({ isAnonymous }) => isAnonymous)).toEqual([
      expect.objectContaining({ id: 'elephants', live: 'written', shows: 'end' }),
    ]);
  });
});

/** Every text of more than a few words. */
function longTexts({ texts }: Method, language: (typeof METHOD_LANGUAGES)[number]): string[] {
  const { invitation, attribution, phases } = texts[language];
  return [
    invitation,
    attribution,
    ...Object.values(phases).flatMap(({ group, bringer, facilitator, prompts }) => [
      group,
      bringer,
      facilitator,
      ...prompts,
    ]),
  ].filter((text) => text.length > 25);
}
