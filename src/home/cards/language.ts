import { noticeCard } from '../../cards/notice';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator } from '../../i18n';

/** `taal`: each language by its own name. */
export function languageCard(render: Render, reader: Reader): Card {
  const t = translator(reader.language);
  const buttons = [
    ['nl', 'Nederlands'],
    ['en', 'English'],
    ['fr', 'Français'],
  ].map(([language = '', title = '']) => ({ title, verb: 'language.choose', data: { language } }));
  return noticeCard(render, reader, { title: t('home.languageTitle'), paragraphs: [], buttons });
}
