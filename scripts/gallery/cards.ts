import { LANGUAGES, type Language } from '../../src/i18n';
import type { Card } from '../../src/cards/templates';
import { samples } from '../../tests/cards/samples';

/** A card of the gallery, rendered. */
export interface Shown {
  readonly caption: string;
  readonly card: Card;
  /** With everything open that a press opens in place. */
  readonly isOpened: boolean;
}

/** All variants of one card in one language: what is looked at together. */
export interface Sheet {
  /** `<feature>-<view>`. */
  readonly view: string;
  readonly language: Language;
  readonly cards: readonly Shown[];
}

/** Every card of the samples, a sheet for each view and language; or only those of the views named like `only`. */
export function sheets(only = ''): Sheet[] {
  const views = [...new Set(samples.map(({ name }) => viewOf(name)))].filter((view) => view.startsWith(only));
  return views.flatMap((view) => LANGUAGES.map((language) => sheet(view, language)));
}

/** More rows than this make a picture that nobody can read. */
const MOST_ROWS = 5;

/** A sheet in pieces that fit in a picture each. */
export function pieces({ view, language, cards }: Sheet): Sheet[] {
  const count = Math.ceil(cards.length / MOST_ROWS);
  return Array.from({ length: count }, (_, at) => ({
    view: count > 1 ? `${view}-${at + 1}` : view,
    language,
    cards: cards.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS),
  }));
}

function sheet(view: string, language: Language): Sheet {
  const variants = samples.filter(({ name }) => viewOf(name) === view);
  const cards = variants.flatMap(({ name, fullness, render }): Shown[] => {
    const card = render(language, 'dialog');
    const caption = `${name.slice(view.length + 1) || 'realistic'} (${fullness})`;
    const closed = { caption, card, isOpened: false };
    return opensInPlace(card) && fullness !== 'empty'
      ? [closed, { caption: `${caption}, opened`, card, isOpened: true }]
      : [closed];
  });
  return { view, language, cards };
}

function viewOf(name: string): string {
  return name.split(' ')[0] ?? name;
}

function opensInPlace(card: Card): boolean {
  return /"Action\.(?:ShowCard|ToggleVisibility)"/.test(JSON.stringify(card));
}
