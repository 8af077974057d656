import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file by name, each of which is well-formed XML. */
export function partsOf(file: Buffer): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  for (const [name, xml] of parts) expect({ name, faults: faultsOf(xml) }).toEqual({ name, faults: [] });
  return Object.fromEntries(parts);
}

/** What a reader sees of the paragraphs, in order: text with its new lines and tabs, and the style. */
export function paragraphsOf(file: Buffer): readonly { readonly style: string; readonly text: string }[] {
  const xml = partsOf(file)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:p(?:\/>|>(.*?)<\/w:p>)/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(inside)?.[1] ?? 'Normal',
    text: [...inside.matchAll(/<w:br\/>|<w:tab\/>|<w:t xml:space="preserve">(.*?)<\/w:t>/gs)]
      .map(([tag, text]) => (text === undefined ? (tag === '<w:br/>' ? '\n' : '\t') : unescaped(text)))
      .join(''),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (_whole, name: string) => ENTITIES[name] ?? '?');
}

const TAG = /<\?xml[^<>]*\?>|<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*) ?(\/?)>/g;

/** Why a text is not well-formed XML 1.0, as far as it holds elements, attributes and the five entities. */
export function faultsOf(xml: string): readonly string[] {
  const faults: string[] = [];

  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) faults.push('a character');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) faults.push('an entity');
  if (xml.replace(TAG, '').includes('<')) faults.push('a tag');
  const open: string[] = [];
  for (const [, close, name = '', attributes = '', empty] of xml.matchAll(TAG)) {
    const names = [...attributes.matchAll(/ ([\w:]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) faults.push(`twice the same attribute in ${name}`);
    if (close) faults.push(...(open.pop() === name ? [] : [`</${name}>`]));
    else if (!empty && name !== '') open.push(name);
  }
  return [...faults, ...open];
}
