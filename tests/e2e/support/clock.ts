import type { Deployment } from './bot';

/** A shared card is edited at most every five seconds; from then on nothing waits. */
const A_LITTLE = 6_000;

/** The clock of a bot that was started with TEST_HOOKS: it runs on from where it is set. */
export function createClock(deployment: Pick<Deployment, 'botPort'>) {
  let ahead = 0;
  const post = async (hook: string, body: object): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${deployment.botPort}/_test/${hook}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the bot answers ${answer.status} to ${hook}`);
  };
  return {
    /** A little later, when everything due has gone out and every card shows how things are. */
    async settled(): Promise<void> {
      ahead += A_LITTLE;
      await post('clock', { now: new Date(Date.now() + ahead).toISOString() });
      await post('drain', {});
    },
  };
}
