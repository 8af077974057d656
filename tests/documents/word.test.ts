import fc from 'fast-check';
import type { Block, TextDocument } from '../../src/documents/document';
import { WORD_TYPE, writeWord } from '../../src/documents/word';
import { faultsOf, paragraphsOf, partsOf } from './read-word';

function aDocument(overrides: Partial<TextDocument> = {}): TextDocument {
  return { title: 'Verslag', language: 'nl', blocks: [], ...overrides };
}

async function shown(...blocks: Block[]): Promise<readonly { style: string; text: string }[]> {
  return paragraphsOf(await writeWord(aDocument({ blocks }))).slice(1);
}

test('every part of a document stands in its order, with a real style', async () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'De vraag' },
    { kind: 'heading', level: 2, text: 'Dieper' },
    { kind: 'heading', level: 3, text: 'Nog dieper' },
    { kind: 'paragraph', text: 'Hoe gaan we verder?' },
    { kind: 'note', text: 'Dit blijft onder ons.' },
    { kind: 'list', items: ['één', 'twee'] },
    { kind: 'table', header: ['Wie', 'Wat'], rows: [['An', 'belt']] },
  ];
  const file = await writeWord(aDocument({ subtitle: 'Deinze, 22 november', blocks }));
  expect(paragraphsOf(file)).toEqual([
    { style: 'Title', text: 'Verslag' },
    { style: 'Subtitle', text: 'Deinze, 22 november' },
    { style: 'Heading1', text: 'De vraag' },
    { style: 'Heading2', text: 'Dieper' },
    { style: 'Heading3', text: 'Nog dieper' },
    { style: 'Normal', text: 'Hoe gaan we verder?' },
    { style: 'Note', text: 'Dit blijft onder ons.' },
    { style: 'ListParagraph', text: 'één' },
    { style: 'ListParagraph', text: 'twee' },
    { style: 'TableHeader', text: 'Wie' },
    { style: 'TableHeader', text: 'Wat' },
    { style: 'TableCell', text: 'An' },
    { style: 'TableCell', text: 'belt' },
    { style: 'Normal', text: '' },
  ]);
  const { 'word/styles.xml': styles = '' } = partsOf(file);
  for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Note', 'ListParagraph'])
    expect(styles).toContain(`w:styleId="${style}"`);
  expect(WORD_TYPE).toContain('wordprocessingml');
});

it.each([
  ['nl', 'nl-BE'],
  ['en', 'en-GB'],
  ['fr', 'fr-BE'],
] as const)('a screen reader reads %s in %s, and finds its title', async (language, locale) => {
  const parts = partsOf(await writeWord(aDocument({ language, title: 'Wat & hoe\nverder' })));
  expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${locale}"/>`);
  expect(parts['docProps/core.xml']).toContain('<dc:title>Wat &amp; hoe verder</dc:title>');
});

test('the file names no author, company or machine', async () => {
  const parts = partsOf(await writeWord(aDocument()));
  const about = `${parts['docProps/core.xml'] ?? ''}${parts['docProps/app.xml'] ?? ''}${parts['docProps/custom.xml'] ?? ''}`;
  const said = [...about.matchAll(/<([\w:]+)[^<>]*>([^<>]+)</g)].map(([, name, text]) => [name, text]);
  expect(Object.fromEntries(said)).toEqual({
    'dc:title': 'Verslag',
    'dc:creator': 'Signaalpunt',
    'cp:lastModifiedBy': 'Signaalpunt',
    'cp:revision': '1',
    'dcterms:created': expect.any(String) as string,
    'dcterms:modified': expect.any(String) as string,
  });
});

