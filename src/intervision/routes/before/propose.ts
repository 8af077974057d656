import { z } from 'zod/v4';
import { privateCard } from '../../../cards/notice';
import { translator } from '../../../i18n';
import { can } from '../../../members/policy';
import { names, type Caller } from '../../../members/usecases';
import { markedNotice } from '../../../privacy/cards';
import { blockedNumbers, markedWords, masked } from '../../../privacy/rules';
import { atMost } from '../../../registration/rules';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import type { Turn } from '../../../teams/turn';
import {
  NO_WORDS,
  proposalCard,
  proposalForm,
  proposeButton,
  proposedCard,
  queueCard,
  rewordForm,
  type CaseWords,
} from '../../cards';
import { LONGEST_CASE } from '../../rules';
import {
  myProposals,
  proposeCase,
  readProposal,
  rewordCase,
  waitingCases,
  withdrawCase,
} from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { caseNotice, wordsOf } from './case-words';
import { caseFields, named } from './schemas';
import { sessions } from './sessions';

const proposed = z.object({ ...named, ...caseFields });
const one = z.object({ id: z.string().max(100) });
const edited = one.extend(caseFields);
const paged = z.object({ page: z.coerce.number().int().min(0).max(200).catch(0) });

type Asked<Data> = Ask<Caller, Data>;

/** `casus`: somebody proposes a case to think about together. It is never written where others read along. */
export function registerPropose(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.command('case', (ask) => onTyped(deps, ask));
  bot.action('case.open', z.object({}), ({ member }) => Promise.resolve(form(deps, member, EMPTY)));
  bot.action('case.propose.send', proposed, (ask) => send(deps, ask));
  bot.action('case.show', one, ({ member, data }) => show(deps, member, data.id));
  bot.action('case.edit', one, ({ member, data }) => edit(deps, member, data.id));
  bot.action('case.edit.send', edited, (ask) => sendEdit(deps, ask));
  bot.action('case.withdraw', one, ({ member, data }) => withdraw(deps, member, data.id));
  bot.action('cases.list', paged, ({ member, data }) => list(deps, member, data.page));
}

interface State {
  readonly words: CaseWords;
  readonly notice: string;
  readonly isMarked: boolean;
  readonly nonce?: string;
}

const EMPTY: State = { words: NO_WORDS, notice: '', isMarked: false };

async function onTyped(deps: RoundRoutesDeps, { turn, member, data }: Asked<string>): Promise<Answer> {
  const isShared = turn.place.scope !== 'personal';
  const text = data.trim();
  if (isShared && text === '') return openPrivately(deps, member);
  const words = { ...NO_WORDS, about: atMost(text, LONGEST_CASE) };
  const answer = form(deps, member, { words, ...noticeFor(member, text, isShared) });
  return isShared ? whisper(deps, member, answer) : answer;
}

/** The conversation hears only that there is a private message; that one holds the text, and nothing else does. */
async function whisper(deps: RoundRoutesDeps, member: Caller, answer: Answer): Promise<Answer> {
  const t = translator(member.reader.language);
  const arrived = 'card' in answer && (await deps.whisper(member, answer));
  return { words: t(arrived ? 'registration.sentPrivately' : 'registration.writePrivately') };
}

function openPrivately({ render }: RoundRoutesDeps, { reader }: Caller): Answer {
  const t = translator(reader.language);
  return { card: privateCard(render, reader, proposeButton(t)), summary: t('cases.propose') };
}

/** What the guard finds in what was typed, where it was typed, and whether it is all there. */
function noticeFor({ reader }: Caller, text: string, isShared: boolean): Pick<State, 'notice' | 'isMarked'> {
  const t = translator(reader.language);
  const found = masked(text, blockedNumbers(text)).join(', ');
  const isMarked = found === '' && markedWords([text]).length > 0;
  const said = [
    isShared ? t('cases.typedInShared') : '',
    found === '' ? '' : t('registration.blocked', { found }),
    found !== '' && isShared ? t('registration.blockedInChannel') : '',
    isMarked ? markedNotice(t, [text]) : '',
    text.length > LONGEST_CASE ? t('cases.cut') : '',
  ];
  return { notice: said.filter((one) => one !== '').join(' '), isMarked };
}

