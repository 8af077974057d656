import { createTextIndex, type TextIndex } from '../../src/search/text-index';
import { heldOut, indexOfNetwork, network, tuned, type Trial } from './data/load';

const SHOWN = 3;
const index = indexOfNetwork();

describe('what the trials are made of', () => {
  test('is large enough to be hard', () => {
    expect(index.size).toBe(Object.keys(network).length);
    expect(index.size).toBeGreaterThanOrEqual(250);
    expect(Object.keys(tuned.paraphrases).length).toBeGreaterThanOrEqual(40);
    expect(tuned.unrelated.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(heldOut.paraphrases)).toHaveLength(20);
    expect(Object.keys(heldOut.pairs)).toHaveLength(20);
    expect(heldOut.unrelated.length).toBeGreaterThanOrEqual(60);
  });

  test('paraphrases entries that exist, each in one of the trials only', () => {
    const paraphrased = [tuned, heldOut].flatMap(({ paraphrases }) => Object.keys(paraphrases));
    expect(paraphrased.filter((id) => !(id in network))).toEqual([]);
    expect(new Set(paraphrased).size).toBe(paraphrased.length);
  });

  test('has new subjects under names of their own', () => {
    const names = [network, tuned.pairs, heldOut.pairs].flatMap((texts) => Object.keys(texts));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('of the texts that it was tuned on', () => {
  const trial = trialOf(tuned);

  test('the right entry is among the three for at least 90 % of the paraphrases', () => {
    expect(trial.missed(paraphrasesOf(tuned)).length).toBeLessThanOrEqual(9);
  });

  test('the right entry is among the three for at least half of those about new subjects', () => {
    expect(trial.missed(newSubjectsOf(tuned)).length).toBeLessThanOrEqual(22);
  });

  test('nothing is shown for at least 90 % of the unrelated ones', () => {
    expect(trial.shown.length).toBeLessThanOrEqual(tuned.unrelated.length / 10);
  });
});

/** Written when nothing was to change any more, and measured once; docs/search.md gives the figures. */
describe('of the texts that were held out', () => {
  const trial = trialOf(heldOut);

  test('the right entry is among the three for at least 16 of 20 paraphrases', () => {
    expect(trial.missed(paraphrasesOf(heldOut)).length).toBeLessThanOrEqual(4);
  });

  test('the right entry is among the three for at least 13 of 20 about new subjects', () => {
    expect(trial.missed(newSubjectsOf(heldOut)).length).toBeLessThanOrEqual(7);
  });

  test('nothing is shown for at least 90 % of the unrelated ones', () => {
    expect(trial.shown.length).toBeLessThanOrEqual(heldOut.unrelated.length / 10);
  });
});

test('every entry is most like itself', () => {
  const others = Object.entries(network).filter(
    ([id, text]) => index.similar(text, { limit: 1 })[0]?.id !== id,
  );
  expect(others).toEqual([]);
});

test('the languages find each other where the words are of the domain', () => {
  const pairs: [string, string][] = [
    ['fr-bus', 'bus-cut'],
    ['en-eviction', 'housing-eviction'],
    ['fr-homework', 'volunteer-shortage'],
    ['fr-interpreter', 'interpreter-meeting'],
    ['health-mothers', 'en-postnatal'],
  ];
  const lost = pairs.filter(([from, to]) => !ids(index, network[from] ?? '', 10).includes(to));
  expect(lost).toEqual([]);
});

describe('the first entries of a new network', () => {
  const young = createTextIndex();
  young.put({ id: 'wait', text: network['wait-speech'] ?? '' });
  young.put({ id: 'lunch', text: network['lunch-empty'] ?? '' });

  test.each([
    ['Weer kleuters met een lege brooddoos: ze vragen eten aan de anderen', ['lunch']],
    ['De kinderen van onze school zoeken een ouder die wil helpen', []],
    ['De wachtlijst bij de logopedist', ['wait']],
  ])('%s', (text, expected) => {
    expect(ids(young, text)).toEqual(expected);
  });
});

type Asked = readonly (readonly [id: string, text: string])[];

function paraphrasesOf({ paraphrases }: Trial): Asked {
  return Object.entries(paraphrases);
}

function newSubjectsOf({ pairs }: Trial): Asked {
  return Object.entries(pairs).map(([id, [, paraphrase]]) => [id, paraphrase]);
}

function trialOf(trial: Trial) {
  const asked = indexOfNetwork(trial);
  return {
    missed: (texts: Asked) => texts.filter(([id, text]) => !ids(asked, text).includes(id)).map(([id]) => id),
    shown: trial.unrelated.filter((text) => ids(asked, text).length > 0),
  };
}

function ids(from: TextIndex, text: string, limit = SHOWN): string[] {
  return from.similar(text, { limit }).map(({ id }) => id);
}
