import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import { Application, type TeamsAdapter } from '@microsoft/teams-ai';
import type { Logger } from '../telemetry/logger';
import type { Answer } from './answer';
import type { Asker, Choice, Guests, Registry, RegisteredAction } from './bot';
import { readCommand } from './commands';
import { readHappenings } from './happenings';
import { answerInvoke, answerLookUp, answerSearch } from './invoke';
import {
  readExtensionQuery,
  readMessageAction,
  readPress,
  readQuery,
  type InvokeKind,
  type Press,
} from './press';
import { createSeen } from './seen';
import { LOOK_UP, readTurn, type Turn } from './turn';

export interface ApplicationDeps<M> {
  readonly adapter: TeamsAdapter;
  readonly registry: Registry<M>;
  /** Who asks; called once a turn, after the activity was read. `network`: the one of the card that was pressed. */
  readonly identify: (turn: Turn, network?: string, guests?: Guests) => Promise<Asker<M>>;
  /** Sends an answer to a typed message into its conversation. */
  readonly reply: (turn: Turn, answer: Answer) => Promise<void>;
  /** Clear sentences for what goes wrong, in the language of who asks. */
  readonly say: (turn: Turn, what: 'failed' | 'unknownPress') => string;
  readonly log: Logger;
}

/** Wires what Teams sends to what the features registered. Returns the handler of one turn. */
export function createApplication<M>(deps: ApplicationDeps<M>): (context: TurnContext) => Promise<void> {
  const application = new Application({
    adapter: deps.adapter,
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  // The library does not look at that option: a turn of over a second would send "typing" beside what is being delivered.
  application.startTypingTimer = () => undefined;
  const seen = createSeen();
  const is = (test: (activity: Activity) => boolean) => (context: TurnContext) =>
    Promise.resolve(test(context.activity));

  const isInvoke = is((activity) => activity.type === ActivityTypes.Invoke.valueOf());
  application.addRoute(isInvoke, (context) => onInvoke(deps, context), true);
  application.addRoute(
    is((activity) => activity.type === ActivityTypes.Message.valueOf()),
    (context) => seen.once(keyOf(context.activity), () => onMessage(deps, context)),
  );
  application.addRoute(
    is((activity) => /^(?:conversationUpdate|installationUpdate)$/.test(activity.type)),
    (context) => onHappening(deps, context),
  );
  return async (context) => {
    await application.run(context);
  };
}

async function onMessage<M>(deps: ApplicationDeps<M>, context: TurnContext): Promise<void> {
  const turn = readTurn(context.activity);
  const press = turn.text === '' ? readPress('submit', context.activity.value) : undefined;
  if (turn.text === '' && !press && context.activity.value !== undefined && context.activity.value !== null)
    return;
  const answer = await guarded(deps, turn, () =>
    press ? answerPress(deps, turn, press) : answerText(deps, turn),
  );
  await deps.reply(turn, answer);
}

async function answerText<M>(deps: ApplicationDeps<M>, turn: Turn): Promise<Answer> {
  const asker = await deps.identify(turn);
  if ('outsider' in asker) return asker.outsider;
  const reading = readCommand(turn.text);
  const { member } = asker;
  const handle = reading.command && deps.registry.commands.get(reading.command);
  if (reading.command && handle) return handle({ turn, member, data: reading.text });
  const likely = reading.command ? [] : reading.likely;
  return deps.registry.unknown({ turn, member, data: turn.text }, likely);
}

async function onInvoke<M>(deps: ApplicationDeps<M>, context: TurnContext): Promise<void> {
  const turn = readTurn(context.activity);
  if (context.activity.name === 'application/search') return onSearch(deps, context, turn);
  if (context.activity.name === LOOK_UP) return onLookUp(deps, context, turn);
  const kind = KINDS.get(context.activity.name ?? '');
  const value: unknown = context.activity.value;
  const answer = await guarded(deps, turn, () =>
    kind === 'menu-open' ? answerMessageAction(deps, turn, value) : answerInvoked(deps, turn, kind, value),
  );
  await answerInvoke(context, kind, answer);
}

async function answerInvoked<M>(
  deps: ApplicationDeps<M>,
  turn: Turn,
  kind: InvokeKind | undefined,
  value: unknown,
): Promise<Answer> {
  const press = kind && readPress(kind, value);
  return press ? answerPress(deps, turn, press) : { words: deps.say(turn, 'unknownPress') };
}

/** Somebody chose one of our actions in the menu of a message, which may be anybody's. */
async function answerMessageAction<M>(deps: ApplicationDeps<M>, turn: Turn, value: unknown): Promise<Answer> {
  const action = readMessageAction(value);
  const handle = action && deps.registry.messageActions.get(action.command);
  if (!handle) return { words: deps.say(turn, 'unknownPress') };
  const asker = await deps.identify(turn);
  return 'outsider' in asker ? asker.outsider : handle({ turn, member: asker.member, data: action.text });
}

/** Somebody types in a picker. Who may not look, and what cannot be read, find nothing. */
async function onSearch<M>(deps: ApplicationDeps<M>, context: TurnContext, turn: Turn): Promise<void> {
  const query = readQuery(context.activity.value);
  const search = query && deps.registry.searches.get(query.dataset);
  const find = async (): Promise<readonly Choice[]> => {
    const asker = query && search ? await deps.identify(turn) : undefined;
    return asker && 'member' in asker && search
      ? search({ turn, member: asker.member, data: query.text })
      : [];
  };
  const choices = await find().catch((error: unknown) => {
    deps.log.error({ error, activity: turn.id }, 'a look-up failed');
    return [];
  });
  await answerSearch(context, choices);
}

/** Somebody looks for an entry to paste. Who may not look reads why. */
async function onLookUp<M>(deps: ApplicationDeps<M>, context: TurnContext, turn: Turn): Promise<void> {
  const query = readExtensionQuery(context.activity.value);
  const find = async () => {
    const asker = await deps.identify(turn);
    if ('outsider' in asker) return { words: asker.words };
    if (!query) return { words: deps.say(turn, 'unknownPress') };
    return { found: await deps.registry.lookUp({ turn, member: asker.member, data: query.text }) };
  };
  const answer = await find().catch((error: unknown) => {
    deps.log.error({ error, activity: turn.id }, 'a look-up failed');
    return { words: deps.say(turn, 'failed') };
  });
  await answerLookUp(context, answer);
}

const KINDS: ReadonlyMap<string, InvokeKind> = new Map([
  ['adaptiveCard/action', 'execute'],
  ['task/fetch', 'dialog-open'],
  ['task/submit', 'dialog-submit'],
  ['composeExtension/fetchTask', 'menu-open'],
  ['composeExtension/submitAction', 'menu-submit'],
]);

async function answerPress<M>(deps: ApplicationDeps<M>, turn: Turn, press: Press): Promise<Answer> {
  const action = deps.registry.actions.get(press.verb);
  const data = action?.schema.safeParse(press.data);
  if (!action || !data?.success) return { words: deps.say(turn, 'unknownPress') };
  const pressed: Turn = { ...turn, cardActivity: press.cardActivity ?? turn.cardActivity };
  return action.isOpen
    ? action.handle(pressed, undefined, data.data)
    : asMember(deps, pressed, action, press, data.data);
}

async function asMember<M>(
  deps: ApplicationDeps<M>,
  turn: Turn,
  action: RegisteredAction<M>,
  press: Press,
  data: unknown,
): Promise<Answer> {
  const { network } = press.data;
  const wanted = typeof network === 'string' ? network : undefined;
  const asker = await deps.identify(turn, wanted, action.guests);
  return 'outsider' in asker ? asker.outsider : action.handle(turn, asker.member, data);
}

async function onHappening<M>(deps: ApplicationDeps<M>, context: TurnContext): Promise<void> {
  for (const happening of readHappenings(context.activity))
    for (const handle of deps.registry.happenings) await handle(happening);
}

/** The one place where a fault of ours becomes a sentence. */
async function guarded<M>(
  deps: ApplicationDeps<M>,
  turn: Turn,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    deps.log.error({ error, activity: turn.id, scope: turn.place.scope }, 'a turn failed');
    return { words: deps.say(turn, 'failed') };
  }
}

function keyOf(activity: Activity): string {
  return `${activity.conversation.id} ${activity.id ?? ''}`;
}
