import type { Page, Response } from 'playwright-core';
import { eventually } from './waiting';

/** What the playground shows of a message of the bot. */
export interface BotMessage {
  readonly text?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
}

export interface Call {
  readonly path: string;
  readonly status: number;
  readonly answer: string;
}

/** One or more, in the order in which their answers came. */
export type Calls = readonly [Call, ...Call[]];

interface Frame {
  readonly action: string;
  readonly message?: BotMessage;
}

const SHOWN = ['createMessage', 'updateMessage', 'updateActivity'];
const CLICKS = /\/v1\/(?:invoke|submit|conversations)/;

/** Listens along with a page: what the playground pushes to it, and what it posts to the playground. */
export class Traffic {
  readonly #messages: BotMessage[] = [];
  readonly #calls: Call[] = [];
  #seen = 0;
  #lastAt = Date.now();

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      if (!socket.url().includes('_ws_conversation')) return;
      socket.on('framereceived', ({ payload }) => {
        this.#onFrame(payload.toString());
      });
    });
    page.on('response', (response) => void this.#onResponse(response));
  }

  /** From now on only what is newer counts. */
  mark(): void {
    this.#seen = this.#messages.length;
  }

  /** The first message since the mark whose text or card (as JSON) matches. */
  waitForMessage(match: RegExp, timeoutMs?: number): Promise<BotMessage> {
    const find = (): BotMessage | undefined =>
      this.#messages.slice(this.#seen).find((m) => match.test(JSON.stringify(m)));
    return eventually(`a message of the bot like ${match}`, find, timeoutMs);
  }

  /** Does what makes the page call the playground (pressing a button), so often, and gives those calls with their answers. */
  async during(what: string, act: () => Promise<void>, count = 1): Promise<Calls> {
    const before = this.#calls.length;
    await act();
    return eventually(what, () => {
      const [first, ...more] = this.#calls.slice(before).filter((call) => CLICKS.test(call.path));
      return first !== undefined && more.length + 1 >= count && ([first, ...more] as const);
    });
  }

  /** Resolves when nothing went over the wire for a while: a playground that opens installs the app by itself. */
  async quiet(forMs = 300): Promise<void> {
    await eventually('the playground to be quiet', () => Date.now() - this.#lastAt >= forMs);
  }

  #onFrame(payload: string): void {
    this.#lastAt = Date.now();
    const frame = parse(payload);
    if (frame?.message !== undefined && SHOWN.includes(frame.action)) this.#messages.push(frame.message);
  }

  async #onResponse(response: Response): Promise<void> {
    if (response.request().method() !== 'POST') return;
    this.#lastAt = Date.now();
    // The body is gone when the page closes meanwhile.
    const answer = await response.text().catch(() => '');
    this.#calls.push({ path: new URL(response.url()).pathname, status: response.status(), answer });
  }
}

function parse(payload: string): Frame | undefined {
  try {
    return JSON.parse(payload) as Frame;
  } catch {
    return undefined;
  }
}
