import { randomBytes } from 'node:crypto';

export const AZURITE_CONNECTION = 'TEST_AZURITE_CONNECTION_STRING';

interface TestTable {
  readonly connectionString: string;
  /** Never used before, so that test files cannot see each other's rows. The table itself is not made yet. */
  readonly tableName: string;
}

export function testTable(): TestTable {
  const connectionString = process.env[AZURITE_CONNECTION];
  if (connectionString === undefined) throw new Error('run this by jest: its globalSetup starts Azurite');
  return { connectionString, tableName: `t${randomBytes(12).toString('hex')}` };
}
