import fc from 'fast-check';
import { createTextIndex, type Hit, type TextIndex } from '../../src/search/text-index';
import { keysOf, contentOf, languageOf } from '../../src/search/vocabulary';
import { STOP_WORDS } from '../../src/search/stop-words';
import { tokensOf } from '../../src/search/tokens';
import { indexOfNetwork, network } from './data/load';

const index = indexOfNetwork();
const everything = { limit: 1_000 };
const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id);
const found = (words: string, limit = 5) => ids(index.search(words, { limit }));

describe('search finds', () => {
  test.each([
    ['a word', 'voedselbank', 'poverty-food-bank'],
    ['another form of it', 'voedselbanken', 'poverty-food-bank'],
    ['in capitals', 'VOEDSELBANK', 'poverty-food-bank'],
    ['without its accent', 'creche', 'childcare-closing'],
    ['with an accent too many', 'brooddözen', 'lunch-empty'],
    ['unfinished', 'logop', 'wait-speech'],
    ['mistyped', 'logopdie', 'wait-speech'],
    ['with two letters swapped', 'wachtlijts', 'wait-speech'],
    ['the whole by a part', 'tolk', 'interpreter-cost'],
    ['a part by the whole', 'wachtlijstproblemen', 'wait-speech'],
    ['a compound of a word that only stands in an entry', 'speelotheekbezoek', 'leisure-toddlers'],
    ['several words together', 'bus auto', 'bus-cut'],
    ['words of grammar beside it', 'de lege brooddozen van de kinderen', 'lunch-empty'],
    ['some of the words when no entry holds all', 'voedselbank ruimtevaart', 'poverty-food-bank'],
    ['a synonym', 'huisdokter', 'health-doctor'],
    ['a word in another language', 'homeless', 'fr-housing-hotel'],
  ])('%s: %s', (_, words, id) => {
    expect(found(words, 8)).toContain(id);
  });

  test('the word itself before its synonyms', () => {
    const texts = found('kribbe', 2).map((id) => network[id]);
    expect(texts[0]).toContain('kribbe');
  });

  test.each(['', '   ', '!?…', 'xyzzyqwv', '\u0000', '🙂🙂'])('nothing for %j', (words) => {
    expect(index.search(words, everything)).toEqual([]);
    expect(index.similar(words, everything)).toEqual([]);
  });

  test('at most as many as asked', () => {
    expect(index.search('opvang', { limit: 3 })).toHaveLength(3);
    expect(index.search('opvang', { limit: 0 })).toEqual([]);
    expect(index.similar(network['wait-speech'] ?? '', { limit: 0 })).toEqual([]);
  });
});

describe('an entry', () => {
  test('is replaced as a whole', () => {
    const one = createTextIndex();
    one.put({ id: 'a', text: 'De bus rijdt niet meer' });
    one.put({ id: 'a', text: 'De tolk is te duur' });
    expect(one.size).toBe(1);
    expect(one.search('bus', everything)).toEqual([]);
    expect(ids(one.search('tolk', everything))).toEqual(['a']);
  });

  test('is gone when it is removed, and may be removed twice', () => {
    const one = createTextIndex();
    one.put({ id: 'a', text: 'De bus rijdt niet meer' });
    one.remove('a');
    one.remove('a');
    expect(one.size).toBe(0);
    expect(one.search('bus', everything)).toEqual([]);
    expect(one.similar('De bus rijdt niet meer', everything)).toEqual([]);
  });

  test('without a word is kept and never found', () => {
    const one = createTextIndex();
    one.put({ id: 'a', text: '…' });
    expect(one.size).toBe(1);
    expect(one.similar('…', everything)).toEqual([]);
  });
});

describe('alike is', () => {
  const three = createTextIndex();
  three.put({ id: 'bike', text: 'De fietsbib leent kinderfietsen uit' });
  three.put({ id: 'turn', text: 'De turnles begint te laat' });
  three.put({ id: 'same', text: 'Een huis' });

  test.each<[string, string, string[]]>([
    ['not what shares one thing, however rare', 'Er werd een fiets gestolen aan het station', []],
    ['what shares two', 'Waar kan een kind een fiets lenen?', ['bike']],
    ['not an everyday word that two languages happen to have', 'They turn the lesson into a game', []],
    ['what says the same, however short', 'Een huis', ['same']],
  ])('%s', (_, text, expected) => {
    expect(ids(three.similar(text, everything))).toEqual(expected);
  });
});

