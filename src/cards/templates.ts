import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { Reader } from './reader';
import { texts } from '../i18n';

/** An Adaptive Card, ready to send. */
export type Card = Readonly<Record<string, unknown>>;

/** Makes a card of a template and a view; `t.…` in the template are the reader's texts. */
export type Render = (template: string, view: object, reader: Reader) => Card;

/** Teams takes 40,000 characters of UTF-16; half of it leaves room for what Teams adds (platform.md b). */
export const MOST_CHARACTERS = 20_000;

/**
 * Reads every template and returns the function that fills them in; each is parsed once, at its first use (10 ms). A
 * template may use a part: `{"$part": "head"}` stands for what is in `part-head.json`, one element or a list of them.
 * Fails at start, naming the file, when a template or part cannot be read.
 */
export function loadTemplates(directory: string): Render {
  const sources = readSources(directory);
  const whole = new Map(
    [...sources]
      .filter(([name]) => !name.startsWith('part-'))
      .map(([name, source]) => [name, withParts(source, sources)]),
  );
  const parsed = new Map<string, Template>();
  const templateOf = (name: string): Template => {
    const known = parsed.get(name);
    if (known) return known;
    if (!whole.has(name)) throw new Error(`there is no card template ${name}`);
    const template = new Template(whole.get(name));
    parsed.set(name, template);
    return template;
  };
  return (name, view, reader) => {
    const template = templateOf(name);
    const card = template.expand({
      $root: { ...view, t: texts(reader.language), lang: reader.language },
    }) as object;
    return tidy(card) as Card;
  };
}

/** Takes out what a template left empty: a property without a value, a container or row of buttons without content. */
function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy).filter((item) => item !== null && !isEmpty(item));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'data' ? (value as unknown) : tidy(value)]),
  );
}

function isEmpty(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return EMPTY_WITHOUT.some(
    (list) => list in item && asList((item as Record<string, unknown>)[list]).length === 0,
  );
}

/** An element that has one of these lists is nothing without it. */
const EMPTY_WITHOUT = ['actions', 'items', 'inlines', 'facts', 'columns'];

function readSources(directory: string): Map<string, unknown> {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [basename(file, '.json'), readJson(join(directory, file))]));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`card template ${path} cannot be read`, { cause: error });
  }
}

function withParts(node: unknown, sources: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(node))
    return node.flatMap((item: unknown) =>
      partOf(item) ? asList(withParts(item, sources)) : [withParts(item, sources)],
    );
  if (typeof node !== 'object' || node === null) return node;
  const part = partOf(node);
  if (!part)
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withParts(value, sources)]));
  const source = sources.get(`part-${part}`);
  if (source === undefined) throw new Error(`there is no card part ${part}`);
  return withParts(source, sources);
}

function partOf(node: unknown): string | undefined {
  return typeof node === 'object' && node !== null && '$part' in node ? String(node.$part) : undefined;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
