import fc from 'fast-check';
import { ACTIONS, can, type Action, type Subject } from '../../src/members/policy';
import { NO_ROLES, type Actor, type Roles } from '../../src/members/rules';
import {
  actor,
  actorOf,
  CASES,
  FLAGS,
  groundsOf,
  ME,
  OTHER,
  OWNERS,
  subjectOf,
  type Case,
  type Ground,
} from './policy-cases';

/** Written from product.md ("Whom it serves", "Questions and the point of contact", "Signals", "Intervision"), not the code. */
const MAY: Readonly<Record<Action, readonly Ground[]>> = {
  'entry.register': ['member'],
  'people.see': ['member'],
  'organisation.say': ['member'],
  'settings.change': ['coordinator'],
  'status.see': ['coordinator'],
  'chat.bind': ['coordinator'],
  'signal.readText': ['reporter', 'coordinator'],
  'signal.read': ['reporter', 'coordinator', 'owner', 'released', 'recogniser'],
  'signal.list': ['member'],
  'signal.triage': ['coordinator'],
  'signal.follow': ['owner', 'coordinator'],
  'signal.judge': ['reporter', 'recogniser'],
  'signal.recognise': ['notReporter'],
  'signal.supplement': ['reporter'],
  'signal.withdraw': ['reporter'],
  'question.see': ['reporter', 'owner', 'contact', 'coordinator', 'referred'],
  'question.readText': ['reporter', 'ownerWithText', 'openContact', 'coordinator'],
  'question.claim': ['owner', 'contact', 'coordinator'],
  'question.askInfo': ['owner', 'contact', 'coordinator'],
  'question.answer': ['owner', 'contact', 'coordinator'],
  'question.refer': ['owner', 'contact', 'coordinator'],
  'question.makeSignal': ['ownerWithText', 'openContact', 'coordinator'],
  'question.publish': ['owner', 'contact', 'coordinator'],
  'question.askRegion': ['owner', 'coordinator'],
  'question.readRegion': ['owner', 'coordinator'],
  'regional.answer': ['owner', 'contact', 'coordinator'],
  'round.call': ['coordinator', 'facilitator'],
  'round.see': ['member'],
  'round.ask': ['member'],
  'round.join': ['notOnlyVolunteer', 'admitted'],
  'round.takePart': ['participant'],
  'round.rescue': ['coordinator'],
  'round.list': ['member'],
  'case.propose': ['member'],
  'case.change': ['reporter'],
  'case.read': ['reporter', 'coordinator', 'facilitator'],
  'case.queue': ['coordinator', 'facilitator'],
  'agenda.see': ['member'],
  'agenda.join': ['member'],
  'agenda.manage': ['coordinator'],
  'idea.give': ['member'],
  'idea.readAll': ['coordinator'],
  'idea.erase': ['reporter', 'coordinator'],
  'question.takeReferral': ['referred'],
  'question.giveInfo': ['reporter'],
  'question.judge': ['reporter'],
  'question.supplement': ['reporter'],
  'question.withdraw': ['reporter'],
};

/** What needs no role and is about nobody else. */
const FOR_ALL: readonly Action[] = [
  ...ACTIONS.filter((action) => MAY[action].includes('member')),
  ...(['signal.recognise', 'round.join'] as const),
];

/** What a facilitator may besides: rounds are theirs to lead, and what was proposed for them is theirs to read. */
const OF_FACILITATORS: readonly Action[] = ['round.call', 'case.queue', 'case.read'];
/** Who is a volunteer and nothing else sees no case of others. */
const NOT_FOR_VOLUNTEERS: readonly Action[] = ['round.join'];

