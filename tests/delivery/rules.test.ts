import fc from 'fast-check';
import {
  editPause,
  EDIT_PAUSE_MS,
  judge,
  MOST_ATTEMPTS,
  take,
  type SendResult,
  type Verdict,
} from '../../src/delivery/rules';
import type { OutboxRow } from '../../src/storage/outbox';

const SENT: SendResult = { ok: true, activity: 'a-1', conversation: 'c-1' };

/** The four sorts of message: may it be sent twice, is it an edit. */
const SORTS = {
  once: { repeatable: false },
  repeatable: { repeatable: true },
  editOfOnce: { repeatable: false, replaces: 'a-0' },
  edit: { repeatable: true, replaces: 'a-0' },
} as const satisfies Record<string, Partial<OutboxRow>>;
type Sort = keyof typeof SORTS;
const ALL = Object.keys(SORTS) as Sort[];
const NEW = ['once', 'repeatable'] as const satisfies Sort[];
const EDITS = ['editOfOnce', 'edit'] as const satisfies Sort[];

/** architecture.md, "Delivery": what becomes of a message by the answer of Teams. */
type Fate = 'sent' | 'gone' | 'again' | 'againOnce' | 'onzeker' | 'mislukt' | 'onbereikbaar';
const FATES: readonly (readonly [
  status: number,
  attempts: number,
  repeated: boolean,
  sorts: readonly Sort[],
  Fate,
])[] = [
  ...[412, 429].flatMap((status) => [
    ...[1, 2, 3, 4].flatMap((n) => [false, true].map((r) => [status, n, r, ALL, 'again'] as const)),
    ...[5, 6].flatMap((n) => [false, true].map((r) => [status, n, r, ALL, 'mislukt'] as const)),
  ]),
  ...[0, 500, 502, 503, 504].flatMap((status) => [
    [status, 1, false, ['once'], 'onzeker'] as const,
    [status, 1, false, ['repeatable', 'edit', 'editOfOnce'], 'againOnce'] as const,
    [status, 4, false, ['repeatable', 'edit'], 'againOnce'] as const,
    [status, 2, true, ALL, 'onzeker'] as const,
  ]),
  [403, 1, false, NEW, 'onbereikbaar'],
  [403, 2, true, NEW, 'onbereikbaar'],
  [403, 1, false, EDITS, 'gone'],
  [404, 1, false, NEW, 'mislukt'],
  [404, 1, false, EDITS, 'gone'],
  [404, 2, true, EDITS, 'gone'],
  ...[400, 401, 405, 409, 413, 415].map((status) => [status, 1, false, ALL, 'mislukt'] as const),
];

describe('what becomes of a message', () => {
  const rows = FATES.flatMap(([status, attempts, repeated, sorts, fate]) =>
    sorts.map((sort) => [status, sort, attempts, repeated, fate] as const),
  );
  it.each(rows)(
    '%i on a message "%s", attempt %i, repeated %s: %s',
    (status, sort, attempts, repeated, fate) => {
      const verdict = judge(aRow({ ...SORTS[sort], attempts, repeated }), { ok: false, status }, 0);
      expect(fateOf(verdict)).toBe(fate === 'again' && repeated ? 'againOnce' : fate);
    },
  );

  it.each(ALL)('a delivered message "%s" is sent, whatever went before', (sort) => {
    expect(judge(aRow({ ...SORTS[sort], attempts: 5, repeated: true }), SENT, 0.5)).toEqual({ then: 'sent' });
  });

  test('what failed says why: the status, and the code that Teams gave', () => {
    const row = aRow({ repeatable: false });
    expect(judge(row, { ok: false, status: 403, code: 'BotNotInConversationRoster' }, 0)).toMatchObject({
      failure: '403 BotNotInConversationRoster',
    });
    expect(judge(row, { ok: false, status: 400 }, 0)).toMatchObject({ failure: '400' });
  });
});

describe('what to do with a message that is due', () => {
  const states = [
    ['klaar', undefined, 'claim', 'claim', 'claim', 'claim'],
    ['klaar', 'me', 'claim', 'claim', 'claim', 'claim'],
    ['klaar', 'other', 'claim', 'claim', 'claim', 'claim'],
    ['bezig', 'other', 'uncertain', 'repeat', 'uncertain', 'uncertain'],
    ['bezig', 'turn', 'uncertain', 'repeat', 'uncertain', 'uncertain'],
  ] as const;
  it.each(states)('%s by %s', (state, claimedBy, once, repeatable, onceRepeated, repeated) => {
    const row = (repeatable: boolean, repeated: boolean) =>
      aRow({ state, repeatable, repeated, ...(claimedBy === undefined ? {} : { claimedBy }) });
    expect(take(row(false, false))).toBe(once);
    expect(take(row(true, false))).toBe(repeatable);
    expect(take(row(false, true))).toBe(onceRepeated);
    expect(take(row(true, true))).toBe(repeated);
  });

  test('an edit found half-way may be written again: over itself it shows once', () => {
    const row = aRow({ state: 'bezig', claimedBy: 'other', repeatable: false, replaces: 'a-0' });
    expect(take(row)).toBe('repeat');
  });
});

