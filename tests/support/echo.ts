import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  TeamsInfo,
  type ConversationParameters,
  type InvokeResponse,
  type Request,
  type Response,
  type TurnContext,
} from 'botbuilder';
import type { Card } from './cards';
import type { Endpoint } from './wire';

export interface Echo extends Endpoint {
  /** What arrived, as it was posted. */
  readonly heard: readonly Record<string, unknown>[];
  /** What the library threw. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

/** Says, edits, opens and lists what it is told. */
export async function startEcho(): Promise<Echo> {
  const heard: Record<string, unknown>[] = [];
  const failures: string[] = [];
  const adapter = new TeamsAdapter();
  adapter.onTurnError = (_context, error) => Promise.resolve(void failures.push(failureOf(error)));
  const commands = commandsOf(adapter);

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      heard.push(body);
      const onTurn = (context: TurnContext) => answer(commands, context);
      return adapter.process(asRequest(request, body), asResponse(response), onTurn);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, heard, failures, close };
}

type Commands = Readonly<Record<string, (context: TurnContext, rest: string) => Promise<string | undefined>>>;

async function answer(commands: Commands, context: TurnContext): Promise<void> {
  const { type, name, text } = context.activity;
  const value: unknown = context.activity.value;
  if (type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: answerOf(name, value) });
  if (type !== 'message') return;
  const said = text
    .replace('<at>Signaalpunt</at>', '')
    .replace(/&(lt|gt|amp);/g, unescaped)
    .trim();
  const [word = '', rest = ''] = said.split(/ (.*)/s);
  const words = await (commands[word]?.(context, rest) ?? Promise.resolve(said)).catch(failureOf);
  if (words !== undefined) await context.sendActivity(words);
}

function commandsOf(adapter: TeamsAdapter): Commands {
  let last = '';
  return {
    kaart: async (context) => {
      last = (await context.sendActivity({ attachments: [attachment(FORM)] }))?.id ?? '';
      return undefined;
    },
    wijzig: async (context) => {
      const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'gewijzigd' }] };
      await context.updateActivity({ type: 'message', id: last, attachments: [attachment(card)] });
      return undefined;
    },
    wis: async (context) => {
      await context.deleteActivity(last);
      return undefined;
    },
    open: async ({ activity }, id) => {
      const { recipient: bot, conversation, serviceUrl } = activity;
      const personal = { isGroup: false, bot, members: [{ id, name: '' }], tenantId: conversation.tenantId };
      const say = async (there: TurnContext) => {
        await there.sendActivity('van de bot');
      };
      const parameters = personal as ConversationParameters;
      await adapter.createConversationAsync('', 'msteams', serviceUrl, '', parameters, say);
      return 'gelukt';
    },
    lijst: async (context) => (await roster(context)).join(' '),
  };
}

async function roster(context: TurnContext): Promise<string[]> {
  const names: string[] = [];
  let token: string | undefined;
  do {
    const page = await TeamsInfo.getPagedMembers(context, 100, token);
    names.push(...page.members.map((member) => member.givenName ?? ''));
    token = page.continuationToken;
  } while (token);
  return names;
}

function unescaped(entity: string): string {
  return { '&lt;': '<', '&gt;': '>', '&amp;': '&' }[entity] ?? entity;
}

const FORM: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Vul in' },
    { type: 'Input.Text', id: 'naam', label: 'Naam', value: 'niemand', isRequired: true },
    {
      type: 'Input.ChoiceSet',
      id: 'soort',
      label: 'Soort',
      choices: [
        { title: 'Een', value: '1' },
        { title: 'Twee', value: '2' },
      ],
    },
    { type: 'Input.Toggle', id: 'zeker', title: 'Zeker?', valueOn: 'ja', valueOff: 'nee' },
    { type: 'Input.Date', id: 'dag', label: 'Dag' },
  ],
  actions: [
    {
      type: 'Action.ShowCard',
      title: 'Meer',
      card: {
        type: 'AdaptiveCard',
        body: [
          { type: 'Input.Text', id: 'dieper', label: 'Dieper' },
          { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'Diep', verb: 'toon' }] },
        ],
      },
    },
    { type: 'Action.Execute', title: 'Verstuur', verb: 'toon', data: { vast: 1 } },
    { type: 'Action.Submit', title: 'Dialoog', data: { msteams: { type: 'task/fetch' } } },
  ],
};

const DIALOG: Card = {
  type: 'AdaptiveCard',
  body: [{ type: 'Input.Text', id: 'antwoord', label: 'Antwoord' }],
  actions: [{ type: 'Action.Submit', title: 'Klaar' }],
};

function answerOf(name: string | undefined, value: unknown): InvokeResponse {
  if (name === 'task/submit') return { status: 200, body: { task: { type: 'message', value: 'dank je' } } };
  if (name === 'task/fetch')
    return {
      status: 200,
      body: { task: { type: 'continue', value: { title: 'Een dialoog', card: attachment(DIALOG) } } },
    };
  const { data } = (value as { action: { data: object } }).action;
  const card = { type: 'AdaptiveCard', body: [{ type: 'RichTextBlock', inlines: [JSON.stringify(data)] }] };
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  };
}

function attachment(content: object) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

function failureOf(error: unknown): string {
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  return `${statusCode ?? String(error)} ${code ?? ''}`.trim();
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
}

function asRequest(request: IncomingMessage, body: Record<string, unknown>): Request {
  return { body, headers: request.headers, method: 'POST' };
}

/** What the library wants of restify's response. */
function asResponse(response: ServerResponse): Response {
  return Object.assign(response, {
    status: (code: number) => void (response.statusCode = code),
    header: (name: string, value: string) => void response.setHeader(name, value),
    send: (body: unknown) => void response.write(JSON.stringify(body)),
  });
}
