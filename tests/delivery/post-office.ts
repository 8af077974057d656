import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/calendar/clock';
import type { Sender } from '../../src/delivery/attempt';
import { createLease } from '../../src/delivery/lease';
import type { Rendered, Renderer, Renderers } from '../../src/delivery/renderers';
import type { SendResult } from '../../src/delivery/rules';
import { createRunner, type DrainReport, type Runner } from '../../src/delivery/runner';
import { connect } from '../../src/storage/connect';
import {
  dueRange,
  intentWrite,
  undelivered,
  wakingTable,
  type Intent,
  type OutboxRow,
  type Place,
} from '../../src/storage/outbox';
import type { Table } from '../../src/storage/table';
import { createLogger } from '../../src/telemetry/logger';
import { testTable } from '../support/azurite';
import { waitFor } from '../support/waiting';

export const NETWORK = 'n-1';
export const PARTITION = 'n-1|V2026';
export const START = new Date('2026-11-22T10:00:00.000Z');

export const CHANNEL: Place = {
  conversation: '19:abc@thread.tacv2;messageid=1',
  serviceUrl: 'http://127.0.0.1',
  tenant: 't',
  scope: 'channel',
  bot: { id: '28:bot', name: 'Signaalpunt' },
};

/** One request to Teams, as the scripted sender got it. `at` is the office's clock. */
export interface Request {
  readonly id: string;
  readonly line: string;
  readonly edits: string | undefined;
  readonly text: string;
  readonly at: number;
  readonly by: string;
}

/** How Teams answers: in order, and with success after the last; or as a function says. */
export type Script = readonly Answer[] | ((request: Request) => Answer | Promise<Answer>);
export type Answer =
  'ok' | 'throws' | { readonly status: number; readonly code?: string; readonly retryAfterMs?: number };

/** Delivery on a table of its own, with everything real but Teams. */
export interface PostOffice {
  readonly table: Table;
  readonly clock: Clock;
  readonly requests: readonly Request[];
  /** The kinds for which `undeliverable` was called, by id. */
  readonly undeliverable: readonly string[];
  /** Most requests at once in one conversation, and over all. */
  readonly busiest: { line: number; all: number };
  /** What `render` gives; the text of a card by default its id. `undefined` from it: nothing to say any more. */
  render: (intent: Intent) => string | undefined;
  /** The runner of this name; the same one each time. */
  runner(name?: string): Runner;
  post(...intents: Partial<Intent>[]): Promise<void>;
  /** Lets a runner work until nothing is due within the hour; what it counted last. */
  deliver(name?: string): Promise<DrainReport>;
  open(): Promise<OutboxRow[]>;
  failed(): Promise<string[]>;
}

/** A clock that starts at START and runs so many times as fast as the real one, so that pauses are short. */
export function fastClock(times: number, start = START): Clock {
  const began = performance.now();
  return { now: () => new Date(start.getTime() + (performance.now() - began) * times) };
}

export async function openPostOffice(
  script: Script = [],
  clock: Clock = fastClock(100),
): Promise<PostOffice> {
  const { connectionString, tableName } = testTable();
  const table = wakingTable(await connect({ connectionString, table: tableName }), () => undefined);
  const requests: Request[] = [];
  const undeliverable: string[] = [];
  const busiest = { line: 0, all: 0 };
  const answer = createTeams(script, busiest);
  const renderers = rendering((intent) => office.render(intent), undeliverable);
  const runners = new Map<string, Runner>();

  const office: PostOffice = {
    table,
    clock,
    requests,
    undeliverable,
    busiest,
    render: (intent) => intent.id,
    runner: (name = 'runner') => {
      const sender = createSender(name, clock, requests, answer);
      const known = runners.get(name);
      if (known) return known;
      const made = createRunner({
        table,
        clock,
        renderers,
        sender,
        log: createLogger('silent'),
        lease: createLease(table, 'runner'),
        // Back-off runs as fast as the clock does.
        time: () => clock.now().getTime(),
        networks: () => Promise.resolve([NETWORK]),
        schedules: { runDue: () => Promise.resolve(), lastDone: () => Promise.resolve(undefined) },
      });
      runners.set(name, made);
      return made;
    },
    post: async (...intents) => {
      for (const intent of intents) await table.write(PARTITION, [intentWrite(anIntent(intent))]);
    },
    deliver: (name) =>
      waitFor(
        async () => {
          const report = await office.runner(name).drain(500);
          const soon = new Date(clock.now().getTime() + 3_600_000).toISOString();
          return (await office.open()).some((row) => row.due < soon) ? undefined : report;
        },
        'an empty outbox',
        10_000,
      ),
    open: async () =>
      (await table.range<OutboxRow>(PARTITION, dueRange(new Date('2100-01-01T00:00:00Z')))).map(
        (row) => row.value,
      ),
    failed: async () =>
      (await undelivered(table, NETWORK)).map(
        ({ value }) => `${value.id} ${value.state} ${value.failure ?? ''}`,
      ),
  };
  return office;
}

export function anIntent(change: Partial<Intent> = {}): Intent {
  return {
    id: 'i-1',
    due: START.toISOString(),
    kind: 'test.card',
    network: NETWORK,
    about: 'V-2026-0001',
    to: { person: 'p-1' },
    repeatable: false,
    ...change,
  };
}

function rendering(render: (intent: Intent) => string | undefined, undeliverable: string[]): Renderers {
  const renderer: Renderer = {
    render: (intent) => {
      const text = render(intent);
      const card = { type: 'AdaptiveCard', id: intent.id } as unknown as Rendered['card'];
      return Promise.resolve(text === undefined ? undefined : { card, summary: text });
    },
    undeliverable: (intent) => {
      undeliverable.push(intent.id);
      return Promise.resolve();
    },
  };
  return new Map([['test.card', renderer]]);
}

/** Answers by the script, a few milliseconds later, and counts who is in it at the same time. */
function createTeams(script: Script, busiest: { line: number; all: number }) {
  const inside: string[] = [];
  const left = typeof script === 'function' ? [] : [...script];
  return async (request: Request): Promise<SendResult> => {
    inside.push(request.line);
    busiest.all = Math.max(busiest.all, inside.length);
    busiest.line = Math.max(busiest.line, inside.filter((line) => line === request.line).length);
    try {
      const said = typeof script === 'function' ? await script(request) : (left.shift() ?? 'ok');
      await sleep(4);
      if (said === 'throws') throw new Error('storage broke while a place was looked up');
      if (said !== 'ok') return { ok: false, ...said };
      return { ok: true, activity: request.edits ?? `a-${request.id}`, conversation: request.line };
    } finally {
      inside.splice(inside.indexOf(request.line), 1);
    }
  };
}

function createSender(
  by: string,
  clock: Clock,
  requests: Request[],
  answer: (request: Request) => Promise<SendResult>,
): Sender {
  const ask = (line: string, edits: string | undefined, { card, summary }: Rendered) => {
    const id = String((card as unknown as { id: unknown }).id);
    const request = { id, line, edits, text: summary, at: clock.now().getTime(), by };
    requests.push(request);
    return answer(request);
  };
  const lineOf = (to: Intent['to']) => ('person' in to ? to.person : to.place.conversation);
  return {
    send: async (_network, to, message) => {
      const result = await ask(lineOf(to), undefined, message);
      return result.ok ? { ...result, place: CHANNEL } : result;
    },
    edit: (_network, to, activity, message) => ask(lineOf(to), activity, message),
  };
}
