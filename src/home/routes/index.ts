import { z } from 'zod/v4';
import type { Button } from '../../cards/buttons';
import { privateCard } from '../../cards/notice';
import type { Card, Render } from '../../cards/templates';
import { languageOf, LANGUAGES, translator, type Language } from '../../i18n';
import { can } from '../../members/policy';
import {
  bindChat,
  chooseLanguage,
  chooseNetwork,
  greet,
  identify,
  identifyGuest,
  names,
  recipient,
  type Caller,
  type MembersDeps,
  type Identity,
} from '../../members/usecases';
import type { Renderers, Rendered } from '../../delivery/renderers';
import type { Intent, Place } from '../../storage/outbox';
import type { Answer } from '../../teams/answer';
import type { Ask, Asker, Bot, Guests, Happening } from '../../teams/bot';
import type { Command } from '../../teams/commands';
import type { Turn } from '../../teams/turn';
import {
  chooseNetworkCard,
  homeCard,
  languageCard,
  mineCard,
  outdatedCard,
  outsiderCard,
  outsiderWords,
  statusCard,
} from '../cards';
import { myEntries, whatFailed, type HomeDeps } from '../usecases';
import { registerSearch } from './search';

export interface HomeRoutesDeps extends HomeDeps {
  readonly render: Render;
  readonly members: MembersDeps;
  readonly version: string;
  /** When the roster of all networks was last read by the daily schedule. */
  readonly rosterReadAt: () => Promise<string | undefined>;
  /** Sends a card that answers an event rather than a question. */
  readonly send: (place: Place, message: { readonly card: Card; readonly summary: string }) => Promise<void>;
}

type Asked<Data> = Ask<Caller, Data>;

const nothing = z.object({});
const networkSchema = z.object({ network: z.string() });
const pageSchema = z.object({ page: z.coerce.number().int().min(0).max(40).catch(0) });
const languageSchema = z.object({ language: z.enum(LANGUAGES) });

/** What spans the features: hulp, mijn, taal, status, and where everybody starts. */
export function registerHome(bot: Bot<Caller>, renderers: Renderers, deps: HomeRoutesDeps): void {
  renderers.set('outdated', { render: (intent) => renderOutdated(deps, intent) });
  bot.command('help', (ask) => home(deps, ask.turn, ask.member));
  bot.otherwise((ask, likely) => home(deps, ask.turn, ask.member, likely, ask.data));
  bot.action('home.show', nothing, (ask) => home(deps, ask.turn, ask.member));
  registerPrivate(bot, deps);
  registerSearch(bot, deps);
  bot.command('language', (ask) => language(deps, ask));
  bot.action('language.show', nothing, (ask) => Promise.resolve(askLanguage(deps, ask.member)));
  bot.action('language.choose', languageSchema, (ask) =>
    setLanguage(deps, ask.turn, ask.member, ask.data.language),
  );
  bot.openAction('network.choose', networkSchema, ({ turn, data }) => pickNetwork(deps, turn, data.network));
  bot.openAction('network.list', nothing, ({ turn }) => listNetworks(deps, turn));
  bot.openAction('chat.bind', networkSchema, ({ turn, data }) => bind(deps, turn, data.network));
  bot.happening((happening) => onInstalled(deps, happening));
}

/** Who asks, and the one answer there is for somebody who is not at work in a network here. */
export async function identifyAsker(
  deps: HomeRoutesDeps,
  turn: Turn,
  network?: string,
  guests: Guests = 'none',
): Promise<Asker<Caller>> {
  const identity = await identify(deps.members, turn, network);
  if (identity.is === 'member') return { member: identity.caller };
  const isGuest = identity.is === 'notOfNetwork' && network !== undefined;
  const guest = isGuest ? await identifyGuest(deps.members, turn, network, guests) : undefined;
  if (guest) return { member: guest };
  return { outsider: outside(deps, identity), words: outsiderWords(identity) };
}

/** What is for one person opens by a press when others look on. */
function registerPrivate(bot: Bot<Caller>, deps: HomeRoutesDeps): void {
  const views = [
    ['mine', (ask: Asked<unknown>) => mine(deps, ask.member, 0)],
    ['status', (ask: Asked<unknown>) => status(deps, ask.member)],
  ] as const;
  for (const [view, show] of views) {
    bot.command(view, (ask) =>
      ask.turn.place.scope === 'personal'
        ? show(ask)
        : Promise.resolve(openPrivately(deps, ask.member, view)),
    );
    if (view !== 'mine') bot.action(`${view}.show`, nothing, show);
  }
  bot.action('mine.show', pageSchema, (ask) => mine(deps, ask.member, ask.data.page));
}

function outside(deps: HomeRoutesDeps, identity: Exclude<Identity, { is: 'member' }>): Answer {
  const t = translator(identity.reader.language);
  return { card: outsiderCard(deps.render, identity.reader, identity), summary: t('home.summary') };
}

/** What a message might have meant: this many commands, of those the person may use. */
const MOST_LIKELY = 3;

/** Whether a command does anything for this person. */
function isFor(member: Caller, command: Command): boolean {
  const subject = { network: member.network.id };
  if (command === 'settings' || command === 'status') return can(member, 'settings.change', subject);
  if (command === 'oase' || command === 'wanda' || command === 'round')
    return can(member, 'round.call', subject);
  return true;
}

