import { signalListCard, type ListView } from '../../../src/signals/cards';
import { STATUSES } from '../../../src/signals/rules';
import { NOW } from '../../support/builders';
import { LONG_NAME } from './people';
import { empty, longest, sample, type Sample } from './sample';
import { prose } from './texts';

export const signalListSamples: readonly Sample[] = [
  sample('signals-list', (render, reader) => signalListCard(render, reader, list({}))),
  sample('signals-list for a member', (render, reader) =>
    signalListCard(render, reader, list({ seesAll: false, filter: 'all', hasNext: false })),
  ),
  longest('signals-list', (render, reader) =>
    signalListCard(render, reader, list({ page: 3, name: () => LONG_NAME, start: prose(80) })),
  ),
  empty('signals-list', (render, reader) =>
    signalListCard(render, reader, { ...list({}), lines: [], hasNext: false }),
  ),
];

function list(given: Partial<ListView> & { readonly start?: string }): ListView {
  const { start = 'De wachtlijst voor logopedie is weer langer', ...rest } = given;
  const lines = STATUSES.slice(0, 6).map((status, at) => ({
    label: `S-2026-${String(42 - at).padStart(4, '0')}`,
    kind: 'signal' as const,
    status,
    isOpen: status !== 'afgerond',
    due: at < 2 ? '2026-11-20T16:00:00.000Z' : '2026-12-04T16:00:00.000Z',
    owner: at % 2 === 0 ? ('coordinators' as const) : { person: 'tom' },
    start,
  }));
  return {
    lines,
    name: () => 'Tom Janssens',
    filter: 'open',
    page: 0,
    hasNext: true,
    seesAll: true,
    now: NOW,
    ...rest,
  };
}
