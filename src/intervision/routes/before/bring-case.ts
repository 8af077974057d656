import { z } from 'zod/v4';
import { translator } from '../../../i18n';
import type { Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { broughtCard, caseForm, NO_WORDS, type CaseWords } from '../../cards';
import type { CaseText, Proposal } from '../../rules';
import { myProposals, readRound, refusalNow, takeStep, withdrawCase, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { notFound, refusalText, showRound, viewOf } from '../view';
import { caseNotice, wordsOf } from './case-words';
import { askToAgree } from './join';
import { caseFields, ofRound } from './schemas';

const brought = ofRound.extend({
  ...caseFields,
  /** The proposed case that this was, when it was one. */
  proposal: z.string().max(100).optional().catch(undefined),
});

type Asked<Data> = Ask<Caller, Data>;

/** A case goes into a round. It may be brought again in other words until the case is chosen. */
export function registerBring(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.bringCase', ofRound, (ask) => open(deps, ask));
  bot.action('round.bringCase.send', brought, (ask) => send(deps, ask));
}

async function open(deps: RoundRoutesDeps, ask: Asked<z.infer<typeof ofRound>>): Promise<Answer> {
  const { member, data } = ask;
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const by = member.person.id;
  const refused = refusalNow(deps, member, loaded, { type: 'bringCase', by, id: '' });
  if (refused === 'notAgreed') return askToAgree(deps, ask, loaded, agreeFirst(member));
  if (refused) return showRound(deps, member, data.label, refusalText(member, refused));
  const own = loaded.content.cases.find((one) => one.by === by);
  // The newest is what they have most in mind; the others keep waiting.
  const proposal = own ? undefined : (await myProposals(deps, member)).at(-1);
  return form(deps, member, loaded, {
    words: startOf(own ?? proposal),
    notice: '',
    isMarked: false,
    proposal,
  });
}

export function agreeFirst({ reader }: Caller): string {
  return translator(reader.language)('cases.agreeFirst');
}

function startOf(known: CaseText | Proposal | undefined): CaseWords {
  return known ? { ...NO_WORDS, ...wordsOf(known) } : NO_WORDS;
}

async function send(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof brought>>,
): Promise<Answer> {
  const { label, sure, proposal } = data;
  const words = wordsOf(data);
  const outcome = await takeStep(deps, member, label, { do: 'bringCase', ...words }, sure);
  if (!outcome) return notFound(member);
  if (!('refused' in outcome)) {
    if (proposal !== undefined) await withdrawCase(deps, member, proposal);
    const view = await viewOf(deps, outcome.done, member);
    return { card: broughtCard(deps.render, member.reader, view, words), summary: label };
  }
  // Also when it is too late for it, what somebody typed comes back to them.
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  const mine = (await myProposals(deps, member)).find(({ id }) => id === proposal);
  return form(deps, member, loaded, {
    words,
    proposal: mine,
    ...caseNotice(member, outcome.refused, words),
  });
}

function form(
  deps: RoundRoutesDeps,
  member: Caller,
  { room }: LoadedRound,
  state: {
    readonly words: CaseWords;
    readonly notice: string;
    readonly isMarked: boolean;
    readonly proposal: Proposal | undefined;
  },
): Answer {
  const { network, reader } = member;
  const t = translator(reader.language);
  const { label } = room.round;
  const { words, notice, isMarked, proposal } = state;
  const card = caseForm(deps.render, reader, {
    network,
    title: t('cases.bringTitle', { label }),
    intro: [t('cases.bringIntro'), proposal ? t('cases.bringProposed') : ''],
    words,
    notice,
    isMarked,
    send: { verb: 'round.bringCase.send', data: { label, ...(proposal ? { proposal: proposal.id } : {}) } },
    cancel: { verb: 'round.show', data: { label } },
  });
  return { card, summary: label };
}
