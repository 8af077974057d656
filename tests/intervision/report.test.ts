import fc from 'fast-check';
import { METHODS } from '../../src/intervision/methods';
import type { Phase } from '../../src/intervision/methods/method';
import {
  isLookedBackOn,
  REPORT_VERSIONS,
  reportOf,
  suggestionsOf,
  versionFor,
  WEIGHTS,
  type Content,
  type Deed,
  type DeedStatus,
  type ReportSource,
  type Room,
  type Round,
} from '../../src/intervision/rules';
import { BO, ended, FAY, inPhase, PICKED, SHARED } from './support/rooms';
import { ANY_METHOD, EVERYBODY, storiesOf, tell } from './support/stories';

const aDeed = (id: string, status: DeedStatus = 'open'): Deed => ({
  id,
  by: BO,
  what: `what ${id}`,
  due: '2026-12-20',
  status,
});

/** Everything that was written in a room, each text with a word in it by which it is found. */
function written(room: Room): Content {
  const by = (person = 'nobody') => `of<${person}>`;
  return {
    cases: room.cases.map((one) => ({
      ...one,
      about: `about<${one.id}>`,
      help: `help<${one.id}>`,
      works: `works<${one.id}>`,
      better: `better<${one.id}>`,
    })),
    contributions: room.contributions.map((one, at) => ({
      ...one,
      text: `said<${one.phase}><${one.id}>`,
      ...(one.by === undefined ? {} : { at: new Date(1e12 + at).toISOString() }),
    })),
    parked: room.parked.map((one) => ({ ...one, text: `parked<${one.id}>` })),
    notes: Object.fromEntries(room.people.map(({ person }) => [person, `note<${by(person)}>`])),
    weights: Object.fromEntries(
      room.contributions.map(({ id }, at) => [id, WEIGHTS[at % WEIGHTS.length] ?? 'take']),
    ),
    learningQuestion: 'learning question',
    reasoning: { chosen: 'chosen because', dropped: 'dropped because' },
    deeds: [aDeed('deed-1')],
    scores: [{ id: 'score-1', score: 1 }],
    signals: ['S-2026-0042'],
    isErased: false,
  };
}

function sourceOf(room: Room, content: Content = written(room)): ReportSource {
  return { room, content, earlier: [aDeed('deed-0', 'gedaan')] };
}

/** Rooms as whole stories leave them, of every method and of some that nobody wrote. */
const anyRoom = storiesOf(fc.oneof(fc.constantFrom(...METHODS.values()), ANY_METHOD)).map((story) =>
  tell(story, () => undefined),
);

/** What only the case-bringer may ever read. */
function isTheirs({ shows }: Phase): boolean {
  return shows === 'caseBringer';
}

function textsIn(room: Room, isIn: (phase: Phase) => boolean): string[] {
  const phases = room.method.phases.filter(isIn).map(({ id }) => id);
  return written(room)
    .contributions.filter(({ phase }) => phases.includes(phase))
    .map(({ text }) => text);
}

const found = (report: object, words: readonly string[]) => {
  const all = JSON.stringify(report);
  return words.filter((word) => all.includes(JSON.stringify(word).slice(1, -1)));
};

