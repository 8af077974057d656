import { translator } from '../../../i18n';
import { names, type Caller } from '../../../members/usecases';
import { noReportCard, nameIn, reportCard, type ReportView, type RoundView } from '../../cards';
import type { Answer } from '../../../teams/answer';
import { approverOf, type ReportRefusal, type ReportVersion } from '../../rules';
import { readReport, readRound, type ReadReport } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { notFound, refusalText, viewOf } from '../view';

/** A report with the names of everyone it tells of, also those of earlier rounds. */
export async function reportView(
  deps: RoundRoutesDeps,
  { loaded, report, safety }: ReadReport,
  member: Pick<Caller, 'network'>,
  words: Pick<RoundView, 'notice' | 'said'> = {},
): Promise<ReportView> {
  const view = { ...(await viewOf(deps, loaded, member)), ...words };
  const before = 'earlier' in report ? report.earlier.map(({ by }) => by) : [];
  const others = await names(deps.members, member.network.id, before);
  const name = (person: string | undefined) => view.name(person) ?? others(person);
  return { view: { ...view, name }, report, ...(safety ? { safety } : {}) };
}

/** The report as this person may read it now, or why not. */
export async function showReport(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  {
    version,
    page = 0,
    ...words
  }: { readonly version?: ReportVersion | undefined; readonly page?: number } & Pick<
    RoundView,
    'notice' | 'said'
  > = {},
): Promise<Answer> {
  const read = await readReport(deps, member, label, version);
  if (!read) return notFound(member);
  if ('refused' in read) return refuseReport(deps, member, label, read.refused);
  const shown = await reportView(deps, read, member, words);
  const card = reportCard(deps.render, member.reader, shown, { person: member.person.id, page });
  return { card, summary: translator(member.reader.language)('deeds.reportSummary', { label }) };
}

/** Why there is no report for somebody (yet). */
export async function refuseReport(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  refused: ReportRefusal,
): Promise<Answer> {
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  if (refused === 'notAgreed') return { words: refusalText(member, refused) };
  const t = translator(member.reader.language);
  const view = await viewOf(deps, loaded, member);
  const name = nameIn(t, view, approverOf(loaded.room));
  const why = t(`deeds.refused${refused}`, { name });
  return { card: noReportCard(deps.render, member.reader, label, why), summary: label };
}
