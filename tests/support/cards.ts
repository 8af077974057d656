/** An Adaptive Card as it came over the wire. */
export type Card = Readonly<Record<string, unknown>>;
type Node = Readonly<Record<string, unknown>>;

/** Every string that somebody reads on the card, from top to bottom; what is folded away by `isVisible` is left out. */
export function texts(card: Card): string[] {
  if (card.isVisible === false) return [];
  return [...ownTexts(card), ...parts(card).flatMap(texts)];
}

/** The titles of all buttons, also those behind another one. */
export function titles(card: Card): string[] {
  return actionsOf(card).map(({ action }) => stringOf(action.title));
}

/** The labels of all fields, also those behind a button. */
export function labels(card: Card): string[] {
  return nodes(card).filter(isInput).map(labelOf);
}

export interface FoundAction {
  readonly action: Node;
  /** The fields that go along with it: those of its own card and of the cards around it. */
  readonly inputs: readonly Node[];
}

/** The first button with the title, in reading order; `about` picks the one whose data holds that string. */
export function findAction(card: Card, title: string, about = ''): FoundAction | undefined {
  const isIt = ({ action }: FoundAction) =>
    action.title === title && (about === '' || JSON.stringify(action.data ?? {}).includes(about));
  return actionsOf(card).find(isIt);
}

/** What a person fills in: a text, a toggle, a choice by its title (several: a list), a date as 2026-03-31. */
export type Filling = string | boolean | readonly string[];
export type Fill = Readonly<Record<string, Filling>>;

/** A client does not send a form in which something is missing or does not fit. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

/**
 * What goes along with a press: the values that were filled in, and those that stood in the other fields. An empty field
 * sends nothing; a toggle always sends its value.
 */
export function inputValues({ action, inputs }: FoundAction, fill: Fill): Record<string, string> {
  const sent = action.associatedInputs === 'none' ? [] : inputs;
  for (const label of Object.keys(fill))
    if (!sent.some((input) => labelOf(input) === label))
      throw new NotSent(
        `no field "${label}" goes along with "${String(action.title)}", only: ${sent.map(labelOf).join(', ')}`,
      );
  const values = sent.map((input) => [String(input.id), valueOf(input, fill[labelOf(input)])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** In reading order. */
const PARTS = [
  ...['body', 'items', 'columns', 'rows', 'cells', 'images'],
  ...['selectAction', 'inlineAction', 'actions', 'card'],
];

function ownTexts(node: Node): string[] {
  const words = (...names: string[]) => names.flatMap((name) => (isText(node[name]) ? [node[name]] : []));
  if (node.type === 'TextBlock') return words('text').map(withoutEscapes);
  if (node.type === 'RichTextBlock') return [asList(node.inlines).map(inlineText).join('')];
  if (node.type === 'FactSet') return asList(node.facts).flatMap(factTexts);
  if (isChoice(node)) return [...words('label', 'placeholder'), ...choicesOf(node).map(({ title }) => title)];
  if (node.type === 'Input.Toggle') return words('label', 'title');
  return words('title', 'label', 'value', 'placeholder', 'altText');
}

function factTexts(fact: unknown): string[] {
  const { title, value } = fact as { title?: unknown; value?: unknown };
  return [title, value].filter(isText).map(withoutEscapes);
}

/** As Teams shows it: a backslash keeps markdown from being markdown. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+!|~<>-])/g, '$1');
}

function inlineText(inline: unknown): string {
  if (typeof inline === 'string') return inline;
  const text = (inline as Node).text;
  return typeof text === 'string' ? text : '';
}

function parts(node: Node): Node[] {
  return PARTS.flatMap((name) => asList(node[name])).filter(isNode);
}

function choicesOf(input: Node): { title: string; value: string }[] {
  return asList(input.choices) as { title: string; value: string }[];
}

function nodes(node: Node): Node[] {
  return [node, ...parts(node).flatMap(nodes)];
}

function actionsOf(card: Node, around: readonly Node[] = []): FoundAction[] {
  const own = withoutCardsBehind(card);
  const inputs = [...around, ...own.filter(isInput)];
  return own
    .filter((node) => String(node.type).startsWith('Action.'))
    .flatMap((action) => [
      { action, inputs },
      ...(isNode(action.card) ? actionsOf(action.card, inputs) : []),
    ]);
}

/** The nodes of this card itself, not of those that its buttons open. */
function withoutCardsBehind(node: Node): Node[] {
  const below = parts(node).filter((part) => part !== node.card);
  return [node, ...below.flatMap(withoutCardsBehind)];
}

function valueOf(input: Node, filled: Filling | undefined): string {
  const value = filled === undefined ? stringOf(input.value ?? defaultOf(input)) : typed(input, filled);
  const label = labelOf(input);
  const isEmpty = value === '' || (input.type === 'Input.Toggle' && value === defaultOf(input));
  if (input.isRequired === true && isEmpty) throw new NotSent(`"${label}" is required`);
  if (typeof input.maxLength === 'number' && value.length > input.maxLength)
    throw new NotSent(`"${label}" takes ${input.maxLength} characters, not ${value.length}`);
  if (typeof input.regex === 'string' && value !== '' && !new RegExp(input.regex).test(value))
    throw new NotSent(`"${label}" does not take this`);
  return value;
}

function defaultOf(input: Node): string {
  return input.type === 'Input.Toggle' ? stringOf(input.valueOff ?? 'false') : '';
}

function typed(input: Node, filled: Filling): string {
  if (input.type === 'Input.Toggle')
    return filled === true ? stringOf(input.valueOn ?? 'true') : defaultOf(input);
  if (isChoice(input))
    return [filled]
      .flat()
      .map((title) => codeOf(input, title))
      .join(',');
  return String(filled);
}

/** By its title. Of people who are searched for (`Data.Query`) the card has no titles: then it is the id itself. */
function codeOf(input: Node, title: string | boolean): string {
  const choices = choicesOf(input);
  const choice = choices.find((one) => one.title === title);
  if (choice) return choice.value;
  if (title === '' || input['choices.data'] !== undefined) return String(title);
  const offered = choices.map((one) => one.title).join(', ');
  throw new NotSent(`"${labelOf(input)}" does not offer "${title}", only: ${offered}`);
}

function labelOf(input: Node): string {
  return stringOf(input.label ?? input.title);
}

function isInput(node: Node): boolean {
  return String(node.type).startsWith('Input.');
}

function isChoice(node: Node): boolean {
  return node.type === 'Input.ChoiceSet';
}

/** Of a field of a card: anything but a text, a number or a yes counts as missing. */
function stringOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