describe('the version for the group', () => {
  it('holds of the case its question alone, and no note, weight or idea that was not given', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const report = reportOf(sourceOf(room), 'group');
        const hasCase = room.method.choice !== 'subject';
        expect(found(report, ['note<', 'works<', 'better<', 'parked<', 'weight'])).toEqual([]);
        if (hasCase) expect(found(report, ['about<'])).toEqual([]);
        const others = room.cases.filter(({ id }) => id !== room.round.caseId);
        if (hasCase)
          expect(
            found(
              report,
              others.map(({ id }) => `help<${id}>`),
            ),
          ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('holds nothing that was for the case-bringer alone, nor what was written to explore', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const report = reportOf(sourceOf(room), 'group');
        const isExploring = (phase: Phase) =>
          phase.bringerAnswers && !phase.keepsLearnings && !(room.round.isLive && phase.live === 'spoken');
        expect(
          found(
            report,
            textsIn(room, (phase) => isTheirs(phase) || isExploring(phase)),
          ),
        ).toEqual([]);
        const tells = (phase: Phase) => phase.who === 'caseBringer' && !phase.keepsLearnings;
        expect(found(report, textsIn(room, tells))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('puts no name beside what was said, and tells by no order who said it or when', () => {
    fc.assert(
      fc.property(anyRoom, fc.nat(), (room, turn) => {
        const source = sourceOf(room);
        const report = reportOf(source, 'group');
        if (report.version !== 'group') throw new Error('another version');
        for (const { said } of report.parts)
          expect(said.flatMap((one) => Object.keys(one)).filter((name) => name !== 'text')).toEqual([]);
        expect(found({ parts: report.parts, learnings: report.learnings }, ['"by"', '"at"'])).toEqual([]);
        const { contributions } = source.content;
        const others = contributions.map((one, at) => ({
          ...one,
          by: contributions[(at + turn) % contributions.length]?.by ?? 'cas',
          at: new Date(at * 1e9).toISOString(),
        }));
        const mixed = [...others].reverse();
        const again = reportOf({ ...source, content: { ...source.content, contributions: mixed } }, 'group');
        expect(again).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it('holds what was said to all, the question, the reasoning and who does what', () => {
    const live = {
      ...ended().round,
      startedAt: '2026-11-24T09:00:00.000Z',
      endedAt: '2026-11-24T09:47:00.000Z',
    };
    const room = withTexts({ ...ended(), round: live });
    const report = reportOf(sourceOf(room), 'group');
    expect(report).toMatchObject({
      help: 'help<case-bo>',
      learningQuestion: 'learning question',
      reasoning: { chosen: 'chosen because' },
      facilitator: FAY,
      minutes: 47,
      weeksUntilNext: 4,
      people: 5,
      earlier: [{ id: 'deed-0', status: 'gedaan' }],
      deeds: [{ id: 'deed-1', status: 'open' }],
      learnings: ['said<close><text-close>'],
      signals: ['S-2026-0042'],
    });
    expect('parts' in report && report.parts.map(({ phase }) => phase)).toEqual(['ask', 'suggest']);
  });

  it('names the subject that all share where there is no case', () => {
    const room = { ...ended({ method: SHARED }), cases: [{ id: 'subject', by: 'subject' }] };
    expect(reportOf(sourceOf(room), 'group')).toMatchObject({ subject: 'about<subject>' });
  });
});

/** A room in which one text was written in every phase. */
function withTexts(room: Room): Room {
  const contributions = room.method.phases.map(({ id }) => ({
    id: `text-${id}`,
    phase: id,
    turn: 1,
    by: 'cas',
  }));
  return { ...room, contributions };
}

describe('the version of the case-bringer', () => {
  it('holds all of it: the case, the notes and what they chose, but nobody else’s notes', () => {
    const report = reportOf(sourceOf(withTexts(ended())), 'caseBringer');
    expect(report).toMatchObject({ about: 'about<case-bo>', notes: 'note<of<bo>>' });
    expect(found(report, ['note<of<cas>>', 'parked<'])).toEqual([]);
    const texts = PICKED.phases.map(({ id }) => `said<${id}><text-${id}>`);
    expect(found(report, texts)).toEqual(texts);
    expect(JSON.stringify(report)).toContain('"weight":"take"');
  });
});

describe('the version for the network', () => {
  it('holds nothing of the case, of who took part, or of what was promised', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const report = reportOf(sourceOf(room), 'network');
        const learns = ({ keepsLearnings, shows }: Phase) => keepsLearnings && shows !== 'caseBringer';
        expect(
          found(
            report,
            textsIn(room, (phase) => !learns(phase)),
          ),
        ).toEqual([]);
        expect(found(report, ['about<', 'help<', 'note<', 'learning question', 'because'])).toEqual([]);
        expect(Object.keys(report).sort()).toEqual(['label', 'learnings', 'people', 'signals', 'version']);
      }),
      { numRuns: 400 },
    );
  });
});

test('once it is erased, deeds and learnings are left', () => {
  const room = withTexts(ended());
  const all = written(room);
  const { learningQuestion: _question, reasoning: _reasoning, ...rest } = all;
  const content: Content = {
    ...rest,
    cases: [],
    contributions: all.contributions.filter(({ phase }) => phase === 'close'),
    notes: {},
    weights: {},
    isErased: true,
  };
  const report = reportOf(sourceOf(room, content), 'caseBringer');
  expect(report).toMatchObject({
    isErased: true,
    parts: [],
    learnings: ['said<close><text-close>'],
    deeds: [{ id: 'deed-1' }],
  });
});

describe('who reads which version', () => {
  const over = (status: Round['status'], room = ended()): Room => ({
    ...room,
    round: { ...room.round, status },
  });

  test.each<[string, Room, string, (typeof REPORT_VERSIONS)[number] | undefined, unknown]>([
    ['the case-bringer, at once', over('afgerond'), BO, undefined, 'caseBringer'],
    ['the case-bringer, afterwards', over('verslag_goedgekeurd'), BO, undefined, 'caseBringer'],
    ['the case-bringer, of the group', over('afgerond'), BO, 'group', 'group'],
    ['the case-bringer, of the network', over('afgerond'), BO, 'network', 'network'],
    ['others, too early', over('afgerond'), 'cas', undefined, { refused: 'notApproved' }],
    ['others, of the group too early', over('afgerond'), 'cas', 'group', { refused: 'notApproved' }],
    ['who leads, too early', over('afgerond'), FAY, undefined, { refused: 'notApproved' }],
    ['others, once it is approved', over('verslag_goedgekeurd'), 'cas', undefined, 'group'],
    [
      'others, of the case-bringer',
      over('verslag_goedgekeurd'),
      'cas',
      'caseBringer',
      { refused: 'notAgreed' },
    ],
    ['nobody, of a stopped round', over('geannuleerd'), BO, undefined, { refused: 'noReport' }],
    ['nobody, while it runs', inPhase('suggest'), BO, undefined, { refused: 'notOver' }],
    ['who did not agree, once it is approved', over('verslag_goedgekeurd'), 'out', undefined, 'network'],
    ['who did not agree, before that', over('afgerond'), 'out', undefined, { refused: 'notAgreed' }],
    [
      'who did not agree, of the group',
      over('verslag_goedgekeurd'),
      'out',
      'group',
      { refused: 'notAgreed' },
    ],
    ['anybody, of the network once it is approved', over('verslag_goedgekeurd'), 'out', 'network', 'network'],
    ['nobody else, of the network before', over('afgerond'), 'out', 'network', { refused: 'notAgreed' }],
    ['who led, where there is no case', over('afgerond', ended({ method: SHARED })), FAY, undefined, 'group'],
    [
      'others, where there is no case',
      over('afgerond', ended({ method: SHARED })),
      'cas',
      undefined,
      { refused: 'notApproved' },
    ],
  ])('%s', (_who, room, person, wanted, version) => {
    expect(versionFor(room, person, wanted)).toEqual(version);
  });

  it('is never the case-bringer’s own for anybody else, and the group’s for nobody who did not agree', () => {
    fc.assert(
      fc.property(
        anyRoom,
        fc.constantFrom(...EVERYBODY),
        fc.constantFrom(undefined, ...REPORT_VERSIONS),
        (room, person, wanted) => {
          const version = versionFor(room, person, wanted);
          if (version === 'caseBringer') expect(room.round.caseBringer).toBe(person);
          if (version === 'group') expect(room.people.map((one) => one.person)).toContain(person);
          if (version === 'group' && room.round.status !== 'verslag_goedgekeurd')
            expect(room.round.caseBringer ?? room.round.facilitator).toBe(person);
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('what the case-bringer weighs is what was given as a suggestion, once it shows', () => {
  const texts = (room: Room) => suggestionsOf({ room, content: written(room) }).map(({ phase }) => phase);
  expect(texts(withTexts(ended()))).toEqual(['suggest']);
  expect(texts(withTexts(inPhase('suggest')))).toEqual([]);
});

test('a report looks back on all of last time, and on what is still open of the times before', () => {
  expect(isLookedBackOn(aDeed('a', 'losgelaten'), true)).toBe(true);
  expect(isLookedBackOn(aDeed('a', 'losgelaten'), false)).toBe(false);
  expect(isLookedBackOn(aDeed('a', 'bezig'), false)).toBe(true);
});
