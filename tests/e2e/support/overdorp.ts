import { PEOPLE, type Person, type Village } from '../../../scripts/people';

const NAMES = [
  ['Nadia', 'Haddad'],
  ['Bram', 'Claes'],
  ['Els', 'Maes'],
  ['Youssef', 'Idrissi'],
  ['Greet', 'Wouters'],
  ['Piet', 'Jacobs'],
] as const;

/** The village beside Testdorp: a network of its own in the same deployment, of which the bot knows nothing yet. */
export const OVERDORP: Village = {
  people: PEOPLE.map((person, n) => neighbour(person, n)),
  groupChat: { id: '19:groep-overdorp@thread.v2', name: 'Groepschat Overdorp' },
  team: {
    id: '19:team-overdorp@thread.tacv2',
    name: 'Huis van het Kind Overdorp',
    aadGroupId: '3b1f0c52-6a7d-4d0e-9f43-7e8b1d2c5a90',
    channels: [{ id: '19:signalen-overdorp@thread.tacv2', name: 'Signalen' }],
  },
};

/** One of its people, by what one types: `nadia`. */
export function inOverdorp(key: string): Person {
  const person = OVERDORP.people.find((one) => one.key === key);
  if (!person) throw new Error(`there is no ${key} in Overdorp`);
  return person;
}

function neighbour(person: Person, n: number): Person {
  const [givenName, surname] = NAMES[n] ?? NAMES[0];
  const key = givenName.toLowerCase();
  return {
    ...person,
    key,
    id: `29:${key}`,
    aadObjectId: `c0ffee01-0000-4000-8000-00000000000${n + 1}`,
    givenName,
    surname,
    name: `${givenName} ${surname}`,
    email: `${key}@overdorp.example`,
  };
}
