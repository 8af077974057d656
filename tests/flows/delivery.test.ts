import { setTimeout as sleep } from 'node:timers/promises';
import { texts } from '../support/cards';
import type { Call } from '../support/connector';
import type { Hands } from '../support/hands';
import { labelOn, newest, read, readAll } from '../support/reading';
import { storedRows } from '../support/rows';
import { useNetworks } from '../support/stage';
import { MINUTE } from '../support/village';
import { waitFor } from '../support/waiting';

const TEXT = 'Wie weet of de buitenschoolse opvang ook op woensdag open is?';
const CLEAN = { open: 0, mislukt: 0, onzeker: 0 };

const { village, net, sofie, karim, tom } = useNetworks();

afterEach(() => {
  village.connector.delay(0);
});

it('waits as long as Teams asks (429), and then sends once, in the order of the questions', async () => {
  const from = village.connector.calls.length;
  village.connector.failNext(isTo(karim), { status: 429, retryAfter: 1 });
  const first = labelOn((await tom.says(`vraag ${TEXT}`)).card);
  const second = labelOn((await tom.says(`vraag ${TEXT} En op vrijdag?`)).card);
  await village.bot.drain();
  const calls = village.connector.calls.slice(from).filter(isTo(karim));
  const refused = calls.find(({ status }) => status === 429);
  const next = calls.find(({ status }) => status === 201);
  expect((next?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThan(900);
  expect(questionsOf(karim)).toEqual([first, second]);
});

it('sends a question once more after a 502, with the same number', async () => {
  village.connector.failNext(isTo(karim), { status: 502, delivered: true });
  const { card } = await tom.says(`vraag ${TEXT}`);
  await village.bot.drain();
  expect(questionsOf(karim)).toEqual([labelOn(card), labelOn(card)]);
  expect(read((await sofie.says('status')).card)).toContain('Alles is bezorgd');
});

it('does not know after two of them, and `status` counts that', async () => {
  village.connector.failNext(isTo(karim), { status: 502, times: 2 });
  await tom.says(`vraag ${TEXT}`);
  await village.later(MINUTE);
  expect(questionsOf(karim)).toEqual([]);
  const status = read((await sofie.says('status')).card);
  expect(status).toMatch(/1 onzeker/);
  expect(status).toMatch(/V-\d{4}-0001[^]*Karim El Amrani/);
});

it('takes a broken line for not knowing', async () => {
  village.connector.failNext(isTo(karim), { status: 0, cut: true, delivered: true });
  await tom.says(`vraag ${TEXT}`);
  await village.bot.drain();
  expect(questionsOf(karim)).toHaveLength(2);
});

it('gives a question that Teams refuses for good to the next, and `status` says why', async () => {
  village.connector.failNext(isTo(karim), { status: 400, code: 'BadSyntax' });
  await tom.says(`vraag ${TEXT}`);
  await village.later(MINUTE);
  expect(texts(newest(net.person('lies')))).toContain(TEXT);
  const status = read((await sofie.says('status')).card);
  expect(status).toMatch(/1 bericht mislukt[^]*Karim El Amrani[^]*400 BadSyntax/);
});

it('gives up after five refusals, and then the deputy gets it', async () => {
  village.connector.failNext(isTo(karim), { status: 429, retryAfter: 0.05, times: 5 });
  await tom.says(`vraag ${TEXT}`);
  await village.bot.drain();
  expect(texts(newest(net.person('lies')))).toContain(TEXT);
});

it('sends one after the other into a conversation, oldest first', async () => {
  village.connector.delay((call) => (isTo(karim)(call) ? 40 : 0));
  const before = village.connector.overlaps.length;
  for (let n = 0; n < 4; n += 1) await tom.says(`vraag ${TEXT} Nummer ${n}`);
  await village.bot.drain();
  expect(questionsOf(karim).map((label) => label.slice(-1))).toEqual(['1', '2', '3', '4']);
  expect(village.connector.overlaps.slice(before).filter(isTo(karim))).toEqual([]);
});

it('edits the shared card at most every five seconds, and in the end it is right', async () => {
  await tom.posts(`vraag ${TEXT}`);
  await village.later(6_000);
  const shared = net.messages(net.channel)[0];
  const edits = () => net.messages(net.channel)[0]?.versions.length ?? 0;
  expect(edits()).toBe(shared?.versions.length);
  const start = edits();
  await karim.presses('Neem op');
  await waitFor(() => edits() === start + 1, 'the first edit');
  await karim.presses('Beantwoord');
  await karim.presses('Verstuur', { fill: { Antwoord: 'Ja.' } });
  await tom.presses('Nog niet').catch(() => undefined);
  await sleep(700);
  expect(edits()).toBe(start + 1);
  await village.later(6_000);
  expect(edits()).toBe(start + 2);
  expect(read(net.messages(net.channel)[0]?.card)).toMatch(/beantwoord|heropend/);
});

it('updates the card of the thread in place after a withdrawal', async () => {
  await tom.posts(`vraag ${TEXT}`);
  await village.later(MINUTE);
  await tom.presses('Trek in', { card: tom.cardWith('Trek in', 'personal') ?? {} });
  await village.later(MINUTE);
  const shared = net.messages(net.channel);
  expect(shared).toHaveLength(1);
  expect(texts(shared[0]?.card ?? {})).toContain('ingetrokken');
});

it('tells the asker once what happened twice before it could be sent', async () => {
  await tom.says(`vraag ${TEXT}`);
  await village.bot.drain();
  village.connector.failNext(isTo(tom), { status: 429, retryAfter: 1 });
  await karim.presses('Neem op');
  await karim.presses('Beantwoord');
  await karim.presses('Verstuur', { fill: { Antwoord: 'Ja, tot 18 uur.' } });
  await village.later(MINUTE);
  expect(readAll(tom).match(/Ja, tot 18 uur/g)).toHaveLength(1);
});

it('does not lose what was registered while Teams could not be reached', async () => {
  village.connector.failNext(isTo(tom), { status: 503 });
  await tom.says(`vraag ${TEXT}`);
  await village.later(MINUTE);
  expect(labelOn(newest(tom))).toMatch(/^V-/);
  expect(questionsOf(karim)).toHaveLength(1);
  // Once each: nobody knows what came of either, and both go once more. Twice for one of them would leave it at that.
  const toTheThread = (call: Call) => call.method === 'POST' && call.path.includes(net.channel);
  village.connector.failNext(toTheThread, { status: 503, cut: true });
  village.connector.failNext(isTo(tom), { status: 503, cut: true });
  const from = village.connector.calls.length;
  await tom.posts(`signaal ${TEXT}`);
  await village.later(MINUTE);
  expect(village.connector.calls.slice(from).filter(({ status }) => status === undefined)).toHaveLength(2);
  const rows = await storedRows(village.bot);
  expect(
    rows.filter((row) => row.includes('"rowKey":"E|') && row.includes('buitenschoolse')).length,
  ).toBeGreaterThan(0);
  expect(labelOn(net.lastCard(net.channel))).toMatch(/^S-/);
});

it('has nothing left to send', async () => {
  expect((await village.bot.drain()).open).toBe(CLEAN.open);
});

function isTo(hands: Hands): (call: Call) => boolean {
  return (call) => call.method === 'POST' && call.conversation === hands.scene.conversation;
}

/** The numbers on the cards of questions that somebody was sent, in the order they came. */
function questionsOf(hands: Hands): string[] {
  return hands
    .messages()
    .map(({ card }) => labelOn(card))
    .filter((label) => label.startsWith('V-'));
}
