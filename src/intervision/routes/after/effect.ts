import { z } from 'zod/v4';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { scoreForm, NO_WEIGHT, WEIGHT_FIELD, weighedCard, weighForm, weighPages } from '../../cards';
import { SCORE, WEIGHTS, type RoundRefusal, type Weight } from '../../rules';
import {
  isInRound,
  readRound,
  suggestionsFor,
  takeStep,
  weighSuggestions,
  type LoadedRound,
} from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, notFound, refusalText, showRound, viewOf } from '../view';

const entry = z.object({ label: z.string() });
const paged = entry.extend({ page: z.coerce.number().int().min(0).max(200).catch(0) });
/** Beside its page a field for each suggestion. */
const weighed = z.looseObject(paged.shape);
const scored = entry.extend({ chosen: z.coerce.number().int().min(1).max(5).optional().catch(undefined) });

type Asked<Data> = Ask<Caller, Data>;

/** What the case-bringer does with the suggestions, for themselves alone; and how safe it felt to everyone, anonymously. */
export function registerEffect(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.weigh', paged, ({ member, data }) => weigh(deps, member, data.label, data.page));
  bot.action('round.weigh.send', weighed, (ask) => sendWeights(deps, ask));
  bot.action('round.score', entry, (ask) => openScore(deps, ask));
  bot.action('round.score.send', scored, (ask) => sendScore(deps, ask));
}

async function weigh(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  page: number,
  notice = '',
): Promise<Answer> {
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  const refused = refuseWeighing(member, loaded);
  if (refused) return showRound(deps, member, label, refusalText(member, refused));
  const suggestions = suggestionsFor(member, loaded);
  if (suggestions.length === 0)
    return showRound(deps, member, label, translator(member.reader.language)('deeds.weighEmpty'));
  const view = await viewOf(deps, loaded, member, notice);
  return { card: weighForm(deps.render, member.reader, view, suggestions, page), summary: label };
}

function refuseWeighing(member: Caller, loaded: LoadedRound): RoundRefusal | undefined {
  const { round } = loaded.room;
  if (!isInRound(member, loaded)) return 'notAgreed';
  if (round.caseBringer !== member.person.id) return 'notBringer';
  return round.status === 'verslag_goedgekeurd' ? 'alreadyApproved' : undefined;
}

async function sendWeights(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof weighed>>,
): Promise<Answer> {
  const { label, page, ...fields } = data;
  const outcome = await weighSuggestions(deps, member, label, weightsIn(fields));
  if (!outcome) return notFound(member);
  if ('refused' in outcome) return showRound(deps, member, label, refusalText(member, outcome.refused));
  if (page + 1 < weighPages(suggestionsFor(member, outcome.done)))
    return weigh(deps, member, label, page + 1);
  const view = await viewOf(deps, outcome.done, member);
  return { card: weighedCard(deps.render, member.reader, view), summary: label };
}

/** What was chosen, or taken back, by the id of the suggestion. */
function weightsIn(fields: Readonly<Record<string, unknown>>): Map<string, Weight | undefined> {
  const chosen = Object.entries(fields).flatMap(([name, value]) => {
    const weight = WEIGHTS.find((one) => one === value);
    const isChosen = weight !== undefined || value === NO_WEIGHT;
    return name.startsWith(WEIGHT_FIELD) && isChosen
      ? [[name.slice(WEIGHT_FIELD.length), weight] as const]
      : [];
  });
  return new Map(chosen);
}

async function openScore(deps: RoundRoutesDeps, { member, data }: Asked<{ label: string }>): Promise<Answer> {
  const { label } = data;
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  const { round, marks } = loaded.room;
  if (!isInRound(member, loaded)) return showRound(deps, member, label, refusalText(member, 'notAgreed'));
  if (marks.some(({ phase, person }) => phase === SCORE && person === member.person.id))
    return showRound(deps, member, label, translator(member.reader.language)('deeds.scoredBefore'));
  if (round.at < round.phases.length - 1 || round.status === 'geannuleerd')
    return showRound(deps, member, label, refusalText(member, 'notInPhase'));
  return scoreAnswer(deps, member, loaded);
}

async function scoreAnswer(deps: RoundRoutesDeps, member: Caller, loaded: LoadedRound): Promise<Answer> {
  const view = await viewOf(deps, loaded, member);
  return { card: scoreForm(deps.render, member.reader, view), summary: loaded.room.round.label };
}

async function sendScore(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof scored>>,
): Promise<Answer> {
  const { label, chosen: score } = data;
  if (score === undefined) return openScore(deps, { member, data } as Asked<{ label: string }>);
  const t = translator(member.reader.language);
  const outcome = await takeStep(deps, member, label, { do: 'score', score });
  if (!outcome) return notFound(member);
  if (!('refused' in outcome)) return answerTo(deps, member, label, outcome, t('deeds.scored'));
  const why =
    outcome.refused === 'alreadyGave' ? t('deeds.scoredBefore') : refusalText(member, outcome.refused);
  return showRound(deps, member, label, why);
}
