import { methodOf } from '../../src/intervision/methods';
import {
  method,
  phase,
  type Method,
  type MethodLanguage,
  type MethodTexts,
  type Phase,
  type PhaseTexts,
  type TextsLike,
} from '../../src/intervision/methods/method';
import { faultsOf } from '../../src/intervision/methods/validate';

const oase = methodOf('oase');
const wanda = methodOf('wanda');
const chances = methodOf('chances');
const elephants = methodOf('elephants');

const minutes = { short: 1, default: 2, long: 3 };

describe('what is wrong with a method', () => {
  test.each<[string, Method, string]>([
    ['an id of other than letters', { ...oase, id: 'oase-2' }, 'the id is not of letters only'],
    ['no words', { ...oase, words: [] }, 'there is no word to start it with'],
    ['an accent in a word', { ...oase, words: ['oasé'] }, '"oasé" is not folded'],
    ['an empty word', { ...oase, words: [''] }, '"" is not folded'],
    ['the same word twice', { ...oase, words: ['oase', 'oase'] }, 'a word stands there twice'],
    ['half a week', { ...oase, weeksUntilNext: 4.5 }, 'weeksUntilNext is no whole number above 0'],
    [
      'letters of another phase',
      { ...oase, letters: { other: 'O' } },
      'letters of "other", which is no phase',
    ],
    ['letters of some phases', { ...wanda, letters: { review: 'DA' } }, 'a phase has no letters'],
    ['empty letters', { ...wanda, letters: { ...wanda.letters, advice: '' } }, 'letters are empty'],
    ['nothing', { ...oase, phases: [] }, 'the first session has no phases'],
    [
      'two phases of one name',
      { ...oase, phases: [...oase.phases, ...oase.phases.slice(0, 1)] },
      'two phases are called "start"',
    ],
  ])('%s', (_what, broken, fault) => {
    expect(faultsOf(broken)).toContain(fault);
  });
});

