import { createLiveIndex, type Change, type Item, type Source } from '../../src/search/live-index';

interface Meta {
  readonly network: string;
  readonly isOpen: boolean;
}

const START = Date.parse('2026-11-22T10:00:00.000Z');
const ALL = { allow: () => true, limit: 10 };

/** Texts of networks as they stand, and what of them changed when. */
function shop() {
  const items = new Map<string, Map<string, Item<Meta>>>();
  const changed: { network: string; change: Change; at: number }[] = [];
  const clock = { now: START };
  const asked: string[] = [];
  let hold: Promise<void> | undefined;
  const source: Source<Meta> = {
    pages: async function* (network) {
      asked.push(`pages ${network}`);
      await hold;
      for (const item of items.get(network)?.values() ?? []) yield [item];
    },
    changes: (network, since) => {
      asked.push(`changes ${network}`);
      const found = changed.filter((one) => one.network === network && one.at >= since.getTime());
      return Promise.resolve(found.map(({ change }) => change));
    },
    load: (network, key) => {
      asked.push(`load ${key}`);
      return Promise.resolve(items.get(network)?.get(key));
    },
  };
  const put = (network: string, key: string, text: string, version = 0, isOpen = true) => {
    const docs = text === '' ? [] : [{ id: key, text, meta: { network, isOpen } }];
    const item = { key, version, docs, gone: text === '' ? [key] : [] };
    items.set(network, new Map([...(items.get(network) ?? []), [key, item]]));
    changed.push({ network, change: { key, version }, at: clock.now });
  };
  const index = createLiveIndex(source, () => new Date(clock.now));
  const find = async (network: string, words: string, allow = ALL.allow as (meta: Meta) => boolean) =>
    (await index.search(network, words, { allow, limit: 10 })).map(({ id }) => id);
  const holdPages = (until: Promise<void>) => {
    hold = until;
  };
  return { put, find, index, asked, clock, holdPages };
}

test('finds what was there, what came since, and what it became', async () => {
  const { put, find, clock } = shop();
  put('n1', 'a', 'De wachtlijst voor logopedie');
  expect(await find('n1', 'logopedie')).toEqual(['a']);
  clock.now += 60_000;
  put('n1', 'b', 'Nog een wachtlijst');
  put('n1', 'a', 'De bus naar het zwembad', 1);
  expect(await find('n1', 'wachtlijst')).toEqual(['b']);
  expect(await find('n1', 'zwembad')).toEqual(['a']);
});

test('forgets what was erased or withdrawn', async () => {
  const { put, find, clock } = shop();
  put('n1', 'a', 'De wachtlijst voor logopedie');
  expect(await find('n1', 'logopedie')).toEqual(['a']);
  clock.now += 60_000;
  put('n1', 'a', '', 1);
  expect(await find('n1', 'logopedie')).toEqual([]);
});

test('loads only what it does not have yet', async () => {
  const { put, find, asked } = shop();
  put('n1', 'a', 'De wachtlijst voor logopedie');
  await find('n1', 'logopedie');
  await find('n1', 'logopedie');
  expect(asked.filter((one) => one.startsWith('pages'))).toHaveLength(1);
  expect(asked.filter((one) => one.startsWith('load'))).toEqual([]);
});

test('keeps networks apart, and shows only what is allowed', async () => {
  const { put, find } = shop();
  put('n1', 'a', 'De wachtlijst voor logopedie', 0, false);
  put('n2', 'b', 'De wachtlijst voor logopedie');
  expect(await find('n1', 'logopedie')).toEqual(['a']);
  expect(await find('n2', 'logopedie')).toEqual(['b']);
  expect(await find('n1', 'logopedie', ({ isOpen }) => isOpen)).toEqual([]);
});

test('answers with what it has when a network takes long to read, and with everything later', async () => {
  const { put, find, holdPages } = shop();
  let release: (() => void) | undefined;
  holdPages(
    new Promise((resolve) => {
      release = resolve;
    }),
  );
  put('n1', 'a', 'De wachtlijst voor logopedie');
  // What changed today is known at once; the rest is still being read.
  expect(await find('n1', 'logopedie')).toEqual(['a']);
  release?.();
  expect(await find('n1', 'wachtlijst')).toEqual(['a']);
});

test('finds what says the same in other words', async () => {
  const { put, index } = shop();
  put('n1', 'a', 'De wachtlijst voor logopedie is te lang voor gezinnen');
  const found = await index.similar('n1', 'Gezinnen wachten lang op een logopedist', ALL);
  expect(found.map(({ id }) => id)).toEqual(['a']);
  expect(await index.similar('n1', 'De bus naar het zwembad rijdt niet', ALL)).toEqual([]);
});

test('reads a network again that could not be read', async () => {
  const texts = new Map([['a', 'De wachtlijst voor logopedie']]);
  let isBroken = true;
  const item = (key: string): Item<Meta> => ({
    key,
    version: 0,
    docs: [{ id: key, text: texts.get(key) ?? '', meta: { network: 'n1', isOpen: true } }],
    gone: [],
  });
  const index = createLiveIndex<Meta>(
    {
      pages: async function* () {
        await Promise.resolve();
        if (isBroken) throw new Error('storage broke');
        yield [...texts.keys()].map(item);
      },
      changes: () => Promise.resolve([]),
      load: () => Promise.resolve(undefined),
    },
    () => new Date(START),
  );
  await expect(index.search('n1', 'logopedie', ALL)).rejects.toThrow('storage broke');
  isBroken = false;
  const found = await index.search('n1', 'logopedie', ALL);
  expect(found.map(({ id }) => id)).toEqual(['a']);
});
