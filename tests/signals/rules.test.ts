import fc from 'fast-check';
import {
  advance,
  isAllowed,
  isReleased,
  NOT_YET_DAYS,
  OPEN,
  recognisers,
  STATUSES,
  subjectOf,
  timesReported,
  TRANSITIONS,
  type Signal,
  type SignalEvent,
  type SignalEventType,
  type SignalStatus,
  type Triage,
} from '../../src/signals/rules';
import { anAnonymousSignal, aSignal } from '../support/builders';

const NOW = '2026-11-22T09:30:00.000Z';
const TRIAGE: Triage = {
  wording: 'Er zijn lange wachtlijsten voor logopedie.',
  access: ['available'],
  isRecurring: true,
  isBeyondPerson: true,
  isBeyondOrganisation: false,
};
const EVENTS: Readonly<Record<SignalEventType, SignalEvent>> = {
  take: { type: 'take' },
  askInfo: { type: 'askInfo' },
  giveInfo: { type: 'giveInfo' },
  bundle: { type: 'bundle', bundle: 'Wachtlijsten' },
  triage: { type: 'triage', triage: TRIAGE, owner: { person: 'tom' } },
  passOn: { type: 'passOn' },
  feedback: { type: 'feedback', at: NOW },
  notRetain: { type: 'notRetain', at: NOW },
  close: { type: 'close' },
  helped: { type: 'helped' },
  notYet: { type: 'notYet', now: NOW, feedbackBy: '2026-12-20T16:00:00.000Z' },
  reopen: { type: 'reopen', feedbackBy: '2026-12-20T16:00:00.000Z' },
  merge: { type: 'merge', into: 'S-2026-0001' },
  handOver: { type: 'handOver', owner: 'coordinators' },
  edit: { type: 'edit', text: 'Een betere tekst' },
  supplement: { type: 'supplement' },
  erase: { type: 'erase' },
  withdraw: { type: 'withdraw' },
};
const TYPES = Object.keys(EVENTS) as SignalEventType[];

/**
 * domain.md 4.5, read as a table: from each status, what may happen and where it leads. What is not here is refused.
 * `ontvangen` → `in_triage` ⇄ `info_gevraagd` → `gebundeld` → `in_opvolging` → `doorgegeven` → `teruggekoppeld` →
 * `afgerond`; aside `niet_weerhouden` (with its reason), `ingetrokken` (before bundling), `heropend`, `samengevoegd`.
 */
const LEADS: Record<SignalStatus, Partial<Record<SignalEventType, SignalStatus>>> = {
  ontvangen: {
    take: 'in_triage',
    merge: 'samengevoegd',
    handOver: 'ontvangen',
    edit: 'ontvangen',
    supplement: 'ontvangen',
    withdraw: 'ingetrokken',
  },
  in_triage: {
    askInfo: 'info_gevraagd',
    bundle: 'gebundeld',
    triage: 'in_opvolging',
    notRetain: 'niet_weerhouden',
    merge: 'samengevoegd',
    handOver: 'in_triage',
    supplement: 'in_triage',
    withdraw: 'ingetrokken',
  },
  info_gevraagd: {
    askInfo: 'info_gevraagd',
    giveInfo: 'in_triage',
    bundle: 'gebundeld',
    triage: 'in_opvolging',
    notRetain: 'niet_weerhouden',
    merge: 'samengevoegd',
    handOver: 'info_gevraagd',
    supplement: 'info_gevraagd',
    withdraw: 'ingetrokken',
  },
  gebundeld: {
    bundle: 'gebundeld',
    triage: 'in_opvolging',
    notRetain: 'niet_weerhouden',
    handOver: 'gebundeld',
    supplement: 'gebundeld',
  },
  in_opvolging: {
    bundle: 'in_opvolging',
    triage: 'in_opvolging',
    passOn: 'doorgegeven',
    feedback: 'teruggekoppeld',
    handOver: 'in_opvolging',
    supplement: 'in_opvolging',
  },
  doorgegeven: {
    bundle: 'doorgegeven',
    triage: 'doorgegeven',
    feedback: 'teruggekoppeld',
    handOver: 'doorgegeven',
    supplement: 'doorgegeven',
  },
  teruggekoppeld: {
    feedback: 'teruggekoppeld',
    close: 'afgerond',
    helped: 'teruggekoppeld',
    notYet: 'heropend',
    handOver: 'teruggekoppeld',
    supplement: 'teruggekoppeld',
  },
  afgerond: { helped: 'afgerond', notYet: 'heropend', reopen: 'heropend' },
  niet_weerhouden: { helped: 'niet_weerhouden', notYet: 'heropend', reopen: 'heropend' },
  heropend: {
    take: 'in_triage',
    bundle: 'gebundeld',
    triage: 'in_opvolging',
    notRetain: 'niet_weerhouden',
    merge: 'samengevoegd',
    handOver: 'heropend',
    supplement: 'heropend',
  },
  samengevoegd: {},
  ingetrokken: {},
};

/** A text for the coordinators alone goes wherever the entry is, unless it went already. */
for (const status of STATUSES) if (status !== 'ingetrokken') LEADS[status].erase = status;

const CASES = STATUSES.flatMap((status) => TYPES.map((type) => [status, type, LEADS[status][type]] as const));

