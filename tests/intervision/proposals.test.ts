import type { Proposal } from '../../src/intervision/rules';
import { createProposalStore } from '../../src/intervision/store';
import { connect } from '../../src/storage/connect';
import type { Table } from '../../src/storage/table';
import { testTable } from '../support/azurite';

const PROPOSAL: Proposal = {
  id: 'p1',
  by: 'tom',
  about: 'Een kleuter komt met een lege brooddoos.',
  help: 'Hoe begin ik dit gesprek?',
  works: 'Aan de poort lukt het.',
  proposedAt: '2026-11-22T09:00:00.000Z',
};
const OTHER = { about: PROPOSAL.about, help: 'Hoe luister ik beter?' };

let table: Table;
beforeAll(async () => {
  const { connectionString, tableName } = testTable();
  table = await connect({ connectionString, table: tableName });
});

test('other words take the place of all words, and of nothing else', async () => {
  const store = createProposalStore(table);
  await store.put('n-1', PROPOSAL, []);
  const { works: _works, ...rest } = PROPOSAL;
  expect(await store.reword('n-1', 'p1', OTHER)).toEqual({ ...rest, ...OTHER });
  expect(await store.waiting('n-1')).toEqual([{ ...rest, ...OTHER }]);
});

test('what is withdrawn while its other words are on their way stays gone', async () => {
  // Between the reading and the writing of the words, somebody withdraws it on another instance.
  const slow: Table = {
    ...table,
    get: async (partition, key) => {
      const row = await table.get<never>(partition, key);
      await createProposalStore(table).remove('n-2', 'p1');
      return row;
    },
  };
  await createProposalStore(table).put('n-2', PROPOSAL, []);
  expect(await createProposalStore(slow).reword('n-2', 'p1', OTHER)).toBeUndefined();
  expect(await createProposalStore(table).waiting('n-2')).toEqual([]);
});
