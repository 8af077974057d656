import type { BotOptions } from './bot';
import type { Fill } from './cards';
import type { ConnectorOptions } from './connector';
import type { Hands } from './hands';
import type { Team } from './teams';
import { startVillage, type Village } from './village';

/** Of the six people of a network those that stories are about. */
const NAMES = ['sofie', 'karim', 'lies', 'tom', 'fatima'] as const;

type Name = (typeof NAMES)[number];

/** Where stories take place: a village, and the network in it that was begun last. */
export interface Stage extends Readonly<Record<Name, Hands>> {
  readonly village: Village;
  readonly net: Team;
  /** Another network: from here on `net` and the names stand for that one and its people. */
  begin(settings?: Fill): Promise<void>;
}

/** A village for all stories of a file or a `describe`. Its networks are begun by the stories themselves. */
export function useVillage(options: BotOptions & ConnectorOptions = {}): Stage {
  let village: Village | undefined;
  let net: Team | undefined;
  let people: ReadonlyMap<string, Hands> | undefined;
  beforeAll(async () => {
    village = await startVillage(options);
  });
  afterAll(() => village?.close());
  const named = NAMES.map((name) => [name, standIn(name, () => people?.get(name))] as const);
  const theVillage = standIn('village', () => village);
  return {
    ...(Object.fromEntries(named) as Record<Name, Hands>),
    village: theVillage,
    net: standIn('network', () => net),
    begin: async (settings) => {
      net = await theVillage.network(settings);
      // Who leaves is still somebody.
      people = new Map(net.people().map((hands) => [hands.key, hands]));
    },
  };
}

/** The same, with a network of its own for every story. */
export function useNetworks(options: BotOptions & ConnectorOptions = {}): Stage {
  const stage = useVillage(options);
  beforeEach(() => stage.begin());
  return stage;
}

/** Is what `current` is at each use: so that a name can be given to something before it is there. */
function standIn<T extends object>(name: string, current: () => T | undefined): T {
  const there = () => current() ?? tooEarly(name);
  return new Proxy({} as T, {
    get: (_, property) => Reflect.get(there(), property) as unknown,
    has: (_, property) => Reflect.has(there(), property),
    ownKeys: () => Reflect.ownKeys(there()),
    getOwnPropertyDescriptor: (_, property) => Reflect.getOwnPropertyDescriptor(there(), property),
  });
}

function tooEarly(name: string): never {
  throw new Error(`there is no ${name} yet: only stories and their hooks have one`);
}
