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

/** Every card of the samples, a sheet for each view and language. */
export function sheets(): Sheet[] {
  const views = [...new Set(samples.map(({ name }) => viewOf(name)))];
  return views.flatMap((view) => LANGUAGES.map((language) => sheet(view, language)));
}

function sheet(view: string, language: Language): Sheet {
  const variants = samples.filter(({ name }) => viewOf(name) === view);
  const cards = variants.flatMap(({ name, fullness, render }): Shown[] => {
    const card = render(language, 'dialog');
    const caption = `${name.slice(view.length + 1) || 'realistic'} (${fullness})`;
    const closed = { caption, card, isOpened: false };
    return opensInPlace(card) ? [closed, { caption: `${caption}, opened`, card, isOpened: true }] : [closed];
  });
  return { view, language, cards };
}

function viewOf(name: string): string {
  return name.split(' ')[0] ?? name;
}

function opensInPlace(card: Card): boolean {
  return /"Action\.(?:ShowCard|ToggleVisibility)"/.test(JSON.stringify(card));
}
