import { Ajv } from 'ajv';
import { MOST_BUTTONS } from '../../src/cards/buttons';
import { MOST_CHARACTERS, type Card } from '../../src/cards/templates';
import { LANGUAGES } from '../../src/i18n';
import { samples } from './samples';
import type { Sample } from './samples/sample';
import schema from './teams-card.schema.json';
import { nodesOf, ofType, ourWords, type Node } from './walk';

/** Home has its six choices and `Meer` (product.md, "Cards"). */
const HOME_BUTTONS = 7;
/** A longer title is cut off in a narrow pane. */
const LONGEST_TITLE = 25;
/** Titles that hold the name of a network, which people choose themselves; and one of product.md's fixed words. */
const NAMED_BUTTONS = new Set(['network.choose', 'chat.bind', 'register.confine', 'signalCard.confine']);

const ajv = new Ajv({ strict: false, discriminator: true });
const isValid = ajv.compile(schema);

/** A rule for all cards: what of the card breaks it. */
type Rule = (card: Card, sample: Sample) => readonly unknown[];

const RULES: Readonly<Record<string, Rule>> = {
  'is a valid card of 1.5, of elements that a phone can show': (card) => [
    ...(isValid(card) ? [] : [ajv.errorsText(isValid.errors)]),
    ...(card.version === '1.5' ? [] : [card.version]),
  ],
  'fits in a message': (card) => [JSON.stringify(card).length].filter((length) => length > MOST_CHARACTERS),
  'leaves no place in a template open': (card) => ourWords(card).filter((word) => word.includes('${')),
  'holds nothing empty': (card) => nodesOf(card).filter(isEmpty),
  'names every field': (card) =>
    ofType(card, /^Input\./).filter((input) => !isText(input.label ?? input.title)),
  'gives each field an id of its own': (card) => {
    const ids = ofType(card, /^Input\./).map(({ id }) => id);
    return ids.filter((id, at) => !isText(id) || ids.indexOf(id) !== at);
  },
  'describes every image': (card) => ofType(card, 'Image').filter(({ altText }) => !isText(altText)),
  'has at most four buttons': (card, { name }) => {
    const { actions } = card;
    const most = name.startsWith('home-home') ? HOME_BUTTONS : MOST_BUTTONS;
    return [Array.isArray(actions) ? actions.length : 0].filter((count) => count > most);
  },
  'has short titles on its buttons': (card) =>
    ofType(card, /^Action\./)
      .filter(({ verb }) => !NAMED_BUTTONS.has(String(verb)))
      .map(({ title }) => title)
      .filter((title) => !isText(title) || String(title).length > LONGEST_TITLE),
  'has at most one button that stands out': (card) => {
    const actions = Array.isArray(card.actions) ? (card.actions as Node[]) : [];
    return actions.filter(({ style }) => style === 'positive').slice(1);
  },
  'does not ask for the fields before giving up': (card) =>
    ofType(card, 'Action.Execute')
      .filter(({ data }) => (data as Node).cancels === true)
      .filter(({ associatedInputs }) => associatedInputs !== 'none'),
};

describe.each(Object.entries(RULES))('a card %s:', (_name, rule) => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_sample, sample) => {
    const broken = LANGUAGES.flatMap((language) =>
      (['dialog', 'inline'] as const).flatMap((forms) => {
        const faults = rule(sample.render(language, forms), sample);
        return faults.length > 0 ? [{ language, forms, faults }] : [];
      }),
    );
    expect(broken).toEqual([]);
  });
});

test('no two samples have the same name', () => {
  const names = samples.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

function isEmpty(node: Node): boolean {
  const lists = ['items', 'columns', 'inlines', 'facts', 'body'];
  return (
    lists.some((list) => Array.isArray(node[list]) && node[list].length === 0) ||
    Object.values(node).some((value) => value === null || value === undefined) ||
    (node.type === 'TextBlock' && !isText(node.text))
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