describe('through a whole life of answers', () => {
  const status = fc.constantFrom(0, 400, 403, 404, 412, 429, 500, 502, 503);
  const answers = fc.array(status, { maxLength: 30 });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  /** Sends until it is settled; the statuses of the requests that were made. */
  function live(sort: Sort, statuses: readonly number[], jitter: number) {
    let row = aRow({ ...SORTS[sort], attempts: 0 });
    const made: number[] = [];
    for (const answer of statuses) {
      row = { ...row, attempts: row.attempts + 1 };
      made.push(answer);
      const verdict = judge(row, { ok: false, status: answer }, jitter);
      if (verdict.then !== 'again') return { made, verdict };
      row = { ...row, repeated: verdict.repeated };
    }
    return { made, verdict: undefined };
  }
  const uncertain = (answer: number) => answer === 0 || answer >= 500;

  test('what may not be repeated never goes again after an answer that leaves it open', () => {
    fc.assert(
      fc.property(answers, chance, (statuses, jitter) => {
        const { made } = live('once', statuses, jitter);
        return made.slice(0, -1).every((answer) => !uncertain(answer));
      }),
    );
  });

  test.each(ALL)('"%s" goes at most once more after an uncertain answer', (sort) => {
    fc.assert(
      fc.property(answers, chance, (statuses, jitter) => {
        const { made } = live(sort, statuses, jitter);
        return made.filter(uncertain).length <= 2;
      }),
    );
  });

  test.each(ALL)('"%s" is settled after a bounded number of requests', (sort) => {
    fc.assert(
      fc.property(answers, chance, (statuses, jitter) => {
        const { made, verdict } = live(sort, statuses, jitter);
        expect(made.length).toBeLessThanOrEqual(MOST_ATTEMPTS + 1);
        if (statuses.length > MOST_ATTEMPTS) expect(verdict).toBeDefined();
      }),
    );
  });

  test('the pause is at least what Teams asks for, and at most a quarter more', () => {
    const seconds = fc.integer({ min: 1, max: 3_600 });
    fc.assert(
      fc.property(seconds, chance, fc.integer({ min: 1, max: 4 }), (asked, jitter, attempts) => {
        const result: SendResult = { ok: false, status: 429, retryAfterMs: asked * 1_000 };
        const verdict = judge(aRow({ attempts }), result, jitter);
        const wait = verdict.then === 'again' ? verdict.inMs : -1;
        return wait >= asked * 1_000 && wait <= asked * 1_250;
      }),
    );
  });

  test('without a word of Teams the pause grows, and stays under a minute', () => {
    const pauses = [1, 2, 3, 4].map((attempts) => {
      const verdict = judge(aRow({ attempts }), { ok: false, status: 412 }, 0);
      return verdict.then === 'again' ? verdict.inMs : -1;
    });
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(new Set(pauses).size).toBe(4);
    expect(pauses[0]).toBeGreaterThanOrEqual(500);
    expect(pauses[3]).toBeLessThan(60_000);
  });

  test('two that failed together do not come back together', () => {
    const [one, two] = [0, 0.9].map((jitter) => judge(aRow({}), { ok: false, status: 429 }, jitter));
    expect(one).not.toEqual(two);
  });
});

describe('between two edits of a card', () => {
  const edited = new Date('2026-11-22T10:00:00.000Z');
  it.each([
    [0, EDIT_PAUSE_MS],
    [1, EDIT_PAUSE_MS - 1],
    [4_999, 1],
    [5_000, 0],
    [60_000, 0],
  ])('%i ms after the last one, the next waits %i ms', (after, wait) => {
    expect(editPause(edited, new Date(edited.getTime() + after))).toBe(wait);
  });

  test('are five seconds', () => {
    expect(EDIT_PAUSE_MS).toBe(5_000);
  });
});

function fateOf(verdict: Verdict): Fate {
  if (verdict.then === 'failed') return verdict.state;
  if (verdict.then !== 'again') return verdict.then;
  return verdict.repeated ? 'againOnce' : 'again';
}

function aRow(change: Partial<OutboxRow>): OutboxRow {
  return {
    id: 'V-2026-0007.asker.1',
    due: '2026-11-22T10:00:00.000Z',
    kind: 'questions.asker',
    network: 'n-1',
    about: 'V-2026-0007',
    to: { person: 'p-1' },
    repeatable: true,
    state: 'bezig',
    since: '2026-11-22T10:00:00.000Z',
    attempts: 1,
    repeated: false,
    claimedBy: 'me',
    ...change,
  };
}
