import type { z } from 'zod/v4';
import type { Answer } from './answer';
import type { Command } from './commands';
import type { TeamsPerson, Turn } from './turn';

/**
 * Who asks, as the members feature resolved it: a member `M` of the network this conversation belongs to, or somebody
 * for whom there is only one answer (choose a network, not bound yet, not of this network).
 */
export type Asker<M> = { readonly member: M } | { readonly outsider: Answer };

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
  /** A button, by its verb. What it sends is parsed by the schema; a press that does not fit is refused in words. */
  action<S extends z.ZodType>(
    verb: string,
    schema: S,
    handle: (ask: Ask<M, z.infer<S>>) => Promise<Answer>,
  ): void;
  /** A button that somebody without a network may press too. */
  openAction<S extends z.ZodType>(
    verb: string,
    schema: S,
    handle: (ask: { readonly turn: Turn; readonly data: z.infer<S> }) => Promise<Answer>,
  ): void;
  /** Any message that is no command; `likely` are the commands nearest to it. */
  otherwise(handle: (ask: Ask<M, string>, likely: readonly Command[]) => Promise<Answer>): void;
  happening(handle: (happening: Happening) => Promise<void>): void;
}

type Handler<M> = (turn: Turn, member: M | undefined, data: unknown) => Promise<Answer>;

/** What was registered, for the application to answer with. */
export interface Registry<M> {
  readonly commands: ReadonlyMap<Command, (ask: Ask<M, string>) => Promise<Answer>>;
  readonly actions: ReadonlyMap<string, RegisteredAction<M>>;
  readonly unknown: (ask: Ask<M, string>, likely: readonly Command[]) => Promise<Answer>;
  readonly happenings: readonly ((happening: Happening) => Promise<void>)[];
}

export interface RegisteredAction<M> {
  readonly schema: z.ZodType;
  readonly isOpen: boolean;
  readonly handle: Handler<M>;
}

/** Collects registrations; a double one is a fault of ours and throws at start. */
export function createBot<M>(): { readonly bot: Bot<M>; readonly registry: Registry<M> } {
  const commands = new Map<Command, (ask: Ask<M, string>) => Promise<Answer>>();
  const actions = new Map<string, RegisteredAction<M>>();
  const happenings: ((happening: Happening) => Promise<void>)[] = [];
  let unknown: Registry<M>['unknown'] = () => Promise.resolve({ quiet: true });

  function addAction(verb: string, action: RegisteredAction<M>): void {
    if (actions.has(verb)) throw new Error(`verb ${verb} is registered twice`);
    actions.set(verb, action);
  }

  const bot: Bot<M> = {
    command: (command, handle) => {
      if (commands.has(command)) throw new Error(`command ${command} is registered twice`);
      commands.set(command, handle);
    },
    action: (verb, schema, handle) => {
      const handler: Handler<M> = (turn, member, data) =>
        handle({ turn, member: member as M, data: data as z.infer<typeof schema> });
      addAction(verb, { schema, isOpen: false, handle: handler });
    },
    openAction: (verb, schema, handle) => {
      const handler: Handler<M> = (turn, _member, data) =>
        handle({ turn, data: data as z.infer<typeof schema> });
      addAction(verb, { schema, isOpen: true, handle: handler });
    },
    otherwise: (handle) => {
      unknown = handle;
    },
    happening: (handle) => {
      happenings.push(handle);
    },
  };
  const registry: Registry<M> = {
    commands,
    actions,
    happenings,
    unknown: (ask, likely) => unknown(ask, likely),
  };
  return { bot, registry };
}
