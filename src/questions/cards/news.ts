import { noticeCard } from '../../cards/notice';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator } from '../../i18n';
import { ownerName, type QuestionView } from './words';

/** A reminder to the owner, or word to the coordinators that a question is late. */
export function lateCard(render: Render, reader: Reader, view: QuestionView, what: string): Card {
  const t = translator(reader.language);
  const { label, owner } = view.question;
  const [term, degree] = what.split('.');
  const reminder = term === 'claim' ? t('questions.lateClaim') : t('questions.lateAnswer');
  const escalation = t('questions.lateEscalated', { label, owner: ownerName(t, view, owner) });
  return noticeCard(render, reader, {
    title: t('questions.lateTitle', { label }),
    paragraphs: [degree === 'escalate' ? escalation : reminder],
    buttons: [{ title: t('questions.show'), verb: 'question.show', data: { label } }],
  });
}

/** Tells the coordinators that the work of somebody who left went to another. */
export function movedCard(render: Render, reader: Reader, view: QuestionView): Card {
  const t = translator(reader.language);
  const { label, owner } = view.question;
  return noticeCard(render, reader, {
    title: t('questions.movedTitle', { label }),
    paragraphs: [t('questions.movedText', { owner: ownerName(t, view, owner) })],
    buttons: [{ title: t('questions.show'), verb: 'question.show', data: { label } }],
  });
}

/** In the team's channel, without any text of the question. */
export function callCard(render: Render, reader: Reader, label: string): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: t('questions.callTitle'),
    paragraphs: [t('questions.callText', { label })],
  });
}
