import { distance } from 'fastest-levenshtein';

/** Every command: its word in Dutch, English and French (product.md, "Commands"), and whether text follows it. */
export const COMMANDS = {
  help: { nl: 'hulp', en: 'help', fr: 'aide', takes: 'nothing' },
  signal: { nl: 'signaal', en: 'signal', fr: 'signal', takes: 'text' },
  well: { nl: 'goed', en: 'well', fr: 'réussite', takes: 'text' },
  theme: { nl: 'thema', en: 'theme', fr: 'thème', takes: 'text' },
  question: { nl: 'vraag', en: 'question', fr: 'question', takes: 'text' },
  case: { nl: 'casus', en: 'case', fr: 'cas', takes: 'text' },
  signalCard: { nl: 'signalenkaart', en: 'signal card', fr: 'carte', takes: 'nothing' },
  mine: { nl: 'mijn', en: 'mine', fr: 'mes', takes: 'nothing' },
  signals: { nl: 'signalen', en: 'signals', fr: 'signaux', takes: 'words' },
  search: { nl: 'zoek', en: 'search', fr: 'chercher', takes: 'text' },
  oase: { nl: 'oase', en: 'oase', fr: 'oase', takes: 'nothing' },
  wanda: { nl: 'wanda', en: 'wanda', fr: 'wanda', takes: 'nothing' },
  round: { nl: 'ronde', en: 'round', fr: 'tour', takes: 'words' },
  sessions: { nl: 'sessies', en: 'sessions', fr: 'séances', takes: 'nothing' },
  agenda: { nl: 'agenda', en: 'agenda', fr: 'agenda', takes: 'words' },
  who: { nl: 'wie', en: 'who', fr: 'qui', takes: 'nothing' },
  settings: { nl: 'instellingen', en: 'settings', fr: 'paramètres', takes: 'nothing' },
  status: { nl: 'status', en: 'status', fr: 'état', takes: 'nothing' },
  language: { nl: 'taal', en: 'language', fr: 'langue', takes: 'language' },
} as const satisfies Record<string, CommandWords>;

export type Command = keyof typeof COMMANDS;

/** What the menu of a message offers, by the id that Teams sends: the app package lists the same. */
export const MESSAGE_ACTIONS = ['makeSignal'] as const;
export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

interface CommandWords {
  readonly nl: string;
  readonly en: string;
  readonly fr: string;
  /** `words`: at most three, so that a sentence that begins with it is not taken for the command. */
  readonly takes: 'nothing' | 'text' | 'words' | 'language';
}

/** A message read as a command, or all commands, those it looks like most first. */
export type Reading =
  | { readonly command: Command; readonly text: string }
  | { readonly command: undefined; readonly likely: readonly Command[] };

/**
 * Reads a message. The command stands first, as a whole word or as two, in any case, with or without accents or a colon
 * after it; what follows is kept as it was typed. A command that takes nothing must stand alone: `signal card` is the
 * card, and `signal card lost` a signal.
 */
export function readCommand(message: string): Reading {
  for (const start of [TWO_WORDS, FIRST_WORD]) {
    const [, word = '', rest = ''] = start.exec(message) ?? [];
    const command = WORDS.get(fold(word.replace(/\s+/g, ' ')));
    const text = rest.trim();
    if (command && accepts(command, text)) return { command, text };
  }
  return { command: undefined, likely: mostLikely(message) };
}

/** A word at the start, with the punctuation that touches it; a colon may touch what follows too. */
const FIRST_WORD = /^[\s/]*([\p{L}\p{M}-]+)(?:(?:[:,.!?]*(?=\s|$)|:)(?:\s+:(?=\s|$))?)([^]*)$/u;
/** The same for two words with nothing but space between them. */
const TWO_WORDS =
  /^[\s/]*([\p{L}\p{M}-]+\s+[\p{L}\p{M}-]+)(?:(?:[:,.!?]*(?=\s|$)|:)(?:\s+:(?=\s|$))?)([^]*)$/u;

/** Lower case without accents, so that `reussite` and `RÉUSSITE` are the same word. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const WORDS: ReadonlyMap<string, Command> = new Map(
  Object.entries(COMMANDS).flatMap(([command, words]) =>
    [words.nl, words.en, words.fr].map((word) => [fold(word), command as Command] as const),
  ),
);

function accepts(command: Command, rest: string): boolean {
  const { takes } = COMMANDS[command];
  if (takes === 'text') return true;
  if (takes === 'words') return rest.trim().split(/\s+/).length <= MOST_WORDS;
  if (takes === 'language') return rest === '' || /^(nl|en|fr)[\s.!?]*$/iu.test(rest.trim());
  return rest.trim() === '';
}

const MOST_WORDS = 3;

/** A word further than this from a command is another word: one letter in three. */
const NEAR = 0.34;
/** What somebody most likely wants who typed no command at all; the last one first. */
const PREFERRED: readonly Command[] = ['well', 'signal', 'question'];

/** All commands, those whose word is near to a word of the message first. */
function mostLikely(message: string): Command[] {
  const words =
    fold(message)
      .match(/\p{L}{2,}/gu)
      ?.slice(0, 40) ?? [];
  const distances = new Map<Command, number>();
  for (const [known, command] of WORDS) {
    const apart = words.map((word) => distance(word, known) / Math.max(word.length, known.length));
    const nearest = Math.min(1, ...apart.filter((one) => one <= NEAR));
    distances.set(command, Math.min(distances.get(command) ?? 1, nearest));
  }
  const rank = (command: Command) => (distances.get(command) ?? 1) - (PREFERRED.indexOf(command) + 1) / 1_000;
  return [...distances.keys()].sort((a, b) => rank(a) - rank(b));
}
