import type { Reader } from '../../cards/reader';
import { dayInWords, type Translate } from '../../i18n';
import { startOfDate } from '../../calendar/working-days';
import type { MethodTexts } from '../methods/method';
import type { BringerReport, Deed, GroupReport, NetworkReport, Report, Safety, Said, Times } from '../rules';
import { methodTexts, type RoundView } from './view';

/** A part of a report, for the card and the document alike. What people wrote stands in it as typed. */
export type Section = { readonly heading: string } & (
  | { readonly texts: readonly string[] }
  | { readonly list: readonly string[] }
  | { readonly deeds: readonly DeedWords[] }
);

/** A deed in words. */
export interface DeedWords {
  readonly who: string;
  readonly what: string;
  readonly due: string;
  readonly noticed: string;
  readonly status: string;
  /** What made it hard, of one that was let go; else empty. */
  readonly reason: string;
}

/** A line about the round itself; `value` as typed. */
export interface HeadFact {
  readonly title: string;
  readonly value: string;
}

/** A report with what it takes to put it in words. */
export interface ReportView {
  readonly view: RoundView;
  readonly report: Report;
  readonly safety?: Safety;
}

/** When, how long, with which method, led by whom, who took part; for the network only the method and how many. */
export function headOf(t: Translate, reader: Reader, { view, report }: ReportView): HeadFact[] {
  const method = { title: t('deeds.method'), value: methodTexts(reader, view).title };
  if (report.version === 'network')
    return [method, { title: t('deeds.people'), value: String(report.people) }];
  const name = (person: string) => view.name(person) ?? t('common.somebody');
  return [
    ...whenFacts(t, reader, view, report),
    method,
    { title: t('deeds.facilitator'), value: name(report.facilitator) },
    { title: t('deeds.present'), value: report.present.map(name).join(', ') },
    { title: t('deeds.nextTime'), value: nextTime(t, reader, view, report) },
  ];
}

/** When a round was and how long it took, in words. */
export function whenFacts(
  t: Translate,
  reader: Reader,
  { now }: Pick<RoundView, 'now'>,
  { startedAt, endedAt, minutes }: Times,
): HeadFact[] {
  if (startedAt === undefined || endedAt === undefined) return [];
  const day = (moment: string) => dayInWords(reader.language, reader.zone, new Date(moment), now);
  const [from, to] = [day(startedAt), day(endedAt)];
  return [
    { title: t('deeds.date'), value: from === to ? from : t('deeds.dateFromTo', { from, to }) },
    {
      title: t('deeds.duration'),
      value: minutes === undefined ? t('deeds.withoutMeeting') : t('deeds.minutes', { count: minutes }),
    },
  ];
}

function nextTime(
  t: Translate,
  reader: Reader,
  view: RoundView,
  { nextDate, weeksUntilNext }: GroupReport | BringerReport,
): string {
  return nextDate === undefined
    ? t('deeds.nextProposal', { count: weeksUntilNext })
    : dateInWords(reader, view, nextDate);
}

/** What stands in a report under its head, in the order of domain.md 3.4; what is empty is left out. */
export function sectionsOf(t: Translate, reader: Reader, shown: ReportView): Section[] {
  const { report } = shown;
  const all =
    report.version === 'network' ? networkSections(t, shown, report) : toldSections(t, reader, shown, report);
  return all.filter((section) => sizeOf(section) > 0);
}

function sizeOf(section: Section): number {
  if ('texts' in section) return section.texts.length;
  return 'list' in section ? section.list.length : section.deeds.length;
}

function networkSections(t: Translate, { safety }: ReportView, report: NetworkReport): Section[] {
  return [
    ...learnedSections(t, report),
    {
      heading: t('deeds.safetyHeading'),
      texts: safety ? [t('deeds.safety', { score: safety.score })] : [],
    },
  ];
}

function toldSections(
  t: Translate,
  reader: Reader,
  { view }: ReportView,
  report: GroupReport | BringerReport,
): Section[] {
  const words = methodTexts(reader, view);
  const { reasoning, subject, help, learningQuestion } = report;
  return [
    {
      heading: t('deeds.earlierHeading'),
      deeds: report.earlier.map((deed) => deedWords(t, reader, view, deed)),
    },
    ...(report.version === 'caseBringer' ? caseSections(t, report) : []),
    { heading: t('deeds.subjectHeading'), texts: given(subject) },
    { heading: t('deeds.helpHeading'), texts: given(help) },
    { heading: t('deeds.learningQuestionHeading'), texts: given(learningQuestion) },
    ...report.parts.map(({ phase, said }) => ({
      heading: words.phases[phase]?.name ?? phase,
      list: said.map((one) => saidWords(t, words, one)),
    })),
    { heading: t('deeds.chosenHeading'), texts: given(reasoning?.chosen) },
    { heading: t('deeds.droppedHeading'), texts: given(reasoning?.dropped) },
    {
      heading: t('deeds.deedsHeading'),
      deeds: report.deeds.map((deed) => deedWords(t, reader, view, deed)),
    },
    ...learnedSections(t, report),
    ...(report.version === 'caseBringer'
      ? [{ heading: t('deeds.notesHeading'), texts: given(report.notes) }]
      : []),
  ];
}

function caseSections(t: Translate, { about, works, better }: BringerReport): Section[] {
  return [
    { heading: t('deeds.caseHeading'), texts: given(about) },
    { heading: t('deeds.worksHeading'), texts: given(works) },
    { heading: t('deeds.betterHeading'), texts: given(better) },
  ];
}

function learnedSections(t: Translate, { learnings, signals }: Report): Section[] {
  return [
    { heading: t('deeds.learningsHeading'), list: learnings },
    { heading: t('deeds.signalsHeading'), list: signals },
  ];
}

function given(text: string | undefined): string[] {
  return text === undefined || text.trim() === '' ? [] : [text];
}

function saidWords(t: Translate, { labels }: MethodTexts, { text, code, weight }: Said): string {
  const label = code === undefined ? '' : (labels[code] ?? '');
  const said = label === '' ? text : `${label}: ${text}`;
  return weight === undefined ? said : `${said} (${t(`deeds.weight${weight}`)})`;
}

export function deedWords(
  t: Translate,
  reader: Reader,
  view: RoundView,
  { by, what, due, noticed = '', status, reason = '' }: Deed,
): DeedWords {
  return {
    who: view.name(by) ?? t('common.somebody'),
    what,
    due: dateInWords(reader, view, due),
    noticed,
    status: t(`deeds.status${status}`),
    reason,
  };
}

/** A date, `2026-12-20`, as a day. */
export function dateInWords(reader: Reader, { now }: Pick<RoundView, 'now'>, date: string): string {
  return dayInWords(reader.language, reader.zone, startOfDate(reader.zone, date), now);
}
