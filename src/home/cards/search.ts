import { toAction, toActions, type Button } from '../../cards/buttons';
import { plain } from '../../cards/people-text';
import type { Reader } from '../../cards/reader';
import type { Card, Render } from '../../cards/templates';
import { translator, type Translate } from '../../i18n';
import { kindName } from '../../registration/cards';
import { highlight } from '../../search/highlight';
import type { FoundEntry } from '../usecases';
import { openButton, statusOf } from './entry';

export interface SearchView {
  readonly words: string;
  readonly entries: readonly FoundEntry[];
  readonly page: number;
  readonly hasNext: boolean;
}

/** `zoek`: what was found, best first, with the words marked; and the field to look again. */
export function searchCard(render: Render, reader: Reader, view: SearchView): Card {
  const t = translator(reader.language);
  const { words, entries, page, hasNext } = view;
  const turn = (title: string, to: number): Button => ({
    title,
    verb: 'search.page',
    data: { looked: words, page: to },
    ignoresFields: true,
  });
  const buttons: Button[] = [
    { title: t('home.searchAgain'), verb: 'search.show', style: 'positive' },
    ...(page > 0 ? [turn(t('common.previous'), page - 1)] : []),
    ...(hasNext ? [turn(t('common.next'), page + 1)] : []),
  ];
  const shown = {
    title: t('home.searchTitle'),
    hint: hintFor(t, view),
    words,
    entries: entries.map((entry) => itemOf(t, reader, entry, words)),
    actions: toActions(buttons, reader),
  };
  return render('search-list', shown, reader);
}

function hintFor(t: Translate, { words, entries }: SearchView): string {
  if (words === '') return t('home.searchHint');
  return entries.length === 0 ? t('home.searchNothing') : '';
}

function itemOf(t: Translate, reader: Reader, entry: FoundEntry, words: string) {
  const { label, kind, text } = entry;
  const open: Button = { ...openButton(t, label), ignoresFields: true };
  return {
    label,
    line: t('home.searchLine', { kind: kindName(t, kind), status: statusOf(t, entry) }),
    pieces: highlight(plain(excerpt(text)), words).map((piece) => ({
      text: piece.text,
      weight: piece.isHit ? 'Bolder' : 'Default',
      isHit: piece.isHit,
    })),
    actions: [toAction(open, reader)],
  };
}

const LONGEST = 300;

function excerpt(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
