import { z } from 'zod/v4';
import { inSentence } from '../../../cards/people-text';
import { translator } from '../../../i18n';
import { can } from '../../../members/policy';
import { names, people, type Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import type { Turn } from '../../../teams/turn';
import { callCard, calledCard, chooseMethodCard, dayOf, nameIn, thinkCard, type CallView } from '../../cards';
import { METHODS, methodByWord } from '../../methods';
import { TIMINGS, type Method } from '../../methods/method';
import {
  callRound,
  facilitatorRota,
  readRound,
  runningRound,
  sessionFor,
  waitingCases,
  type CallRefusal,
} from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { formNotice, viewOf } from '../view';
import { isYes, named } from './schemas';

const chosen = z.object({ method: z.string().max(60).catch('') });
const called = chosen.extend({
  ...named,
  way: z.enum(['live', 'apart']).catch('live'),
  timing: z.enum(TIMINGS).catch('default'),
  subject: z.string().catch(''),
  sure: isYes,
});

type Called = z.infer<typeof called>;
type Asked<Data> = Ask<Caller, Data>;

/** `oase`, `wanda`, `ronde`: the card with which a coordinator or facilitator calls a group together. */
export function registerCall(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.command('oase', ({ turn, member }) => offer(deps, turn, member, 'oase'));
  bot.command('wanda', ({ turn, member }) => offer(deps, turn, member, 'wanda'));
  bot.command('round', ({ turn, member, data }) => offer(deps, turn, member, data));
  bot.action('think.show', z.object({}), ({ turn, member }) => think(deps, turn, member));
  bot.action('round.choose', z.object({}), ({ turn, member }) => offer(deps, turn, member, ''));
  bot.action('round.choose.send', chosen, ({ turn, member, data }) =>
    offerMethod(deps, turn, member, METHODS.get(data.method)),
  );
  bot.action('round.call', called, (ask) => call(deps, ask));
}

function offer(deps: RoundRoutesDeps, turn: Turn, member: Caller, word: string): Promise<Answer> {
  return offerMethod(deps, turn, member, methodByWord(word));
}

/** A round lives where a group talks, and is called by who may; for anybody else what they can do. */
async function offerMethod(
  deps: RoundRoutesDeps,
  turn: Turn,
  member: Caller,
  method: Method | undefined,
): Promise<Answer> {
  const { network, reader } = member;
  if (turn.place.scope === 'personal' || !mayCall(member)) return think(deps, turn, member);
  const t = translator(reader.language);
  if (!method)
    return { card: chooseMethodCard(deps.render, reader, network), summary: t('cases.chooseTitle') };
  return form(deps, turn, member, method, {
    nonce: deps.newId(),
    isLive: true,
    timing: 'default',
    subject: '',
    notice: '',
    isMarked: false,
  });
}

async function form(
  deps: RoundRoutesDeps,
  turn: Turn,
  member: Caller,
  method: Method,
  state: Pick<CallView, 'nonce' | 'isLive' | 'timing' | 'subject' | 'notice' | 'isMarked'>,
): Promise<Answer> {
  const { network, reader } = member;
  const [session, running, rota] = await Promise.all([
    sessionFor(deps, member, { method: method.id, place: turn.place }),
    runningRound(deps, member, turn.place),
    rotaFor(deps, member),
  ]);
  const card = callCard(deps.render, reader, { ...state, network, method, session, running, rota });
  return { card, summary: method.texts[reader.language].title };
}

const MOST_TURNS = 3;

async function rotaFor(deps: RoundRoutesDeps, member: Caller): Promise<CallView['rota']> {
  const t = translator(member.reader.language);
  const turns = (await facilitatorRota(deps, member)).slice(0, MOST_TURNS);
  const name = await names(
    deps.members,
    member.network.id,
    turns.map(({ person }) => person),
  );
  return turns.map(({ person, last }) => ({
    name: inSentence(name(person) ?? t('common.somebody')),
    ...(last === undefined ? {} : { since: dayOf(member.reader, last, deps.clock.now()) }),
  }));
}

/** `Start een ronde`: made once however often it is pressed. Its own card follows in the conversation. */
async function call(deps: RoundRoutesDeps, { turn, member, data }: Asked<Called>): Promise<Answer> {
  const method = METHODS.get(data.method);
  if (!method) return { words: translator(member.reader.language)('common.unknownPress') };
  const { timing, subject, nonce, sure } = data;
  const isLive = data.way === 'live';
  const outcome = await callRound(deps, member, {
    method: method.id,
    timing,
    isLive,
    subject,
    place: turn.place,
    once: nonce,
    isChecked: sure,
  });
  if (!('refused' in outcome)) return answer(deps, member, method, outcome);
  if (!isTextFault(outcome.refused)) return think(deps, turn, member);
  const notice = formNotice(member, outcome.refused, [subject]);
  return form(deps, turn, member, method, { nonce, isLive, timing, subject, ...notice });
}

type TextFault = Exclude<CallRefusal, 'forbidden' | 'personalChat' | 'unknownMethod'>;

function isTextFault(refused: CallRefusal): refused is TextFault {
  return !['forbidden', 'personalChat', 'unknownMethod'].includes(refused);
}

/** For who pressed, alone: that it is there, and what they can do now; or who was first. */
async function answer(
  deps: RoundRoutesDeps,
  member: Caller,
  method: Method,
  { label, isNew }: { readonly label: string; readonly isNew: boolean },
): Promise<Answer> {
  const t = translator(member.reader.language);
  const loaded = isNew ? undefined : await readRound(deps, member, label);
  const view = loaded && (await viewOf(deps, loaded, member));
  const waiting = isNew ? (await waitingCases(deps, member)).length : 0;
  const card = calledCard(deps.render, member.reader, {
    network: member.network,
    label,
    method,
    waiting,
    ...(view ? { leads: nameIn(t, view, view.loaded.room.round.facilitator) } : {}),
  });
  return { card, summary: label };
}

/** What one can do here about thinking together. */
async function think(deps: RoundRoutesDeps, turn: Turn, member: Caller): Promise<Answer> {
  const { network, reader } = member;
  const card = thinkCard(deps.render, reader, {
    network,
    isShared: turn.place.scope !== 'personal',
    mayCall: mayCall(member),
    whoMay: await whoMay(deps, member),
    running: await runningRound(deps, member, turn.place),
  });
  return { card, summary: translator(reader.language)('home.think') };
}

function mayCall(member: Caller): boolean {
  return can(member, 'round.call', { network: member.network.id });
}

const MOST_NAMES = 5;

async function whoMay(deps: RoundRoutesDeps, { network, reader }: Caller): Promise<string> {
  const t = translator(reader.language);
  const present = await people(deps.members, network.id);
  const who = present.filter((person) => can({ network, person }, 'round.call', { network: network.id }));
  const shown = who
    .slice(0, MOST_NAMES)
    .map(({ name }) => inSentence(name))
    .join(', ');
  const count = who.length - MOST_NAMES;
  const names = count > 0 ? t('cases.namesMore', { names: shown, count }) : shown;
  return t('cases.whoMay', { names: names === '' ? t('common.coordinators') : names });
}
