import { z } from 'zod/v4';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { reasonForm, type ReasonFormState } from '../../cards';
import {
  approverOf,
  LONGEST_REASONING,
  REPORT_VERSIONS,
  suggestionsOf,
  type RoundRefusal,
} from '../../rules';
import { isInRound, readRound, takeStep, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { FORM_FAULTS, formNotice, notFound, refusalText, showRound, viewOf } from '../view';
import { showReport } from './report-view';

const entry = z.object({ label: z.string() });
const paged = entry.extend({
  version: z.enum(REPORT_VERSIONS).optional().catch(undefined),
  page: z.coerce.number().int().min(0).max(200).catch(0),
});
const words = z.string().catch('');
const reasoned = entry.extend({
  chosen: words,
  dropped: words,
  /** The words the guard marked were looked at. */
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});

type Asked<Data> = Ask<Caller, Data>;

/** The report: to read, to complete with one's reasoning, to approve. */
export function registerReport(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.report', paged, ({ member, data }) => showReport(deps, member, data.label, data));
  bot.action('round.approve', entry, (ask) => approve(deps, ask));
  bot.action('round.reason', entry, (ask) => openReason(deps, ask));
  bot.action('round.reason.send', reasoned, (ask) => sendReason(deps, ask));
}

async function approve(deps: RoundRoutesDeps, { member, data }: Asked<{ label: string }>): Promise<Answer> {
  const { label } = data;
  const outcome = await takeStep(deps, member, label, { do: 'approve' });
  if (!outcome) return notFound(member);
  if (!('refused' in outcome)) {
    const said = translator(member.reader.language)('deeds.approved');
    return showReport(deps, member, label, { said });
  }
  const why = refusalText(member, outcome.refused);
  // A second press: the report, as it was approved.
  if (outcome.refused === 'alreadyApproved') return showReport(deps, member, label, { notice: why });
  return showRound(deps, member, label, why);
}

async function openReason(
  deps: RoundRoutesDeps,
  { member, data }: Asked<{ label: string }>,
): Promise<Answer> {
  const { label } = data;
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  const refused = refuseReasoning(member, loaded);
  if (refused === 'alreadyApproved')
    return showReport(deps, member, label, { notice: refusalText(member, refused) });
  if (refused) return showRound(deps, member, label, refusalText(member, refused));
  return reasonAnswer(deps, member, loaded, { ...startOf(member, loaded), notice: '', isMarked: false });
}

function refuseReasoning(member: Caller, loaded: LoadedRound): RoundRefusal | undefined {
  const { status } = loaded.room.round;
  if (!isInRound(member, loaded)) return 'notAgreed';
  if (approverOf(loaded.room) !== member.person.id) return 'notBringer';
  if (status === 'verslag_goedgekeurd') return 'alreadyApproved';
  if (status === 'geannuleerd' || loaded.content.isErased) return 'isOver';
  return status === 'afgerond' ? undefined : 'notOver';
}

/** What is there already, or to begin with what the case-bringer weighed: it is shared only when they send it. */
function startOf(
  { person }: Caller,
  { room, content }: LoadedRound,
): Pick<ReasonFormState, 'chosen' | 'dropped'> {
  if (content.reasoning) return content.reasoning;
  if (room.round.caseBringer !== person.id) return { chosen: '', dropped: '' };
  const of = (weight: string) =>
    suggestionsOf({ room, content })
      .filter(({ id }) => content.weights[id] === weight)
      .map(({ text }) => `- ${text}`)
      .join('\n')
      .slice(0, LONGEST_REASONING);
  return { chosen: of('take'), dropped: of('later') };
}

async function sendReason(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof reasoned>>,
): Promise<Answer> {
  const { label, chosen, dropped, sure } = data;
  const outcome = await takeStep(deps, member, label, { do: 'reason', chosen, dropped }, sure);
  if (!outcome) return notFound(member);
  const t = translator(member.reader.language);
  if (!('refused' in outcome)) return showReport(deps, member, label, { said: t('deeds.reasonSaved') });
  const { refused } = outcome;
  const loaded = await readRound(deps, member, label);
  // Also when it came too late: what was typed is given back.
  if (loaded && isInRound(member, loaded) && [...FORM_FAULTS, 'alreadyApproved'].includes(refused))
    return reasonAnswer(deps, member, loaded, {
      chosen,
      dropped,
      ...formNotice(member, refused, [chosen, dropped]),
    });
  return showRound(deps, member, label, refusalText(member, refused));
}

async function reasonAnswer(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  state: ReasonFormState,
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member);
  return { card: reasonForm(deps.render, member.reader, view, state), summary: loaded.room.round.label };
}
