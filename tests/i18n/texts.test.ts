import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, texts, type Language } from '../../src/i18n';

/** product.md, "Fixed words": manuals, translations and tests rely on these. */
const FIXED = [
  [
    'home',
    'Loopt goed',
    'Signaal',
    'Vraag',
    'Samen nadenken',
    'Mijn inbreng',
    'Wie is wie',
    'Koppel aan netwerk',
  ],
  ['common', 'Verstuur', 'Annuleer', 'Meer', 'Vorige', 'Volgende', 'Bewaar'],
  ['registration', 'Wat merk je op?', 'Wat werkt?', 'Welk thema?', 'Wat wil je weten of regelen?', 'Thema'],
  ['registration', 'Uitspraak', 'Wie zei dit?', 'Zichtbaarheid', 'Pas aan'],
  ['signals', 'Vul aan', 'Aanvulling', 'Trek in'],
  ['questions', 'Vul aan', 'Aanvulling', 'Trek in', 'Neem op', 'Vraag info', 'Jouw vraag', 'Jouw antwoord'],
  [
    'questions',
    'Beantwoord',
    'Antwoord',
    'Verwijs door',
    'Naar wie?',
    'Jouw verwoording',
    'Ik neem dit over',
  ],
  ['questions', 'Niet voor mij', 'Maak signaal', 'Geholpen', 'Nog niet', 'Publiceer'],
  ['questions', 'Vraag het in de regio', 'Ja, verstuur'],
  ['members', 'Aanspreekpunt', 'Plaatsvervanger', 'Afwezig van', 'Afwezig tot', 'Land', 'Coördinatoren'],
  ['members', 'Begeleiders', 'Vrijwilligers'],
] as const;

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const all = flat(language);

  test('are the same keys in the same order as in Dutch', () => {
    expect([...all.keys()]).toEqual([...flat('nl').keys()]);
  });

  test('can be filled in', () => {
    const broken = [...all].filter(([, text]) => !isMessage(language, text));
    expect(broken).toEqual([]);
  });

  test('use the same arguments as in Dutch', () => {
    const names = (of: Language) =>
      Object.fromEntries([...flat(of)].map(([key, text]) => [key, argumentsOf(of, text)]));
    expect(names(language)).toEqual(names('nl'));
  });

  test('hold no straight apostrophe, which escapes in a message', () => {
    expect([...all].filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  test('are never empty', () => {
    expect([...all].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test.each(FIXED)('the fixed words of %s are there in Dutch', (group, ...words) => {
  expect(Object.values(texts('nl')[group])).toEqual(expect.arrayContaining(words));
});

/** `group.name` to text. */
function flat(language: Language): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts(language)).flatMap(([group, names]) =>
      Object.entries(names as Readonly<Record<string, string>>).map(
        ([name, text]) => [`${group}.${name}`, text] as const,
      ),
    ),
  );
}

function message(language: Language, text: string): IntlMessageFormat {
  return new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });
}

function isMessage(language: Language, text: string): boolean {
  try {
    message(language, text);
    return true;
  } catch {
    return false;
  }
}

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names and, for plurals and choices, their sort: `count:6`. Sorted, each once. */
function argumentsOf(language: Language, text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const sort: number = node.type;
    if ('value' in node && sort !== LITERAL) found.add(`${node.value}:${sort}`);
    if ('options' in node) for (const { value } of Object.values(node.options)) value.forEach(visit);
  };
  message(language, text).getAst().forEach(visit);
  return [...found].sort();
}

/** TYPE.literal of @formatjs/icu-messageformat-parser, which comes along with intl-messageformat and is no dependency of ours. */
const LITERAL = 0;
