import type { Rendered, Renderers } from '../../../delivery/renderers';
import { translator } from '../../../i18n';
import { recipient, sharedReader, type Caller } from '../../../members/usecases';
import type { Intent } from '../../../storage/outbox';
import { deedCard, noReportCard, reportCard } from '../../cards';
import { isOpenDeed } from '../../rules';
import { maySettle, readDeed, readReport, type ReadReport } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { viewOf } from '../view';
import { reportView } from './report-view';

/** The cards that delivery sends when a round is over: the report, and what somebody promised. */
export function registerAfterRenderers(renderers: Renderers, deps: RoundRoutesDeps): void {
  renderers.set('rounds.report', { render: (intent) => renderReport(deps, intent) });
  renderers.set('rounds.deed', { render: (intent) => renderDeed(deps, intent) });
}

async function renderReport(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const member = await memberOf(deps, intent);
  const read = member && (await readReport(deps, member, intent.about));
  if (!read || 'refused' in read) return intent.replaces === undefined ? undefined : emptied(deps, intent);
  const shown = await reportView(deps, read, member);
  const card = reportCard(deps.render, member.reader, shown, { person: member.person.id });
  const t = translator(member.reader.language);
  const isCurrent = async () => {
    const now = await readReport(deps, member, intent.about);
    return now !== undefined && !('refused' in now) && same(now, read);
  };
  return { card, summary: t('deeds.reportSummary', { label: intent.about }), isCurrent };
}

function same(one: ReadReport, other: ReadReport): boolean {
  return JSON.stringify(one.report) === JSON.stringify(other.report) && statusOf(one) === statusOf(other);
}

function statusOf({ loaded }: ReadReport): string {
  return loaded.room.round.status;
}

/** Somebody who may no longer read it, or left: the card that they have stops showing what was written. */
async function emptied(deps: RoundRoutesDeps, { network, about }: Intent): Promise<Rendered | undefined> {
  const known = (await deps.members.store.network(network))?.value;
  if (!known) return undefined;
  const reader = sharedReader(deps.members, known);
  const t = translator(reader.language);
  return { card: noReportCard(deps.render, reader, about, t('deeds.erased')), summary: about };
}

/** The morning before it is due; what was settled by then needs no reminder. */
async function renderDeed(deps: RoundRoutesDeps, intent: Intent): Promise<Rendered | undefined> {
  const [label = '', id = ''] = intent.about.split('|');
  const member = await memberOf(deps, intent);
  const found = member && (await readDeed(deps, member, label, id));
  if (!found || !isOpenDeed(found.deed)) return undefined;
  const { deed, loaded } = found;
  const view = await viewOf(deps, loaded, member);
  const options = { maySettle: maySettle(member, loaded, deed), isMine: true, isReminder: true };
  const t = translator(member.reader.language);
  return {
    card: deedCard(deps.render, member.reader, view, deed, options),
    summary: t('deeds.reminderTitle', { label }),
  };
}

function memberOf(deps: RoundRoutesDeps, { network, to }: Intent): Promise<Caller | undefined> {
  return 'person' in to ? recipient(deps.members, network, to.person) : Promise.resolve(undefined);
}
