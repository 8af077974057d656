import { invokeActivity } from '../support/activities';
import { texts, titles, type Card } from '../support/cards';
import type { Hands } from '../support/hands';
import { newest, read } from '../support/reading';
import { registers, triages } from '../support/signals';
import { useNetworks } from '../support/stage';
import { newcomer } from '../support/village';

const RAW = 'Bij ons op school wachten zeven gezinnen al een jaar op logopedie voor hun kleuter';
const WORDING = 'Gezinnen wachten lang op <logopedie> voor hun kind.';

interface Extension {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly content: Card;
    readonly preview: { readonly content: { readonly title: string; readonly text: string } };
  }[];
}

const { village, net, sofie, tom, fatima } = useNetworks();

/** Looks up from the box in the group chat, as Teams asks it. */
async function looksUp(hands: Hands, value: unknown): Promise<Extension> {
  const invoke = { name: 'composeExtension/query', value };
  const response = await net.post(invokeActivity(net.wire, hands.account, net.scene.channel, invoke));
  expect(response.status).toBe(200);
  return (response.body as { composeExtension: Extension }).composeExtension;
}

const words = (text: string) => ({ commandId: 'lookUp', parameters: [{ name: 'words', value: text }] });

async function released(): Promise<string> {
  const label = await registers(village, tom, RAW);
  await triages(village, sofie, WORDING);
  await sofie.presses('Koppel terug', { card: newest(sofie) });
  const fill = {
    'Wat we hoorden': 'a',
    'Wat we beslisten en waarom': 'enkel voor ons',
    'Wat er nu gebeurt': 'c',
  };
  await sofie.presses('Verstuur', { fill });
  await village.bot.drain();
  return label;
}

it('finds what was released, to paste its wording and nothing else', async () => {
  const label = await released();
  const { type, attachments = [] } = await looksUp(fatima, words('logopedisten'));
  expect(type).toBe('result');
  expect(attachments).toHaveLength(1);
  const [one] = attachments;
  expect(one?.preview.content.title).toContain(label);
  expect(one?.preview.content.text).not.toMatch(/[<>]/);
  expect(texts(one?.content ?? {})).toContain(WORDING);
  expect(titles(one?.content ?? {})).toEqual([]);
  expect(JSON.stringify(one)).not.toMatch(/zeven gezinnen|Tom Janssens|enkel voor ons/);
});

it('shows the newest when nothing was typed yet', async () => {
  const label = await released();
  const first = { commandId: 'lookUp', parameters: [{ name: 'initialRun', value: 'true' }] };
  const { attachments = [] } = await looksUp(fatima, first);
  expect(read(attachments[0]?.content)).toContain(label);
});

it('never finds a raw text, not even one’s own or for a coordinator', async () => {
  await registers(village, tom, RAW);
  for (const hands of [tom, sofie, fatima])
    expect((await looksUp(hands, words('logopedie'))).attachments).toEqual([]);
});

it('answers who is not of the network, and nonsense, in words', async () => {
  await released();
  const stranger = village.team([newcomer('Ines Onbekend')]).person('ines');
  const answer = await looksUp(stranger, words('logopedie'));
  expect(answer.type).toBe('message');
  expect(JSON.stringify(answer)).not.toContain('logopedie voor');
  for (const value of [undefined, null, {}, [], { commandId: 7 }, { commandId: 'x', parameters: 'y' }])
    expect(['message', 'result']).toContain((await looksUp(fatima, value)).type);
});
