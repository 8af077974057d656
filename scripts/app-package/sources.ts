import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils, type AppManifest, type TeamsManifestV1D25 } from '@microsoft/app-manifest';
import { ROOT } from '../local/child';
import { commandLists, localisedCommands, lookUp, messageActions } from './commands';
import type { PackageSettings } from './settings';

export type Manifest = TeamsManifestV1D25.TeamsManifestV1D25;
type ComposeExtension = NonNullable<Manifest['composeExtensions']>[number];
/** Texts of another language, by their place in the manifest. */
type Localisation = Readonly<Record<string, string>>;

/** The written part of the package, as it stands in appPackage/ or as it goes into the zip. */
export interface Sources {
  readonly manifest: Manifest;
  readonly en: Localisation;
  readonly fr: Localisation;
}

export const FOLDER = join(ROOT, 'appPackage');

export function readSources(): Sources {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  return {
    manifest: read('manifest.json') as Manifest,
    en: read('en.json') as Localisation,
    fr: read('fr.json') as Localisation,
  };
}

/** The same with the commands and the actions on messages as the bot has them today. */
export function withCommands({ manifest, en, fr }: Sources): Sources {
  const actions = [...messageActions('nl'), lookUp('nl')] as unknown as NonNullable<
    ComposeExtension['commands']
  >;
  const lists = commandLists('nl') as NonNullable<NonNullable<Manifest['bots']>[number]['commandLists']>;
  return {
    manifest: {
      ...manifest,
      bots: manifest.bots?.map((bot) => ({ ...bot, commandLists: lists })) ?? [],
      composeExtensions: [{ ...manifest.composeExtensions?.[0], commands: actions }],
    },
    en: { ...withoutCommands(en), ...localisedCommands('en') },
    fr: { ...withoutCommands(fr), ...localisedCommands('fr') },
  };
}

/** The manifest of one deployment. */
export function filledIn(manifest: Manifest, settings: PackageSettings): Manifest {
  const { appId = manifest.id, botId, domain, developer } = settings;
  return {
    ...manifest,
    id: appId,
    developer: { ...manifest.developer, ...developer },
    bots: manifest.bots?.map((bot) => (botId === undefined ? bot : { ...bot, botId })) ?? [],
    composeExtensions:
      manifest.composeExtensions?.map((one) => (botId === undefined ? one : { ...one, botId })) ?? [],
    ...(domain === undefined ? {} : { validDomains: [domain] }),
  };
}

/** What Microsoft's own schemas find wrong; they come with the library, so no network is needed. */
export async function schemaFaults({ manifest, en, fr }: Sources): Promise<string[]> {
  const files = { 'manifest.json': manifest, 'en.json': en, 'fr.json': fr };
  const found = Object.entries(files).map(async ([file, content]) => {
    const schema = mended(await AppManifestUtils.fetchSchema(content.$schema ?? ''));
    // The library's types know whole manifests only; its check takes any file with its schema.
    const faults = await AppManifestUtils.validateAgainstSchema(content as AppManifest, schema);
    return faults.map((fault) => `appPackage/${file}: ${fault.trim()}`);
  });
  return (await Promise.all(found)).flat();
}

type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/** Some patterns of the localisation schema hold a `]` that a regular expression in Unicode mode refuses. */
function mended(schema: Schema): Schema {
  const { patternProperties } = schema as { patternProperties?: Readonly<Record<string, unknown>> };
  if (!patternProperties) return schema;
  const patterns = Object.entries(patternProperties).map(([pattern, rule]) => [
    pattern.replaceAll('\\b]', '\\b\\]'),
    rule,
  ]);
  return { ...schema, patternProperties: Object.fromEntries(patterns) as object } as Schema;
}

function withoutCommands(localisation: Localisation): Localisation {
  const isOurs = ([place]: [string, string]) => !/^(?:bots|composeExtensions)\[0\]\./.test(place);
  return Object.fromEntries(Object.entries(localisation).filter(isOurs));
}
