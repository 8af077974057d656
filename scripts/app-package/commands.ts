import { texts, type Language } from '../../src/i18n';
import { COMMANDS, type Command } from '../../src/teams/commands';

/** A list that Teams offers when somebody writes to the bot: what is typed, and what that does. */
export interface CommandList {
  readonly scopes: readonly ('personal' | 'team' | 'groupChat')[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}

type Where = 'personal' | 'shared';

/** Where Teams offers each command, at most ten a place. All work everywhere; some are of no use with others looking on. */
const OFFERED: Readonly<Record<Command, readonly Where[]>> = {
  help: ['personal', 'shared'],
  signal: ['personal', 'shared'],
  well: ['personal', 'shared'],
  theme: ['personal', 'shared'],
  question: ['personal', 'shared'],
  mine: ['personal'],
  signals: ['personal'],
  who: ['personal', 'shared'],
  settings: ['personal'],
  status: ['personal'],
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

/** The same lists as a localisation file names them: by the place of each text in the manifest. */
export function localisedCommands(language: Language): Readonly<Record<string, string>> {
  const entries = commandLists(language).flatMap((list, l) =>
    list.commands.flatMap(({ title, description }, c) => {
      const place = `bots[0].commandLists[${l}].commands[${c}]`;
      return [
        [`${place}.title`, title],
        [`${place}.description`, description],
      ];
    }),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

function commands(): Command[] {
  return Object.keys(COMMANDS) as Command[];
}
