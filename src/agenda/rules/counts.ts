import type { Item, Tally } from './item';

/** What can be told of an item without naming anybody: for `status` and the report. */
export interface ItemCounts extends Pick<Item, 'label' | 'kind' | 'status' | 'start'> {
  readonly capacity?: number;
  /** Who has a place, and who waits. */
  readonly going: number;
  readonly waiting: number;
  /** Everyone who ever got on a list, and how many of those left it again. */
  readonly joined: number;
  readonly left: number;
  /** As a coordinator counted; absent when nobody did. */
  readonly came?: number;
  /** Joined and left by place of pressing (`digest.2026-W48`). */
  readonly via: Readonly<Record<string, Tally>>;
}

export function countsOf(item: Item): ItemCounts {
  const { label, kind, status, start, capacity, came, forgotten, tally, via } = item;
  return {
    ...{ label, kind, status, start, ...tally, via },
    going: forgotten?.going ?? item.going.length,
    waiting: forgotten?.waiting ?? item.waiting.length,
    ...(capacity === undefined ? {} : { capacity }),
    ...(came === undefined ? {} : { came }),
  };
}
