// The types as the file behind `import()` has them: those of `require` are others.
import type * as Docx from 'docx' with { 'resolution-mode': 'import' };
import { LOCALES } from '../i18n';
import type { Block, Grid, TextDocument } from './document';

/** The content type of what `writeWord` makes. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a Word document (.docx). It names no author, organisation or machine. */
export async function writeWord(document: TextDocument): Promise<Buffer> {
  // Loaded with the first document, so that the bot starts without it (40 ms, 14 MB).
  const docx = await import('docx');
  const { title, subtitle, language, blocks } = document;
  const children = [
    paragraph(docx, title, { heading: docx.HeadingLevel.TITLE }),
    ...(subtitle === undefined ? [] : [paragraph(docx, subtitle, { style: 'Subtitle' })]),
    ...blocks.flatMap((block, at) => toWord(docx, block, at)),
  ];
  const file = new docx.Document({
    title: asTyped(title).replaceAll('\n', ' '),
    creator: PRODUCT,
    lastModifiedBy: PRODUCT,
    styles: stylesIn(LOCALES[language]),
    numbering: { config: LISTS },
    sections: [{ children }],
  });
  return docx.Packer.toBuffer(file);
}

type Library = typeof Docx;

/** The library writes "Un-named" where nothing stands. */
const PRODUCT = 'Signaalpunt';

/** `at` is unique to the block: each numbered list counts from 1. */
function toWord(docx: Library, block: Block, at: number): (Docx.Paragraph | Docx.Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(docx, block.text, { heading: docx.HeadingLevel[`HEADING_${block.level}`] })];
    case 'paragraph':
      return [paragraph(docx, block.text)];
    case 'note':
      return [paragraph(docx, block.text, { style: 'Note' })];
    case 'list': {
      const numbering = { reference: block.isNumbered ? 'numbers' : 'bullets', level: 0, instance: at };
      return block.items.map((item) => paragraph(docx, item, { numbering }));
    }
    case 'table':
      // Without a paragraph between them Word makes one table of two.
      return [table(docx, block), new docx.Paragraph({})];
  }
}

function paragraph(docx: Library, text: string, options: Docx.IParagraphOptions = {}): Docx.Paragraph {
  const lines = asTyped(text).split('\n');
  const runs = lines.map(
    (line, at) => new docx.TextRun({ break: Math.min(at, 1), children: withTabs(docx, line) }),
  );
  return new docx.Paragraph({ ...options, children: runs });
}

function withTabs(docx: Library, line: string): (string | Docx.Tab)[] {
  return line.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new docx.Tab(), part]));
}

function table(docx: Library, { header, rows }: Grid): Docx.Table {
  const columns = Math.max(1, header.length, ...rows.map((row) => row.length));
  const row = (cells: readonly string[], isHeader: boolean) =>
    new docx.TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      children: Array.from({ length: columns }, (_, at) => cell(docx, cells[at] ?? '', isHeader)),
    });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns)),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    tableLook: { firstRow: true },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cell(docx: Library, text: string, isHeader: boolean): Docx.TableCell {
  const style = isHeader ? 'TableHeader' : 'TableCell';
  const shading = isHeader ? { shading: { fill: LIGHT } } : {};
  return new docx.TableCell({ ...shading, children: [paragraph(docx, text, { style })] });
}

/** Without what XML cannot hold; whatever ends a line in some program ends it here too. */
function asTyped(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(UNKNOWN_TO_XML, '');
}

// eslint-disable-next-line no-control-regex -- These are what it is about.
const UNKNOWN_TO_XML = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Between the margins of an A4 sheet, in twentieths of a point. */
const TEXT_WIDTH = 9_026;
const LIGHT = 'EEF1F6';
const DARK = '1F3864';

/** A list of one level each; the number in its text is the count. */
const LISTS = [list('bullets', 'bullet', '•'), list('numbers', 'decimal', '%1.')];

function list(reference: string, format: 'bullet' | 'decimal', text: string) {
  const style = { paragraph: { indent: { left: 567, hanging: 397 }, spacing: { after: 60 } } };
  return { reference, levels: [{ level: 0, format, text, style }] };
}

/** Sizes in half points, distances in twentieths of a point. */
function stylesIn(locale: string) {
  const heading = (size: number, level: number) => ({
    run: { size, bold: true, color: DARK },
    paragraph: { keepNext: true, outlineLevel: level, spacing: { before: 280, after: 100 } },
  });
  const own = (id: string, paragraph: object, run: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph,
    run,
  });
  const edge = { style: 'single', size: 24, space: 8, color: DARK } as const;
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { size: 44, bold: true, color: DARK }, paragraph: { spacing: { after: 80 } } },
      heading1: heading(32, 0),
      heading2: heading(26, 1),
      heading3: heading(23, 2),
    },
    paragraphStyles: [
      own('Subtitle', { spacing: { after: 240 } }, { size: 24, color: '404040' }),
      own('Note', { shading: { fill: LIGHT }, border: { left: edge }, indent: { left: 170 } }),
      own('TableHeader', { spacing: { after: 0 }, keepNext: true }, { bold: true }),
      own('TableCell', { spacing: { after: 0 } }),
    ],
  };
}
