import { METHOD_LANGUAGES, TIMINGS, type Method, type Phase } from './method';
import { textFaults } from './validate-texts';

/** Everything that is wrong with a method, each in a sentence for who made it. */
export function faultsOf(method: Method): string[] {
  return [
    ...headFaults(method),
    ...method.phases.flatMap((phase) => [
      ...numberFaults(phase).map(named(phase)),
      ...writerFaults(phase).map(named(phase)),
      ...showingFaults(phase).map(named(phase)),
    ]),
    ...orderFaults(method),
    ...(method.choice === 'subject' ? subjectFaults(method) : caseFaults(method)),
    ...METHOD_LANGUAGES.flatMap((language) => textFaults(method, language)),
  ];
}

/** What is wrong between methods: an id or a word that two of them claim. */
export function faultsBetween(methods: readonly Method[]): string[] {
  return [
    ...repeated(methods.map(({ id }) => id)).map((id) => `two methods are called "${id}"`),
    ...repeated(methods.flatMap(({ words }) => words)).map((word) => `two methods answer to "${word}"`),
  ];
}

/** Lower case without accents, one space between words: what somebody typed and a method's word compare as this. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** Ids and codes stand in rows and in keys of texts. */
const CODE = /^[a-z][a-zA-Z]*$/;

function headFaults({ id, words, weeksUntilNext, phases, letters }: Method): string[] {
  const ids = phases.map((phase) => phase.id);
  const lettered = Object.keys(letters);
  return when([
    [!CODE.test(id), 'the id is not of letters only'],
    [words.length === 0, 'there is no word to start it with'],
    ...words.map((word) => [word !== fold(word) || word === '', `"${word}" is not folded`] as const),
    [repeated(words).length > 0, 'a word stands there twice'],
    [!isCount(weeksUntilNext), 'weeksUntilNext is no whole number above 0'],
    [phases.every((phase) => phase.isFromSecondSession), 'the first session has no phases'],
    ...repeated(ids).map((one) => [true, `two phases are called "${one}"`] as const),
    ...lettered
      .filter((one) => !ids.includes(one))
      .map((one) => [true, `letters of "${one}", which is no phase`] as const),
    [lettered.length > 0 && ids.some((one) => !lettered.includes(one)), 'a phase has no letters'],
    [Object.values(letters).includes(''), 'letters are empty'],
  ]);
}

function numberFaults({ id, minutes, days, perTurn, longest, ...phase }: Phase): string[] {
  return when([
    [!CODE.test(id), 'the id is not of letters only'],
    ...TIMINGS.map(
      (timing) => [!isCount(minutes[timing]), `${timing} is no whole number of minutes above 0`] as const,
    ),
    [minutes.short > minutes.default, 'short takes longer than default'],
    [minutes.default > minutes.long, 'default takes longer than long'],
    [!isCount(days), 'days is no whole number above 0'],
    [!isCount(perTurn), 'perTurn is no whole number above 0'],
    [!isCount(longest) || longest < SHORTEST || longest > LONGEST, 'longest is not within 40 and 2000'],
    [repeated(phase.hints).length > 0, 'a hint stands there twice'],
    [repeated(phase.labels).length > 0, 'a label stands there twice'],
    [phase.labels.length === 1, 'one label leaves nothing to choose'],
    [repeated(phase.glasses).length > 0, 'the same glasses stand there twice'],
    [![...phase.labels, ...phase.glasses].every((code) => CODE.test(code)), 'a code is not of letters only'],
  ]);
}

/** Bounds of a contribution, in characters. */
const SHORTEST = 40;
const LONGEST = 2_000;

