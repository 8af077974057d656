import { opens, plans, pressesOn, TODAY } from '../support/agenda';
import { startBot, startBotProcess, type BotProcess, type RunningBot } from '../support/bot';
import { startConnector, type Connector } from '../support/connector';
import type { Hands } from '../support/hands';
import { read, readAll, readAnswer } from '../support/reading';
import { storedRows } from '../support/rows';
import { createTeam, type Named, type Team } from '../support/teams';

const CROWD = 60;
const PLACES = 20;

let connector: Connector;
let one: RunningBot;
let other: BotProcess;
let team: Team;
let sofie: Hands;
let label: string;

beforeAll(async () => {
  connector = await startConnector();
  one = await startBot();
  other = await startBotProcess({ tableName: one.tableName });
  await Promise.all([one.clock(TODAY), other.clock(TODAY)]);
  team = createTeam({ connector, bot: one, people: crowd() });
  sofie = team.person('p0');
  await team.installs(sofie);
  await one.drain();
  label = await plans(sofie, { 'Aantal plaatsen': String(PLACES) });
});

afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await connector.close();
});

const guests = () => team.people().slice(1);

it('sixty people press Ik kom in the same second, on two instances, for twenty places', async () => {
  const card = await opens(sofie, label);
  const pressed = await Promise.all(
    guests().map((hands, at) => hands.presses('Ik kom', { card, bot: at % 2 ? one : other })),
  );
  const answers = pressed.map(readAnswer);
  expect(answers.filter((answer) => answer.includes('Je bent ingeschreven.'))).toHaveLength(PLACES);
  const positions = answers.flatMap((answer) => {
    const position = /Je staat op de wachtlijst, op plaats (\d+)\./.exec(answer)?.[1];
    return position === undefined ? [] : [Number(position)];
  });
  // Everybody was told a place of their own, none twice.
  expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: CROWD - PLACES }, (_, at) => at + 1));
  const { going, waiting } = await stored();
  expect([going.length, waiting.length]).toEqual([PLACES, CROWD - PLACES]);
  expect(new Set([...going, ...waiting]).size).toBe(CROWD);
});

it('pressing again, everybody at once, changes nothing', async () => {
  const before = await stored();
  const card = await opens(sofie, label);
  const pressed = await Promise.all(
    guests().map((hands, at) => hands.presses('Ik kom', { card, bot: at % 2 ? other : one })),
  );
  expect(pressed.map(readAnswer).filter((answer) => !answer.includes('Er verandert niets.'))).toEqual([]);
  expect(await stored()).toEqual(before);
});

it('ten who leave at once move up the first ten who wait, each of whom hears it once', async () => {
  const before = await stored();
  const leavers: Hands[] = [];
  for (const hands of guests()) {
    if (leavers.length === 10) break;
    if (read(await opens(hands, label)).includes('je bent ingeschreven')) leavers.push(hands);
  }
  await Promise.all(leavers.map((hands) => pressesOn(hands, label, 'Ik kom niet')));
  await one.drain();
  const after = await stored();
  expect(after.going.slice(-10)).toEqual(before.waiting.slice(0, 10));
  expect(after.waiting).toEqual(before.waiting.slice(10));
  const told = guests().map((hands) => readAll(hands).match(/Je hebt een plaats:/g)?.length ?? 0);
  expect(told.filter((times) => times === 1)).toHaveLength(10);
  expect(told.filter((times) => times > 1)).toEqual([]);
});

/** Who is on the two lists of the item, in order. */
async function stored(): Promise<{ readonly going: string[]; readonly waiting: string[] }> {
  const [row = '{}'] = (await storedRows(one)).filter((text) => text.includes('\\"going\\"'));
  const columns = JSON.parse(row) as Readonly<Record<string, string>>;
  const value = Array.from({ length: 20 }, (_, at) => columns[`v${at}`] ?? '').join('');
  type People = { readonly person: string }[];
  const { going, waiting } = JSON.parse(value) as { going: People; waiting: People };
  const ids = (people: People) => people.map(({ person }) => person);
  return { going: ids(going), waiting: ids(waiting) };
}

function crowd(): Named[] {
  return Array.from({ length: CROWD + 1 }, (_, at) => ({
    key: `p${at}`,
    id: `29:crowd-${at}`,
    aadObjectId: `0c0ffee0-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Persoon Nummer${at}`,
  }));
}