/** Sentences as people write them: words of the network, in any order, with anything between. */
const realWords = [...new Set(Object.values(network).flatMap((text) => text.split(/\s+/)))];
const sentence = fc
  .array(fc.constantFrom(...realWords), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);
const anyIndex = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), anyText), { maxLength: 12 });

describe('always', () => {
  test('whatever was put, replaced and removed before, only what is there counts', () => {
    fc.assert(
      fc.property(anyIndex, fc.array(fc.integer({ min: 0, max: 9 })), sentence, (docs, removed, asked) => {
        const lived = filled(docs);
        for (const id of removed) lived.remove(String(id));
        const last = new Map(docs.filter(([id]) => !removed.includes(id)));
        const fresh = filled([...last]);
        expect(lived.size).toBe(fresh.size);
        expect(rounded(lived.similar(asked, everything))).toEqual(rounded(fresh.similar(asked, everything)));
        expect(rounded(lived.search(asked, everything))).toEqual(rounded(fresh.search(asked, everything)));
      }),
    );
  });

  test('a text with words is like itself', () => {
    fc.assert(
      fc.property(anyIndex, anyText, (docs, text) => {
        fc.pre(contentOf(text).length > 0);
        const one = filled(docs);
        one.put({ id: 'it', text });
        expect(ids(one.similar(text, everything))).toContain('it');
      }),
    );
  });

  test('any word that matters finds its entry', () => {
    fc.assert(
      fc.property(anyIndex, anyText, fc.nat(), (docs, text, at) => {
        const tokens = tokensOf(text);
        const matters = tokens.filter(({ word }) => !STOP_WORDS[languageOf(tokens)].has(word));
        const token = matters[at % matters.length];
        fc.pre(token !== undefined);
        const one = filled(docs);
        one.put({ id: 'it', text });
        expect(ids(one.search(text.slice(token.from, token.to), everything))).toContain('it');
      }),
    );
  });

  test('only what is allowed is found, best first and each once', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 2, max: 5 }), fc.nat(20), (asked, nth, limit) => {
        const allowed = new Set(Object.keys(network).filter((_, at) => at % nth === 0));
        const allow = (id: string) => allowed.has(id);
        for (const hits of [index.search(asked, { allow, limit }), index.similar(asked, { allow, limit })]) {
          expect(hits.length).toBeLessThanOrEqual(limit);
          expect(ids(hits).every(allow)).toBe(true);
          expect(new Set(ids(hits)).size).toBe(hits.length);
          expect(hits.map(({ score }) => score)).toEqual(
            hits.map(({ score }) => score).sort((a, b) => b - a),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('what is not allowed does not hide what is', () => {
    const text = network['wait-speech'] ?? '';
    const [, second] = index.similar(text, everything);
    expect(index.similar(text, { limit: 1, allow: (id) => id !== 'wait-speech' })).toEqual([second]);
  });

  test('any text is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const one = createTextIndex();
        one.put({ id: 'a', text });
        one.search(text, everything);
        one.similar(text, everything);
        expect(
          contentOf(text)
            .flatMap(keysOf)
            .every((key) => key.length > 0),
        ).toBe(true);
        one.remove('a');
        expect(one.size).toBe(0);
      }),
    );
  });

  test('names of the language’s own objects are words like others', () => {
    const one = createTextIndex();
    const text = 'constructor __proto__ toString hasOwnProperty valueOf';
    one.put({ id: '__proto__', text });
    expect(ids(one.search('constructor', everything))).toEqual(['__proto__']);
    expect(ids(one.similar(text, everything))).toEqual(['__proto__']);
  });
});

function filled(docs: readonly (readonly [number, string])[]): TextIndex {
  const one = createTextIndex();
  for (const [id, text] of docs) one.put({ id: String(id), text });
  return one;
}

/** Sums of the same numbers in another order differ in their last digits. */
function rounded(hits: readonly Hit[]): [string, number][] {
  return hits.map(({ id, score }): [string, number] => [id, Number(score.toPrecision(6))]).sort();
}
