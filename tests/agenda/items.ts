import type { Item, Participant } from '../../src/agenda/rules';

/** A training that is still to come at `NOW` of the builders: Tuesday 8 December, 19:30 in Brussels. */
export function anItem(overrides: Partial<Item> = {}): Item {
  return {
    label: 'A-2026-0007',
    network: 'net1',
    kind: 'vorming',
    title: 'Omgaan met schoolmoeheid',
    about: 'We oefenen in kleine groepen, met voorbeelden uit jullie praktijk.',
    giver: 'CLB Deinze',
    place: 'Leietheater, zaal 2',
    link: '',
    start: '2026-12-08T18:30:00.000Z',
    end: '2026-12-08T20:30:00.000Z',
    capacity: 20,
    status: 'gepland',
    revision: 0,
    going: [],
    waiting: [],
    tally: { joined: 0, left: 0 },
    via: {},
    isInChannel: false,
    addedBy: 'karim',
    addedAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-20T10:00:00.000Z',
    ...overrides,
  };
}

/** So many people, who pressed one after the other. */
export function crowd(count: number, name = 'p'): Participant[] {
  return Array.from({ length: count }, (_, at) => ({
    person: `${name}${at}`,
    at: new Date(Date.parse('2026-11-21T10:00:00.000Z') + at * 1_000).toISOString(),
  }));
}
