import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../calendar/clock';
import { key } from '../storage/keys';
import type { Table } from '../storage/table';

/** What a link leads to and for whom, as it stands in the table. */
export interface Link {
  readonly network: string;
  /** The person's random id in that network. */
  readonly person: string;
  /** Which opener makes the page or file. */
  readonly kind: string;
  readonly reference: Reference;
  /** ISO moment from which it no longer opens. */
  readonly expires: string;
}

/** What the opener needs to find it again, by name: ids, labels and periods, never a text. */
export type Reference = Readonly<Record<string, string>>;

export interface Issued {
  /** The only place where the token stands: it may go to that person alone, and into no log. */
  readonly url: string;
  /** To revoke it by. It opens nothing. */
  readonly id: string;
  readonly expires: Date;
}

export type Lifetime = { readonly hours: number } | { readonly minutes: number };

/** Personal links that expire. Only the hash of a token is kept: who reads the table can open nothing. */
export interface Links {
  /** Throws when the reference holds anything but ids. */
  issue(link: Omit<Link, 'expires'>, lifetime: Lifetime): Promise<Issued>;
  /** The link of this token, also one that expired; undefined when there is none (any more). Changes nothing. */
  open(token: string): Promise<{ readonly link: Link; readonly isExpired: boolean } | undefined>;
  /** Makes a link of this person open nothing from now on; says whether there was one. */
  revoke(id: string, owner: Pick<Link, 'network' | 'person'>): Promise<boolean>;
  /** Removes what expired; for a daily job. */
  removeExpired(): Promise<void>;
}

/** `address` is where a browser reaches this deployment, without a slash at the end. */
export function createLinks(table: Table, clock: Clock, address: () => string): Links {
  return {
    issue: (link, lifetime) => issue(table, clock, address(), link, lifetime),
    open: async (token) => {
      if (!TOKEN.test(token)) return undefined;
      const id = idOf(token);
      const row = await table.get<Link>(partitionOf(id), id);
      return row && { link: row.value, isExpired: isExpired(row.value, clock) };
    },
    revoke: async (id, owner) => {
      const row = ID.test(id) ? await table.get<Link>(partitionOf(id), id) : undefined;
      const isTheirs = row?.value.network === owner.network && row.value.person === owner.person;
      return isTheirs && table.removeIf(partitionOf(id), row);
    },
    removeExpired: async () => {
      for (const digit of DIGITS) {
        const partition = partitionOf(digit);
        const rows = await table.range<Link>(partition, { from: '0', before: 'g' });
        for (const row of rows) if (isExpired(row.value, clock)) await table.removeIf(partition, row);
      }
    },
  };
}

const TOKEN_BYTES = 32;
/** 32 bytes in base64url. What looks otherwise is not looked up. */
const TOKEN = /^[\w-]{43}$/;
const ID = /^[0-9a-f]{64}$/;
const DIGITS = '0123456789abcdef';
/** Labels, random ids, dates and periods; no spaces, so no sentence slips in. */
const REFERENCE = /^[\w.:@|+-]{1,100}$/;
const MINUTE_MS = 60_000;

async function issue(
  table: Table,
  clock: Clock,
  address: string,
  { network, person, kind, reference }: Omit<Link, 'expires'>,
  lifetime: Lifetime,
): Promise<Issued> {
  if (!Object.values(reference).every((id) => REFERENCE.test(id)))
    throw new Error('a link refers by ids only');
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const id = idOf(token);
  const minutes = 'hours' in lifetime ? lifetime.hours * 60 : lifetime.minutes;
  const expires = new Date(clock.now().getTime() + minutes * MINUTE_MS);
  const value: Link = { network, person, kind, reference, expires: expires.toISOString() };
  await table.write(partitionOf(id), [{ create: id, value }]);
  return { url: `${address}/r/${token}`, id, expires };
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Sixteen partitions: the daily job reads them all, and none of them is busy. */
function partitionOf(id: string): string {
  return key('_link', id.slice(0, 1));
}

function isExpired({ expires }: Link, clock: Clock): boolean {
  return expires <= clock.now().toISOString();
}
