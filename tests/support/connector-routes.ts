import { rootOf, type Account, type BotActivity, type Conversations } from './conversations';

/** A request of the bot, its path cut into ids. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly conversation: string | undefined;
  /** The activity or member that the path names. */
  readonly item: string | undefined;
  readonly query: URLSearchParams;
  readonly body: BotActivity;
  readonly largestPage: number;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (teams: Conversations, request: Request) => Answer;
}

const ONE = '^/v3/conversations/[^/]+';

export const ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/v3\/conversations$/, answer: create },
  { method: 'POST', path: new RegExp(`${ONE}/activities(/[^/]+)?$`), answer: send },
  { method: 'PUT', path: new RegExp(`${ONE}/activities/[^/]+$`), answer: edit },
  { method: 'DELETE', path: new RegExp(`${ONE}/activities/[^/]+$`), answer: remove },
  { method: 'GET', path: new RegExp(`${ONE}/members$`), answer: members },
  { method: 'GET', path: new RegExp(`${ONE}/pagedmembers$`), answer: pagedMembers },
  { method: 'GET', path: new RegExp(`${ONE}/members/[^/]+$`), answer: member },
];

/** Teams takes 100 KB, counted as UTF-16. */
const LARGEST_MESSAGE = 100 * 1024;

/** A personal conversation, or a new thread in a channel. */
function create(teams: Conversations, { body }: Request): Answer {
  const channel = (body.channelData as { channel?: { id?: string } } | undefined)?.channel?.id;
  if (channel !== undefined) return createThread(teams, channel, (body.activity ?? {}) as BotActivity);
  const [person] = (body.members ?? []) as { id?: string }[];
  const bot = (body.bot as { id?: string } | undefined)?.id;
  if (!person?.id || !bot) return refused(400, 'BadSyntax', 'Conversation needs a bot and one member.');
  if (typeof body.tenantId !== 'string' || body.tenantId === '')
    return refused(400, 'BadSyntax', 'Conversation needs a tenant.');
  const id = teams.personalOf(person.id);
  return id === undefined
    ? refused(403, 'ForbiddenOperationException', 'The app is not installed for this person.')
    : { status: 201, body: { id } };
}

function createThread(teams: Conversations, channel: string, activity: BotActivity): Answer {
  if (!teams.find(channel)) return notFound();
  const { id } = teams.send(channel, activity);
  return { status: 201, body: { id: `${rootOf(channel)};messageid=${id}`, activityId: id } };
}

function send(teams: Conversations, { conversation, body }: Request): Answer {
  if (conversation === undefined || !teams.find(conversation)) return notFound();
  const wrong = refuseMessage(body);
  if (wrong) return wrong;
  // Not a message: shown for a moment, kept nowhere.
  if (body.type !== 'message') return { status: 201, body: { id: teams.nextId() } };
  if (body.text && body.attachments?.length) return sendSplit(teams, conversation, body);
  return { status: 201, body: { id: teams.send(conversation, body).id } };
}

/** Teams makes two messages of text with an attachment, and tells the id of neither. */
function sendSplit(teams: Conversations, conversation: string, body: BotActivity): Answer {
  const { text, attachments, ...rest } = body;
  teams.send(conversation, { ...rest, ...(text === undefined ? {} : { text }) });
  teams.send(conversation, { ...rest, ...(attachments === undefined ? {} : { attachments }) });
  return { status: 201, body: {} };
}

function edit(teams: Conversations, { conversation = '', item = '', body }: Request): Answer {
  if (!teams.find(conversation)) return notFound();
  const wrong = refuseMessage(body);
  if (wrong) return wrong;
  return teams.edit(conversation, item, body) ? { status: 200, body: { id: item } } : noActivity();
}

function remove(teams: Conversations, { conversation = '', item = '' }: Request): Answer {
  return teams.remove(conversation, item) ? { status: 200, body: {} } : noActivity();
}

function members(teams: Conversations, { conversation = '' }: Request): Answer {
  const found = teams.find(conversation);
  return found ? { status: 200, body: found.members().map(onRoster) } : notFound();
}

/** Teams treats the page size as a wish. */
function pagedMembers(teams: Conversations, request: Request): Answer {
  const { conversation = '', query, largestPage } = request;
  const found = teams.find(conversation);
  if (!found) return notFound();
  const token = query.get('continuationToken');
  // As the Agents Playground does.
  if (token === '') return refused(403, 'BadArgument', 'Failed to decrypt members continuationToken');
  const size = Math.min(Number(query.get('pageSize') ?? largestPage), largestPage);
  const from = Number(Buffer.from(token ?? '', 'base64url').toString() || 0);
  const people = found.members();
  const page = people.slice(from, from + size).map(onRoster);
  const isLast = from + size >= people.length;
  const continuationToken = Buffer.from(String(from + size)).toString('base64url');
  return { status: 200, body: { members: page, ...(isLast ? {} : { continuationToken }) } };
}

function member(teams: Conversations, { conversation = '', item = '' }: Request): Answer {
  const found = teams.find(conversation);
  if (!found) return notFound();
  const person = found.members().find(({ id, aadObjectId }) => id === item || aadObjectId === item);
  return person
    ? { status: 200, body: onRoster(person) }
    : refused(404, 'MemberNotFoundInConversation', 'The member is not in the conversation.');
}

/** The roster calls the Entra id `objectId`. */
function onRoster({ aadObjectId, ...account }: Account): object {
  return { ...account, objectId: aadObjectId, userPrincipalName: account.email, userRole: 'user' };
}

function refuseMessage(body: BotActivity): Answer | undefined {
  if (typeof body.type !== 'string') return refused(400, 'BadSyntax', 'Activity resource requires a type.');
  if (JSON.stringify(body).length * 2 > LARGEST_MESSAGE)
    return refused(413, 'MessageSizeTooBig', 'Message size too large.');
  return undefined;
}

function notFound(): Answer {
  return refused(404, 'ConversationNotFound', 'Conversation not found.');
}

function noActivity(): Answer {
  return refused(404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
}

function refused(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}
