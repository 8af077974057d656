import type { Button } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { emergencyLine } from '../../members/cards';
import { renderFields } from './form';
import { roundTitle, type RoundView } from './view';

/** The confidentiality agreement (domain.md 3.5): whoever joins agrees to it first. */
export function agreementForm(render: Render, reader: Reader, view: RoundView): Card {
  const t = translator(reader.language);
  const { label, caseDays: days } = view.loaded.room.round;
  const back = { title: t('common.cancel'), verb: 'round.show', data: { label, cancels: true } };
  return renderFields(render, reader, {
    network: view.network,
    title: t('cases.agreeTitle', { label: roundTitle(reader, view) }),
    notice: view.notice ?? '',
    lines: [
      t('cases.agreeIntro'),
      t('cases.agree1'),
      t('cases.agree2'),
      t('cases.agree3'),
      t('cases.agree4'),
      t('cases.agree5'),
    ],
    remarks: [t('cases.agreeErased', { days })],
    buttons: [
      { title: t('cases.agree'), verb: 'round.agree', data: { label }, style: 'positive' },
      { ...back, ignoresFields: true },
    ],
  });
}

/** They take part: for them alone, with what they can do now. */
export function joinedCard(
  render: Render,
  reader: Reader,
  view: RoundView,
  can: {
    readonly leads: boolean;
    /** They took part before this press. */
    readonly isBefore: boolean;
    readonly bring: boolean;
    readonly vote: boolean;
  },
): Card {
  const t = translator(reader.language);
  const { round } = view.loaded.room;
  const first = can.leads ? 'joinedLeads' : can.isBefore ? 'joinedBefore' : 'joined';
  return noticeCard(render, reader, {
    title: t('cases.joinedTitle', { label: roundTitle(reader, view) }),
    paragraphs: [t(`cases.${first}`), can.bring ? t('cases.joinedBring') : ''],
    emergency: emergencyLine(t, view.network),
    buttons: [
      ...(can.bring ? [bringButton(round.label, t('rounds.bringCase'))] : []),
      ...(can.vote ? [voteButton(t, round.label)] : []),
      { title: t('rounds.toRound'), verb: 'round.show', data: { label: round.label } },
    ],
  });
}

export function bringButton(label: string, title: string): Button {
  return { title, verb: 'round.bringCase', data: { label }, opensForm: true };
}

export function voteButton(t: Translate, label: string): Button {
  return { title: t('rounds.vote'), verb: 'round.vote', data: { label }, opensForm: true };
}
