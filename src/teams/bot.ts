import type { z } from 'zod/v4';
import type { Card } from '../cards/templates';
import type { Answer } from './answer';
import type { Command, MessageAction } from './commands';
import type { TeamsPerson, Turn } from './turn';

/**
 * Who asks, as the members feature resolved it: a member `M` of the network this conversation belongs to, or somebody
 * for whom there is only one answer (choose a network, not bound yet, not of this network); `words` where no card fits.
 */
export type Asker<M> = { readonly member: M } | { readonly outsider: Answer; readonly words: string };

/** Who may press a button without being of its network: nobody, who asked to take part before, or who asks it by this press. */
export type Guests = 'none' | 'known' | 'asking';

/** A question put to a handler: where it came from, who asks, and what they sent along. */
export interface Ask<M, Data> {
  readonly turn: Turn;
  readonly member: M;
  readonly data: Data;
}

/** Something that happened to the app or to a team. */
export type Happening =
  | { readonly what: 'installed' | 'uninstalled'; readonly turn: Turn }
  | { readonly what: 'joined' | 'left'; readonly turn: Turn; readonly people: readonly TeamsPerson[] }
  | { readonly what: 'renamed'; readonly turn: Turn; readonly name: string };

/** Where features say what they answer. Each verb and each command is registered once. */
export interface Bot<M> {
  /** A typed command of the one table (teams/commands); `data` is the text after it. */
  command(command: Command, handle: (ask: Ask<M, string>) => Promise<Answer>): void;
  /**
   * A button, by its verb. What it sends is parsed by the schema; a press that does not fit is refused in words. `guests`: who
   * may press it without being of the network; nobody when not given.
   */
  action<S extends z.ZodType>(
    verb: string,
    schema: S,
    handle: (ask: Ask<M, z.infer<S>>) => Promise<Answer>,
    guests?: Guests,
  ): void;
  /** A button that somebody without a network may press too. */
  openAction<S extends z.ZodType>(
    verb: string,
    schema: S,
    handle: (ask: { readonly turn: Turn; readonly data: z.infer<S> }) => Promise<Answer>,
  ): void;
  /** An action in the menu of any message; `data` is that message's text, without names. Its answer opens as a dialog. */
  messageAction(action: MessageAction, handle: (ask: Ask<M, string>) => Promise<Answer>): void;
  /** Any message that is no command; `likely` are the commands nearest to it. */
  otherwise(handle: (ask: Ask<M, string>, likely: readonly Command[]) => Promise<Answer>): void;
  /** A picker that looks up while one types: the choices of a `Data.Query` dataset that fit the words typed. */
  search(dataset: string, handle: (ask: Ask<M, string>) => Promise<readonly Choice[]>): void;
  /** What one can look up and paste into any conversation. Whoever is in that conversation sees the card that is chosen. */
  lookUp(handle: (ask: Ask<M, string>) => Promise<readonly LookedUp[]>): void;
  happening(handle: (happening: Happening) => Promise<void>): void;
}

/** Something found to paste: a line to choose it by, and the card that is pasted. */
export interface LookedUp {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** A choice of a picker. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

type Handler<M> = (turn: Turn, member: M | undefined, data: unknown) => Promise<Answer>;

/** What was registered, for the application to answer with. */
export interface Registry<M> {
  readonly commands: ReadonlyMap<Command, (ask: Ask<M, string>) => Promise<Answer>>;
  readonly actions: ReadonlyMap<string, RegisteredAction<M>>;
  /** By what arrives, which may be anything. */
  readonly messageActions: ReadonlyMap<string, (ask: Ask<M, string>) => Promise<Answer>>;
  readonly unknown: (ask: Ask<M, string>, likely: readonly Command[]) => Promise<Answer>;
  readonly searches: ReadonlyMap<string, (ask: Ask<M, string>) => Promise<readonly Choice[]>>;
  readonly lookUp: (ask: Ask<M, string>) => Promise<readonly LookedUp[]>;
  readonly happenings: readonly ((happening: Happening) => Promise<void>)[];
}

export interface RegisteredAction<M> {
  readonly schema: z.ZodType;
  readonly isOpen: boolean;
  readonly guests: Guests;
  readonly handle: Handler<M>;
}

/** Collects registrations; a double one is a fault of ours and throws at start. */
export function createBot<M>(): { readonly bot: Bot<M>; readonly registry: Registry<M> } {
  const registry = emptyRegistry<M>();
  const bot: Bot<M> = {
    command: (command, handle) => {
      addOnce(registry.commands, command, handle);
    },
    action: (verb, schema, handle, guests = 'none') => {
      const answer: Handler<M> = (turn, member, data) =>
        handle({ turn, member: member as M, data: data as z.infer<typeof schema> });
      addOnce(registry.actions, verb, { schema, isOpen: false, guests, handle: answer });
    },
    openAction: (verb, schema, handle) => {
      const answer: Handler<M> = (turn, _member, data) =>
        handle({ turn, data: data as z.infer<typeof schema> });
      addOnce(registry.actions, verb, { schema, isOpen: true, guests: 'none', handle: answer });
    },
    messageAction: (action, handle) => {
      addOnce(registry.messageActions, action, handle);
    },
    otherwise: (handle) => {
      registry.unknown = handle;
    },
    search: (dataset, handle) => {
      addOnce(registry.searches, dataset, handle);
    },
    lookUp: (handle) => {
      registry.lookUp = handle;
    },
    happening: (handle) => {
      registry.happenings.push(handle);
    },
  };
  return { bot, registry };
}

/** The same bot, whose buttons answer guests too who are known: what they may is up to the permission of each use case. */
export function alsoForGuests<M>(bot: Bot<M>): Bot<M> {
  return {
    ...bot,
    action: (verb, schema, handle, guests = 'known') => {
      bot.action(verb, schema, handle, guests);
    },
  };
}

function emptyRegistry<M>() {
  return {
    commands: new Map<Command, (ask: Ask<M, string>) => Promise<Answer>>(),
    actions: new Map<string, RegisteredAction<M>>(),
    messageActions: new Map<string, (ask: Ask<M, string>) => Promise<Answer>>(),
    searches: new Map<string, (ask: Ask<M, string>) => Promise<readonly Choice[]>>(),
    happenings: [] as ((happening: Happening) => Promise<void>)[],
    unknown: (() => Promise.resolve({ quiet: true })) as Registry<M>['unknown'],
    lookUp: (() => Promise.resolve([])) as Registry<M>['lookUp'],
  };
}

function addOnce<K extends string, V>(entries: Map<K, V>, name: K, value: V): void {
  if (entries.has(name)) throw new Error(`${name} is registered twice`);
  entries.set(name, value);
}
