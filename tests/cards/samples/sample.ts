import { join } from 'node:path';
import type { FormSurface, Reader } from '../../../src/cards/reader';
import { loadTemplates, type Card, type Render } from '../../../src/cards/templates';
import type { Language } from '../../../src/i18n';

/** How much stands on the card, for the gallery to sort by. */
export type Fullness = 'realistic' | 'longest' | 'empty';

/** A card as somebody meets it, in any language and on any form surface. */
export interface Sample {
  /** `<feature>-<view>`, and after a space which variant. */
  readonly name: string;
  readonly fullness: Fullness;
  readonly render: (language: Language, forms: FormSurface) => Card;
}

/** Makes a sample of a function that renders for a reader. */
export function sample(
  name: string,
  make: (render: Render, reader: Reader) => Card,
  fullness: Fullness = 'realistic',
): Sample {
  const made = new Map<string, Card>();
  return {
    name,
    fullness,
    render: (language, forms) => {
      const key = `${language} ${forms}`;
      const card = made.get(key) ?? make(templates(), { language, forms, zone: 'Europe/Brussels' });
      made.set(key, card);
      return card;
    },
  };
}

export function longest(name: string, make: (render: Render, reader: Reader) => Card): Sample {
  return sample(`${name} longest`, make, 'longest');
}

export function empty(name: string, make: (render: Render, reader: Reader) => Card): Sample {
  return sample(`${name} empty`, make, 'empty');
}

export const TEMPLATES = join(__dirname, '..', '..', '..', 'adaptive-cards');

/** The names of the templates that were rendered so far. */
export const rendered = new Set<string>();

let loaded: Render | undefined;

function templates(): Render {
  loaded ??= loadTemplates(TEMPLATES);
  const render = loaded;
  return (template, view, reader) => {
    rendered.add(template);
    return render(template, view, reader);
  };
}
