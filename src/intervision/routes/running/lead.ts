import { z } from 'zod/v4';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { handOverForm, nameIn } from '../../cards';
import {
  handOver as giveTo,
  mayRescue,
  readRound,
  takeStep,
  type Step,
  type StepOutcome,
} from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, notFound, refusalText, showRound, viewOf } from '../view';

const entry = z.object({ label: z.string() });
const inPhase = entry.extend({
  phase: z.string().max(60),
  turn: z.coerce.number().int().min(0).max(1_000).optional(),
});
const inTurn = inPhase.extend({ turn: z.coerce.number().int().min(0).max(1_000) });
const speaking = inPhase.extend({ speaker: z.coerce.number().int().min(0).max(100_000) });
const more = entry.extend({
  minutes: z.union([z.literal(2), z.literal(5)]),
  endsAt: z.string().max(40),
});
const chosen = entry.extend({ chosen: z.string().max(100).catch('') });

/** What the facilitator leads with. The data of a button says what its card showed, so that pressing twice does it once. */
export function registerLead(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  const on = <S extends z.ZodObject<{ label: z.ZodString }>>(
    verb: string,
    schema: S,
    stepOf: (data: z.infer<S>) => Step,
  ) => {
    bot.action(`round.${verb}`, schema, ({ member, data }) => {
      const { label } = data as { label: string };
      return carryOut(deps, member, label, stepOf(data));
    });
  };
  on('nextPhase', inPhase, ({ phase, turn }) => ({ do: 'nextPhase', phase, ...given(turn) }));
  on('back', inPhase, ({ phase, turn }) => ({ do: 'back', phase, ...given(turn) }));
  on('nextSpeaker', speaking, ({ phase, turn, speaker }) => ({
    do: 'nextSpeaker',
    phase,
    speaker,
    ...given(turn),
  }));
  on('reveal', inTurn, ({ phase, turn }) => ({ do: 'reveal', phase, turn }));
  on('anotherTurn', inTurn, ({ phase, turn }) => ({ do: 'anotherTurn', phase, turn }));
  on('more', more, ({ minutes, endsAt }) => ({ do: 'more', minutes, endsAt }));
  for (const what of ['pause', 'resume', 'stop'] as const) on(what, entry, () => ({ do: what }));
  bot.action('round.handOver', entry, (ask) => openHandOver(deps, ask));
  bot.action('round.handOver.send', chosen, (ask) => handOver(deps, ask));
}

/** The turn of the card that was pressed, where it named one. */
function given(turn: number | undefined): { readonly turn?: number } {
  return turn === undefined ? {} : { turn };
}

async function carryOut(deps: RoundRoutesDeps, member: Caller, label: string, step: Step): Promise<Answer> {
  const outcome = await takeStep(deps, member, label, step);
  return answerTo(deps, member, label, outcome, saidAfter(member, step, outcome));
}

/** With one to speak the next is the same, and the card would not tell that it was pressed. */
function saidAfter({ reader }: Caller, step: Step, outcome: StepOutcome): string {
  if (step.do !== 'nextSpeaker' || !outcome || 'refused' in outcome) return '';
  const isAlone = outcome.done.room.round.order.length < 2;
  return isAlone ? translator(reader.language)('rounds.onlySpeaker') : '';
}

async function openHandOver(
  deps: RoundRoutesDeps,
  { member, data }: Ask<Caller, z.infer<typeof entry>>,
): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const { round, people, cases, guests } = loaded.room;
  if (round.facilitator !== member.person.id && !mayRescue(member))
    return showRound(deps, member, data.label, refusalText(member, 'notFacilitator'));
  const outsiders = guests.filter(({ isOutsider }) => isOutsider).map(({ person }) => person);
  const mayNot = new Set([round.facilitator, round.caseBringer, ...cases.map(({ by }) => by), ...outsiders]);
  const others = people.map(({ person }) => person).filter((person) => !mayNot.has(person));
  if (others.length === 0)
    return showRound(deps, member, data.label, translator(member.reader.language)('rounds.nobodyElse'));
  const view = await viewOf(deps, loaded, member);
  return { card: handOverForm(deps.render, member.reader, view, others), summary: data.label };
}

async function handOver(
  deps: RoundRoutesDeps,
  { member, data }: Ask<Caller, z.infer<typeof chosen>>,
): Promise<Answer> {
  const t = translator(member.reader.language);
  const loaded = await readRound(deps, member, data.label);
  const outcome = await giveTo(deps, member, data.label, data.chosen);
  const name = loaded && nameIn(t, await viewOf(deps, loaded, member), data.chosen);
  return answerTo(deps, member, data.label, outcome, t('rounds.handedOver', { name: name ?? '' }));
}
