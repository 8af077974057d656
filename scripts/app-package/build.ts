import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ROOT } from '../local/child';
import type { PackageSettings } from './settings';
import { filledIn, FOLDER, readSources, schemaFaults, withCommands, type Sources } from './sources';

/** The bytes of the app package, or what keeps it from being made. */
export type Built = { readonly zip: Uint8Array } | { readonly faults: readonly string[] };

/** The same sources and settings give the same bytes, on any machine and day. */
export async function buildPackage(settings: PackageSettings, sources = readSources()): Promise<Built> {
  const filled: Sources = { ...sources, manifest: filledIn(sources.manifest, settings) };
  const faults = [...ownFaults(sources), ...(await schemaFaults(filled))];
  return faults.length > 0 ? { faults } : { zip: zipped(filled) };
}

/** What the schemas cannot know: the commands of the bot and the version of the program. */
function ownFaults(sources: Sources): string[] {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const faults: string[] = [];
  if (!isDeepStrictEqual(sources, withCommands(sources)))
    faults.push(
      'appPackage/ lists other commands than src/teams/commands.ts: run npm run package -- --update.',
    );
  if (sources.manifest.version !== version)
    faults.push(
      `appPackage/manifest.json is version ${sources.manifest.version}, package.json is ${version}: make them the same.`,
    );
  return faults;
}

/** A zip keeps the time of its writer's clock, without a zone: these parts are the same everywhere. */
const ALWAYS = new Date(2000, 0, 1);

function zipped({ manifest, en, fr }: Sources): Uint8Array {
  const icon = (file: string): Uint8Array => readFileSync(join(FOLDER, file));
  const json = (content: object) => strToU8(`${JSON.stringify(content, null, 2)}\n`);
  const files = {
    'color.png': icon('color.png'),
    'en.json': json(en),
    'fr.json': json(fr),
    'manifest.json': json(manifest),
    'outline.png': icon('outline.png'),
  };
  return zipSync(files, { level: 9, mtime: ALWAYS });
}
