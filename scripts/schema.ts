import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { runCommand } from './local/problem';
import { cardSchema } from './cards/schema';

/** `npm run schema`: the part of the official card schema that our cards may use, for the tests to validate against. */
const TARGET = join(__dirname, '..', 'tests', 'cards', 'teams-card.schema.json');

async function main(): Promise<void> {
  const text = await format(JSON.stringify(cardSchema()), { parser: 'json', printWidth: 110 });
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: ${text.length} characters`);
}

runCommand(main);
