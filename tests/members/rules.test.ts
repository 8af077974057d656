import fc from 'fast-check';
import {
  applySettings,
  contactChain,
  firstCoordinator,
  isAbsent,
  NO_ROLES,
  rolesOf,
  setThemeContact,
  withoutPerson,
  type Network,
  type Person,
  type Role,
  type Roles,
  type Settings,
  type SettingsRefusal,
} from '../../src/members/rules';

describe('rolesOf', () => {
  const full: Roles = {
    coordinators: ['a', 'b'],
    pointOfContact: 'c',
    deputy: 'd',
    facilitators: ['e'],
    volunteers: ['f', 'b'],
    themeContacts: { care: 'g', work: 'c' },
  };
  it.each<[string, Role[]]>([
    ['a', ['coordinator']],
    ['b', ['coordinator', 'volunteer']],
    ['c', ['pointOfContact', 'themeContact']],
    ['d', ['deputy']],
    ['e', ['facilitator']],
    ['f', ['volunteer']],
    ['g', ['themeContact']],
    ['h', []],
  ])('%s holds %j', (person, roles) => {
    expect([...rolesOf(full, person)].sort()).toEqual([...roles].sort());
  });
});

describe('the first coordinator', () => {
  const present = [person('1'), person('2'), person('3')];
  it.each<[string, string | undefined, string[], string | undefined]>([
    ['is the installer, when they are on the roster', 'e2', [], 'p2'],
    ['is the installer rather than an administrator', 'e2', ['e1'], 'p2'],
    ['is the first administrator on the roster when the installer is not', 'e9', ['e8', 'e3', 'e1'], 'p3'],
    ['is an administrator when nobody knows who installed it', undefined, ['e1'], 'p1'],
    ['is nobody when neither is on the roster', 'e9', ['e8'], undefined],
    ['is nobody when nothing is known', undefined, [], undefined],
  ])('%s', (_rule, installer, admins, expected) => {
    expect(firstCoordinator(NO_ROLES, present, installer, admins)).toBe(expected);
  });

  test('is nobody new when the network has one', () => {
    expect(firstCoordinator({ ...NO_ROLES, coordinators: ['p1'] }, present, 'e2', ['e3'])).toBeUndefined();
  });
});

describe('who gets a question', () => {
  const roles: Roles = {
    ...NO_ROLES,
    coordinators: ['coord'],
    pointOfContact: 'point',
    deputy: 'deputy',
    absentFrom: '2026-11-10',
    absentUntil: '2026-11-12',
    themeContacts: { housing: 'theme' },
  };
  const { deputy: _deputy, ...alone } = roles;
  it.each<[string, Roles, { theme?: string; day: string }, string[], string]>([
    ['the point of contact', roles, { day: '2026-11-09' }, [], 'point'],
    ['the deputy from the first day of the absence', roles, { day: '2026-11-10' }, [], 'deputy'],
    ['the deputy up to the last day of the absence', roles, { day: '2026-11-12' }, [], 'deputy'],
    ['the point of contact the day after', roles, { day: '2026-11-13' }, [], 'point'],
    ['the contact of the theme first', roles, { theme: 'housing', day: '2026-11-09' }, [], 'theme'],
    ['the theme contact also in an absence', roles, { theme: 'housing', day: '2026-11-11' }, [], 'theme'],
    [
      'the point of contact for a theme without one',
      roles,
      { theme: 'care', day: '2026-11-09' },
      [],
      'point',
    ],
    [
      'the next when one cannot be reached',
      roles,
      { theme: 'housing', day: '2026-11-09' },
      ['theme'],
      'point',
    ],
    [
      'the deputy when the point of contact cannot be reached',
      roles,
      { day: '2026-11-09' },
      ['point'],
      'deputy',
    ],
    ['the coordinators when nobody can', roles, { day: '2026-11-09' }, ['point', 'deputy'], 'coordinators'],
    ['the coordinators in an absence without a deputy', alone, { day: '2026-11-11' }, [], 'coordinators'],
    ['the coordinators when no role is given', NO_ROLES, { day: '2026-11-09' }, [], 'coordinators'],
  ])('%s', (_rule, held, question, unreachable, expected) => {
    const owner = contactChain(held, question, (id) => !unreachable.includes(id));
    expect(owner).toEqual(expected === 'coordinators' ? expected : { person: expected });
  });

  test('is always somebody who can be reached, or the coordinators', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const day = fc.constantFrom('2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13');
    const question = fc.record({ theme: fc.constantFrom('housing', 'care'), day }, { requiredKeys: ['day'] });
    const held = fc.record(
      { pointOfContact: id, deputy: id, absentFrom: day, absentUntil: day },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(held, fc.option(id), question, fc.uniqueArray(id), (given, theme, asked, reachable) => {
        const themeContacts: Record<string, string> = theme === null ? {} : { housing: theme };
        const owner = contactChain({ ...NO_ROLES, ...given, themeContacts }, asked, isIn(reachable));
        return owner === 'coordinators' || isIn(reachable)(owner.person);
      }),
    );
  });

  it.each([[{ absentFrom: '2026-11-10' }], [{ absentUntil: '2026-11-12' }], [{}]])(
    'half an absence period is none: %j',
    (half) => {
      expect(isAbsent({ ...NO_ROLES, ...half }, '2026-11-11')).toBe(false);
    },
  );
});

