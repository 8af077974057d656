import fc from 'fast-check';
import {
  advance,
  isAllowed,
  nextActor,
  subjectOf,
  type Question,
  type QuestionEvent,
  type QuestionStatus,
} from '../../src/questions/rules';
import { after, AT, EVENTS, inStatus, STATUSES, TYPES } from './states';

/**
 * domain.md 4.5, read as a table: from each status, what may happen and where it leads. `open` → `opgenomen` ⇄
 * `info_gevraagd` → `doorverwezen` → `beantwoord` → `afgesloten` (👍, or two weeks of silence); 👎 → `heropend`, which
 * is worked like `open`. What is not here is refused.
 */
const LEADS: Record<QuestionStatus, Partial<Record<QuestionEvent['type'], QuestionStatus>>> = {
  open: {
    claim: 'opgenomen',
    askInfo: 'info_gevraagd',
    answer: 'beantwoord',
    refer: 'doorverwezen',
    supplement: 'open',
    withdraw: 'ingetrokken',
    reroute: 'open',
  },
  opgenomen: {
    askInfo: 'info_gevraagd',
    answer: 'beantwoord',
    refer: 'doorverwezen',
    supplement: 'opgenomen',
    withdraw: 'ingetrokken',
    reroute: 'open',
  },
  info_gevraagd: {
    askInfo: 'info_gevraagd',
    giveInfo: 'opgenomen',
    answer: 'beantwoord',
    refer: 'doorverwezen',
    supplement: 'info_gevraagd',
    withdraw: 'ingetrokken',
    reroute: 'open',
  },
  doorverwezen: {
    answer: 'beantwoord',
    takeReferral: 'opgenomen',
    declineReferral: 'opgenomen',
    supplement: 'doorverwezen',
    withdraw: 'ingetrokken',
    reroute: 'open',
  },
  beantwoord: { helped: 'afgesloten', silence: 'afgesloten', notYet: 'heropend', supplement: 'beantwoord' },
  afgesloten: {},
  heropend: {
    claim: 'opgenomen',
    askInfo: 'info_gevraagd',
    answer: 'beantwoord',
    refer: 'doorverwezen',
    supplement: 'heropend',
    withdraw: 'ingetrokken',
    reroute: 'heropend',
  },
  ingetrokken: {},
};

/** What was published can be taken back, whatever became of the question since. */
for (const status of STATUSES) LEADS[status].unpublish = status;
for (const status of ['beantwoord', 'afgesloten'] as const) LEADS[status].publish = status;
/** It can be thought about together and put to other networks as long as somebody has to act; those can answer until it is closed. */
for (const status of ['open', 'opgenomen', 'info_gevraagd', 'doorverwezen', 'heropend'] as const) {
  LEADS[status].intervision = status;
  LEADS[status].askRegion = status;
  LEADS[status].regionAnswer = status;
}
LEADS.beantwoord.regionAnswer = 'beantwoord';

/** A text for the coordinators alone goes wherever the question is, unless it went already. */
for (const status of STATUSES) if (status !== 'ingetrokken') LEADS[status].erase = status;

const CROSS = STATUSES.flatMap((status) => TYPES.map((type) => [status, type] as const));

describe('every status with every event', () => {
  it.each(CROSS)('%s, %s', (status, type) => {
    const next = advance(inStatus(status), EVENTS[type], 'p-point');
    const expected = LEADS[status][type];
    expect('refused' in next ? next.refused : next.status).toBe(expected ?? 'notNow');
    expect(isAllowed(status, type)).toBe(expected !== undefined);
  });
});

