import { COMMON_WORDS } from '../../src/search/common-words';
import { splitCompound } from '../../src/search/compounds';
import { EVERYDAY_WORDS } from '../../src/search/everyday-words';
import { LANGUAGES, type Language } from '../../src/search/languages';
import { stemOf } from '../../src/search/stems';
import { STOP_WORDS } from '../../src/search/stop-words';
import { SYNONYMS } from '../../src/search/synonyms';
import { tokensOf } from '../../src/search/tokens';
import { contentOf, languageOf, wordOf } from '../../src/search/vocabulary';
import { network } from './data/load';

describe('forms of one word have one stem', () => {
  test.each<[Language, string]>([
    ['nl', 'wachtlijst wachtlijsten'],
    ['nl', 'betalen betaalt betaald'],
    ['nl', 'tolk tolken tolkt getolkt'],
    ['nl', 'brief brieven'],
    ['nl', 'huis huizen'],
    ['nl', 'gezin gezinnen'],
    ['nl', 'kind kinderen kindjes'],
    ['nl', 'school scholen'],
    ['nl', 'begeleid begeleiding begeleiden'],
    ['nl', 'moeilijk moeilijke'],
    ['nl', 'wachten wacht gewacht'],
    ['nl', 'gezicht gezichten'],
    ['nl', 'lezen leest lees gelezen'],
    ['nl', 'boos boze'],
    ['nl', 'winnen won gewonnen'],
    ['fr', 'mere meres'],
    ['fr', 'creche creches'],
    ['fr', 'interprete interpretes'],
    ['fr', 'facture factures facturer facturee'],
    ['fr', 'logopede logopedie'],
    ['en', 'nursery nurseries'],
    ['en', 'child children'],
    ['en', 'wait waits waiting waited'],
  ])('%s: %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stemOf(form, language))).size).toBe(1);
  });

  test.each<[Language, string, string]>([
    ['nl', 'les', 'lezen'],
    ['nl', 'ouder', 'oud'],
    ['nl', 'tolk', 'tol'],
    ['nl', 'boze', 'bos'],
    ['nl', 'won', 'wonen'],
    ['nl', 'geldt', 'geld'],
    ['nl', 'lege', 'leggen'],
    ['fr', 'cours', 'cour'],
    ['fr', 'pays', 'paye'],
    ['en', 'school', 'schedule'],
    ['en', 'booked', 'book'],
  ])('%s: %s is not %s', (language, one, other) => {
    expect(stemOf(one, language)).not.toBe(stemOf(other, language));
  });
});

describe('compounds are taken apart', () => {
  test.each([
    ['wachtlijstproblemen', 'wachtlijst problemen'],
    ['kinderopvang', 'kinder opvang'],
    ['schooltoeslag', 'school toeslag'],
    ['tolkdienst', 'tolk dienst'],
    ['inkomenstarief', 'inkomen tarief'],
    ['opvoedingsvraag', 'opvoeding vraag'],
    ['gezinszorg', 'gezin zorg'],
    ['huiswerkbegeleiding', 'huiswerk begeleiding'],
    ['zomervakantieopvang', 'zomervakantie opvang'],
    ['ziekenfondsbrief', 'ziekenfonds brief'],
  ])('%s', (word, parts) => {
    expect(splitCompound(word)).toEqual(parts.split(' ').map((part) => stemOf(part, 'nl')));
  });

  test.each([
    'wachtlijst',
    'onderwijs',
    'leerkracht',
    'begeleiders',
    'moeilijk',
    'vrijwilligers',
    'ouders',
    'bus',
  ])('%s is one word', (word) => {
    expect(splitCompound(word)).toEqual([]);
  });

  test('with a word that was seen, only then', () => {
    expect(splitCompound('vlindertuinbezoek')).toEqual([]);
    const isSeen = (stem: string) => stem === stemOf('vlindertuin', 'nl');
    expect(splitCompound('vlindertuinbezoek', isSeen)).toEqual([stemOf('vlindertuin', 'nl'), 'bezoek']);
  });
});

