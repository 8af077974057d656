import { toActions } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import { inSentence } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { dayInWords, timeInWords, translator } from '../../i18n';
import { renderChoice } from './choose';
import { proofFacts } from './report-document';
import type { RoundView } from './view';

/** How safe it felt, anonymously. */
export function scoreForm(render: Render, reader: Reader, { loaded }: RoundView): Card {
  const t = translator(reader.language);
  const { label } = loaded.room.round;
  return renderChoice(render, reader, {
    label,
    title: t('deeds.scoreTitle'),
    intro: t('deeds.scoreIntro'),
    fieldLabel: t('deeds.scoreField'),
    choices: ['1', '2', '3', '4', '5'].map((value) => ({ title: value, value })),
    chosen: '',
    send: { verb: 'round.score.send', data: { label } },
  });
}

/** A personal link, and until when it works. */
export interface LinkView {
  readonly label: string;
  readonly url: string;
  readonly expires: Date;
  readonly now: Date;
  /** On the button. */
  readonly title: string;
}

/** What opens a document: for one person, for a while. */
export function linkCard(render: Render, reader: Reader, link: LinkView): Card {
  const t = translator(reader.language);
  const { label, url, expires, now, title } = link;
  const until = {
    day: dayInWords(reader.language, reader.zone, expires, now),
    time: timeInWords(reader.language, reader.zone, expires),
  };
  const actions = toActions([{ title: t('rounds.toRound'), verb: 'round.show', data: { label } }], reader);
  return render(
    'notice',
    {
      title: t('deeds.linkTitle'),
      paragraphs: [{ paragraph: t('deeds.linkText', until) }],
      facts: [],
      emergency: '',
      actions: [{ type: 'Action.OpenUrl', title, url }, ...actions],
    },
    reader,
  );
}

/** What somebody can show of having taken part. */
export function proofCard(render: Render, reader: Reader, view: RoundView, person: string): Card {
  const t = translator(reader.language);
  const { label } = view.loaded.room.round;
  const name = inSentence(view.name(person) ?? t('common.somebody'));
  return noticeCard(render, reader, {
    title: t('deeds.proofTitle'),
    paragraphs: [t('deeds.proofText', { name })],
    facts: proofFacts(t, reader, view, person).map(({ title, value }) => ({
      title,
      value: inSentence(value),
    })),
    buttons: [
      { title: t('deeds.proofOpen'), verb: 'round.proof.download', data: { label }, opensForm: true },
      { title: t('rounds.toRound'), verb: 'round.show', data: { label } },
    ],
  });
}
