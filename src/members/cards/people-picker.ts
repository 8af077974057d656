import type { Person } from '../rules';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Names are looked up while typing: Teams asks the bot (`application/search`) for this dataset. */
const QUERY = { type: 'Data.Query', dataset: 'people' } as const;

/** A longer list of names is searched rather than read. A short one shows names everywhere, also where typing does not. */
const MOST_TO_SCAN = 20;

/** What a template needs of a people picker. */
interface Picker {
  readonly people: readonly Choice[];
  readonly query: typeof QUERY | null;
  readonly pickerStyle: 'compact' | 'filtered';
}

/** The choices of a people picker: all of them up to `most`, else those chosen, and the others are looked up. */
export function peoplePicker(people: readonly Person[], chosen: readonly string[], most: number): Picker {
  const fits = people.length <= most;
  return {
    people: peopleChoices(fits ? people : people.filter(({ id }) => chosen.includes(id))),
    query: fits ? null : QUERY,
    pickerStyle: people.length <= MOST_TO_SCAN ? 'compact' : 'filtered',
  };
}

/** A title is shown as it is, without markdown. */
function peopleChoices(people: readonly Person[]): Choice[] {
  return people.map((person) => ({ title: person.name, value: person.id }));
}