describe('settings', () => {
  const network = aNetwork({ coordinators: ['a'], themeContacts: { care: 'c' } });
  const present = new Set(['a', 'b', 'c', 'd']);
  const settings: Settings = {
    country: 'NL',
    coordinators: ['a', 'b'],
    facilitators: ['c'],
    volunteers: ['d'],
  };

  test('are taken over whole; the theme contacts, which stand on another card, stay', () => {
    const next = applySettings(
      network,
      { ...settings, pointOfContact: 'b', deputy: 'c', absentFrom: '2026-12-01', absentUntil: '2026-12-01' },
      present,
      7,
    );
    expect(next).toEqual({
      ...network,
      country: 'NL',
      revision: 8,
      roles: {
        coordinators: ['a', 'b'],
        facilitators: ['c'],
        volunteers: ['d'],
        pointOfContact: 'b',
        deputy: 'c',
        absentFrom: '2026-12-01',
        absentUntil: '2026-12-01',
        themeContacts: { care: 'c' },
      },
    });
  });

  test('that name no point of contact take the role away', () => {
    const before = aNetwork({ coordinators: ['a'], pointOfContact: 'b', deputy: 'c' });
    const next = applySettings(before, settings, present, 7);
    expect('roles' in next && [next.roles.pointOfContact, next.roles.deputy]).toEqual([undefined, undefined]);
  });

  it.each<[SettingsRefusal, string, Partial<Settings>, number]>([
    ['noCoordinator', 'the last coordinator cannot leave the role', { coordinators: [] }, 7],
    ['unknownPerson', 'a coordinator who left', { coordinators: ['a', 'gone'] }, 7],
    ['unknownPerson', 'a point of contact who left', { pointOfContact: 'gone' }, 7],
    ['unknownPerson', 'a deputy who left', { deputy: 'gone' }, 7],
    ['unknownPerson', 'a facilitator who left', { facilitators: ['gone'] }, 7],
    ['unknownPerson', 'a volunteer who left', { volunteers: ['gone'] }, 7],
    ['deputyIsPointOfContact', 'one person as both', { pointOfContact: 'b', deputy: 'b' }, 7],
    ['absenceHalf', 'no last day', { absentFrom: '2026-12-01' }, 7],
    ['absenceHalf', 'no first day', { absentUntil: '2026-12-01' }, 7],
    ['absenceBackwards', 'ends before it starts', { absentFrom: '2026-12-02', absentUntil: '2026-12-01' }, 7],
    ['changedMeanwhile', 'somebody saved meanwhile', {}, 6],
  ])('are refused as %s: %s', (refused, _why, change, revision) => {
    expect(applySettings(network, { ...settings, ...change }, present, revision)).toEqual({ refused });
  });

  test('never leave a network without a coordinator, nor with somebody who is not there', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
    const people = fc.array(id, { maxLength: 3 });
    const any = fc.record(
      {
        country: fc.constantFrom('BE' as const, 'NL' as const),
        coordinators: people,
        facilitators: people,
        volunteers: people,
        pointOfContact: id,
        deputy: id,
      },
      { requiredKeys: ['country', 'coordinators', 'facilitators', 'volunteers'] },
    );
    fc.assert(
      fc.property(any, (wanted) => {
        const next = applySettings(network, wanted, present, 7);
        if ('refused' in next) return;
        expect(next.roles.coordinators).not.toEqual([]);
        expect(rolesOf(next.roles, 'gone').size).toBe(0);
      }),
    );
  });

  test('a theme gets a contact of its own, another one, and none again', () => {
    const one = setThemeContact(network, 'work', 'a');
    const two = setThemeContact(one, 'work', 'b');
    expect(one.roles.themeContacts).toEqual({ care: 'c', work: 'a' });
    expect(two.roles.themeContacts).toEqual({ care: 'c', work: 'b' });
    expect(setThemeContact(two, 'work', undefined).roles.themeContacts).toEqual({ care: 'c' });
    expect([one.revision, two.revision]).toEqual([8, 9]);
  });
});

