import fc from 'fast-check';
import { compareRoster, type Person } from '../../src/members/rules';

function person(n: string): Person {
  return { id: `p${n}`, entraId: `e${n}`, teamsId: `29:${n}`, name: `Naam ${n}`, present: true };
}

describe('the roster compared with who we know', () => {
  const entry = ({ entraId, teamsId, name }: Person) => ({ entraId, teamsId, name });
  const [one, two, three] = [person('1'), person('2'), person('3')];

  it.each<[string, Person[], ReturnType<typeof entry>[], [string[], string[], string[]]]>([
    ['nobody new, nobody gone', [one, two], [entry(two), entry(one)], [[], [], []]],
    ['somebody new', [one], [entry(one), entry(two)], [['e2'], [], []]],
    ['somebody gone', [one, two], [entry(one)], [[], [], ['e2']]],
    ['somebody back', [{ ...one, present: false }], [entry(one)], [[], ['e1'], []]],
    ['somebody gone before', [{ ...one, present: false }], [], [[], [], []]],
    ['another name', [one], [{ ...entry(one), name: 'Nieuw' }], [[], ['e1'], []]],
    ['another Teams id', [one], [{ ...entry(one), teamsId: '29:new' }], [[], ['e1'], []]],
    ['a name that Teams left out is kept', [one], [{ ...entry(one), name: '' }], [[], [], []]],
    ['an id that Teams left out is kept', [one], [{ ...entry(one), teamsId: '' }], [[], [], []]],
    ['an empty team', [one, three], [], [[], [], ['e1', 'e3']]],
  ])('%s', (_rule, known, roster, [arrived, changed, left]) => {
    const found = compareRoster(known, roster);
    const ids = (people: readonly { entraId: string }[]) => people.map((who) => who.entraId);
    expect([ids(found.arrived), ids(found.changed), ids(found.left)]).toEqual([arrived, changed, left]);
  });

  test('what changed is saved under the same id, present, with the newest name', () => {
    const { changed } = compareRoster([{ ...one, present: false }], [{ ...entry(one), name: 'Nieuw' }]);
    expect(changed).toEqual([{ ...one, name: 'Nieuw' }]);
  });

  test('after it was saved, exactly the people of the roster are present and nothing is left to do', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(ids, ids, ids, fc.boolean(), (known, gone, roster, renamed) => {
        const before = known.map((n) => ({ ...person(String(n)), present: !gone.includes(n) }));
        const seen = roster.map((n) => ({
          ...entry(person(String(n))),
          ...(renamed ? { name: 'Nieuw' } : {}),
        }));
        const after = saved(before, compareRoster(before, seen));
        const present = after.filter((who) => who.present).map((who) => who.entraId);
        expect(present.sort()).toEqual(seen.map((who) => who.entraId).sort());
        expect(compareRoster(after, seen)).toEqual({ arrived: [], changed: [], left: [] });
      }),
    );
  });

  test('somebody who stands on the roster twice arrives once', () => {
    expect(compareRoster([], [entry(one), entry(one)]).arrived).toHaveLength(1);
  });
});

/** What the store does with a comparison. */
function saved(known: readonly Person[], found: ReturnType<typeof compareRoster>): Person[] {
  const arrived = found.arrived.map((who) => ({ ...who, id: `new-${who.entraId}`, present: true }));
  const gone = new Set(found.left.map((who) => who.id));
  const changed = new Map(found.changed.map((who) => [who.id, who]));
  const rest = known.map(
    (who) => changed.get(who.id) ?? (gone.has(who.id) ? { ...who, present: false } : who),
  );
  return [...rest, ...arrived];
}
