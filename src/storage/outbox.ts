import { key, within, type KeyRange } from './keys';
import type { Row, Table, Write } from './table';

/**
 * A message that must reach somebody, written in the transaction of what caused it. It names what it is about and
 * for whom, never its text: that is loaded and checked again at the moment of sending.
 */
export interface Intent {
  /** Deterministic within its partition, so that the same cause never writes it twice. */
  readonly id: string;
  /** ISO moment from which it may go. */
  readonly due: string;
  /** Which renderer makes the card. */
  readonly kind: string;
  readonly network: string;
  /** What it is about, as the renderer understands it: an entry's number, a person, …. Ids only. */
  readonly about: string;
  readonly to: Recipient;
  /** Whether it may go a second time when nobody knows if it arrived (questions, answers, feedback, receipts). */
  readonly repeatable: boolean;
  /** Remember the card under this name, so that it can be kept up to date. */
  readonly keep?: string;
  /** Edit this card instead of sending a new one. */
  readonly replaces?: string;
}

/** A person of the network, or a conversation. */
export type Recipient = { readonly person: string } | { readonly place: Place };

/** A conversation as the Bot Framework addresses it. `thread` is the message a channel reply stands under. */
export interface Place {
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly scope: 'personal' | 'group' | 'channel';
  readonly bot: { readonly id: string; readonly name: string };
}

export type DeliveryState = 'klaar' | 'bezig' | 'onzeker' | 'mislukt' | 'onbereikbaar';

/** An intent as it stands in the table. */
export interface OutboxRow extends Intent {
  readonly state: DeliveryState;
  /** When it was first due. Retries move `due`, and of an anonymous entry no row that stays may tell the time. */
  readonly since: string;
  readonly attempts: number;
  /** Already sent a second time after an uncertain first. */
  readonly repeated: boolean;
  /** Who sends it now. */
  readonly claimedBy?: string;
  /** The reason of the last failure: a status or code, never a text. */
  readonly failure?: string;
}

/** A card that was delivered and is kept up to date. */
export interface SentCard extends Intent {
  readonly keep: string;
  readonly activity: string;
  readonly place: Place;
  /** ISO moment of its last edit. */
  readonly editedAt: string;
}

/** What could not be delivered, in the network's own partition so that `status` is one range. */
export interface Undelivered extends OutboxRow {
  readonly partition: string;
}

/** The write that puts an intent in the outbox of its partition. */
export function intentWrite(intent: Intent): Write {
  const row: OutboxRow = { ...intent, state: 'klaar', since: intent.due, attempts: 0, repeated: false };
  return { put: intentKey(intent), value: row };
}

/** The write of an intent that this turn delivers itself; the runner takes over when the turn has died. */
export function claimedWrite(intent: Intent): Write {
  const claimedBy = 'turn';
  const row: OutboxRow = {
    ...intent,
    state: 'bezig',
    since: intent.due,
    attempts: 1,
    repeated: false,
    claimedBy,
  };
  return { put: intentKey(intent), value: row };
}

export function intentKey(intent: Pick<Intent, 'due' | 'id'>): string {
  return key('O', intent.due, intent.id);
}

/** All intents of a partition that are due at the moment. */
export function dueRange(moment: Date): KeyRange {
  return { from: 'O|', before: `${key('O', moment.toISOString())}~` };
}

export function cardKey(about: string, keep: string): string {
  return key('C', about, keep);
}

/** The cards that show this subject and must follow it. */
export async function sentCards(table: Table, partition: string, about: string): Promise<SentCard[]> {
  const rows = await table.range<SentCard>(partition, within(`${key('C', about)}|`));
  return rows.map((row) => row.value);
}

/**
 * The intent that brings a delivered card up to date. The runner keeps 5 seconds between two edits of a card. Of a card that
 * many change at once, all within a second ask for one edit: the same row.
 */
export function editIntent(card: SentCard, now: Date): Intent {
  const { kind, network, about, to, keep, activity } = card;
  const isShared = 'place' in to;
  return {
    id: `edit.${keep}.${about}`,
    due: isShared ? nextSecond(now) : now.toISOString(),
    kind,
    network,
    about,
    to,
    keep,
    replaces: activity,
    repeatable: true,
  };
}

function nextSecond(now: Date): string {
  return new Date(Math.ceil(now.getTime() / 1_000) * 1_000).toISOString();
}

/** What could not be delivered in a network, or to one of its people. */
export function undelivered(table: Table, network: string, person?: string): Promise<Row<Undelivered>[]> {
  return table.range<Undelivered>(network, within(person ? `${key('W', person)}|` : 'W|'), 200);
}

export function undeliveredKey(row: Undelivered): string {
  return key('W', 'person' in row.to ? row.to.person : '', row.partition, row.id);
}

export const WAKES = '_wake';

/** Tells the runner that a partition has something due in this minute. Value: when it was written, in real time. */
export interface Wake {
  readonly partition: string;
  readonly at: string;
}

/**
 * A table that, before any write with an intent in it, leaves a wake row for the runner, and calls `afterwards` when
 * the write stands. So no intent can be forgotten.
 */
export function wakingTable(table: Table, afterwards: (partition: string) => void): Table {
  const wake = createWaker(table);
  return {
    ...table,
    write: async (partition, writes) => {
      const dues = [...new Set(writes.flatMap((write) => dueMinute(write)))];
      await Promise.all(dues.map((due) => wake(partition, due)));
      const etags = await table.write(partition, writes);
      if (dues.length > 0) afterwards(partition);
      return etags;
    },
  };
}

/** A wake stands for a minute of real time at least; one that this instance left a moment ago need not be left again. */
const FRESH_MS = 10_000;
const MOST_FRESH = 1_000;

function createWaker(table: Table): (partition: string, due: string) => Promise<void> {
  const left = new Map<string, number>();
  return async (partition, due) => {
    const name = key(due, partition);
    const at = Date.now();
    if (at - (left.get(name) ?? 0) < FRESH_MS) return;
    const value: Wake = { partition, at: new Date(at).toISOString() };
    await table.write(WAKES, [{ put: name, value }]);
    if (left.size >= MOST_FRESH) left.clear();
    left.set(name, at);
  };
}

/** Wakes up to this minute. */
export function wakeRange(moment: Date): KeyRange {
  return { from: '0', before: `${key(moment.toISOString().slice(0, 16))}~` };
}

function dueMinute(write: Write): string[] {
  const rowKey = 'put' in write ? write.put : 'create' in write ? write.create : '';
  return rowKey.startsWith('O|') ? [rowKey.slice(2, 18)] : [];
}
