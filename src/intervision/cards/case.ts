import type { ButtonData } from '../../cards/buttons';
import type { Field } from '../../cards/fields-form';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, sendOrCancel, type Block } from '../../cards/text-form';
import { dayInWords, translator, type Translate } from '../../i18n';
import type { Network } from '../../members/rules';
import { LONGEST_CASE, LONGEST_HELP, PROPOSAL_DAYS, type Proposal } from '../rules';
import { renderFields, renderKept } from './form';
import { queueButton } from './call';
import { bringButton, voteButton } from './join';
import type { RoundView } from './view';

/** The words of a case, as they stand in its form. */
export interface CaseWords {
  readonly about: string;
  readonly help: string;
  readonly works: string;
  readonly better: string;
}

export const NO_WORDS: CaseWords = { about: '', help: '', works: '', better: '' };

/** The form of a case: to propose one, or to bring one into a round. */
export interface CaseFormView {
  readonly network: Network;
  readonly title: string;
  readonly intro: readonly string[];
  readonly words: CaseWords;
  readonly notice: string;
  /** The guard marked words in it. */
  readonly isMarked: boolean;
  /** What it comes from. */
  readonly blocks?: readonly Block[];
  readonly send: { readonly verb: string; readonly data: ButtonData };
  readonly cancel: { readonly verb: string; readonly data: ButtonData };
}

export function caseForm(render: Render, reader: Reader, view: CaseFormView): Card {
  const t = translator(reader.language);
  const { network, title, intro, words, notice, isMarked, blocks = [], send, cancel } = view;
  return renderFields(render, reader, {
    network,
    title,
    lines: intro,
    notice,
    isMarked,
    blocks,
    fields: fieldsOf(t, words),
    buttons: sendOrCancel(reader, send, cancel),
  });
}

function fieldsOf(t: Translate, words: CaseWords): Field[] {
  const field = (id: keyof CaseWords, own: Partial<Field> = {}): Field => ({
    id,
    label: t(`cases.${id}`),
    isRequired: false,
    longest: LONGEST_CASE,
    text: words[id],
    ...own,
  });
  return [
    field('about', { isRequired: true }),
    field('help', { isRequired: true, longest: LONGEST_HELP, placeholder: t('cases.helpHint') }),
    field('works'),
    field('better'),
  ];
}

/** The form to propose a case, before there is a round. */
export function proposalForm(
  render: Render,
  reader: Reader,
  { nonce, ...view }: ProposalFormView & { readonly nonce: string },
): Card {
  const t = translator(reader.language);
  return caseForm(render, reader, {
    ...view,
    title: t('cases.proposeTitle'),
    intro: [t('cases.proposeIntro')],
    send: { verb: 'case.propose.send', data: { nonce } },
    cancel: { verb: 'think.show', data: {} },
  });
}

/** The same for a case that waits, to say it in other words. */
export function rewordForm(
  render: Render,
  reader: Reader,
  { id, ...view }: ProposalFormView & { readonly id: string },
): Card {
  const t = translator(reader.language);
  return caseForm(render, reader, {
    ...view,
    title: t('cases.editTitle'),
    intro: [t('cases.proposeIntro')],
    send: { verb: 'case.edit.send', data: { id } },
    cancel: { verb: 'case.show', data: { id } },
  });
}

type ProposalFormView = Pick<CaseFormView, 'network' | 'words' | 'notice' | 'isMarked'>;

/** A proposed case, with whose it is and the clock. */
export interface ProposalView {
  readonly network: Network;
  readonly proposal: Proposal;
  /** Of who proposed it. */
  readonly name: string | undefined;
  readonly isMine: boolean;
  /** Whether the reader may see all that were proposed. */
  readonly seesAll: boolean;
  readonly now: Date;
  /** What was done just now. */
  readonly said?: string;
}

/** After proposing: what happens with it. Its words stand nowhere on this card, so it may stay. */
export function proposedCard(
  render: Render,
  reader: Reader,
  { network, proposal, now }: Pick<ProposalView, 'network' | 'proposal' | 'now'>,
): Card {
  const t = translator(reader.language);
  const { id, about, help, works = '', better = '' } = proposal;
  return renderKept(render, reader, {
    network,
    title: t('cases.proposedTitle'),
    lines: [t('cases.proposed'), t('cases.proposedKept', { day: untilDay(reader, proposal, now) })],
    written: [about, help, works, better],
    buttons: [
      { title: t('common.open'), verb: 'case.show', data: { id } },
      { title: t('cases.withdraw'), verb: 'case.withdraw', data: { id } },
      { title: t('cases.sessions'), verb: 'sessions.show' },
    ],
  });
}

/** A proposed case to read: for who proposed it, and for who may call a round. */
export function proposalCard(render: Render, reader: Reader, view: ProposalView): Card {
  const t = translator(reader.language);
  const { network, proposal, name, isMine, seesAll, now, said = '' } = view;
  const { id, proposedAt } = proposal;
  return renderKept(render, reader, {
    network,
    title: t('cases.proposalTitle'),
    said,
    lines: [t('cases.confidential')],
    facts: [
      { title: t('cases.from'), value: inSentence(name ?? t('common.somebody')) },
      { title: t('cases.since'), value: dayOf(reader, proposedAt, now) },
      { title: t('cases.until'), value: untilDay(reader, proposal, now) },
    ],
    blocks: wordBlocks(t, proposal),
    buttons: [
      ...(isMine
        ? [
            { title: t('cases.edit'), verb: 'case.edit', data: { id }, opensForm: true },
            { title: t('cases.withdraw'), verb: 'case.withdraw', data: { id } },
          ]
        : []),
      ...(seesAll ? [queueButton(t)] : []),
      ...(isMine ? [{ title: t('cases.sessions'), verb: 'sessions.show' }] : []),
    ],
  });
}

/** The case that somebody brought into a round, for them alone. */
export function broughtCard(render: Render, reader: Reader, view: RoundView, words: CaseWords): Card {
  const t = translator(reader.language);
  const { method, round } = view.loaded.room;
  const { label, caseDays: days } = round;
  return renderKept(render, reader, {
    network: view.network,
    title: t('cases.broughtTitle', { label }),
    lines: [t(method.choice === 'facilitator' ? 'cases.broughtFacilitator' : 'cases.brought', { days })],
    blocks: wordBlocks(t, words),
    written: Object.values(words) as string[],
    buttons: [
      bringButton(label, t('cases.change')),
      ...(method.choice === 'vote' ? [voteButton(t, label)] : []),
      { title: t('rounds.toRound'), verb: 'round.show', data: { label } },
    ],
  });
}

function wordBlocks(
  t: Translate,
  { about, help, works = '', better = '' }: Partial<CaseWords> & Pick<CaseWords, 'about' | 'help'>,
): Block[] {
  const optional = [
    [t('cases.works'), works],
    [t('cases.better'), better],
  ] as const;
  return [
    block(t('cases.about'), about),
    block(t('cases.help'), help),
    ...optional.flatMap(([heading, text]) => (text === '' ? [] : [block(heading, text)])),
  ];
}

const DAY_MS = 86_400_000;

function untilDay(reader: Reader, { proposedAt }: Proposal, now: Date): string {
  return dayOf(reader, new Date(Date.parse(proposedAt) + PROPOSAL_DAYS * DAY_MS).toISOString(), now);
}

export function dayOf(reader: Reader, moment: string, now: Date): string {
  return dayInWords(reader.language, reader.zone, new Date(moment), now);
}
