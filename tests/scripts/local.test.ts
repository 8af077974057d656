import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { connectionString, startAzurite } from '../../scripts/local/azurite';
import { startChild } from '../../scripts/local/child';
import { freePort, portFrom, requireFree } from '../../scripts/local/ports';
import { Problem } from '../../scripts/local/problem';

describe('local storage', () => {
  const location = mkdtempSync(join(tmpdir(), 'signaalpunt-test-'));
  afterAll(() => {
    rmSync(location, { recursive: true, force: true });
  });

  test('has after a stop what was written just before it', async () => {
    const port = await freePort();
    const table = TableClient.fromConnectionString(connectionString(port), 'kept', {
      allowInsecureConnection: true,
    });
    const first = await startAzurite({ port, location });
    await table.createTable();
    await table.createEntity({ partitionKey: 'p', rowKey: 'r', text: 'zachtjes gestopt' });
    await first.stop();

    const second = await startAzurite({ port, location });
    const row = await table.getEntity('p', 'r');
    await second.stop();
    expect(row.text).toBe('zachtjes gestopt');
  });
});

describe('started programs', () => {
  test('end when the program that started them is killed', async () => {
    const child = join(__dirname, '../../scripts/local/child');
    const inner = 'process.stdout.write(`pid ${process.pid}.`); setInterval(() => {}, 1000)';
    const outer = `require(${JSON.stringify(child)}).startChild({ name: 'inner', args: ['-e', ${JSON.stringify(inner)}], onLine() {} });`;
    const relay = `const c = ${outer} const t = setInterval(() => { if (c.output()) { clearInterval(t); console.log(c.output()); } }, 20);`;
    const parent = startChild({ name: 'outer', args: ['--import', 'tsx', '-e', relay] });
    const pid = Number(await readPid(parent.output));
    await parent.kill();
    await expect(endOf(pid)).resolves.toBe('ended');
  });

  test('are asked for by a whole port number', () => {
    expect(portFrom({}, 'PORT', 3978)).toBe(3978);
    expect(portFrom({ PORT: '8080' }, 'PORT', 3978)).toBe(8080);
    expect(() => portFrom({ PORT: '80a' }, 'PORT', 3978)).toThrow(Problem);
    expect(() => portFrom({ PORT: '70000' }, 'PORT', 3978)).toThrow('PORT=70000');
  });

  test('do not start on a port in use', async () => {
    const port = await freePort();
    await expect(requireFree(port, 'the bot', 'PORT')).resolves.toBeUndefined();
    const server = createServer().listen(port, '127.0.0.1');
    await expect(requireFree(port, 'the bot', 'PORT')).rejects.toThrow(
      `Port ${port}, meant for the bot, is in use`,
    );
    server.close();
  });
});

async function readPid(output: () => string): Promise<string> {
  for (;;) {
    const pid = /pid (\d+)\./.exec(output())?.[1];
    if (pid !== undefined) return pid;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function endOf(pid: number): Promise<'ended' | 'lives'> {
  for (let tries = 0; tries < 400; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return 'ended';
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return 'lives';
}