async function home(
  deps: HomeRoutesDeps,
  turn: Turn,
  member: Caller,
  likely: readonly Command[] = [],
  typed = '',
): Promise<Answer> {
  const t = translator(member.reader.language);
  const { memberships } = await deps.members.store.user(turn.person.entraId);
  const isPersonal = turn.place.scope === 'personal';
  const view = {
    actor: member,
    likely: likely.filter((command) => isFor(member, command)).slice(0, MOST_LIKELY),
    typed: isPersonal ? typed : '',
    hasOtherNetworks: isPersonal && memberships.length > 1,
  };
  return { card: homeCard(deps.render, member.reader, view), summary: t('home.summary') };
}

function openPrivately(
  deps: HomeRoutesDeps,
  { reader }: Caller,
  view: 'mine' | 'settings' | 'status',
): Answer {
  const t = translator(reader.language);
  const button: Button = { title: t(`home.${view}`), verb: `${view}.show` };
  return { card: privateCard(deps.render, reader, button), summary: t(`home.${view}`) };
}

async function mine(deps: HomeRoutesDeps, member: Caller, page: number): Promise<Answer> {
  const { entries, hasNext } = await myEntries(deps, member, page);
  const card = mineCard(deps.render, member.reader, {
    lines: entries,
    now: deps.clock.now(),
    ...(page > 0 ? { previous: page - 1 } : {}),
    ...(hasNext ? { next: page + 1 } : {}),
  });
  return { card, summary: translator(member.reader.language)('home.mineTitle') };
}

async function status(deps: HomeRoutesDeps, member: Caller): Promise<Answer> {
  const t = translator(member.reader.language);
  const failed = await whatFailed(deps, member);
  if (!failed) return { words: t('common.forbidden') };
  const people = failed.map((row) => ('person' in row.to ? row.to.person : undefined));
  const name = await names(deps.members, member.network.id, people);
  const lines = failed.map((row, at) => ({
    about: row.about.split('|')[0] ?? '',
    who: name(people[at]) ?? member.network.name,
    state: row.state,
    code: row.failure ?? '',
  }));
  const view = {
    network: member.network,
    lines,
    rosterReadAt: await deps.rosterReadAt(),
    version: deps.version,
    now: deps.clock.now(),
  };
  return { card: statusCard(deps.render, member.reader, view), summary: t('home.status') };
}

function language(deps: HomeRoutesDeps, { turn, member, data }: Asked<string>): Promise<Answer> {
  const chosen = languageOf(data);
  return chosen ? setLanguage(deps, turn, member, chosen) : Promise.resolve(askLanguage(deps, member));
}

function askLanguage(deps: HomeRoutesDeps, { reader }: Caller): Answer {
  return { card: languageCard(deps.render, reader), summary: translator(reader.language)('home.language') };
}

async function setLanguage(
  deps: HomeRoutesDeps,
  turn: Turn,
  _member: Caller,
  chosen: Language,
): Promise<Answer> {
  await chooseLanguage(deps.members, turn, chosen);
  return { words: translator(chosen)('home.languageSaved') };
}

/** From the personal chat: the network one works for from now on. */
async function pickNetwork(deps: HomeRoutesDeps, turn: Turn, network: string): Promise<Answer> {
  await chooseNetwork(deps.members, turn, network);
  const asker = await identifyAsker(deps, turn);
  return 'member' in asker ? home(deps, turn, asker.member) : asker.outsider;
}

async function listNetworks(deps: HomeRoutesDeps, turn: Turn): Promise<Answer> {
  const identity = await identify(deps.members, turn);
  if (identity.is !== 'member') return outside(deps, identity);
  const { reader } = identity.caller;
  const { memberships } = await deps.members.store.user(turn.person.entraId);
  const rows = await Promise.all(
    memberships.map((membership) => deps.members.store.network(membership.network)),
  );
  const networks = rows.flatMap((row) => (row && row.value.removedAt === undefined ? [row.value] : []));
  return {
    card: chooseNetworkCard(deps.render, reader, networks),
    summary: translator(reader.language)('home.severalTitle'),
  };
}

async function bind(deps: HomeRoutesDeps, turn: Turn, network: string): Promise<Answer> {
  const outcome = await bindChat(deps.members, turn, network);
  const identity = await identify(deps.members, turn);
  const { language: spoken } = identity.is === 'member' ? identity.caller.reader : identity.reader;
  const t = translator(spoken);
  if (outcome === 'forbidden') return { words: t('common.forbidden') };
  if (outcome === 'already') return { words: t('home.boundAlready') };
  const name = (await deps.members.store.network(network))?.value.name ?? '';
  // Everyone in the chat sees that it works now; the card with the button stays as it was.
  const welcome = identity.is === 'member' ? await home(deps, turn, identity.caller) : undefined;
  if (welcome && 'card' in welcome) await deps.send(turn.place, welcome);
  return { words: t('home.bound', { network: name }) };
}

/** In a personal or group chat the app says hello, each once; in a chat so that it can be bound. Teams tells it twice. */
async function onInstalled(deps: HomeRoutesDeps, { what, turn }: Happening): Promise<void> {
  if (what !== 'installed' || turn.team) return;
  const isFirst =
    turn.place.scope === 'group'
      ? await deps.members.store.greetChat(turn.place.conversation)
      : await greet(deps.members, turn);
  if (!isFirst) return;
  const asker = await identifyAsker(deps, turn);
  const answer = 'member' in asker ? await home(deps, turn, asker.member) : asker.outsider;
  if ('card' in answer) await deps.send(turn.place, answer);
}

/** What a card shrinks to when a newer one about the same entry stands below it. */
async function renderOutdated(
  deps: HomeRoutesDeps,
  { network, about, to }: Intent,
): Promise<Rendered | undefined> {
  const member = 'person' in to ? await recipient(deps.members, network, to.person) : undefined;
  return member && { card: outdatedCard(deps.render, member.reader, about), summary: about };
}
