import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ROOT } from '../../../scripts/local/child';
import { playgroundPort, playgroundUrl, startPlayground } from '../../../scripts/local/playground';
import { freePort } from '../../../scripts/local/ports';
import { type Person, TESTDORP } from '../../../scripts/people';
import type { Deployment } from './bot';
import { openAction, openLookUp } from './extension';
import { type FieldValue, fillField } from './fields';
import { scrollToTopOf, squeezeCards } from './phone';
import { holdPress, pressAs } from './presses';
import { type BotMessage, type Call, type Calls, Traffic } from './traffic';
import { eventually } from './waiting';

const SCREENSHOTS = join(ROOT, '.artifacts', 'e2e');
/** The guides' pictures: taken with PICTURES=1 only. */
const PICTURES = join(ROOT, 'docs', 'images');
const MARGIN = 6;
const WIDE = { width: 1400, height: 1000 };
/** The playground itself is cut off when it gets narrower; the gallery shows cards at 320. */
const NARROW = { width: 640, height: 900 };
const PHONE_HEIGHT = 800;

/** Starts the playground of a person, beside those of others, and opens it in a tab of its own. */
export async function openPlayground(
  browser: Browser,
  person: Person,
  deployment: Deployment,
  village = TESTDORP,
): Promise<Playground> {
  const isAtHome = village === TESTDORP;
  const port = isAtHome ? playgroundPort(person, deployment.firstPlaygroundPort) : await freePort();
  const folder = mkdtempSync(join(tmpdir(), `signaalpunt-${person.key}-`));
  const server = await startPlayground({ person, village, port, botPort: deployment.botPort, folder });
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

  /** Waits until a field of the newest card holds the words. */
  async seeInField(label: string, words: string): Promise<void> {
    await eventually(`"${label}" to hold "${words}"`, async () => {
      const field = this.card().getByLabel(label);
      return (await field.count()) > 0 && (await field.inputValue()).includes(words);
    });
  }

  /** The titles of the buttons, in the newest card or the one given. */
  buttons(card: Locator = this.card()): Promise<string[]> {
    return card.getByRole('button').allInnerTexts();
  }

  /** Presses the button of the newest card that has it, or of the one given; gives the bot's answer to the press. */
  async click(title: string, card?: Locator): Promise<Call> {
    const [call] = await this.#press(title, card, 1);
    return call;
  }

  /** Presses a button that only opens more of the card, without a word to the bot. */
  async unfold(title: string, card?: Locator): Promise<void> {
    const folded = card ?? (await this.#cardWithButton(title));
    await folded.getByRole('button', { name: title, exact: true }).click();
  }

  /** Presses it twice, faster than the bot answers; gives both answers, in the order in which they came. */
  clickTwice(title: string, card?: Locator): Promise<readonly Call[]> {
    return this.#press(title, card, 2);
  }

  /** The dialog that an action on a message opened. */
  dialog(): Locator {
    return this.page.getByRole('dialog').locator('.ac-adaptiveCard');
  }

  /** The menu of the message with this text, and an action of the app in it. Teams shows its title; the playground asks its id. */
  async act(message: string, action: string): Promise<void> {
    this.#traffic.mark();
    await openAction(this.page, message, action);
    await this.dialog().waitFor();
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** Looks for words in the search of the app beside the (first) box, and waits until it finds something of this title. */
  async lookUp(words: string, title: RegExp): Promise<void> {
    await openLookUp(this.page, words);
    await this.see(title);
  }

  /** Takes what was found into the box. */
  async pick(title: RegExp): Promise<void> {
    await this.page.getByText(title).last().click();
  }

  /** Posts what was picked in the search in the open channel. */
  async post(): Promise<void> {
    this.#traffic.mark();
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
    await this.page.getByText('Start a new post').waitFor();
  }

  /** Somebody else of this conversation presses what is pressed from now on; without a name its own user again. */
  as(person?: Person): Promise<void> {
    return pressAs(this.page, person);
  }

  /** The next press reaches the bot only after what this gives is called. */
  holdPress(): Promise<() => void> {
    return holdPress(this.page);
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

  /** As narrow as a phone, cards too, from now on. Open the place first. */
  async phone(width: number): Promise<void> {
    await squeezeCards(this.page, width);
    await this.page.setViewportSize({ width, height: PHONE_HEIGHT });
    await this.#waitForPlaces('beside');
  }

  /** Kept in .artifacts/e2e/, to be looked at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  /** A picture for a guide, of the newest card or the one given; only with PICTURES=1. */
  async picture(name: string, card: Locator = this.card()): Promise<void> {
    if (process.env.PICTURES !== '1') return;
    // A button that was pressed comes back a moment after the answer.
    await eventually('every button to be back', async () => (await card.locator(':disabled').count()) === 0);
    await this.page.mouse.move(0, 0);
    await scrollToTopOf(card);
    const box = await card.boundingBox();
    if (box === null) throw new Error(`there is no card for ${name}`);
    const { x, y, width, height } = box;
    const [left, top] = [x - MARGIN, y - MARGIN];
    const clip = { x: left, y: top, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), clip });
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

  async #press(title: string, card: Locator | undefined, clickCount: number): Promise<Calls> {
    const target = card ?? (await this.#cardWithButton(title));
    this.#traffic.mark();
    const act = (): Promise<void> =>
      target.getByRole('button', { name: title, exact: true }).last().click({ clickCount });
    return this.#traffic.during(`"${title}" to be answered`, act, clickCount);
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