function form(deps: RoundRoutesDeps, { network, reader }: Caller, state: State): Answer {
  const { nonce = deps.newId(), ...shown } = state;
  const card = proposalForm(deps.render, reader, { ...shown, network, nonce });
  return { card, summary: translator(reader.language)('cases.proposeTitle') };
}

async function send(
  deps: RoundRoutesDeps,
  { turn, member, data }: Asked<z.infer<typeof proposed>>,
): Promise<Answer> {
  const { nonce, sure } = data;
  const { network, reader } = member;
  const t = translator(reader.language);
  const words = wordsOf(data);
  const where = ownCard(turn);
  const outcome = await proposeCase(deps, member, { ...words, once: nonce, isChecked: sure, ...where });
  if ('refused' in outcome)
    return outcome.refused === 'forbidden'
      ? { words: t('common.forbidden') }
      : form(deps, member, { words, nonce, ...caseNotice(member, outcome.refused, words) });
  const view = { network, proposal: outcome.proposed, now: deps.clock.now() };
  return { card: proposedCard(deps.render, reader, view), summary: t('cases.proposedTitle') };
}

/** A form in the personal chat is a message with somebody's words in it. A shared card that led to one stays as it is. */
function ownCard({ via, place, cardActivity }: Turn): { readonly replaces?: string } {
  const isOwn = via === 'card' && place.scope === 'personal' && cardActivity !== undefined;
  return isOwn ? { replaces: cardActivity } : {};
}

async function edit(deps: RoundRoutesDeps, member: Caller, id: string): Promise<Answer> {
  const proposal = (await myProposals(deps, member)).find((waiting) => waiting.id === id);
  if (!proposal) return { words: translator(member.reader.language)('cases.gone') };
  return reword(deps, member, id, { ...EMPTY, words: { ...NO_WORDS, ...wordsOf(proposal) } });
}

function reword(deps: RoundRoutesDeps, { network, reader }: Caller, id: string, state: State): Answer {
  const card = rewordForm(deps.render, reader, { ...state, network, id });
  return { card, summary: translator(reader.language)('cases.editTitle') };
}

/** When it waits no longer, what was typed comes back as a case to propose. */
async function sendEdit(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof edited>>,
): Promise<Answer> {
  const { id, sure: isChecked } = data;
  const words = wordsOf(data);
  const t = translator(member.reader.language);
  const outcome = await rewordCase(deps, member, id, { ...words, isChecked });
  if (!outcome) return form(deps, member, { words, notice: t('cases.gone'), isMarked: false });
  if ('refused' in outcome)
    return reword(deps, member, id, { words, ...caseNotice(member, outcome.refused, words) });
  return show(deps, member, id, t('cases.reworded'));
}

async function show(deps: RoundRoutesDeps, member: Caller, id: string, said = ''): Promise<Answer> {
  const { network, reader, person } = member;
  const t = translator(reader.language);
  const proposal = await readProposal(deps, member, id);
  if (!proposal) return { words: t('cases.gone') };
  const name = await names(deps.members, network.id, [proposal.by]);
  const card = proposalCard(deps.render, reader, {
    network,
    proposal,
    name: name(proposal.by),
    isMine: proposal.by === person.id,
    seesAll: seesAll(member),
    now: deps.clock.now(),
    said,
  });
  return { card, summary: t('cases.proposalTitle') };
}

async function withdraw(deps: RoundRoutesDeps, member: Caller, id: string): Promise<Answer> {
  const t = translator(member.reader.language);
  const isGone = await withdrawCase(deps, member, id);
  return sessions(deps, member, isGone ? { said: t('cases.withdrawn') } : { notice: t('cases.gone') });
}

function seesAll(member: Caller): boolean {
  return can(member, 'case.queue', { network: member.network.id });
}

const PAGE_SIZE = 5;

/** What waits, oldest first. For who may call a round. */
async function list(deps: RoundRoutesDeps, member: Caller, page: number): Promise<Answer> {
  const { network, reader } = member;
  const t = translator(reader.language);
  if (!seesAll(member)) return { words: t('common.forbidden') };
  const all = await waitingCases(deps, member);
  const proposals = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const name = await names(
    deps.members,
    network.id,
    proposals.map(({ by }) => by),
  );
  const hasNext = all.length > (page + 1) * PAGE_SIZE;
  const view = { proposals, name, page, hasNext, now: deps.clock.now() };
  return { card: queueCard(deps.render, reader, view), summary: t('cases.queue') };
}
