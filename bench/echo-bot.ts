/** The least that a bot on these libraries can do: it says back what it hears. What Signaalpunt costs is measured beside it. */
import { TeamsAdapter } from '@microsoft/teams-ai';
import { TurnContext, type Request as BotRequest } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

const adapter = new TeamsAdapter();
const server = restify.createServer({ name: 'echo' });
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request as BotRequest, response, echo);
});
server.get('/health', async (_request: Request, response: Response) => {
  await Promise.resolve(response.send(200, { status: 'alive' }));
});
server.listen(Number(process.env.PORT), '127.0.0.1');

async function echo(context: TurnContext): Promise<void> {
  if (context.activity.type !== 'message') return;
  await context.sendActivity(TurnContext.removeRecipientMention(context.activity));
}
