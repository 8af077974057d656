import type { Method, MethodLanguage, MethodTexts, Phase } from './method';

/** A text stands on a card between other things, and a card has to be read on a phone. */
const LONGEST_TEXT = 400;
/** "Fase 3 van 7: <name>" stands on one line. */
const LONGEST_NAME = 30;
const LONGEST_LABEL = 40;
const FEWEST_PROMPTS = 2;
const MOST_PROMPTS = 7;

/** What a TextBlock would carry out as markdown, a template as an expression, or Teams as a date function or HTML. */
const MARKUP = /[\\`*_[\]{}#~<>|]|^\s*(?:[-+]|\d+[.)])\s/;

/** What is wrong with a method's texts in one language. */
export function textFaults(method: Method, language: MethodLanguage): string[] {
  // Typed as complete, but a method made by other means than `method()` may lack a language.
  const texts = (method.texts as Partial<Method['texts']>)[language];
  if (!texts) return [`${language}: there are no texts`];
  return [
    ...lineFaults('title', texts.title, LONGEST_NAME * 2),
    ...lineFaults('invitation', texts.invitation),
    ...lineFaults('attribution', texts.attribution),
    ...method.phases.flatMap((phase) => phaseFaults(method, phase, texts)),
    ...codeFaults(
      'phases',
      method.phases.map(({ id }) => id),
      texts.phases,
    ),
    ...codeFaults(
      'labels',
      method.phases.flatMap(({ labels }) => labels),
      texts.labels,
    ),
    ...codeFaults(
      'glasses',
      method.phases.flatMap(({ glasses }) => glasses),
      texts.glasses,
    ),
    ...[...Object.entries(texts.labels), ...Object.entries(texts.glasses)].flatMap(([code, text]) =>
      lineFaults(code, text, LONGEST_LABEL),
    ),
    ...promptCounts(method, texts),
  ].map((fault) => `${language}: ${fault}`);
}

function phaseFaults(method: Method, phase: Phase, texts: MethodTexts): string[] {
  const own = texts.phases[phase.id];
  if (!own) return [];
  const { prompts } = own;
  return [
    ...lineFaults('name', own.name, LONGEST_NAME),
    ...lineFaults('group', own.group),
    ...lineFaults('facilitator', own.facilitator),
    ...optionalFaults('bringer', own.bringer, method.choice !== 'subject'),
    ...optionalFaults('starter', own.starter, phase.who !== 'nobody'),
    ...prompts.flatMap((prompt, at) => lineFaults(`prompt ${at + 1}`, prompt)),
    ...(prompts.length < FEWEST_PROMPTS || prompts.length > MOST_PROMPTS
      ? [`${prompts.length} prompts, not ${FEWEST_PROMPTS} to ${MOST_PROMPTS}`]
      : []),
    ...(new Set(prompts).size < prompts.length ? ['a prompt stands there twice'] : []),
  ].map((fault) => `phase "${phase.id}": ${fault}`);
}

function lineFaults(name: string, text: string, longest = LONGEST_TEXT): string[] {
  if (text.trim() === '') return [`${name} is empty`];
  return [
    ...(text.length > longest ? [`${name} is longer than ${longest} characters`] : []),
    ...(/[\n\r\t]/.test(text) ? [`${name} has a line break or tab`] : []),
    ...(text !== text.trim() ? [`${name} begins or ends with a space`] : []),
    ...(MARKUP.test(text) ? [`${name} has markup in it`] : []),
    ...(/["']/.test(text) ? [`${name} has a straight quote`] : []),
  ];
}

/** A text that some methods or phases have, and the others leave empty. */
function optionalFaults(name: string, text: string, isThere: boolean): string[] {
  if (isThere) return lineFaults(name, text);
  return text === '' ? [] : [`${name} has nobody to read it`];
}

/** Every code has a text, and every text a code. */
function codeFaults(
  name: string,
  codes: readonly string[],
  texts: Readonly<Record<string, unknown>>,
): string[] {
  const missing = codes.filter((code) => !(code in texts));
  const spare = Object.keys(texts).filter((code) => !codes.includes(code));
  return [
    ...missing.map((code) => `${name} have no text for "${code}"`),
    ...spare.map((code) => `${name} have a text for "${code}", which is not used`),
  ];
}

/** A translation has as many prompts as the Dutch texts. */
function promptCounts({ texts }: Method, { phases }: MethodTexts): string[] {
  const dutch = (texts as Partial<Method['texts']>).nl?.phases ?? {};
  return Object.entries(phases)
    .filter(([id, { prompts }]) => dutch[id] && dutch[id].prompts.length !== prompts.length)
    .map(([id]) => `phase "${id}": other prompts than in Dutch`);
}
