import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ROOT } from '../../../scripts/local/child';
import { playgroundPort, playgroundUrl, startPlayground } from '../../../scripts/local/playground';
import type { Person } from '../../../scripts/people';
import type { Deployment } from './bot';
import { type FieldValue, fillField } from './fields';
import { type BotMessage, type Call, Traffic } from './traffic';
import { eventually } from './waiting';

const SCREENSHOTS = join(ROOT, '.artifacts', 'e2e');
const WIDE = { width: 1400, height: 1000 };
/** The playground itself is cut off when it gets narrower; the gallery shows cards at 320. */
const NARROW = { width: 640, height: 900 };

/** Starts the playground of a person, beside those of others, and opens it in a tab of its own. */
export async function openPlayground(
  browser: Browser,
  person: Person,
  deployment: Deployment,
): Promise<Playground> {
  const port = playgroundPort(person, deployment.firstPlaygroundPort);
  const folder = mkdtempSync(join(tmpdir(), `signaalpunt-${person.key}-`));
  const server = await startPlayground({ person, port, botPort: deployment.botPort, folder });
  const context = await browser.newContext({ viewport: WIDE });
  // Its fonts come from elsewhere; tests need no network.
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const playground = new Playground(page, async () => {
    await context.close();
    await server.stop();
  });
  await playground.load(playgroundUrl(port));
  return playground;
}

/** One person's chat window. */
export class Playground {
  readonly #traffic: Traffic;

  constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
  ) {
    this.#traffic = new Traffic(page);
  }

  async load(url: string): Promise<void> {
    await this.page.goto(url);
    await this.#settle();
  }

  /** 'personal', 'group', or the name of a channel. The first visit installs the bot there. */
  async open(place: string): Promise<void> {
    await this.#place(place).click();
    await this.#settle();
  }

  /** In a channel this is a new post, or with `reply` an answer in the topmost one. */
  async send(text: string, { mention = false, reply = false } = {}): Promise<void> {
    this.#traffic.mark();
    const inChannel = await this.#isChannel();
    const box = this.#boxes().nth(inChannel && reply ? 1 : 0);
    await box.click();
    if (mention) await this.#mentionBot();
    await this.page.keyboard.insertText(text);
    const name = inChannel && !reply ? 'Post' : 'Send Message';
    await this.page.getByRole('button', { name, exact: true }).first().click();
    await eventually('the text to be sent', async () => (await box.innerText()).trim() === '');
  }

  /** What the bot sent since the last send() or click(), also what is not in view. */
  waitForBot(match = /./, timeoutMs?: number): Promise<BotMessage> {
    return this.#traffic.waitForMessage(match, timeoutMs);
  }

  /** Waits until the person sees the text. */
  async see(text: string | RegExp, timeout = 15_000): Promise<Locator> {
    const found = this.page.getByText(text).last();
    await found.waitFor({ timeout });
    return found;
  }

  async dontSee(text: string | RegExp): Promise<void> {
    await eventually(`${text} to be gone`, async () => (await this.page.getByText(text).count()) === 0);
  }

  /** The newest card with the text. */
  card(text: string | RegExp = /./): Locator {
    return this.page.locator('.ac-adaptiveCard').filter({ hasText: text }).last();
  }

  /** { label: value }, in the newest card or the one given. */
  async fill(values: Readonly<Record<string, FieldValue>>, card: Locator = this.card()): Promise<void> {
    for (const [label, value] of Object.entries(values)) await fillField(this.page, card, label, value);
  }

  /** Presses the button of the newest card that has it, or of the one given; gives the bot's answer to the press. */
  async click(title: string, card?: Locator): Promise<Call> {
    const target = card ?? (await this.#cardWithButton(title));
    this.#traffic.mark();
    return this.#traffic.during(`"${title}" to be answered`, () =>
      target.getByRole('button', { name: title, exact: true }).last().click(),
    );
  }

  /** Only the conversation, without the lists beside it. Open the place first. */
  async narrow(): Promise<void> {
    await this.page.setViewportSize(NARROW);
    await this.#waitForPlaces('beside');
  }

  async wide(): Promise<void> {
    await this.page.setViewportSize(WIDE);
    await this.#waitForPlaces('inView');
  }

  /** Kept in .artifacts/e2e/, to be looked at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  #place(place: string): Locator {
    if (place === 'personal') return this.page.getByRole('treeitem', { name: 'Personal Chat' });
    const chats = this.page.getByRole('tree', { name: 'Personal and Group Chat' });
    if (place === 'group') return chats.getByRole('treeitem').nth(1);
    return this.page.getByRole('treeitem', { name: new RegExp(` - ${place}$`) });
  }

  /** The list of chats and channels slides off to the left when there is little room, and back. */
  async #waitForPlaces(where: 'inView' | 'beside'): Promise<void> {
    await eventually(`the list of chats to be ${where}`, async () => {
      const box = await this.page.getByRole('tree').first().boundingBox();
      return box !== null && (where === 'inView' ? box.x >= 0 : box.x + box.width <= 0);
    });
  }

  #boxes(): Locator {
    return this.page.locator('[contenteditable=true][role=textbox]');
  }

  async #isChannel(): Promise<boolean> {
    return (await this.page.getByText('Start a new post').count()) > 0;
  }

  async #settle(): Promise<void> {
    await this.#boxes().first().waitFor();
    await this.#traffic.quiet();
    this.#traffic.mark();
  }

  /** The bot stands first in the list that @ opens. */
  async #mentionBot(): Promise<void> {
    await this.page.keyboard.type('@');
    await this.page.getByRole('listbox', { name: 'Typeahead menu' }).getByRole('menuitem').first().click();
    await this.page.keyboard.type(' ');
  }

  async #cardWithButton(title: string): Promise<Locator> {
    const cards = this.page
      .locator('.ac-adaptiveCard')
      .filter({ has: this.page.getByRole('button', { name: title, exact: true }) });
    await cards.first().waitFor();
    // A channel shows the newest post on top.
    return (await this.#isChannel()) ? cards.first() : cards.last();
  }
}
