import { toActions, type Button } from '../../cards/buttons';
import { fitting } from '../../cards/fit';
import { noticeCard } from '../../cards/notice';
import { inSentence, peopleText, type Line } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import type { Block } from '../../cards/text-form';
import { translator, type Translate } from '../../i18n';
import { approverOf, isOpenDeed, type ReportVersion } from '../rules';
import { headOf, sectionsOf, type DeedWords, type ReportView, type Section } from './report-sections';
import { roundTitle, statusText } from './view';

/** A report on a card, a page at a time, with what its reader can do with it. */
export function reportCard(
  render: Render,
  reader: Reader,
  shown: ReportView,
  { person, page = 0 }: { readonly person: string; readonly page?: number },
): Card {
  const t = translator(reader.language);
  const { view, report } = shown;
  const pages = inPages(sectionsOf(t, reader, shown).flatMap((section) => blocksOf(t, section)));
  const at = Math.min(page, pages.length - 1);
  const isApproving = isToApprove(shown, person);
  const next = toPage(t, report.version, report.label, at, pages.length);
  return render(
    'intervision-report',
    {
      title: t('deeds.reportTitle', { label: roundTitle(reader, view) }),
      notice: view.notice ?? '',
      said: view.said ?? '',
      version: t(`deeds.version${report.version}`),
      next: isApproving && report.version !== 'network' ? t('deeds.toApprove') : '',
      facts: [
        { title: t('deeds.status'), value: statusText(t, view.loaded.room.round) },
        ...headOf(t, reader, shown).map(({ title, value }) => ({ title, value: inSentence(value) })),
      ],
      erased: 'isErased' in report && report.isErased ? t('deeds.erased') : '',
      empty: pages[0]?.length === 0 ? t('deeds.nothing') : '',
      page: pages.length > 1 ? t('deeds.reportPage', { page: at + 1, of: pages.length }) : '',
      blocks: pages[at] ?? [],
      actions: toActions([...next, ...buttonsOf(t, shown, person, isApproving)], reader),
    },
    reader,
  );
}

function isToApprove({ view }: ReportView, person: string): boolean {
  const { room } = view.loaded;
  return room.round.status === 'afgerond' && approverOf(room) === person;
}

/** At least one page, which may be empty. */
function inPages(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  for (let rest = blocks; rest.length > 0;) {
    const page = fitting(rest, BESIDE);
    pages.push([...page]);
    rest = rest.slice(page.length);
  }
  return pages.length > 0 ? pages : [[]];
}

/** What head and buttons of a report take more than those of an entry, in characters of its card. */
const BESIDE = 3_500;

/** A section in blocks of which each fits on a page beside others. */
function blocksOf(t: Translate, section: Section): Block[] {
  const groups = inGroups(linesOf(t, section));
  return groups.map((lines, at) => ({
    heading: at === 0 ? section.heading : t('deeds.more', { heading: section.heading, n: at + 1 }),
    text: lines.flat(),
  }));
}

/** Texts that stay together, as many in a group as a good part of a page holds. */
function inGroups(texts: readonly Line[][]): Line[][][] {
  const groups: Line[][][] = [];
  let room = 0;
  for (const lines of texts) {
    const size = lines.reduce((sum, { line }) => sum + line.length + LINE, 0);
    if (room < size || groups.length === 0) {
      groups.push([]);
      room = GROUP;
    }
    room -= size;
    groups.at(-1)?.push(lines);
  }
  return groups;
}

const GROUP = 4_000;
const LINE = 90;

function linesOf(t: Translate, section: Section): Line[][] {
  if ('texts' in section) return section.texts.map(peopleText);
  if ('list' in section) return section.list.map((text) => peopleText(`• ${text}`));
  return section.deeds.map((deed) => deedLines(t, deed));
}

function deedLines(t: Translate, { who, what, due, noticed, status, reason }: DeedWords): Line[] {
  return [
    ...peopleText(`• ${what}`),
    ...peopleText(t('deeds.deedLine', { who, day: due, status })),
    ...(noticed === '' ? [] : peopleText(t('deeds.noticedLine', { text: noticed }))),
    ...(reason === '' ? [] : peopleText(t('deeds.reasonLine', { text: reason }))),
  ];
}

function toPage(t: Translate, version: ReportVersion, label: string, at: number, of: number): Button[] {
  const to = (title: string, page: number): Button => ({
    title,
    verb: 'round.report',
    data: { label, version, page },
  });
  return [
    ...(at + 1 < of ? [to(t('common.next'), at + 1)] : []),
    ...(at > 0 ? [to(t('common.previous'), at - 1)] : []),
  ];
}

function buttonsOf(
  t: Translate,
  { view, report }: ReportView,
  person: string,
  isApproving: boolean,
): Button[] {
  const { room, content } = view.loaded;
  const { label } = room.round;
  const data = { label };
  const own = room.round.caseBringer === person ? 'caseBringer' : 'group';
  const see = (title: string, version: ReportVersion): Button[] =>
    report.version === version ? [] : [{ title, verb: 'round.report', data: { label, version } }];
  const download: Button = {
    title: t('deeds.download'),
    verb: 'round.download',
    data: { label, version: report.version },
    opensForm: true,
  };
  if (!room.people.some((one) => one.person === person)) return [download];
  const approving: Button[] = [
    { title: t('deeds.approve'), verb: 'round.approve', data, style: 'positive' },
    ...(content.isErased ? [] : [{ title: t('deeds.reason'), verb: 'round.reason', data, opensForm: true }]),
  ];
  return [
    ...(isApproving ? approving : []),
    ...(isApproving && own === 'caseBringer' ? see(t('deeds.groupVersion'), 'group') : []),
    download,
    ...(content.deeds.some(isOpenDeed)
      ? [{ title: t('deeds.openDeeds'), verb: 'round.deeds', data: { label, of: 'this' } }]
      : []),
    { title: t('deeds.makeSignal'), verb: 'round.makeSignal', data, opensForm: true },
    { title: t('deeds.proof'), verb: 'round.proof', data, opensForm: true },
    ...(!isApproving && own === 'caseBringer' ? see(t('deeds.groupVersion'), 'group') : []),
    ...see(t('deeds.networkVersion'), 'network'),
    ...(own === 'caseBringer' || report.version === 'network' ? see(t('deeds.ownVersion'), own) : []),
  ];
}

/** What was pressed about a report that is not to be seen (yet), with the way back. */
export function noReportCard(render: Render, reader: Reader, label: string, why: string): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('deeds.reportTitle', { label }),
    paragraphs: [why],
    buttons: [{ title: t('rounds.toRound'), verb: 'round.show', data: { label } }],
  });
}
