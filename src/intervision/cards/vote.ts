import { fitting } from '../../cards/fit';
import { inSentence, plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { block, sendOrCancel, type Block } from '../../cards/text-form';
import { noticeCard } from '../../cards/notice';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import type { CaseText } from '../rules';
import { renderFields, type Picker } from './form';
import { bringButton, voteButton } from './join';
import { nameIn, type RoundView } from './view';

/** `Stem`: which case is most urgent, and from which the group would learn most. For who agreed. */
export function voteForm(
  render: Render,
  reader: Reader,
  view: RoundView,
  cases: readonly CaseText[],
  chosen: { readonly urgent: string; readonly valuable: string },
): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const picker = (id: 'urgent' | 'valuable'): Picker => ({
    id,
    label: t(`cases.${id}`),
    style: 'expanded',
    choices: choicesOf(t, cases),
    chosen: chosen[id],
  });
  const send = { verb: 'round.vote.send', data: { label } };
  return renderFields(render, reader, {
    network: view.network,
    title: t('cases.voteTitle', { label }),
    notice: view.notice ?? '',
    lines: [t('cases.voteIntro')],
    ...textsOf(t, view, cases, 2),
    pickers: [picker('urgent'), picker('valuable')],
    buttons: sendOrCancel(reader, send, { verb: 'round.show', data: { label } }),
  });
}

/** Somebody voted: for them alone. */
export function votedCard(render: Render, reader: Reader, view: RoundView): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  return noticeCard(render, reader, {
    title: t('cases.votedTitle', { label }),
    paragraphs: [t('cases.voted')],
    emergency: emergencyLine(t, view.network),
    buttons: [
      voteButton(t, label),
      bringButton(label, t('rounds.bringCase')),
      { title: t('rounds.toRound'), verb: 'round.show', data: { label } },
    ],
  });
}

/** The facilitator picks the case; `starts`: and then the round begins. */
export function chooseCaseForm(
  render: Render,
  reader: Reader,
  view: RoundView,
  cases: readonly CaseText[],
  starts: boolean,
): Card {
  const t = translator(reader.language);
  const { label, caseId = '' } = view.loaded.room.round;
  const send = {
    verb: 'round.chooseCase.send',
    data: { label, starts },
    ...(starts ? { title: t('rounds.start') } : {}),
  };
  return renderFields(render, reader, {
    network: view.network,
    title: t('cases.chooseCaseTitle', { label }),
    notice: view.notice ?? '',
    lines: [t('cases.chooseCaseIntro')],
    ...textsOf(t, view, cases, 1),
    pickers: [
      {
        id: 'chosen',
        label: t('cases.chooseCaseField'),
        style: 'expanded',
        choices: choicesOf(t, cases),
        chosen: caseId,
      },
    ],
    buttons: sendOrCancel(reader, send, { verb: 'round.show', data: { label } }),
  });
}

/** In a list of choices the help question stands in one line; such a list knows markdown. */
const LONGEST_CHOICE = 80;

function choicesOf(t: Translate, cases: readonly CaseText[]): Picker['choices'] {
  return cases.map(({ id, help }, at) => ({
    title: t('cases.caseChoice', { n: at + 1, help: inSentence(shortened(plain(help), LONGEST_CHOICE)) }),
    value: id,
  }));
}

/** What a choice costs besides its words. */
const CHOICE = 120;
/** All texts of the cases together: the rest of a card is the form itself. */
const ROOM = 9_000;

/** The cases as far as they fit beside so many lists of them; each is cut before one is left out. */
function textsOf(t: Translate, view: RoundView, cases: readonly CaseText[], lists: number) {
  const each = Math.floor((ROOM - cases.length * lists * CHOICE) / Math.max(1, cases.length));
  const most = Math.max(SHORTEST, each);
  const blocks = cases.map((one, at) => caseBlock(t, view, one, at + 1, most));
  const fit = fitting(blocks, cases.length * lists * (CHOICE + LONGEST_CHOICE));
  const isCut = fit.length < blocks.length || cases.some((one) => one.about.length > most);
  return { blocks: fit, remarks: isCut ? [t('cases.casesCut')] : [] };
}

const SHORTEST = 150;

function caseBlock(
  t: Translate,
  view: RoundView,
  { by, about, help }: CaseText,
  n: number,
  most: number,
): Block {
  const heading = t('cases.caseOf', { n, name: nameIn(t, view, by) });
  return block(heading, `${shortened(about, most)}\n\n${plain(help)}`);
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