/** What only makes sense when somebody, or more than one, contributes. */
function writerFaults(phase: Phase): string[] {
  const { who } = phase;
  const isOne = who === 'nobody' || who === 'caseBringer';
  const collects =
    phase.canPark || phase.returnsParked || phase.keepsLearnings || phase.isAnonymous || phase.choosesCase;
  return when([
    [isOne && phase.inTurn, 'takes turns, but is not of several people'],
    [isOne && phase.canPark, 'keeps ideas, but is not of several people'],
    [isOne && phase.returnsParked, 'returns ideas, but is not of several people'],
    [isOne && phase.glasses.length > 0, 'hands out glasses, but is not of several people'],
    [isOne && phase.isAnonymous, 'is anonymous, but is not of several people'],
    [who === 'nobody' && phase.live === 'written', 'is written by nobody'],
    [who === 'nobody' && (collects || phase.hints.length > 0), 'collects something of nobody'],
    [who === 'nobody' && phase.labels.length > 0, 'labels something of nobody'],
    [phase.inTurn && phase.live === 'written', 'takes turns, but everyone writes at once'],
    [phase.bringerAnswers && who !== 'group', 'lets the case-bringer answer what is not asked by the group'],
    [
      phase.weighsSuggestions && who !== 'caseBringer',
      'has suggestions weighed by more than the case-bringer',
    ],
    [phase.choosesCase && who !== 'everyone', 'lets not everyone bring a case'],
    [phase.choosesCase !== (phase.outcome === 'case'), 'choosesCase and the outcome "case" go together'],
    [phase.outcome === 'effect' && who !== 'caseBringer', 'has an effect that is not the case-bringer’s'],
    [phase.isFromSecondSession && phase.outcome !== undefined, 'has an outcome that a first session lacks'],
    [phase.showsDeeds && !phase.isFromSecondSession, 'shows deeds that a first session does not have'],
  ]);
}

function showingFaults(phase: Phase): string[] {
  return when([
    [phase.isAnonymous && phase.shows !== 'end', 'is anonymous, but the moment gives away who wrote'],
    [phase.isAnonymous && phase.live !== 'written', 'is anonymous, but spoken'],
    [phase.shows === 'end' && phase.live !== 'written', 'is spoken, so that it cannot show at the end'],
    [phase.shows === 'caseBringer' && phase.keepsLearnings, 'keeps learnings that the group does not see'],
  ]);
}

/** What needs another phase before or after it. */
function orderFaults({ phases }: Method): string[] {
  return phases.flatMap((phase, at) => {
    const before = phases.slice(0, at);
    const after = phases.slice(at + 1);
    return when([
      [
        phase.returnsParked && !before.some(({ canPark }) => canPark),
        'returns ideas that no phase before it keeps',
      ],
      [
        phase.canPark && !after.some(({ returnsParked }) => returnsParked),
        'keeps ideas that no phase after it returns',
      ],
      [
        phase.weighsSuggestions && !before.some(({ returnsParked }) => returnsParked),
        'weighs suggestions, but no phase before it returns ideas',
      ],
      [
        phase.outcome !== undefined && before.some(({ outcome }) => outcome === phase.outcome),
        `is the second with the outcome "${phase.outcome ?? ''}"`,
      ],
    ]).map(named(phase));
  });
}

/** A subject is shared by all: there is no case and no case-bringer. */
function subjectFaults({ phases }: Method): string[] {
  return phases.flatMap((phase) =>
    when([
      [phase.outcome !== undefined, `has the outcome "${phase.outcome ?? ''}", but there is no case`],
      [phase.who === 'group' || phase.who === 'caseBringer', `is of "${phase.who}", but there is no case`],
      [phase.shows === 'caseBringer', 'shows to the case-bringer, but there is no case'],
      [phase.choosesCase, 'chooses a case, but all share a subject'],
    ]).map(named(phase)),
  );
}

/** A case that is voted for is chosen in one phase, before anything is asked of its case-bringer. */
function caseFaults({ choice, phases }: Method): string[] {
  const choosing = phases.findIndex(({ choosesCase }) => choosesCase);
  if (choice === 'facilitator') {
    return when([[choosing >= 0, 'a case is voted for that the facilitator chose already']]);
  }
  if (choosing < 0) return ['no phase chooses the case'];
  return phases
    .slice(0, choosing)
    .filter(({ who, outcome }) => who === 'group' || who === 'caseBringer' || outcome !== undefined)
    .map((phase) => named(phase)('comes before the case is chosen'));
}

function named({ id }: Phase): (fault: string) => string {
  return (fault) => `phase "${id}": ${fault}`;
}

function when(faults: readonly (readonly [boolean, string])[]): string[] {
  return faults.filter(([is]) => is).map(([, fault]) => fault);
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number > 0;
}

/** What stands in a list more than once, each once. */
function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, at) => items.indexOf(item) !== at))];
}
