/**
 * `npm run package`: the app package for Teams, dist/signaalpunt.zip. appPackage/README.md says what it needs.
 * `npm run package -- --update`: writes the commands of src/teams/commands.ts into appPackage/ instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildPackage } from './app-package/build';
import { readSettings } from './app-package/settings';
import { FOLDER, readSources, withCommands } from './app-package/sources';
import { ROOT } from './local/child';
import { Problem, runCommand } from './local/problem';

runCommand(process.argv.includes('--update') ? update : build);

async function build(): Promise<void> {
  const { settings, faults, notes } = readSettings(process.env);
  const built = faults.length > 0 ? { faults } : await buildPackage(settings);
  if ('faults' in built) throw new Problem(built.faults.map((fault) => `- ${fault}`).join('\n'));
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(join(ROOT, 'dist', 'signaalpunt.zip'), built.zip);
  for (const note of notes) console.warn(`- ${note}`);
  console.log(
    `dist/signaalpunt.zip, ${built.zip.length} bytes${settings.appId ? `, app ${settings.appId}` : ''}`,
  );
}

async function update(): Promise<void> {
  for (const [name, content] of Object.entries(withCommands(readSources()))) {
    const file = join(FOLDER, `${name}.json`);
    const config = await resolveConfig(file);
    writeFileSync(file, await format(JSON.stringify(content), { ...config, filepath: file }));
  }
}
