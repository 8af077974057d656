import { invokeActivity, type Scene } from '../support/activities';
import { texts, titles, type Card } from '../support/cards';
import type { Hands } from '../support/hands';
import { newest, read } from '../support/reading';
import { kept } from '../support/rows';
import { registers, triages } from '../support/signals';
import { useNetworks } from '../support/stage';
import { newcomer, newPeople } from '../support/village';

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

/** Looks up from the box in the channel of the network, or elsewhere, as Teams asks it. */
async function looksUp(hands: Hands, value: unknown, scene: Scene = net.scene.channel): Promise<Extension> {
  const invoke = { name: 'composeExtension/query', value };
  const response = await net.post(invokeActivity(net.wire, hands.account, scene, invoke));
  expect(response.status).toBe(200);
  return (response.body as { composeExtension: Extension }).composeExtension;
}

const words = (text: string) => ({ commandId: 'lookUp', parameters: [{ name: 'words', value: text }] });

const sharedChannel = (): Scene => ({
  ...net.scene.channel,
  channel: { id: net.channel, name: 'x', type: 'shared' },
});

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
  expect(read(one?.content)).toContain('Uit Huis van het Kind Testdorp');
  expect(titles(one?.content ?? {})).toEqual([]);
  expect(JSON.stringify(one)).not.toMatch(/zeven gezinnen|Tom Janssens|Karim El Amrani|enkel voor ons/);
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

it('finds in one’s own network where none is at work, and keeps nothing of that place', async () => {
  const label = await released();
  const elsewhere = village.team();
  for (const scene of [elsewhere.scene.chat, elsewhere.scene.channel]) {
    const { attachments = [] } = await looksUp(fatima, words('logopedie'), scene);
    expect(read(attachments[0]?.content)).toContain(label);
  }
  expect(await kept(village.bot, elsewhere.id, elsewhere.chat)).toEqual([]);
});

it('finds nothing of another network', async () => {
  await released();
  const other = await village.network({}, newPeople());
  const answer = await looksUp(other.person('tom'), words('logopedie'), other.scene.channel);
  expect(answer).toMatchObject({ type: 'result', attachments: [] });
});

describe('who may not look', () => {
  const stranger = () => village.team([newcomer('Ines Onbekend')]).person('ines');

  it.each<[string, () => Hands, () => Scene, string]>([
    [
      'a stranger',
      stranger,
      () => ({ scope: 'personal', conversation: 'a:ines' }),
      'Signaalpunt werkt per team.',
    ],
    ['somebody of another team', stranger, () => net.scene.channel, 'een netwerk waar jij niet in zit'],
    [
      'anybody in a shared channel',
      () => fatima,
      sharedChannel,
      'In een gedeeld kanaal kijken ook mensen van buiten',
    ],
  ])('reads why: %s', async (_what, who, where, why) => {
    await released();
    const answer = await looksUp(who(), words('logopedie'), where());
    expect(answer).toEqual({ type: 'message', text: expect.stringContaining(why) as string });
  });

  it('is told to choose a network first, when in more than one', async () => {
    await released();
    const people = newPeople();
    const teams = [village.team(people), village.team(people)] as const;
    for (const team of teams) await team.installs(team.person('sofie'));
    const scene = village.team().scene.chat;
    const tom = teams[0].person('tom');
    const answer = await looksUp(tom, words('logopedie'), scene);
    expect(answer.text).toBe(
      'Je zit in meer dan één netwerk. Schrijf me persoonlijk hulp en kies er één. Daarna kan je hier zoeken.',
    );
    const { card = {} } = await tom.says('hulp');
    await tom.presses(titles(card)[0] ?? '', { card });
    expect((await looksUp(tom, words('logopedie'), scene)).type).toBe('result');
  });
});

it('answers nonsense in words', async () => {
  await released();
  for (const value of [undefined, null, {}, [], { commandId: 7 }, { commandId: 'x', parameters: 'y' }])
    expect(['message', 'result']).toContain((await looksUp(fatima, value)).type);
});
