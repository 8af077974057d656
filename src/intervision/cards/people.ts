import type { Button } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator } from '../../i18n';
import { peoplePicker } from '../../members/cards';
import type { Person } from '../../members/rules';
import { renderChoice } from './choose';
import { nameIn, roundTitle, type RoundView } from './view';

/** Who leads from here on, of those who may. */
export function handOverForm(
  render: Render,
  reader: Reader,
  view: RoundView,
  people: readonly string[],
): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  return renderChoice(render, reader, {
    label,
    title: t('rounds.handOverTitle'),
    intro: t('rounds.handOverIntro'),
    notice: view.notice ?? '',
    fieldLabel: t('rounds.handOverField'),
    choices: people.map((person) => ({ title: nameIn(t, view, person), value: person })),
    chosen: people[0] ?? '',
    send: { verb: 'round.handOver.send', data: { label } },
  });
}

/** Whom the facilitator lets in, of those who asked. */
export function letInForm(render: Render, reader: Reader, view: RoundView, asked: readonly string[]): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  return renderChoice(render, reader, {
    label,
    title: t('rounds.letInTitle'),
    intro: t('rounds.letInIntro'),
    fieldLabel: t('rounds.letInField'),
    choices: asked.map((person) => ({ title: nameIn(t, view, person), value: person })),
    chosen: asked[0] ?? '',
    send: { verb: 'round.letIn.send', data: { label } },
  });
}

/** Somebody who sits there without a device. */
export function seatForm(render: Render, reader: Reader, view: RoundView, others: readonly Person[]): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const { people, query, pickerStyle } = peoplePicker(others, [], MOST_OTHERS);
  return renderChoice(render, reader, {
    label,
    title: t('rounds.seatTitle'),
    intro: t('rounds.seatIntro'),
    notice: view.notice ?? '',
    fieldLabel: t('rounds.seatField'),
    choices: people,
    chosen: '',
    style: pickerStyle,
    query,
    send: { verb: 'round.seat.send', data: { label } },
  });
}

const MOST_OTHERS = 100;

/** For who leads: somebody asks to take part who needs their leave. */
export function askedCard(
  render: Render,
  reader: Reader,
  view: RoundView,
  guest: { readonly person: string; readonly isOutsider: boolean },
): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const name = nameIn(t, view, guest.person);
  const data = { label, chosen: guest.person };
  return noticeCard(render, reader, {
    title: t('rounds.askedTitle', { label: roundTitle(reader, view) }),
    paragraphs: [
      t(guest.isOutsider ? 'rounds.askedByOutsider' : 'rounds.askedByVolunteer', { name }),
      t('rounds.askedHint'),
    ],
    buttons: [
      { title: t('rounds.letIn'), verb: 'round.letIn.send', data, style: 'positive' },
      { title: t('rounds.toRound'), verb: 'round.show', data: { label } },
    ],
  });
}

/** For who asked: what happens now. `isBefore`: they asked before this press. */
export function waitsCard(
  render: Render,
  reader: Reader,
  view: RoundView,
  { isOutsider, isBefore }: { readonly isOutsider: boolean; readonly isBefore: boolean },
): Card {
  const t = translator(reader.language);
  const { round } = view.loaded.room;
  const name = nameIn(t, view, round.facilitator);
  return noticeCard(render, reader, {
    title: t('rounds.waitsTitle'),
    paragraphs: [
      isOutsider ? t('rounds.waitsOutsider') : t('rounds.waitsVolunteer'),
      t(isBefore ? 'rounds.waitsBefore' : 'rounds.waits', { name, join: t('rounds.join') }),
    ],
    buttons: [joinButton(t('rounds.join'), round.label)],
  });
}

/** For who asked: they may join now. */
export function admittedCard(render: Render, reader: Reader, view: RoundView): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('rounds.admittedTitle', { label: roundTitle(reader, view) }),
    paragraphs: [t('rounds.admitted', { join: t('rounds.join') })],
    buttons: [joinButton(t('rounds.join'), view.loaded.room.round.label)],
  });
}

function joinButton(title: string, label: string): Button {
  return { title, verb: 'round.join', data: { label }, opensForm: true, style: 'positive' };
}
