import { z } from 'zod/v4';
import { textFormCard } from '../../../cards/text-form';
import { translator } from '../../../i18n';
import { names, type Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { deedCard, deedsCard, type RoundView } from '../../cards';
import { isOpenDeed, type Deed, type DeedStatus } from '../../rules';
import {
  isInRound,
  maySettle,
  openDeedsOfGroup,
  readDeed,
  readRound,
  settleDeed,
  type DeedOfRound,
  type LoadedRound,
  type SettleOutcome,
} from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { formNotice, notFound, refusalText, showRound, viewOf } from '../view';

/** Deeds of the rounds before this one, or those of the round itself. */
const of = z.enum(['before', 'this']).catch('before');
const entry = z.object({ label: z.string() });
const paged = entry.extend({ of, page: z.coerce.number().int().min(0).max(200).catch(0) });
const one = entry.extend({
  id: z.string().max(100),
  /** The round whose list of deeds was pressed, and which list. */
  list: z.string().max(40).optional().catch(undefined),
  of,
});
const letGo = one.extend({
  text: z.string().catch(''),
  /** The words the guard marked were looked at. */
  sure: z.union([z.boolean(), z.string().transform((value) => value === 'true')]).catch(false),
});

type Asked<Data> = Ask<Caller, Data>;
type Words = Pick<RoundView, 'notice' | 'said'>;

const SETTLES: Readonly<Record<string, Exclude<DeedStatus, 'losgelaten'>>> = {
  done: 'gedaan',
  busy: 'bezig',
  otherwise: 'anders_opgelost',
};

/** What was promised: to look at, and to say how it went. Who lets go says what made it hard. */
export function registerSettle(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.deeds', paged, ({ member, data }) => list(deps, member, data));
  bot.action('deed.show', one, (ask) => show(deps, ask));
  for (const [what, status] of Object.entries(SETTLES))
    bot.action(`deed.${what}`, one, (ask) => settle(deps, ask, status));
  bot.action('deed.letGo', one, (ask) => openLetGo(deps, ask));
  bot.action('deed.letGo.send', letGo, (ask) => sendLetGo(deps, ask));
}

/** What is still open of the times before, or of this round, for who takes part in it. */
async function list(
  deps: RoundRoutesDeps,
  member: Caller,
  { label, of: which, page }: z.infer<typeof paged>,
  words: Words = {},
): Promise<Answer> {
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  if (!isInRound(member, loaded)) return showRound(deps, member, label, refusalText(member, 'notAgreed'));
  const deeds = await openDeeds(deps, member, loaded, which);
  const rounds = await Promise.all(deeds.map((deed) => readRound(deps, member, deed.label)));
  const promised = deeds.map(({ deed }) => deed.by);
  const name = await names(deps.members, member.network.id, promised);
  const listed = deeds.map((deed, at) => {
    const from = rounds[at];
    return { ...deed, maySettle: from !== undefined && maySettle(member, from, deed.deed) };
  });
  const view = { ...(await viewOf(deps, loaded, member)), ...words, name };
  return { card: deedsCard(deps.render, member.reader, view, listed, { of: which, page }), summary: label };
}

function openDeeds(
  deps: RoundRoutesDeps,
  member: Caller,
  { room, content }: LoadedRound,
  which: z.infer<typeof of>,
): Promise<DeedOfRound[]> {
  if (which === 'before') return openDeedsOfGroup(deps, member, room.round);
  const own = content.deeds.filter(isOpenDeed).map((deed) => ({ label: room.round.label, deed }));
  return Promise.resolve(own);
}

async function show(deps: RoundRoutesDeps, { member, data }: Asked<z.infer<typeof one>>): Promise<Answer> {
  const found = await readDeed(deps, member, data.label, data.id);
  return found ? answerDeed(deps, member, found.loaded, found.deed) : notFound(member);
}

async function settle(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof one>>,
  status: Exclude<DeedStatus, 'losgelaten'>,
): Promise<Answer> {
  const outcome = await settleDeed(deps, member, data.label, data.id, { status });
  return settled(deps, member, data, outcome);
}

async function settled(
  deps: RoundRoutesDeps,
  member: Caller,
  { list: from, of: which }: z.infer<typeof one>,
  outcome: SettleOutcome,
): Promise<Answer> {
  if (!outcome) return notFound(member);
  const t = translator(member.reader.language);
  if ('refused' in outcome) return { words: t('deeds.notYours') };
  const words = settledWords(member, outcome);
  if (from !== undefined) return list(deps, member, { label: from, of: which, page: 0 }, words);
  return answerDeed(deps, member, outcome.loaded, outcome.deed, words);
}

function settledWords(
  { reader }: Caller,
  { deed, isRepeated }: Extract<NonNullable<SettleOutcome>, { deed: Deed }>,
): Words {
  const t = translator(reader.language);
  const status = t(`deeds.status${deed.status}`);
  return isRepeated
    ? { notice: t('deeds.alreadySettled', { status }) }
    : { said: t('deeds.settled', { status }) };
}

/** Asks what made it hard; who may not settle it, or comes too late, sees how it is. */
async function openLetGo(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof one>>,
): Promise<Answer> {
  const found = await readDeed(deps, member, data.label, data.id);
  if (!found) return notFound(member);
  const { deed, loaded } = found;
  const t = translator(member.reader.language);
  if (!maySettle(member, loaded, deed)) return { words: t('deeds.notYours') };
  if (!isOpenDeed(deed))
    return answerDeed(deps, member, loaded, deed, settledWords(member, { deed, isRepeated: true, loaded }));
  return letGoForm(deps, member, data, { text: '', notice: '', isMarked: false });
}

async function sendLetGo(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof letGo>>,
): Promise<Answer> {
  const { label, id, text, sure: isChecked } = data;
  const end = { status: 'losgelaten', reason: text, isChecked } as const;
  const outcome = await settleDeed(deps, member, label, id, end);
  if (!outcome || !('refused' in outcome) || outcome.refused === 'forbidden')
    return settled(deps, member, data, outcome);
  return letGoForm(deps, member, data, { text, ...formNotice(member, outcome.refused, [text]) });
}

function letGoForm(
  deps: RoundRoutesDeps,
  { reader }: Caller,
  { label, id }: z.infer<typeof one>,
  state: { readonly text: string; readonly notice: string; readonly isMarked: boolean },
): Answer {
  const t = translator(reader.language);
  const card = textFormCard(deps.render, reader, {
    ...state,
    title: t('deeds.letGoTitle'),
    intro: t('deeds.letGoIntro'),
    fieldLabel: t('deeds.letGoField'),
    isRequired: true,
    blocks: [],
    emergency: '',
    send: { verb: 'deed.letGo.send', data: { label, id } },
    cancel: { verb: 'deed.show', data: { label, id } },
  });
  return { card, summary: label };
}

/** One deed as it stands, for who takes part in its round. */
export async function answerDeed(
  deps: RoundRoutesDeps,
  member: Caller,
  loaded: LoadedRound,
  deed: Deed,
  words: Words = {},
): Promise<Answer> {
  const view = { ...(await viewOf(deps, loaded, member)), ...words };
  const options = { maySettle: maySettle(member, loaded, deed), isMine: deed.by === member.person.id };
  const card = deedCard(deps.render, member.reader, view, deed, options);
  return { card, summary: loaded.room.round.label };
}
