import { startBot, startBotProcess, type BotProcess, type RunningBot } from '../support/bot';
import { startConnector, type Connector } from '../support/connector';
import { labelOn, read } from '../support/reading';
import { storedRows } from '../support/rows';
import { createTeam, type Named, type Team } from '../support/teams';

const CROWD = 50;

let connector: Connector;
let one: RunningBot;
let other: BotProcess;
let team: Team;

beforeAll(async () => {
  connector = await startConnector();
  one = await startBot();
  other = await startBotProcess({ tableName: one.tableName });
  team = createTeam({ connector, bot: one, people: crowd() });
  await team.installs(team.person('p0'));
  await one.drain();
});

afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await connector.close();
});

it('fifty people in the same second, on two instances, everything sent twice: fifty numbers', async () => {
  const sent = await Promise.all(
    team.people().flatMap((hands, at) => {
      const id = `17953500000${String(at).padStart(2, '0')}`;
      const text = `signaal De wachtlijst voor logopedie is weer langer, zegt nummer ${at}`;
      const [first, second] = at % 2 ? [one, other] : [other, one];
      return [hands.posts(text, { id, bot: first }), hands.posts(text, { id, bot: second })];
    }),
  );
  expect(sent.filter(({ status }) => status !== 200)).toEqual([]);
  await one.drain();
  const rows = await storedRows(one);
  const entries = rows.filter((row) => row.includes('"rowKey":"E|'));
  const labels = new Set(entries.map((row) => /S-\d{4}-\d{4}/.exec(row)?.[0]));
  const year = new Date().getFullYear();
  const wanted = Array.from({ length: CROWD }, (_, at) => `S-${year}-${String(at + 1).padStart(4, '0')}`);
  expect([...labels].sort()).toEqual(wanted);
  const shared = team.messages(team.channel).map(({ card }) => labelOn(card));
  expect(shared.sort()).toEqual(wanted);
});

it('each of them got one receipt, and the coordinator each text once', () => {
  const receipts = team.people().map((hands) => hands.messages().filter(({ card }) => labelOn(card) !== ''));
  expect(receipts.slice(1).map((messages) => messages.length)).toEqual(Array(CROWD - 1).fill(1));
  const got = receipts[0]?.map(({ card }) => /nummer (\d+)/.exec(read(card))?.[1]) ?? [];
  expect(new Set(got).size).toBe(CROWD);
  expect(got).toHaveLength(CROWD);
  expect(connector.overlaps.filter(({ method }) => method !== 'GET')).toEqual([]);
});

function crowd(): Named[] {
  return Array.from({ length: CROWD }, (_, at) => ({
    key: `p${at}`,
    id: `29:crowd-${at}`,
    aadObjectId: `0c0ffee0-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Persoon Nummer${at}`,
  }));
}
