import fc from 'fast-check';
import { COMMANDS, readCommand, type Command } from '../../src/teams/commands';

/** product.md, "Commands": the words of what works now. */
const WORDS: readonly (readonly [Command, string, string, string])[] = [
  ['help', 'hulp', 'help', 'aide'],
  ['signal', 'signaal', 'signal', 'signal'],
  ['well', 'goed', 'well', 'réussite'],
  ['theme', 'thema', 'theme', 'thème'],
  ['question', 'vraag', 'question', 'question'],
  ['case', 'casus', 'case', 'cas'],
  ['signalCard', 'signalenkaart', 'signal card', 'carte'],
  ['mine', 'mijn', 'mine', 'mes'],
  ['signals', 'signalen', 'signals', 'signaux'],
  ['search', 'zoek', 'search', 'chercher'],
  ['oase', 'oase', 'oase', 'oase'],
  ['wanda', 'wanda', 'wanda', 'wanda'],
  ['round', 'ronde', 'round', 'tour'],
  ['sessions', 'sessies', 'sessions', 'séances'],
  ['agenda', 'agenda', 'agenda', 'agenda'],
  ['who', 'wie', 'who', 'qui'],
  ['settings', 'instellingen', 'settings', 'paramètres'],
  ['status', 'status', 'status', 'état'],
  ['language', 'taal', 'language', 'langue'],
];
const TAKE_TEXT: readonly Command[] = ['signal', 'well', 'theme', 'question', 'case', 'search'];
/** These take something else than any text. */
const TAKE_LITTLE: readonly Command[] = ['signals', 'round', 'agenda', 'language'];
const ALL = WORDS.flatMap(([command, ...words]) =>
  [...new Set(words)].map((word) => [word, command] as const),
);
const BARE = ALL.filter(([, command]) => ![...TAKE_TEXT, ...TAKE_LITTLE].includes(command));
const WITH_TEXT = ALL.filter(([, command]) => TAKE_TEXT.includes(command));

test('the one table holds the words of product.md', () => {
  const table = Object.entries(COMMANDS).map(([command, { nl, en, fr }]) => [command, nl, en, fr]);
  expect(table).toEqual(WORDS);
});