describe('what is wrong with a phase', () => {
  const group = { who: 'group' } as const;
  test.each<[string, Method, string, Partial<Phase>, string]>([
    ['zero minutes', oase, 'start', { minutes: { ...minutes, short: 0 } }, 'short is no whole number of'],
    ['half a minute', oase, 'start', { minutes: { ...minutes, long: 3.5 } }, 'long is no whole number of'],
    ['short over default', oase, 'start', { minutes: { ...minutes, short: 9 } }, 'short takes longer than'],
    [
      'default over long',
      oase,
      'start',
      { minutes: { ...minutes, default: 9 } },
      'default takes longer than',
    ],
    ['no days', oase, 'telling', { days: 0 }, 'days is no whole number'],
    ['nothing per turn', oase, 'telling', { perTurn: 0 }, 'perTurn is no whole number'],
    ['too short a text', oase, 'telling', { longest: 5 }, 'longest is not within'],
    ['too long a text', oase, 'telling', { longest: 20_000 }, 'longest is not within'],
    ['a hint twice', oase, 'questions', { hints: ['why', 'why'] }, 'a hint stands there twice'],
    ['a label twice', chances, 'chances', { labels: ['chance', 'chance'] }, 'a label stands there twice'],
    ['one label', chances, 'chances', { labels: ['chance'] }, 'one label leaves nothing'],
    ['glasses twice', wanda, 'perspectives', { glasses: ['child', 'child'] }, 'the same glasses stand'],
    [
      'a code with a space',
      wanda,
      'advice',
      { labels: ['my self', 'team'] },
      'a code is not of letters only',
    ],
    ['turns of nobody', oase, 'start', { inTurn: true }, 'takes turns, but is not of several'],
    ['turns of one', oase, 'telling', { inTurn: true }, 'takes turns, but is not of several'],
    [
      'turns while all write',
      oase,
      'suggestions',
      { inTurn: true },
      'takes turns, but everyone writes at once',
    ],
    ['written by nobody', oase, 'start', { live: 'written' }, 'is written by nobody'],
    ['learnings of nobody', oase, 'start', { keepsLearnings: true }, 'collects something of nobody'],
    ['hints for nobody', oase, 'start', { hints: ['why'] }, 'collects something of nobody'],
    ['labels of nobody', oase, 'start', { labels: ['a', 'b'] }, 'labels something of nobody'],
    ['ideas of one', oase, 'telling', { canPark: true }, 'keeps ideas, but is not of several'],
    ['ideas back to one', oase, 'effect', { returnsParked: true }, 'returns ideas, but is not of several'],
    ['glasses for one', oase, 'telling', { glasses: ['child'] }, 'hands out glasses, but is not of several'],
    ['one who is anonymous', oase, 'effect', { isAnonymous: true }, 'is anonymous, but is not of several'],
    ['answers to oneself', oase, 'telling', { bringerAnswers: true }, 'lets the case-bringer answer what'],
    ['weighing by all', oase, 'closing', { weighsSuggestions: true }, 'has suggestions weighed by more'],
    ['cases of some', wanda, 'choose', group, 'lets not everyone bring a case'],
    ['a choice without end', wanda, 'choose', { outcome: 'effect' }, 'go together'],
    ['an effect of the group', oase, 'suggestions', { outcome: 'effect' }, 'has an effect that is not'],
    ['an outcome later on', oase, 'effect', { isFromSecondSession: true }, 'has an outcome that a first'],
    ['deeds at once', oase, 'start', { showsDeeds: true }, 'shows deeds that a first session'],
    [
      'anonymous at once',
      elephants,
      'elephants',
      { shows: 'live' },
      'is anonymous, but the moment gives away',
    ],
    ['anonymous aloud', elephants, 'elephants', { live: 'spoken' }, 'is anonymous, but spoken'],
    ['spoken in secret', oase, 'questions', { shows: 'end' }, 'is spoken, so that it cannot show at the end'],
    ['learnings in secret', oase, 'closing', { shows: 'caseBringer' }, 'keeps learnings that the group does'],
    [
      'ideas back from nowhere',
      oase,
      'questions',
      { canPark: false },
      'returns ideas that no phase before it',
    ],
    ['ideas lost', wanda, 'advice', { returnsParked: false }, 'keeps ideas that no phase after it'],
    ['weighing nothing', oase, 'suggestions', { returnsParked: false }, 'weighs suggestions, but no phase'],
    ['two effects', oase, 'telling', { outcome: 'effect' }, 'is the second with the outcome "effect"'],
    [
      'a learning question',
      chances,
      'alive',
      { outcome: 'learningQuestion' },
      'has the outcome "learningQuestion", but',
    ],
    ['a group without a case', chances, 'alive', group, 'is of "group", but there is no case'],
    ['a subject in secret', chances, 'alive', { shows: 'caseBringer' }, 'shows to the case-bringer, but'],
    ['a vote on a subject', chances, 'alive', { choosesCase: true }, 'chooses a case, but all share'],
    [
      'a vote on what was chosen',
      oase,
      'closing',
      { choosesCase: true, outcome: 'case' },
      'a case is voted for',
    ],
    ['no vote', wanda, 'choose', { choosesCase: false }, 'no phase chooses the case'],
    ['a group before the vote', wanda, 'review', group, 'comes before the case is chosen'],
    [
      'an unknown label',
      chances,
      'chances',
      { labels: ['chance', 'luck'] },
      'nl: labels have no text for "luck"',
    ],
    [
      'a spare label',
      chances,
      'chances',
      { labels: [] },
      'fr: labels have a text for "threat", which is not',
    ],
    ['unknown glasses', wanda, 'perspectives', { glasses: ['dog'] }, 'en: glasses have no text for "dog"'],
    ['a phase without texts', oase, 'start', { id: 'begin' }, 'nl: phases have no text for "begin"'],
    ['nobody to write', chances, 'alive', { who: 'nobody', live: 'spoken' }, 'starter has nobody to read it'],
  ])('%s', (_what, whole, id, own, fault) => {
    expect(whole.phases.map((one) => one.id)).toContain(id);
    const broken = {
      ...whole,
      phases: whole.phases.map((one) => (one.id === id ? { ...one, ...own } : one)),
    };
    expect(faultsOf(broken)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });
});

describe('what is wrong with texts', () => {
  const long = 'x'.repeat(401);
  test.each<[string, MethodLanguage, Partial<MethodTexts>, string]>([
    ['no title', 'nl', { title: '' }, 'nl: title is empty'],
    ['no invitation', 'en', { invitation: ' ' }, 'en: invitation is empty'],
    ['no origin', 'fr', { attribution: '' }, 'fr: attribution is empty'],
    ['too long an origin', 'fr', { attribution: long }, 'fr: attribution is longer than 400 characters'],
    ['no phases', 'fr', { phases: {} }, 'fr: phases have no text for "start"'],
    [
      'a spare label',
      'en',
      { labels: { one: 'One' } },
      'en: labels have a text for "one", which is not used',
    ],
    ['an empty label', 'en', { labels: { one: '' } }, 'en: one is empty'],
    ['too long glasses', 'en', { glasses: { one: 'x'.repeat(41) } }, 'en: one is longer than 40 characters'],
  ])('%s', (_what, language, own, fault) => {
    const texts = { ...oase.texts, [language]: { ...oase.texts[language], ...own } };
    expect(faultsOf({ ...oase, texts })).toContain(fault);
  });

  test.each<[string, Partial<PhaseTexts>, string]>([
    ['no name', { name: '' }, 'name is empty'],
    ['a name of two lines', { name: 'x'.repeat(31) }, 'name is longer than 30 characters'],
    ['nothing for the group', { group: '' }, 'group is empty'],
    ['too much for the group', { group: long }, 'group is longer than 400 characters'],
    ['nothing for the case-bringer', { bringer: '' }, 'bringer is empty'],
    ['nothing for the facilitator', { facilitator: '' }, 'facilitator is empty'],
    ['nothing to begin with', { starter: '' }, 'starter is empty'],
    ['one prompt', { prompts: ['Wat?'] }, '1 prompts, not 2 to 7'],
    ['eight prompts', { prompts: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }, '8 prompts, not 2 to 7'],
    ['an empty prompt', { prompts: ['Wat?', ''] }, 'prompt 2 is empty'],
    ['a prompt twice', { prompts: ['Wat?', 'Wat?'] }, 'a prompt stands there twice'],
    ['fewer prompts', { prompts: ['Wat?', 'Wie?'] }, 'other prompts than in Dutch'],
    ['two lines', { group: 'Luister.\nSchrijf.' }, 'group has a line break or tab'],
    ['a space at the end', { group: 'Luister. ' }, 'group begins or ends with a space'],
    ['a straight apostrophe', { group: "Zo'n vraag" }, 'group has a straight quote'],
    ['bold', { group: 'Luister **goed**' }, 'group has markup in it'],
    ['a link', { group: '[hier](https://example.org)' }, 'group has markup in it'],
    ['a list', { group: '- Luister' }, 'group has markup in it'],
    ['a numbered list', { group: '1. Luister' }, 'group has markup in it'],
    ['an expression', { group: '${$data}' }, 'group has markup in it'],
    ['a mention', { group: '<at>Lena</at>' }, 'group has markup in it'],
  ])('of a phase: %s', (_what, own, fault) => {
    expect(faultsOf(withPhase(oase, 'telling', own))).toEqual(
      expect.arrayContaining([`fr: phase "telling": ${fault}`]),
    );
  });

  test('a case-bringer where there is no case', () => {
    expect(faultsOf(withPhase(chances, 'alive', { bringer: 'Luister.' }))).toEqual([
      'fr: phase "alive": bringer has nobody to read it',
    ]);
  });

  test.each(['nl', 'en', 'fr'] as const)('no %s', (language) => {
    const texts = Object.fromEntries(Object.entries(oase.texts).filter(([one]) => one !== language));
    expect(faultsOf({ ...oase, texts: texts as Method['texts'] })).toContain(
      `${language}: there are no texts`,
    );
  });
});

/** With other French texts in a phase. */
function withPhase(whole: Method, id: string, own: Partial<PhaseTexts>): Method {
  const { fr } = whole.texts;
  const phases = Object.entries(fr.phases).map(
    ([one, texts]) => [one, one === id ? { ...texts, ...own } : texts] as const,
  );
  return { ...whole, texts: { ...whole.texts, fr: { ...fr, phases: Object.fromEntries(phases) } } };
}

/** Checked by the compiler: an expected error that is not there is an error of `npm run types`. */
test('a method without a phase, label or language does not compile', () => {
  const words: PhaseTexts = {
    name: 'Praten',
    group: 'Praat.',
    bringer: '',
    facilitator: 'Luister.',
    prompts: ['Wie?', 'Wat?'],
    starter: 'Ik …',
  };
  const head = { title: 'Praten', invitation: 'Praat mee.', attribution: 'Van ons.', glasses: {} };
  const nl = { ...head, phases: { talk: words }, labels: { good: 'Goed', bad: 'Slecht' } };
  const own = { id: 'talk', words: ['talk'], choice: 'subject', weeksUntilNext: 1, letters: {} } as const;
  const rest = { minutes, live: 'spoken', who: 'everyone' } as const;

  const whole = method({
    ...own,
    phases: [phase('talk', { ...rest, labels: ['good', 'bad'] })],
    texts: { nl, en: nl, fr: nl },
  });
  expect(faultsOf(whole)).toEqual([]);

  // @ts-expect-error There is no phase `silence` in the texts.
  method({ ...own, phases: [phase('silence', rest)], texts: { nl, en: nl, fr: nl } });
  // @ts-expect-error There is no label `ugly` in the texts.
  method({ ...own, phases: [phase('talk', { ...rest, labels: ['ugly'] })], texts: { nl, en: nl, fr: nl } });
  // @ts-expect-error There are no French texts.
  method({ ...own, phases: [phase('talk', rest)], texts: { nl, en: nl } });
  // @ts-expect-error The English texts lack a label.
  const en: TextsLike<typeof nl> = { ...nl, labels: { good: 'Good' } };
  // @ts-expect-error The French texts lack a phase.
  const fr: TextsLike<typeof nl> = { ...nl, phases: {} };
  expect([en.labels, fr.phases]).toEqual([{ good: 'Good' }, {}]);
});