describe('who owns it', () => {
  const owned = inStatus('open', { owner: { person: 'p-point' } });
  it.each(['claim', 'askInfo', 'answer', 'refer'] as const)(
    '%s: whoever does it becomes the owner',
    (type) => {
      expect(after(owned, EVENTS[type], 'p-coordinator').owner).toEqual({ person: 'p-coordinator' });
      expect(after({ ...owned, owner: 'coordinators' }, EVENTS[type], 'p-coordinator').owner).toEqual({
        person: 'p-coordinator',
      });
    },
  );

  test('forwarding keeps the owner until the other takes it over', () => {
    const referred = after(owned, EVENTS.refer, 'p-point');
    expect([referred.owner, referred.referredTo]).toEqual([{ person: 'p-point' }, 'p-expert']);
    const taken = after(referred, EVENTS.takeReferral, 'p-expert');
    expect(taken).toMatchObject({ owner: { person: 'p-expert' }, ownerByReferral: true });
    expect(taken).not.toHaveProperty('referredTo');
  });

  test('a declined forward comes back to the owner, who takes it up again', () => {
    const declined = after(after(owned, EVENTS.refer, 'p-point'), EVENTS.declineReferral, 'p-expert');
    expect(declined).toMatchObject({
      owner: { person: 'p-point' },
      status: 'opgenomen',
      ownerByReferral: false,
    });
    expect(declined).not.toHaveProperty('referredTo');
  });

  test('an owner by referral who answers still knows the wording only', () => {
    const taken = after(after(owned, EVENTS.refer, 'p-point'), EVENTS.takeReferral, 'p-expert');
    expect(after(taken, EVENTS.answer, 'p-expert').ownerByReferral).toBe(true);
    expect(after(taken, EVENTS.answer, 'p-coordinator').ownerByReferral).toBe(false);
  });

  test('rerouting gives it to somebody else, remembers once whom it missed, and ends a forward', () => {
    const referred = after(owned, EVENTS.refer, 'p-point');
    const once = after(referred, EVENTS.reroute, undefined);
    expect(once).toMatchObject({ owner: { person: 'p-deputy' }, missed: ['p-point'], status: 'open' });
    expect(once).not.toHaveProperty('referredTo');
    expect(after(once, EVENTS.reroute, undefined).missed).toEqual(['p-point']);
    expect(after(once, { type: 'reroute', owner: 'coordinators' }, undefined)).toMatchObject({
      owner: 'coordinators',
      missed: ['p-point'],
    });
  });
});

describe('the rest of it', () => {
  test('Nog niet sets new terms', () => {
    expect(after(inStatus('beantwoord'), EVENTS.notYet, 'p-asker')).toMatchObject(AT);
  });

  test('a withdrawn question keeps its number and asker, and nothing that was written', () => {
    const details = {
      visibility: 'unnamed',
      quote: 'letterlijk',
      tried: 'van alles',
      theme: 'care',
    } as const;
    const gone = after(inStatus('opgenomen', { details }), EVENTS.withdraw, 'p-asker');
    expect(gone).toMatchObject({ label: 'V-2026-0007', asker: 'p-asker', text: '' });
    expect(gone.details).toEqual({ visibility: 'unnamed' });
  });

  it.each<[QuestionStatus, ReturnType<typeof nextActor>]>([
    ['open', 'owner'],
    ['opgenomen', 'owner'],
    ['heropend', 'owner'],
    ['info_gevraagd', 'asker'],
    ['beantwoord', 'asker'],
    ['doorverwezen', 'referred'],
    ['afgesloten', 'nobody'],
    ['ingetrokken', 'nobody'],
  ])('in %s the next step is for: %s', (status, who) => {
    expect(nextActor(inStatus(status))).toBe(who);
  });

  test('rights see the asker as reporter, the owner, and how they got it', () => {
    const { referredTo: _referredTo, ...plain } = inStatus('open');
    expect(subjectOf(plain)).toEqual({
      network: 'n-1',
      isConfined: false,
      reporter: 'p-asker',
      owner: { person: 'p-point' },
      ownerByReferral: false,
    });
    expect(subjectOf(inStatus('doorverwezen')).referredTo).toBe('p-expert');
  });
});