describe('tokens', () => {
  test.each([
    ["baby's", 'baby'],
    ["d'attente", 'attente'],
    ['l’école', 'ecole'],
    ['Crèche-plaats', 'creche plaats'],
    ['e\u0301te\u0301', 'ete'],
    ['cœur', 'coeur'],
    ['type 9 in 2027', 'type in 2027'],
    ['', ''],
    ['a'.repeat(200), 'a'.repeat(40)],
  ])('%j', (text, words) => {
    expect(
      tokensOf(text)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(words);
  });
});

describe('languages', () => {
  test.each(['nl', 'fr', 'en'] as const)('every %s entry of the network is seen to be that', (language) => {
    const wrong = Object.entries(network)
      .filter(([id]) => (id.startsWith('fr-') ? 'fr' : id.startsWith('en-') ? 'en' : 'nl') === language)
      .filter(([, text]) => languageOf(tokensOf(text)) !== language)
      .map(([id]) => id);
    expect(wrong).toEqual([]);
  });

  test('the hint decides when nothing else does', () => {
    expect(languageOf(tokensOf('crèche'), 'fr')).toBe('fr');
    expect(languageOf(tokensOf('crèche'))).toBe('nl');
    expect(languageOf(tokensOf('de wachtlijst voor de crèche'), 'fr')).toBe('nl');
  });

  test.each<[Language, string, string]>([
    ['nl', 'De wachtlijst is wel heel erg lang geworden voor ons', 'wachtlijst'],
    ['fr', 'Il n’y a plus de place à la crèche', 'place creche'],
    ['en', 'There is no more room at the nursery', 'room nursery'],
  ])('%s: what carries grammar does not count', (language, text, words) => {
    expect(contentOf(text).map(({ stem }) => stem)).toEqual(
      words.split(' ').map((word) => stemOf(word, language)),
    );
  });
});

describe('the lists', () => {
  test.each(LANGUAGES)('are in small letters without accents, and say each word once: %s', (language) => {
    const all = [
      ...STOP_WORDS[language],
      ...COMMON_WORDS[language],
      ...EVERYDAY_WORDS[language],
      ...SYNONYMS.flatMap((group) => [...group[language]]),
    ];
    expect(all.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });

  test('no synonym is left out as a word of grammar', () => {
    const lost = LANGUAGES.flatMap((language) =>
      SYNONYMS.flatMap((group) => [...group[language]].filter((word) => STOP_WORDS[language].has(word))),
    );
    expect(lost).toEqual([]);
  });

  test.each(LANGUAGES)('no word is everyday and common, or of grammar, too: %s', (language) => {
    const others = new Set([...COMMON_WORDS[language], ...STOP_WORDS[language]]);
    expect([...EVERYDAY_WORDS[language]].filter((word) => others.has(word))).toEqual([]);
  });

  test('every group is in three languages and has a name of its own', () => {
    expect(new Set(SYNONYMS.map(({ name }) => name)).size).toBe(SYNONYMS.length);
    expect(SYNONYMS.filter((group) => LANGUAGES.some((language) => group[language].size === 0))).toEqual([]);
  });

  test.each<[string, Language, string, Language]>([
    ['kribbe', 'nl', 'creche', 'fr'],
    ['tolk', 'nl', 'interpreter', 'en'],
    ['factuur', 'nl', 'bill', 'en'],
    ['logopedie', 'nl', 'logopede', 'fr'],
    ['wachttijd', 'nl', 'wachtlijst', 'nl'],
    ['autobus', 'nl', 'bus', 'nl'],
  ])('%s (%s) means what %s (%s) means', (one, language, other, its) => {
    const meanings = (word: string, of: Language) => {
      const { meanings: own, parts } = wordOf(word, of);
      return [...own, ...parts.flatMap((part) => part.meanings)];
    };
    expect(meanings(one, language).some((meaning) => meanings(other, its).includes(meaning))).toBe(true);
  });
});
