import type { z } from 'zod/v4';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { agreementForm, joinedCard } from '../../cards';
import { isInRound, readRound, refusalNow, takeStep, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, notFound, refusalText, showRound, viewOf } from '../view';
import { askIn } from './let-in';
import { ofRound } from './schemas';

type Asked = Ask<Caller, z.infer<typeof ofRound>>;

/** Taking part in a round, by agreeing to keep it confidential; and leaving it. */
export function registerJoin(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.join', ofRound, (ask) => open(deps, ask), 'asking');
  bot.action('round.agree', ofRound, (ask) => agree(deps, ask));
  bot.action('round.leave', ofRound, (ask) => leave(deps, ask));
}

async function open(deps: RoundRoutesDeps, ask: Asked): Promise<Answer> {
  const { member, data } = ask;
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return member.person.present ? notFound(member) : askIn(deps, ask, data.label);
  if (!isInRound(member, loaded)) return askToAgree(deps, ask, loaded);
  const outcome = { done: loaded, isRepeated: true };
  return answerTo(
    deps,
    member,
    data.label,
    outcome,
    translator(member.reader.language)('cases.joinedBefore'),
  );
}

/** The agreement, for who may still join; `notice` says what they wanted first. */
export async function askToAgree(
  deps: RoundRoutesDeps,
  ask: Pick<Ask<Caller, unknown>, 'turn' | 'member'>,
  loaded: LoadedRound,
  notice = '',
): Promise<Answer> {
  const { member } = ask;
  const { label } = loaded.room.round;
  const refused = refusalNow(deps, member, loaded, { type: 'join', by: member.person.id });
  // Who is a volunteer and nothing else would read the cases of others: that is for the facilitator to allow.
  if (refused === 'forbidden') return askIn(deps, ask, label);
  if (refused) return showRound(deps, member, label, refusalText(member, refused));
  const view = await viewOf(deps, loaded, member, notice);
  return { card: agreementForm(deps.render, member.reader, view), summary: label };
}

async function agree(deps: RoundRoutesDeps, ask: Asked): Promise<Answer> {
  const { member, data } = ask;
  const outcome = await takeStep(deps, member, data.label, { do: 'join' });
  if (!outcome) return notFound(member);
  if ('refused' in outcome && outcome.refused === 'forbidden') return askIn(deps, ask, data.label);
  if ('refused' in outcome) return showRound(deps, member, data.label, refusalText(member, outcome.refused));
  return joined(deps, member, outcome.done, outcome.isRepeated);
}

async function joined(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  isBefore: boolean,
): Promise<Answer> {
  const by = member.person.id;
  const { round, cases } = loaded.room;
  const [first] = cases;
  const mayNow = (event: Parameters<typeof refusalNow>[3]) => !refusalNow(deps, member, loaded, event);
  const card = joinedCard(deps.render, member.reader, await viewOf(deps, loaded, member), {
    isBefore,
    leads: round.facilitator === by,
    bring: mayNow({ type: 'bringCase', by, id: '' }),
    vote: first !== undefined && mayNow({ type: 'vote', by, urgent: first.id, valuable: first.id }),
  });
  return { card, summary: round.label };
}

/** Their case and vote go with them. */
async function leave(deps: RoundRoutesDeps, { member, data }: Asked): Promise<Answer> {
  const { label } = data;
  const t = translator(member.reader.language);
  const outcome = await takeStep(deps, member, label, { do: 'leave' });
  if (outcome && 'refused' in outcome && outcome.refused === 'notAgreed')
    return showRound(deps, member, label, t('cases.notIn', { label }));
  return answerTo(deps, member, label, outcome, t('cases.left', { label }));
}
