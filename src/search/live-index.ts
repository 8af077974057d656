import { createTextIndex, type Hit, type TextIndex } from './text-index';

/** One text of an item: an item may stand in an index more than once, as it was written and as it was reworded. */
export interface Doc<M> {
  readonly id: string;
  readonly text: string;
  /** What decides who may find it. */
  readonly meta: M;
}

/** An item as it is now: its texts, and the ids under which it does not stand any more. `version` grows with every change. */
export interface Item<M> {
  readonly key: string;
  readonly version: number;
  readonly docs: readonly Doc<M>[];
  readonly gone: readonly string[];
}

/** That an item changed, and how far it is. */
export type Change = Pick<Item<unknown>, 'key' | 'version'>;

/** Where the texts of a network come from. It reads pages; nothing is ever read whole at once. */
export interface Source<M> {
  /** Items, newest first, a page at a time. */
  pages(network: string): AsyncIterable<readonly Item<M>[]>;
  /** What changed on or after the day of this moment; may repeat what was told before. */
  changes(network: string, since: Date): Promise<readonly Change[]>;
  /** Undefined when it is not there. */
  load(network: string, key: string): Promise<Item<M> | undefined>;
}

export interface Found<M> extends Hit {
  readonly meta: M;
}

interface Asked<M> {
  readonly allow: (meta: M) => boolean;
  readonly limit: number;
}

/** The texts of every network that is asked for, kept in memory and brought up to date when they are. */
export interface LiveIndex<M> {
  search(network: string, words: string, asked: Asked<M>): Promise<Found<M>[]>;
  similar(network: string, text: string, asked: Asked<M>): Promise<Found<M>[]>;
}

interface Shelf<M> {
  readonly index: TextIndex;
  readonly metas: Map<string, M>;
  /** How far each item was when it was taken in. */
  readonly versions: Map<string, number>;
  readonly filling: Promise<void>;
  /** Changes before this moment are in. */
  until: Date;
  usedAt: number;
}

/** How long a first question waits for its network to be read; after that it finds what is there already. */
const PATIENCE_MS = 1_500;
/** Networks kept in memory; the one that was asked for longest ago makes room. */
const MOST_NETWORKS = 200;
/** Clocks of instances differ a little; what was told twice does no harm. */
const MARGIN_MS = 60_000;

/** `now` is the clock that the changes are dated with. */
export function createLiveIndex<M>(source: Source<M>, now: () => Date): LiveIndex<M> {
  const shelves = new Map<string, Shelf<M>>();

  async function ready(network: string): Promise<Shelf<M>> {
    const known = shelves.get(network) ?? open(network);
    known.usedAt = now().getTime();
    await Promise.race([known.filling, pause()]);
    await refresh(network, known);
    return known;
  }

  function open(network: string): Shelf<M> {
    if (shelves.size >= MOST_NETWORKS) makeRoom(shelves);
    const index = createTextIndex();
    const empty = { index, metas: new Map<string, M>(), versions: new Map<string, number>() };
    const filling = fill(source, network, (item) => {
      apply(empty, item);
    });
    const shelf: Shelf<M> = { ...empty, filling, until: now(), usedAt: 0 };
    // A network that could not be read is read again the next time.
    filling.catch(() => shelves.delete(network));
    shelves.set(network, shelf);
    return shelf;
  }

  async function refresh(network: string, shelf: Shelf<M>): Promise<void> {
    const until = now();
    const since = new Date(Math.min(shelf.until.getTime(), until.getTime()) - MARGIN_MS);
    const changes = await source.changes(network, since);
    const fresh = changes.filter(({ key, version }) => (shelf.versions.get(key) ?? -1) < version);
    for (const item of await Promise.all(fresh.map(({ key }) => source.load(network, key))))
      if (item) apply(shelf, item);
    shelf.until = until;
  }

  const asking =
    (how: 'search' | 'similar') =>
    async (network: string, words: string, { allow, limit }: Asked<M>): Promise<Found<M>[]> => {
      const { index, metas } = await ready(network);
      const isAllowed = (id: string) => allowed(metas.get(id), allow);
      const hits = index[how](words, { allow: isAllowed, limit });
      return hits.flatMap((hit) => withMeta(hit, metas.get(hit.id)));
    };
  return { search: asking('search'), similar: asking('similar') };
}

async function fill<M>(source: Source<M>, network: string, add: (item: Item<M>) => void): Promise<void> {
  for await (const page of source.pages(network)) {
    for (const item of page) {
      add(item);
      // One text takes up to a millisecond: turns go between them.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

/** What was read later may be older: a page of the first reading never undoes a change. */
function apply<M>(
  { index, metas, versions }: Pick<Shelf<M>, 'index' | 'metas' | 'versions'>,
  { key, version, docs, gone }: Item<M>,
): void {
  if ((versions.get(key) ?? -1) >= version) return;
  versions.set(key, version);
  for (const id of gone) {
    index.remove(id);
    metas.delete(id);
  }
  for (const { id, text, meta } of docs) {
    index.put({ id, text });
    metas.set(id, meta);
  }
}

function allowed<M>(meta: M | undefined, allow: (meta: M) => boolean): boolean {
  return meta !== undefined && allow(meta);
}

function withMeta<M>(hit: Hit, meta: M | undefined): Found<M>[] {
  return meta === undefined ? [] : [{ ...hit, meta }];
}

function makeRoom<M>(shelves: Map<string, Shelf<M>>): void {
  const [oldest] = [...shelves].sort(([, a], [, b]) => a.usedAt - b.usedAt);
  if (oldest) shelves.delete(oldest[0]);
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });
}
