import { z } from 'zod/v4';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { chooseCaseForm, nameIn, voteForm, votedCard } from '../../cards';
import { casesFor, readRound, refusalNow, takeStep, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { answerTo, notFound, refusalText, showRound, viewOf } from '../view';
import { agreeFirst } from './bring-case';
import { askToAgree } from './join';
import { isYes, ofRound } from './schemas';

const id = z.string().max(100).catch('');
const voted = ofRound.extend({ urgent: id, valuable: id });
const chosen = ofRound.extend({ chosen: id, starts: isYes });

type Asked<Data> = Ask<Caller, Data>;
type OfRound = Asked<z.infer<typeof ofRound>>;

/** Which case it will be: by vote, or as the facilitator picks; and then the round starts. */
export function registerVote(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.vote', ofRound, (ask) => openVote(deps, ask));
  bot.action('round.vote.send', voted, (ask) => vote(deps, ask));
  bot.action('round.chooseCase', ofRound, (ask) => openChoice(deps, ask));
  bot.action('round.chooseCase.send', chosen, (ask) => choose(deps, ask));
  bot.action('round.start', ofRound, ({ member, data }) => start(deps, member, data.label));
}

async function openVote(deps: RoundRoutesDeps, ask: OfRound): Promise<Answer> {
  const { member, data } = ask;
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const by = member.person.id;
  const [first] = loaded.room.cases;
  const any = first?.id ?? '';
  const refused = refusalNow(deps, member, loaded, { type: 'vote', by, urgent: any, valuable: any });
  if (refused === 'notAgreed') return askToAgree(deps, ask, loaded, agreeFirst(member));
  if (refused) return refuse(deps, member, data.label, first ? refused : noneOf(refused));
  const mine = loaded.room.votes.find((one) => one.by === by);
  return voteAnswer(deps, member, loaded, mine ?? { urgent: '', valuable: '' });
}

/** Without any case there is nothing unknown: there is none. */
function noneOf(refused: Refused): Refused {
  return refused === 'unknownCase' ? 'noCase' : refused;
}

type Refused = NonNullable<ReturnType<typeof refusalNow>>;

function refuse(deps: RoundRoutesDeps, member: Caller, label: string, refused: Refused): Promise<Answer> {
  return showRound(deps, member, label, refusalText(member, refused));
}

async function vote(deps: RoundRoutesDeps, { member, data }: Asked<z.infer<typeof voted>>): Promise<Answer> {
  const { label, urgent, valuable } = data;
  const outcome = await takeStep(deps, member, label, { do: 'vote', urgent, valuable });
  if (!outcome) return notFound(member);
  if (!('refused' in outcome)) {
    const view = await viewOf(deps, outcome.done, member);
    return { card: votedCard(deps.render, member.reader, view), summary: label };
  }
  const loaded = await readRound(deps, member, label);
  const isAgain = outcome.refused === 'unknownCase' && loaded && loaded.room.cases.length > 0;
  if (!isAgain) return refuse(deps, member, label, outcome.refused);
  return voteAnswer(deps, member, loaded, { urgent, valuable }, refusalText(member, outcome.refused));
}

async function voteAnswer(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  picked: { readonly urgent: string; readonly valuable: string },
  notice = '',
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member, notice);
  const card = voteForm(deps.render, member.reader, view, casesFor(member, loaded), picked);
  return { card, summary: loaded.room.round.label };
}

async function openChoice(deps: RoundRoutesDeps, { member, data }: OfRound): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const [first] = loaded.room.cases;
  const event = { type: 'chooseCase', by: member.person.id, id: first?.id ?? '' } as const;
  const refused = refusalNow(deps, member, loaded, event);
  if (refused) return refuse(deps, member, data.label, first ? refused : noneOf(refused));
  return choiceAnswer(deps, member, loaded, false);
}

async function choiceAnswer(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  starts: boolean,
  notice = '',
): Promise<Answer> {
  const view = await viewOf(deps, loaded, member, notice);
  const card = chooseCaseForm(deps.render, member.reader, view, casesFor(member, loaded), starts);
  return { card, summary: loaded.room.round.label };
}

async function choose(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof chosen>>,
): Promise<Answer> {
  const { label, starts } = data;
  const t = translator(member.reader.language);
  const outcome = await takeStep(deps, member, label, { do: 'chooseCase', id: data.chosen });
  if (outcome && 'refused' in outcome && outcome.refused === 'unknownCase')
    return chooseAgain(deps, member, label, starts);
  if (!outcome || 'refused' in outcome) return answerTo(deps, member, label, outcome);
  if (starts) return start(deps, member, label);
  const view = await viewOf(deps, outcome.done, member);
  const name = nameIn(t, view, outcome.done.room.round.caseBringer);
  return answerTo(deps, member, label, outcome, t('cases.chosen', { name }));
}

async function chooseAgain(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  starts: boolean,
): Promise<Answer> {
  const loaded = await readRound(deps, member, label);
  if (!loaded || loaded.room.cases.length === 0) return refuse(deps, member, label, 'noCase');
  return choiceAnswer(deps, member, loaded, starts, refusalText(member, 'unknownCase'));
}

/** When there is more than one case, the facilitator picks first and then it starts by the same press. */
async function start(deps: RoundRoutesDeps, member: Caller, label: string): Promise<Answer> {
  const t = translator(member.reader.language);
  const outcome = await takeStep(deps, member, label, { do: 'start' });
  if (outcome && 'refused' in outcome && outcome.refused === 'chooseCase') {
    const loaded = await readRound(deps, member, label);
    if (loaded) return choiceAnswer(deps, member, loaded, true, refusalText(member, 'chooseCase'));
  }
  return answerTo(deps, member, label, outcome, t('cases.started', { label }));
}
