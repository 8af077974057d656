import type { Activity } from './activities';

/** The bot as Teams knows it: an address. */
export interface Endpoint {
  readonly url: string;
  /** What Teams proves itself with, to a bot that has an app id. */
  readonly authorization?: string;
}

/** What the bot answered to a post: an empty body, but for presses. */
export interface Response {
  readonly status: number;
  readonly body: unknown;
}

/** Posts what Teams would post. A bot without credentials asks nobody who they are. */
export async function postActivity({ url, authorization }: Endpoint, activity: Activity): Promise<Response> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      ...(authorization === undefined ? {} : { Authorization: authorization }),
    },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}
