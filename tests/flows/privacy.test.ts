import { invokeActivity } from '../support/activities';
import { type Card } from '../support/cards';
import type { Hands } from '../support/hands';
import { insz } from '../support/numbers';
import { labelOn, newest, read, readAll } from '../support/reading';
import { storedRows } from '../support/rows';
import { useNetworks } from '../support/stage';
import { MINUTE, newcomer } from '../support/village';

const NASTY =
  'Zie **hier** _en_ <at>Team</at> [klik](https://x.be) ${text} ${$root} {{DATE(2026-11-22T00:00Z)}} <b>vet</b> <script>x</script> &lt; \\* # `c` ~~d~~';

const { village, net, karim, tom, fatima } = useNetworks({ log: 'debug' });

it('shows what people typed as they typed it, on every card of a story', async () => {
  await story((step) => `${step} ${NASTY}`);
  const said = ['vraag-1', 'info-2', 'info-3', 'aanvulling-4', 'antwoord-6', 'signaal-7'];
  const all = [karim, tom, fatima, net.person('sofie')].map(readAll).join('\n');
  for (const step of [...said, 'woorden-5']) expect(all).toContain(`${step} ${NASTY}`);
  const sent = village.connector.conversations.all().flatMap(({ versions }) => versions);
  expect(sent.filter(({ entities }) => entities !== undefined)).toEqual([]);
  for (const card of net.people().flatMap((hands) => hands.cards()))
    for (const text of markdownTexts(card)) {
      expect(text).not.toMatch(/<at>|<b>|<script>|\]\(https|(?<!\\)\*\*hier|\{\{DATE/);
      expect(text).not.toMatch(/\$\{(?!text\}|\$root\})/);
    }
});

it('logs nothing of what people typed, nor their names, through a whole story', async () => {
  village.connector.failNext({ method: 'POST', path: /activities/ }, { status: 500, times: 3 });
  await story((step) => `${step} Zoekterm-logboek`);
  const log = village.bot.output();
  expect(log.length).toBeGreaterThan(100);
  expect(log).not.toMatch(/Zoekterm-logboek|hier|Janssens|El Amrani|Bouzid|Sofie|testdorp/i);
});

it('keeps nothing of a text with a national number, wherever it was typed', async () => {
  const number = insz('1985-07-30', 33);
  const secret = `Geheim ${number}`;
  await tom.says(`vraag Wie kent het kind met nummer ${secret}?`);
  await tom.says(`Zomaar een zin met ${secret} erin`);
  await tom.says('vraag Wie weet of de opvang open is op woensdag?');
  await settled();
  await tom.presses('Vul aan');
  await tom.presses('Verstuur', { fill: { Aanvulling: secret } });
  await karim.presses('Beantwoord');
  await karim.presses('Verstuur', { fill: { Antwoord: secret } });
  await karim.presses('Annuleer');
  await karim.presses('Verwijs door');
  await karim.presses('Verstuur', { fill: { 'Naar wie?': 'Fatima Bouzid', 'Jouw verwoording': secret } });
  await settled();
  const kept = [...(await storedRows(village.bot)), village.bot.output()].join('\n');
  expect(kept).not.toContain(number);
  expect(kept).not.toContain('Geheim');
  expect(kept).not.toContain('Zomaar een zin');
});

it('shows and does nothing for somebody of another network, or of none, with any button of any card', async () => {
  const other = await village.network();
  await other.person('tom').says('vraag Een vraag van een ander netwerk, even lang als de eerste');
  const stranger = village.team([newcomer('Otto Buiten')]).person('otto');
  await story((step) => `${step} Staatsgeheim`);
  await settled();
  const before = snapshot();
  const intruders = [...['karim', 'sofie', 'tom'].map(other.person), stranger];
  const presses = intruders.flatMap((intruder) => everyButton().map((button) => [intruder, button] as const));
  expect(presses.length).toBeGreaterThan(40);
  await Promise.all(
    presses.map(async ([intruder, { verb, data }]) => {
      const action = { type: 'Action.Execute', verb, data: { ...data, ...FILLED } };
      const invoke = { name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
      const answer = await net.post(invokeActivity(net.wire, intruder.account, intruder.scene, invoke));
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toMatch(/Staatsgeheim|Bouzid|El Amrani/);
    }),
  );
  await settled();
  expect(snapshot()).toEqual(before);
  expect(read(newest(other.person('tom')))).toContain('bij Karim El Amrani');
});

it('refuses a button of which the number was changed to that of somebody else', async () => {
  await tom.says('vraag Een heel geheime vraag aan het aanspreekpunt');
  await settled();
  const mine = labelOn(newest(tom));
  for (const verb of [
    'question.show',
    'question.withdraw',
    'question.helped',
    'question.supplement',
    'signal.show',
  ]) {
    const value = { action: { type: 'Action.Execute', verb, data: { label: mine } }, trigger: 'manual' };
    const invoke = { name: 'adaptiveCard/action', value };
    const answer = await net.post(invokeActivity(net.wire, fatima.account, fatima.scene, invoke));
    expect(JSON.stringify(answer.body)).not.toContain('geheime');
  }
  await settled();
  expect(read(newest(tom))).toContain('open');
});

it('does not tell who asked without a name', async () => {
  await tom.says('hulp');
  await tom.presses('Vraag');
  const fill = {
    'Wat wil je weten of regelen?': 'Mag ik dit vragen?',
    Zichtbaarheid: 'Zonder mijn naam naar het netwerk',
  };
  await tom.presses('Verstuur', { fill });
  await settled();
  expect(readAll(karim)).toContain('Mag ik dit vragen?');
  expect(readAll(karim)).not.toContain('Janssens');
});

const FILLED = { text: 'Ingebroken', nonce: 'inbraak', to: 'x', kind: 'question' };

/** A question goes through everything that can be done with it. */
async function story(words: (step: string) => string): Promise<void> {
  await tom.says(`vraag ${words('vraag-1')}`);
  await settled();
  await fills(karim, 'Vraag info', { 'Jouw vraag': words('info-2') });
  await tom.presses('Verstuur', { fill: { 'Jouw antwoord': words('info-3') } });
  await settled();
  await fills(tom, 'Vul aan', { Aanvulling: words('aanvulling-4') });
  await fills(karim, 'Verwijs door', {
    'Naar wie?': 'Fatima Bouzid',
    'Jouw verwoording': words('woorden-5'),
  });
  await fatima.presses('Ik neem dit over');
  await fills(fatima, 'Beantwoord', { Antwoord: words('antwoord-6') });
  await tom.presses('Nog niet');
  await settled();
  await tom.says(`signaal ${words('signaal-7')}`);
  await tom.posts(`thema ${words('thema-8')}`);
  await tom.says('mijn');
  await settled();
}

async function fills(hands: Hands, title: string, fill: Record<string, string>): Promise<void> {
  await hands.presses(title);
  await hands.presses('Verstuur', { fill });
  await settled();
}

function everyButton(): { readonly verb: string; readonly data: object }[] {
  const found = new Map<string, { verb: string; data: object }>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, verb, data } = node as { type?: string; verb?: string; data?: object };
    if (type === 'Action.Execute' && verb !== undefined && !/^(network|language)\.|^register/.test(verb))
      found.set(`${verb} ${String((data as { label?: string } | undefined)?.label)}`, {
        verb,
        data: data ?? {},
      });
    Object.values(node).forEach(look);
  };
  for (const { versions } of net.people().flatMap((hands) => hands.messages())) look(versions);
  return [...found.values()];
}

/** What stands on everybody's cards. */
function snapshot(): string[] {
  return net.people().map(readAll);
}

/** Texts that Teams reads as markdown. */
function markdownTexts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(markdownTexts);
  if (typeof node !== 'object' || node === null) return [];
  const { type, text, title, value } = node as {
    type?: string;
    text?: string;
    title?: string;
    value?: string;
  };
  const own = type === 'TextBlock' ? [text] : type === undefined ? [title, value] : [];
  const below = Object.entries(node).flatMap(([name, part]) =>
    name === 'data' ? [] : markdownTexts(part as Card),
  );
  return [...own.filter((one) => typeof one === 'string'), ...below];
}

async function settled(): Promise<void> {
  await village.later(MINUTE);
}