describe('whatever happens, in whatever order', () => {
  const who = fc.constantFrom('p-asker', 'p-point', 'p-deputy', 'p-expert', 'p-coordinator');
  const owner = fc.oneof(
    fc.constant('coordinators' as const),
    who.map((person) => ({ person })),
  );
  const event: fc.Arbitrary<QuestionEvent> = fc.oneof(
    fc.constantFrom(
      ...TYPES.filter((type) => type !== 'refer' && type !== 'reroute').map((type) => EVENTS[type]),
    ),
    who.map((to): QuestionEvent => ({ type: 'refer', to })),
    fc
      .record({ owner, missed: who }, { requiredKeys: ['owner'] })
      .map((how): QuestionEvent => ({ type: 'reroute', ...how })),
  );
  const story = fc.array(fc.tuple(event, fc.option(who, { nil: undefined })), { maxLength: 25 });

  /** Every state that a story passes through, with the event that led to it (none for the first). */
  function told(steps: readonly (readonly [QuestionEvent, string | undefined])[]) {
    const states: { readonly question: Question; readonly by?: QuestionEvent['type'] }[] = [
      { question: inStatus('open') },
    ];
    for (const [what, actor] of steps) {
      const next = advance(states.at(-1)?.question ?? inStatus('open'), what, actor);
      if (!('refused' in next)) states.push({ question: next, by: what.type });
    }
    return states;
  }

  const always = (rule: (states: ReturnType<typeof told>) => void) =>
    fc.assert(fc.property(story, (steps) => rule(told(steps))));

  test('it is never without an owner', () => {
    always((states) => {
      for (const { question } of states)
        expect(question.owner === 'coordinators' || question.owner.person.startsWith('p-')).toBe(true);
    });
  });

  test('its status is a known one, and it is forwarded exactly while somebody has not answered', () => {
    always((states) => {
      for (const { question } of states) {
        expect(STATUSES).toContain(question.status);
        expect(question.referredTo !== undefined).toBe(question.status === 'doorverwezen');
      }
    });
  });

  test('closed and withdrawn are the end: only what was published changes then, and texts that must go', () => {
    always((states) => {
      const end = states.findIndex(({ question }) => ['afgesloten', 'ingetrokken'].includes(question.status));
      const after = end < 0 ? [] : states.slice(end + 1);
      for (const { question, by } of after) {
        expect(question.status).toBe(states[end]?.question.status);
        expect(['publish', 'unpublish', 'erase']).toContain(by);
      }
    });
  });

  test('what is published changes with that alone, and holds no word of the question and nobody who asked', () => {
    always((states) => {
      states.slice(1).forEach(({ question, by }, at) => {
        if (by === 'publish')
          expect(Object.keys(question.published ?? {})).toEqual(['question', 'answer', 'at']);
        else if (by === 'unpublish') expect(question).not.toHaveProperty('published');
        else expect(question.published).toBe(states[at]?.question.published);
      });
    });
  });

  test('it has its text until it is withdrawn or erased, and never after', () => {
    always((states) => {
      const gone = states.findIndex(({ question }) => question.text === '');
      states.forEach(({ question }, at) => {
        expect(question.text === '').toBe(gone >= 0 && at >= gone);
        if (question.status === 'ingetrokken') expect(question.text).toBe('');
      });
    });
  });

  test('the round grows by one with an answer and with what is added to it, and with nothing else', () => {
    always((states) => {
      states.slice(1).forEach(({ question, by }, at) => {
        const { round = -1, status } = states[at]?.question ?? {};
        const isAdded = by === 'supplement' && status === 'beantwoord';
        expect(question.round).toBe(by === 'answer' || isAdded ? round + 1 : round);
      });
    });
  });

  test('nobody is owner by referral but by taking one over', () => {
    always((states) => {
      states.slice(1).forEach(({ question, by }, at) => {
        const before = states[at]?.question;
        if (question.ownerByReferral && before?.ownerByReferral !== true) expect(by).toBe('takeReferral');
        if (question.ownerByReferral && by !== 'takeReferral') expect(question.owner).toEqual(before?.owner);
      });
    });
  });

  test('what it is (number, asker, network, moment) never changes', () => {
    always((states) => {
      for (const { question } of states)
        expect(question).toMatchObject({ label: 'V-2026-0007', asker: 'p-asker', network: 'n-1', seq: 3 });
    });
  });

  test('nobody is forgotten or listed twice among whom it missed', () => {
    always((states) => {
      states.slice(1).forEach(({ question }, at) => {
        expect(question.missed).toEqual([...new Set(question.missed)]);
        expect(question.missed).toEqual(expect.arrayContaining([...(states[at]?.question.missed ?? [])]));
      });
    });
  });
});
