import { invokeActivity, submitActivity } from '../support/activities';
import { texts, titles, type Card } from '../support/cards';
import type { Hands } from '../support/hands';
import { labelOn, newest, readAll } from '../support/reading';
import { storedRows } from '../support/rows';
import { useNetworks } from '../support/stage';
import { MINUTE } from '../support/village';

const { village, net, karim, tom } = useNetworks();

beforeEach(async () => {
  await tom.says('vraag Wie weet of de buitenschoolse opvang ook op woensdag open is?');
  await village.bot.drain();
});

it('cannot hand a question to a forged choice: the asker, oneself, somebody of nowhere', async () => {
  const [network, label] = [await networkId(), labelOn(newest(karim))];
  for (const to of ['nobody', '', await idOf(karim), await idOf(tom)]) {
    const data = { label, network, nonce: `n-${to}`, text: 'Mijn woorden', to };
    expect((await pressesRaw(karim, 'question.refer.send', data)).status).toBe(200);
  }
  await settled();
  expect(texts(newest(tom))).toContain('open');
  expect(readAll(tom)).not.toContain('Ik neem dit over');
});

it('keeps the words of a handing on in which nobody was chosen', async () => {
  const [network, label] = [await networkId(), labelOn(newest(karim))];
  const text = 'Mijn eigen woorden';
  const answer = await pressesRaw(karim, 'question.refer.send', { network, label, nonce: 'n1', text });
  const { value = {} } = answer.body as { value?: Card };
  expect(texts(value)).toContain(text);
  expect(titles(value)).toContain('Verstuur');
});

describe('nonsense', () => {
  it('is answered in words, never with a fault', async () => {
    const network = await networkId();
    const verbs = ['question.claim', 'question.answer.send', 'question.show', 'question.refer.send', 'nope'];
    const datas: unknown[] = [
      undefined,
      null,
      [],
      'x',
      {},
      { network, label: null },
      { network, label: 42, text: [], nonce: {} },
      { network, label: "V-2026-0001' or '1' eq '1", text: 'x', nonce: '../../|#?' },
      { network, label: 'V-9999-9999', text: 'x', nonce: 'n' },
      { network, label: 'S-2026-0001', text: 'x', nonce: 'n' },
      { network: 'elders', label: 'V-2026-0001', text: 'x', nonce: 'n', to: 'x' },
      { network: 5, label: 'V-2026-0099', text: 'x'.repeat(20_000), nonce: 'n'.repeat(5_000) },
      { __proto__: { a: 1 }, constructor: 'x', label: '__proto__' },
    ];
    for (const verb of verbs)
      for (const data of datas) {
        const answer = await pressesRaw(karim, verb, data);
        expect(answer.status).toBe(200);
        expect(JSON.stringify(answer.body)).toMatch(/\w{3}/);
      }
    await settled();
    expect(texts(newest(tom))).toContain('open');
  });

  it.each(['adaptiveCard/action', 'task/fetch', 'task/submit', 'composeExtension/query', 'x', ''])(
    'of the invoke %s too',
    async (name) => {
      for (const value of [
        undefined,
        null,
        {},
        [],
        { action: null },
        { data: null },
        { action: { verb: 3 } },
      ]) {
        const invoke = { name, value };
        const answer = await net.post(invokeActivity(net.wire, karim.account, karim.scene, invoke));
        expect(answer.status).toBe(200);
      }
    },
  );

  it('of an old submit is answered in words', async () => {
    const before = karim.messages().length;
    const answer = await net.post(submitActivity(net.wire, karim.account, karim.scene, { verb: 'nope' }));
    expect(answer.status).toBe(200);
    expect(karim.messages().length).toBe(before + 1);
  });
});

function pressesRaw(hands: Hands, verb: string, data: unknown) {
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  const invoke = { name: 'adaptiveCard/action', value, replyToId: hands.messages().at(-1)?.id ?? '1' };
  return net.post(invokeActivity(net.wire, hands.account, hands.scene, invoke));
}

async function networkId(): Promise<string> {
  const isNetwork = (row: string) => row.includes(net.id) && row.includes('"rowKey":"network"');
  const row = (await storedRows(village.bot)).find(isNetwork) ?? '{}';
  return (JSON.parse(row) as { partitionKey: string }).partitionKey;
}

async function idOf(hands: Hands): Promise<string> {
  const isPerson = (row: string) => row.includes(hands.account.id) && row.includes('"rowKey":"M|');
  const row = (await storedRows(village.bot)).find(isPerson) ?? '{}';
  return (JSON.parse(row) as { rowKey: string }).rowKey.slice(2);
}

async function settled(): Promise<void> {
  await village.later(MINUTE);
}
