import { loadTemplates, MOST_CHARACTERS } from '../../src/cards/templates';
import { LANGUAGES } from '../../src/i18n';
import { reportCard, reportDocument, type ReportView } from '../../src/intervision/cards';
import { reportOf, type ReportVersion } from '../../src/intervision/rules';
import { aView, CONTENT, LONG_VIEW } from '../cards/samples/after-round';
import { TEMPLATES } from '../cards/samples/sample';
import { prose } from '../cards/samples/texts';
import { texts } from '../support/cards';

const render = loadTemplates(TEMPLATES);
const SAID = Array.from({ length: 60 }, (_, at) => ({
  id: `said-${100 + at}`,
  phase: at % 2 === 0 ? 'suggestions' : 'appreciation',
  turn: 1,
  by: 'karim',
  text: `${prose(900)}\n(dit was tekst ${100 + at})`,
}));

function long(version: ReportVersion): ReportView {
  const view = aView({ ...LONG_VIEW, content: { ...CONTENT, contributions: SAID } });
  return { view, report: reportOf({ ...view.loaded, earlier: [] }, version) };
}

test.each(LANGUAGES)(
  'the pages of a long report together hold all of it, each within a message (%s)',
  (language) => {
    const reader = { language, zone: 'Europe/Brussels', network: 'x'.repeat(32), forms: 'dialog' } as const;
    const shown = long('caseBringer');
    const card = (page: number) => reportCard(render, reader, shown, { person: 'lien', page });
    const [, count = '0'] =
      /(?:van|of|sur) (\d+)\b/.exec(texts(card(0)).find((one) => /1 (?:van|of|sur) /.test(one)) ?? '') ?? [];
    const pages = Array.from({ length: Number(count) }, (_, page) => card(page));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(MOST_CHARACTERS);
    const read = pages.flatMap(texts).join('\n');
    for (const { id } of SAID) expect(read).toContain(`dit was tekst ${id.slice(5)}`);
  },
);

test('the document of a report holds the same in one piece, and no name beside what was said', () => {
  const reader = { language: 'nl', zone: 'Europe/Brussels', forms: 'dialog' } as const;
  const { blocks } = reportDocument(reader, long('group'));
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));
  const said = lists.flat().filter((item) => item.includes('dit was tekst'));
  expect(said.sort()).toEqual(SAID.map(({ text }) => text).sort());
  expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
});