describe('the life cycle', () => {
  it.each(CASES)('%s, %s → %s', (status, type, leads) => {
    const before = aSignal({ status, feedbackAt: NOW, triage: TRIAGE });
    const after = advance(before, EVENTS[type], 'sofie');
    if (leads === undefined) expect(after).toEqual({ refused: 'notNow' });
    else expect(after).toMatchObject({ status: leads, label: before.label, reporter: 'lien' });
    expect(isAllowed(status, type)).toBe(leads !== undefined);
  });

  test('knows every event and every status', () => {
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...TYPES].sort());
    expect(Object.keys(LEADS).sort()).toEqual([...STATUSES].sort());
  });

  it.each([
    [
      'the neutral wording is empty',
      aSignal({ status: 'in_triage' }),
      { ...TRIAGE, wording: ' \n' },
      'noWording',
    ],
  ] as const)('triage is refused when %s', (_what, signal, triage, refused) => {
    expect(advance(signal, { type: 'triage', triage, owner: { person: 'tom' } }, 'sofie')).toEqual({
      refused,
    });
  });

  test('nobody can be asked about what is anonymous', () => {
    expect(advance(anAnonymousSignal({ status: 'in_triage' }), EVENTS.askInfo, 'sofie')).toEqual({
      refused: 'nobodyToAsk',
    });
  });

  it.each([
    [0, 'heropend'],
    [NOT_YET_DAYS, 'heropend'],
    [NOT_YET_DAYS + 1, undefined],
  ] as const)('"not yet" %s days after the feedback', (days, leads) => {
    const feedbackAt = new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
    const after = advance(aSignal({ status: 'afgerond', feedbackAt }), EVENTS.notYet, 'lien');
    expect(after).toEqual(
      leads === undefined ? { refused: 'tooLate' } : expect.objectContaining({ status: leads }),
    );
  });

  test('withdrawing leaves number and kind, and nothing that anybody typed', () => {
    const typed = fc.string({ minLength: 1 }).map((text) => `typed ${text}`);
    fc.assert(
      fc.property(typed, typed, typed, typed, typed, (text, quote, saidBy, tried, bundle) => {
        const triage = { ...TRIAGE, wording: `typed ${text}` };
        const details = { visibility: 'named', quote, saidBy, tried } as const;
        const before = aSignal({ status: 'in_triage', text, details, bundle, triage });
        expect(JSON.stringify(advance(before, EVENTS.withdraw, 'lien'))).not.toContain('typed');
      }),
    );
  });
});

describe('whatever happens, in whatever order', () => {
  const event = fc
    .constantFrom(...TYPES)
    .chain((type) =>
      type === 'triage'
        ? fc
            .string()
            .map(
              (wording): SignalEvent =>
                ({ ...EVENTS.triage, type, triage: { ...TRIAGE, wording } }) as SignalEvent,
            )
        : fc.constant(EVENTS[type]),
    );
  const stories = fc.array(event, { minLength: 1, maxLength: 40 });

  function play(start: Signal, events: readonly SignalEvent[]): Signal[] {
    const states = [start];
    for (const one of events) {
      const next = advance(states.at(-1) ?? start, one, 'sofie');
      if (!('refused' in next)) states.push(next);
    }
    return states;
  }

  it.each([
    [
      'nothing is closed or not retained without feedback',
      (s: Signal) =>
        !['afgerond', 'niet_weerhouden', 'teruggekoppeld'].includes(s.status) || s.feedbackAt !== undefined,
    ],
    ['it is never without an owner', (s: Signal) => s.owner === 'coordinators' || s.owner.person !== ''],
    [
      'nobody but the coordinators reads it before it has a neutral wording',
      (s: Signal) => !isReleased(s) || (s.triage?.wording ?? '').trim() !== '',
    ],
    [
      'what is followed up has a wording',
      (s: Signal) => s.status !== 'in_opvolging' || s.triage !== undefined,
    ],
    [
      'what was withdrawn has no text',
      (s: Signal) => s.status !== 'ingetrokken' || (s.text === '' && s.triage === undefined),
    ],
    [
      'what was merged says with what',
      (s: Signal) => s.status !== 'samengevoegd' || s.mergedInto !== undefined,
    ],
    [
      'number, kind and reporter stay',
      (s: Signal) => s.label === aSignal().label && s.kind === 'signal' && s.reporter === 'lien',
    ],
  ] as const)('%s', (_what, holds) => {
    fc.assert(
      fc.property(stories, (events) => play(aSignal(), events).every((state) => holds(state))),
      { numRuns: 500 },
    );
  });

  test('the round only grows, and grows with every feedback and reopening', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const rounds = play(aSignal(), events).map((state) => state.round);
        return rounds.every((round, at) => at === 0 || round >= (rounds[at - 1] ?? 0));
      }),
    );
  });

  test('from every status in which somebody must act there is a way to an end', () => {
    const ends: readonly SignalStatus[] = ['afgerond', 'niet_weerhouden'];
    const leadsTo = (from: SignalStatus, seen: readonly SignalStatus[]): boolean =>
      ends.includes(from) ||
      Object.values(LEADS[from]).some((to) => !seen.includes(to) && leadsTo(to, [...seen, to]));
    expect(OPEN.filter((status) => !leadsTo(status, [status]))).toEqual([]);
  });
});

describe('who sees it too', () => {
  const texts = [
    { kind: 'recognition', by: 'tom' },
    { kind: 'recognition', by: 'tom' },
    { kind: 'recognition' },
    { kind: 'supplement', by: 'lien' },
  ];

  test('counts everyone, and names each person once', () => {
    expect(recognisers(texts)).toEqual(['tom']);
    expect(timesReported(texts)).toBe(4);
    expect(timesReported([])).toBe(1);
  });

  test('is part of what rights depend on; an anonymous entry has no reporter', () => {
    expect(subjectOf(aSignal(), ['tom'])).toEqual({
      network: 'net1',
      owner: 'coordinators',
      isReleased: false,
      recognisedBy: ['tom'],
      reporter: 'lien',
    });
    expect(subjectOf(anAnonymousSignal())).not.toHaveProperty('reporter');
  });
});