describe('a table', () => {
  const tableOf = async (header: string[], rows: string[][]) => {
    const file = await writeWord(aDocument({ blocks: [{ kind: 'table', header, rows }] }));
    const xml = partsOf(file)['word/document.xml'] ?? '';
    return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => ({
      isHeader: row.includes('<w:tblHeader/>'),
      cells: row.split('<w:tc>').length - 1,
    }));
  };

  test('has one row that says what its columns are', async () => {
    const rows = await tableOf(['Wie', 'Wat'], [['An', 'belt'], ['Tom'], ['Karim', 'mailt', 'morgen']]);
    expect(rows.map((row) => row.isHeader)).toEqual([true, false, false, false]);
    expect(new Set(rows.map((row) => row.cells))).toEqual(new Set([3]));
  });

  test.each([
    ['without rows', ['Wie'], []],
    ['without anything', [], []],
  ])('%s is still one', async (_what, header, rows) => {
    expect(await tableOf(header, rows)).toEqual([{ isHeader: true, cells: 1 }]);
  });
});

test('each numbered list counts from one; the others do not count', async () => {
  const list = (isNumbered: boolean): Block => ({ kind: 'list', isNumbered, items: ['a', 'b'] });
  const blocks = [list(true), list(true), list(false), { kind: 'list', items: [] } as const];
  const parts = partsOf(await writeWord(aDocument({ blocks })));
  const used = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(
    ([, id]) => id,
  );
  const [first, , second, , third] = used;
  expect(used).toEqual([first, first, second, second, third, third]);
  expect(new Set(used).size).toBe(3);
  const starts = (id = '') =>
    new RegExp(`w:numId="${id}">.*?<w:startOverride w:val="1"/>`).test(parts['word/numbering.xml'] ?? '');
  expect([starts(first), starts(second)]).toEqual([true, true]);
});

describe('the text of people is data', () => {
  it.each<[string, string, string]>([
    ['new lines stay', 'een\ntwee\n\nvier', 'een\ntwee\n\nvier'],
    ['of whatever program', 'a\r\nb\rc\vd\u2028e', 'a\nb\nc\nd\ne'],
    ['tabs and spaces stay', '  a\tb  ', '  a\tb  '],
    ['what XML cannot hold goes', 'a\u0000b\u0007c\ud800d\uffffe', 'abcde'],
    [
      'marks mean nothing',
      '# **vet** [hier](http://x) {PAGE} ${x} {{y}}',
      '# **vet** [hier](http://x) {PAGE} ${x} {{y}}',
    ],
    ['tags neither', '</w:t><w:br/>&amp;<!-- ', '</w:t><w:br/>&amp;<!-- '],
    ['other alphabets and signs stay', 'Ünal, Łukasz, ياسمين 👩‍👧', 'Ünal, Łukasz, ياسمين 👩‍👧'],
    ['nothing is nothing', '', ''],
  ])('%s', async (_what, typed, expected) => {
    expect(await shown({ kind: 'paragraph', text: typed })).toEqual([{ style: 'Normal', text: expected }]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '\n',
        '\t',
        '\r',
        '\u0001',
        '\ud83d',
        '{',
        ']]>',
        ' ',
        'é',
      ),
      maxLength: 20,
    }),
  );
  const kept = (text: string) =>
    text
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')

      .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

  test('any text, anywhere, comes out as it went in, in a file that is valid and holds no field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 8, maxLength: 8 }), async (texts) => {
        const [
          title = '',
          subtitle = '',
          heading = '',
          text = '',
          note = '',
          item = '',
          column = '',
          cell = '',
        ] = texts;
        const blocks: Block[] = [
          { kind: 'heading', level: 1, text: heading },
          { kind: 'paragraph', text },
          { kind: 'note', text: note },
          { kind: 'list', items: [item] },
          { kind: 'table', header: [column], rows: [[cell]] },
        ];
        const file = await writeWord({ title, subtitle, language: 'fr', blocks });
        const all = [title, subtitle, heading, text, note, item, column, cell, ''];
        expect(paragraphsOf(file).map((one) => one.text)).toEqual(all.map(kept));
        expect(partsOf(file)['word/document.xml']).not.toMatch(/w:instrText|w:fldSimple|w:hyperlink/);
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['<a>', '<a></b>', '<a x="1" x="2"/>', '<a>&</a>', '<a>\u0001</a>', '<a>< </a>'])(
  'these tests see that %j is no XML',
  (xml) => {
    expect(faultsOf(xml)).not.toEqual([]);
  },
);
