import { createServer } from 'node:net';
import { Problem } from './problem';

/** Reads a port from the environment; a broken one is said in one sentence. */
export function portFrom(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(`${name}=${text} is not a port: give a whole number from 1 to 65535.`);
}

/** Asks for the port before anything starts, because a program that finds it taken says so unclearly or moves away. */
export async function requireFree(port: number, who: string, setting: string): Promise<void> {
  if (await isFree(port)) return;
  throw new Problem(
    `Port ${port}, meant for ${who}, is in use: stop the program that has it (is Signaalpunt running already?), or choose another with ${setting}=….`,
  );
}

/** Some systems let two programs have a port on different addresses, so every address is tried. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port));
}

/** A port that nobody has at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

/** The first of `count` ports in a row that nobody has. */
export async function freeRange(count: number): Promise<number> {
  for (;;) {
    const first = await freePort();
    const rest = Array.from({ length: count - 1 }, (_, i) => first + 1 + i);
    const free = await Promise.all(
      rest.map((port) => (port < 65_536 ? isFree(port) : Promise.resolve(false))),
    );
    if (free.every(Boolean)) return first;
  }
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 refuses the second address for another reason than that it is taken.
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES');
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });
}