const id = fc.constantFrom('a', 'b', 'c');
const anyRoles: fc.Arbitrary<Roles> = fc.record(
  {
    coordinators: fc.array(id),
    facilitators: fc.array(id),
    volunteers: fc.array(id),
    themeContacts: fc.dictionary(fc.constantFrom('care', 'work', 'other'), id),
    pointOfContact: id,
    deputy: id,
    absentFrom: fc.constant('2026-11-10'),
    absentUntil: fc.constant('2026-11-12'),
  },
  { requiredKeys: ['coordinators', 'facilitators', 'volunteers', 'themeContacts'] },
);

describe('somebody who leaves', () => {
  test('leaves no trace in any role, and the roles they lost are told', () => {
    fc.assert(
      fc.property(anyRoles, id, (roles, who) => {
        const { network, lost } = withoutPerson(aNetwork(roles), who);
        expect(JSON.stringify(network.roles)).not.toContain(`"${who}"`);
        expect([...lost].sort()).toEqual([...rolesOf(roles, who)].sort());
      }),
    );
  });

  test('takes nothing from anybody else', () => {
    fc.assert(
      fc.property(anyRoles, id, id, (roles, who, other) => {
        fc.pre(who !== other);
        const { network } = withoutPerson(aNetwork(roles), who);
        expect(rolesOf(network.roles, other)).toEqual(rolesOf(roles, other));
      }),
    );
  });

  test('without a role changes nothing: the network is not written', () => {
    const network = aNetwork({ coordinators: ['a'] });
    expect(withoutPerson(network, 'b')).toEqual({ network, lost: [] });
    expect(withoutPerson(network, 'b').network).toBe(network);
    expect(withoutPerson(network, 'a').network.revision).toBe(8);
  });
});

function aNetwork(roles: Partial<Roles>): Network {
  return {
    id: 'n-1',
    name: 'Huis van het Kind',
    teamId: 't-1',
    zone: 'Europe/Brussels',
    country: 'BE',
    language: 'nl',
    roles: { ...NO_ROLES, ...roles },
    emergency: '',
    revision: 7,
    welcomed: true,
  };
}

function person(n: string): Person {
  return { id: `p${n}`, entraId: `e${n}`, teamsId: `29:${n}`, name: `Naam ${n}`, present: true };
}

function isIn(ids: readonly string[]): (id: string) => boolean {
  return (id) => ids.includes(id);
}
