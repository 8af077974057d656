import type { Button } from '../../cards/buttons';
import { noticeCard } from '../../cards/notice';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type TextKey, type Translate } from '../../i18n';

/** One line in place of a card that a newer one has overtaken, and the way to how it stands now. */
export function outdatedCard(render: Render, reader: Reader, label: string): Card {
  const t = translator(reader.language);
  return noticeCard(render, reader, {
    title: label,
    paragraphs: [t('home.outdated')],
    buttons: [openButton(t, label)],
  });
}

/** To how an entry stands now: a question, or what the series `S` holds. */
export function openButton(t: Translate, label: string): Button {
  const verb = isQuestion(label) ? 'question.show' : 'signal.show';
  return { title: t('common.open'), verb, data: { label } };
}

/** Where an entry stands, in words. */
export function statusOf(
  t: Translate,
  { label, status }: { readonly label: string; readonly status: string },
): string {
  return t(`${isQuestion(label) ? 'questions' : 'signals'}.status${status}` as TextKey);
}

function isQuestion(label: string): boolean {
  return label.startsWith('V');
}
