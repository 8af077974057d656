import { toAction, toActions, type Button } from '../../cards/buttons';
import { plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { dayInWords, translator } from '../../i18n';
import { kindName } from '../../registration/cards';
import type { Kind } from '../../registration/rules';
import { openButton, statusOf } from './entry';

/** A line of `mijn`. */
export interface MineLine {
  readonly label: string;
  readonly kind: Kind;
  readonly status: string;
  readonly registeredAt: string;
  readonly start: string;
}

/** One page of my own entries. */
export function mineCard(
  render: Render,
  reader: Reader,
  page: {
    readonly lines: readonly MineLine[];
    readonly previous?: number;
    readonly next?: number;
    readonly now: Date;
  },
): Card {
  const t = translator(reader.language);
  const lines = page.lines.map((line) => ({
    label: line.label,
    line: t('home.mineLine', {
      kind: kindName(t, line.kind),
      status: statusOf(t, line),
      day: dayInWords(reader.language, reader.zone, new Date(line.registeredAt), page.now),
    }),
    start: plain(line.start),
    actions: [toAction(openButton(t, line.label), reader)],
  }));
  const paging: Button[] = [
    ...(page.previous === undefined
      ? []
      : [{ title: t('common.previous'), verb: 'mine.show', data: { page: page.previous } }]),
    ...(page.next === undefined
      ? []
      : [{ title: t('common.next'), verb: 'mine.show', data: { page: page.next } }]),
  ];
  const hint = t(lines.length === 0 ? 'home.mineEmpty' : 'home.minePage');
  return render(
    'mine-list',
    { title: t('home.mineTitle'), hint, lines, actions: toActions(paging, reader) },
    reader,
  );
}