describe('the permission table', () => {
  test('has a row for everything that anybody may do', () => {
    expect([...ACTIONS].sort()).toEqual(Object.keys(MAY).sort());
  });

  test('is tried on every combination of roles and relations', () => {
    expect(CASES).toHaveLength(OWNERS.length * 2 ** FLAGS.length);
  });

  it.each(Object.keys(MAY) as Action[])('%s is for whom product.md names, and for nobody else', (action) => {
    const wrong = CASES.filter(
      (one) => can(actorOf(one), action, subjectOf(one)) !== MAY[action].some((g) => groundsOf(one).has(g)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(MAY) as Action[])('%s: nobody of another network may', (action) => {
    const subject = (one: Case) => ({ ...subjectOf(one), network: 'n-other' });
    expect(CASES.filter((one) => can(actorOf(one), action, subject(one)))).toEqual([]);
  });

  it.each(Object.keys(MAY) as Action[])('%s: nobody who left the team may', (action) => {
    const gone = (one: Case): Actor => {
      const { network, person } = actorOf(one);
      return { network, person: { ...person, present: false } };
    };
    // But anybody may ask to be let into a round.
    const mayStill = action === 'round.ask' ? CASES : [];
    expect(CASES.filter((one) => can(gone(one), action, subjectOf(one)))).toEqual(mayStill);
  });

  it('somebody who is not of the network and was let into a round may take part in that one, and nothing else', () => {
    const may = (one: Case): Action[] => {
      const { network, person } = actorOf(one);
      const subject = { ...subjectOf(one), guests: [OTHER, ME] };
      return ACTIONS.filter((action) =>
        can({ network, person: { ...person, present: false } }, action, subject),
      );
    };
    const inRound: readonly Action[] = ['round.see', 'round.ask', 'round.join'];
    const wrong = CASES.filter(
      (one) => may(one).join() !== [...inRound, ...(one.participant ? ['round.takePart'] : [])].join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(MAY) as Action[])('%s: nobody may once the app was taken out of the team', (action) => {
    const removed = (one: Case): Actor => {
      const { network, person } = actorOf(one);
      return { network: { ...network, removedAt: '2026-11-22T10:00:00.000Z' }, person };
    };
    expect(CASES.filter((one) => can(removed(one), action, subjectOf(one)))).toEqual([]);
  });

  it.each(['signal.supplement', 'signal.withdraw', 'question.judge'] as const)(
    '%s: an entry without a reporter (anonymous) has nobody who is its reporter',
    (action) => {
      const allowed = CASES.filter((one) => {
        const { reporter: _reporter, ...subject } = subjectOf(one);
        return can(actorOf(one), action, subject);
      });
      expect(allowed).toEqual([]);
    },
  );
});

describe('whatever the roles are', () => {
  const id = fc.constantFrom(ME, OTHER, 'p-third');
  const owner = fc.oneof(
    fc.constant('coordinators' as const),
    id.map((person) => ({ person })),
  );
  const roles: fc.Arbitrary<Roles> = fc.record(
    {
      coordinators: fc.array(id),
      facilitators: fc.array(id),
      volunteers: fc.array(id),
      themeContacts: fc.dictionary(fc.constantFrom('care', 'work', 'other'), id),
      pointOfContact: id,
      deputy: id,
    },
    { requiredKeys: ['coordinators', 'facilitators', 'volunteers', 'themeContacts'] },
  );
  const subject: fc.Arbitrary<Subject> = fc.record(
    {
      network: fc.constant('n-1'),
      reporter: id,
      owner,
      referredTo: id,
      ownerByReferral: fc.boolean(),
      isReleased: fc.boolean(),
      recognisedBy: fc.array(id),
      participants: fc.array(id),
    },
    { requiredKeys: ['network'] },
  );
  const action = fc.constantFrom(...ACTIONS);

  test('somebody without a role may only register, see people, say where they work, and deal with what is theirs', () => {
    fc.assert(
      fc.property(action, subject, (what, about) => {
        const { network, person } = actor(NO_ROLES);
        const isTheirs =
          about.reporter === ME ||
          about.referredTo === ME ||
          about.isReleased === true ||
          about.recognisedBy?.includes(ME) === true ||
          about.participants?.includes(ME) === true ||
          (typeof about.owner === 'object' && about.owner.person === ME);
        const allowed = can({ network, person }, what, about);
        return !allowed || isTheirs || FOR_ALL.includes(what);
      }),
    );
  });

  test('being a facilitator or a volunteer gives no right over what others wrote, but what is proposed for a round', () => {
    const others = ACTIONS.filter((one) => ![...OF_FACILITATORS, ...NOT_FOR_VOLUNTEERS].includes(one));
    fc.assert(
      fc.property(fc.constantFrom(...others), roles, subject, (what, held, about) => {
        const more = { ...held, facilitators: [ME], volunteers: [ME] };
        const less = { ...held, facilitators: [], volunteers: [] };
        expect(can(actor(more), what, about)).toBe(can(actor(less), what, about));
      }),
    );
  });

  test('being a volunteer gives no right at all', () => {
    fc.assert(
      fc.property(action, roles, subject, (what, held, about) => {
        const more = { ...held, volunteers: [ME] };
        return !can(actor(more), what, about) || can(actor({ ...held, volunteers: [] }), what, about);
      }),
    );
  });

  test('one more role never takes a right away', () => {
    fc.assert(
      fc.property(action, roles, subject, (what, held, about) => {
        const more = { ...held, coordinators: [...held.coordinators, ME] };
        return !can(actor(held), what, about) || can(actor(more), what, about);
      }),
    );
  });
});
