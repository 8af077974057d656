/** What stands on the agenda: something to learn, or a meeting. */
export const ITEM_KINDS = ['vorming', 'samenkomst'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** How often it comes back. */
export const REPEATS = ['never', 'weekly', 'biweekly', 'monthlyByWeekday', 'monthlyByDate'] as const;
export type Repeat = (typeof REPEATS)[number];

/** Planned, or called off for good. That it is over is told by its end. */
export type ItemStatus = 'gepland' | 'geannuleerd';

/** Somebody on one of the two lists of an item. */
export interface Participant {
  readonly person: string;
  /** ISO moment at which they pressed: the lists stand in this order. */
  readonly at: string;
  /** ISO moment at which they moved up from the waiting list. */
  readonly movedUpAt?: string;
  /** Where they pressed, as that place names itself (the digest of a week); absent on the agenda's own cards. */
  readonly via?: string;
}

/** Which dates were added together. */
export interface Series {
  readonly first: string;
  readonly count: number;
  readonly repeat: Repeat;
}

/** How often something happened, without anybody's name. */
export interface Tally {
  /** Everyone who ever got on a list. */
  readonly joined: number;
  readonly left: number;
}

/**
 * A training or meeting on one date. This is the one row that its places are guarded by: who comes and who waits stand in it, so
 * that it never holds more people than there is room for, and everyone keeps their turn.
 */
export interface Item {
  readonly label: string;
  readonly network: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** Texts that may be empty. */
  readonly about: string;
  readonly giver: string;
  readonly place: string;
  /** Where to meet online (`https://…`), or empty. */
  readonly link: string;
  /** ISO moments. */
  readonly start: string;
  readonly end: string;
  /** Absent: there is room for everyone. */
  readonly capacity?: number;
  readonly status: ItemStatus;
  /** Why it was called off, in the coordinator's words. */
  readonly reason?: string;
  /** Counts what coordinators changed. */
  readonly revision: number;
  /** The dates that were added together: consecutive numbers from the first one on. */
  readonly series?: Series;
  /** In the order in which they came, both. */
  readonly going: readonly Participant[];
  readonly waiting: readonly Participant[];
  readonly tally: Tally;
  /** The same for each place where people pressed. */
  readonly via: Readonly<Record<string, Tally>>;
  /** How many there were when their ids were erased. */
  readonly forgotten?: { readonly going: number; readonly waiting: number };
  /** How many came, as a coordinator counted. */
  readonly came?: number;
  /** A card of it stands in the team's channel and follows it. */
  readonly isInChannel: boolean;
  readonly addedBy: string;
  /** ISO moments. */
  readonly addedAt: string;
  readonly changedAt: string;
  /** The last change of when or where, or its end, of which everyone on the lists is told. */
  readonly toldAt?: string;
}

/** Days after its end at which nothing tells any more who came. */
export const PEOPLE_DAYS = 90;
/** More than this cannot be on the two lists of an item together. */
export const MOST_PEOPLE = 1_000;
/** So many fit in a room. */
export const LARGEST_CAPACITY = 500;
/** In characters. */
export const LONGEST_TITLE = 120;
export const LONGEST_ABOUT = 1_500;
export const LONGEST_LINE = 200;
export const LONGEST_LINK = 500;
export const LONGEST_REASON = 300;
export const LONGEST_IDEA = 600;
/** Days after which an idea for a next training is erased. */
export const IDEA_DAYS = 365;

/** An idea for a next training. Its writer is known to take it back, and shown to nobody. */
export interface Idea {
  readonly id: string;
  readonly by?: string;
  readonly text: string;
  /** ISO moment. */
  readonly at: string;
}

/** Whether it has begun: from then on nobody comes or goes any more. */
export function hasBegun({ start }: Pick<Item, 'start'>, now: Date): boolean {
  return Date.parse(start) <= now.getTime();
}