describe.each(ALL)('%s', (word, command) => {
  it.each([
    ['as it is', word],
    ['in capitals', word.toUpperCase()],
    ['as a name', word.charAt(0).toUpperCase() + word.slice(1)],
    ['with a colon', `${word}:`],
    ['with a colon apart', `${word} :`],
    ['with an exclamation', `${word}!`],
    ['with a question mark', `${word}?`],
    ['with a slash', `/${word}`],
    ['with white space around it', `  \n${word}\t `],
    ['with a space that does not break', `\u00a0${word}\u00a0`],
    ['without accents', word.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with accents as marks of their own', word.normalize('NFD')],
  ])('is the command %s', (_how, message) => {
    expect(readCommand(message)).toEqual({ command, text: '' });
  });
});

/** The first of two words is a command of its own: `signal card` has a table below. */
describe.each(ALL.filter(([word]) => !word.includes(' ')))('%s', (word) => {
  it.each([
    `on${word}`,
    `${word}pable`,
    `${word}je`,
    `${word}-x`,
    `${word}’s`,
    `${word}_`,
    `${word}1`,
    `x ${word}`,
  ])('is none inside another word or later on: %s', (message) => {
    const reading = readCommand(message);
    expect(reading.command).toBeUndefined();
  });
});

test.each(BARE)(
  '%s takes nothing: with text after it, it is another command or a sentence',
  (word, command) => {
    const reading = readCommand(`${word} dat ook is`);
    expect(reading.command).not.toBe(command);
    if (!word.includes(' ')) expect(reading.command).toBeUndefined();
  },
);

describe('of two words', () => {
  test.each([
    'signal card',
    'Signal Card',
    ' /signal  card: ',
    'signal\u00a0card',
    'signal\ncard',
    'SIGNAL CARD!',
  ])('%j is the card', (message) => {
    expect(readCommand(message)).toEqual({ command: 'signalCard', text: '' });
  });

  test.each([
    ['signal cardboard houses are all that is left', 'cardboard houses are all that is left'],
    ['signal card lost by a family', 'card lost by a family'],
    ['signal: card', 'card'],
    ['signal, card', 'card'],
    ['signal the card is gone', 'the card is gone'],
    ['signal cards', 'cards'],
    ['signaal card', 'card'],
    ['signal card-x', 'card-x'],
    ['signal card1', 'card1'],
  ])('%j is a signal', (message, text) => {
    expect(readCommand(message)).toEqual({ command: 'signal', text });
  });

  test.each([
    'card',
    'a signal card',
    'signalcard',
    'signalenkaarten',
    'signalenkaart van een gezin',
    'carte de la ville',
  ])('%j is neither', (message) => {
    expect(readCommand(message).command).toBeUndefined();
  });
});

describe.each(WITH_TEXT)('after %s', (word, command) => {
  test.each([
    ['De wachtlijst is weer langer', 'De wachtlijst is weer langer'],
    [': De  wachtlijst\n\nis «langer»!', 'De  wachtlijst\n\nis «langer»!'],
    ['- punt een\n- punt twee', '- punt een\n- punt twee'],
    ['*vet* <b>x</b> ${y} & meer', '*vet* <b>x</b> ${y} & meer'],
    ['signaal signaal', 'signaal signaal'],
    ['.NET is geen thema', '.NET is geen thema'],
    ['... en nog iets', '... en nog iets'],
    ['?! wat nu', '?! wat nu'],
  ])('%j is kept as it was typed', (typed, text) => {
    expect(readCommand(`${word} ${typed}`)).toEqual({ command, text });
  });

  test('any text is kept as it was typed', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => /^[^\s:,.!?]/.test(one) && one === one.trim());
    fc.assert(
      fc.property(text, (typed) => {
        expect(readCommand(`${word}: ${typed}`)).toEqual({ command, text: typed });
      }),
    );
  });
});

test.each([
  ['taal', ''],
  ['taal nl', 'nl'],
  ['Taal: FR', 'FR'],
  ['langue en', 'en'],
])('%s is about language %j', (message, text) => {
  expect(readCommand(message)).toEqual({ command: 'language', text });
});

test.each(['taal de', 'taal nederlands', 'taal nl en', 'taal frç', 'taal is moeilijk'])(
  '%s is a sentence',
  (message) => {
    expect(readCommand(message).command).toBeUndefined();
  },
);

test.each([
  'unstoppable',
  'statusbalk',
  'goedemorgen allemaal',
  'vragenuurtje',
  'signaleren doen we samen',
  'wieg',
])('%s is no command', (message) => {
  expect(readCommand(message).command).toBeUndefined();
});

describe('of what is no command', () => {
  test.each([
    ['signalkaart', 'signalCard'],
    ['signaalkaart', 'signalCard'],
    ['signaaal', 'signal'],
    ['vrag', 'question'],
    ['instelingen', 'settings'],
    ['hullp', 'help'],
    ['parametre', 'settings'],
  ] as const)('%s is likely %s', (message, command) => {
    const reading = readCommand(message);
    expect(reading.command ?? (reading.likely as readonly string[])[0]).toBe(command);
  });

  test('there are always likely ones to offer, each once, whatever was typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.lorem(),
    );
    fc.assert(
      fc.property(anything, (message) => {
        const reading = readCommand(message);
        if (reading.command !== undefined) return;
        expect(new Set(reading.likely).size).toBe(reading.likely.length);
        expect(reading.likely.length).toBeGreaterThanOrEqual(3);
        expect(Object.keys(COMMANDS)).toEqual(expect.arrayContaining([...reading.likely]));
      }),
    );
  });

  test('a message of Teams’ largest size is read in no time', () => {
    const began = performance.now();
    readCommand('a'.repeat(28_000));
    readCommand('a '.repeat(14_000));
    readCommand(`${' '.repeat(28_000)}x`);
    readCommand(`goed${'!'.repeat(28_000)}`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
