import { texts, type Language } from '../../src/i18n';
import { COMMANDS, MESSAGE_ACTIONS, type Command, type MessageAction } from '../../src/teams/commands';

/** A list that Teams offers when somebody writes to the bot: what is typed, and what that does. */
export interface CommandList {
  readonly scopes: readonly ('personal' | 'team' | 'groupChat')[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

type Where = 'personal' | 'shared';

/**
 * Where Teams offers each command, at most ten a place. All work everywhere when typed. Some are of no use with others
 * looking on; what does not fit, and what only coordinators need, stands on their home card.
 */
const OFFERED: Readonly<Record<Command, readonly Where[]>> = {
  help: ['personal', 'shared'],
  signal: ['personal', 'shared'],
  well: ['personal', 'shared'],
  theme: ['shared'],
  question: ['personal', 'shared'],
  case: ['personal'],
  signalCard: ['personal'],
  mine: ['personal'],
  signals: [],
  search: ['personal'],
  oase: ['shared'],
  wanda: ['shared'],
  round: ['shared'],
  sessions: ['personal'],
  agenda: ['shared'],
  who: ['personal', 'shared'],
  settings: [],
  status: [],
  language: [],
};

const SCOPES: Readonly<Record<Where, CommandList['scopes']>> = {
  personal: ['personal'],
  shared: ['team', 'groupChat'],
};

/** The lists of the manifest, in the order of the command table. */
export function commandLists(language: Language): readonly CommandList[] {
  return (['personal', 'shared'] as const).map((where) => ({
    scopes: SCOPES[where],
    commands: commands()
      .filter((command) => OFFERED[command].includes(where))
      .map((command) => ({
        title: COMMANDS[command][language],
        description: texts(language).commands[command],
      })),
  }));
}

/** An entry in the menu of every message. */
export interface ActionEntry {
  readonly id: MessageAction;
  readonly type: 'action';
  readonly context: readonly ['message'];
  readonly fetchTask: true;
  readonly title: string;
  readonly description: string;
}

/** What the menu of a message offers, in the order of the bot's own list. */
export function messageActions(language: Language): readonly ActionEntry[] {
  const { registration } = texts(language);
  const words: Readonly<Record<MessageAction, { readonly title: string; readonly description: string }>> = {
    makeSignal: { title: registration.messageAction, description: registration.messageActionHelp },
  };
  return MESSAGE_ACTIONS.map((id) => ({
    id,
    type: 'action',
    context: ['message'],
    fetchTask: true,
    ...words[id],
  }));
}

/** What one looks up from the box where one writes to others. */
export function lookUp(language: Language): LookUpEntry {
  const { home } = texts(language);
  return {
    id: 'lookUp',
    type: 'query',
    context: ['compose', 'commandBox'],
    initialRun: true,
    title: home.lookUp,
    description: home.lookUpHelp,
    parameters: [
      { name: 'words', title: home.lookUpField, description: home.lookUpFieldHelp, inputType: 'text' },
    ],
  };
}

export interface LookUpEntry {
  readonly id: 'lookUp';
  readonly type: 'query';
  readonly context: readonly ['compose', 'commandBox'];
  readonly initialRun: true;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: 'words';
    readonly title: string;
    readonly description: string;
    readonly inputType: 'text';
  }[];
}

/** The same lists as a localisation file names them: by the place of each text in the manifest. */
export function localisedCommands(language: Language): Readonly<Record<string, string>> {
  const typed = commandLists(language).flatMap(({ commands: list }, l) =>
    list.flatMap((one, c) => placed(`bots[0].commandLists[${l}].commands[${c}]`, one)),
  );
  const pressed = messageActions(language).flatMap((one, c) =>
    placed(`composeExtensions[0].commands[${c}]`, one),
  );
  const last = `composeExtensions[0].commands[${MESSAGE_ACTIONS.length}]`;
  const looked = lookUp(language);
  const fields = looked.parameters.flatMap((one, p) => placed(`${last}.parameters[${p}]`, one));
  return Object.fromEntries([...typed, ...pressed, ...placed(last, looked), ...fields]);
}

type Offer = Pick<ActionEntry, 'title' | 'description'>;

function placed(place: string, { title, description }: Offer): [string, string][] {
  return [
    [`${place}.title`, title],
    [`${place}.description`, description],
  ];
}

function commands(): Command[] {
  return Object.keys(COMMANDS) as Command[];
}
