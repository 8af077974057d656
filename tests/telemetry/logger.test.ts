import { Writable } from 'node:stream';
import { createLogger, type LogLevel } from '../../src/telemetry/logger';

function logged(
  level: LogLevel,
  write: (log: ReturnType<typeof createLogger>) => void,
): Record<string, unknown>[] {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  write(createLogger(level, stream));
  return lines
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const TEXT = 'Jan Janssens slaat zijn zoon';

describe('an error is logged without what it says', () => {
  const errors: [string, unknown][] = [
    ['a plain one', new Error(TEXT)],
    ['one of several lines', new Error(`kaput:\n${TEXT}\n  ${TEXT}`)],
    ['one whose text looks like a stack', new Error(`kaput\n    at school: ${TEXT}`)],
    ['one with a cause', new Error('kaput', { cause: new Error(TEXT) })],
    ['one with more in it', Object.assign(new Error('kaput'), { body: { text: TEXT }, request: TEXT })],
    ['several in one', new AggregateError([new Error(TEXT)], TEXT)],
    ['a parser’s', parserError()],
    ['a text', TEXT],
    ['an object', { message: TEXT }],
    ['a code that is none', Object.assign(new Error('kaput'), { code: { text: TEXT } })],
  ];
  it.each(errors)('%s', (_what, error) => {
    const lines = logged('debug', (log) => log.error({ error }, 'a turn failed'));
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('Janssens');
    expect(lines[0]).toMatchObject({ msg: 'a turn failed' });
  });
});

test('of an error there is what an operator needs: name, code, status and where', () => {
  const error = Object.assign(new TypeError(TEXT), { code: 'ECONNRESET', statusCode: 503 });
  const [line] = logged('info', (log) => log.error({ error, network: 'n-1' }, 'a turn failed'));
  expect(line).toMatchObject({
    network: 'n-1',
    error: {
      name: 'TypeError',
      code: 'ECONNRESET',
      status: 503,
      at: expect.arrayContaining([expect.stringMatching(/logger\.test/)]) as unknown,
    },
  });
});

it.each<[LogLevel, string[]]>([
  ['debug', ['d', 'i', 'w', 'e']],
  ['info', ['i', 'w', 'e']],
  ['warn', ['w', 'e']],
  ['error', ['e']],
  ['silent', []],
])('at level %s only what is that grave is written', (level, expected) => {
  const lines = logged(level, (log) => {
    log.debug({}, 'd');
    log.info({}, 'i');
    log.warn({}, 'w');
    log.error({}, 'e');
  });
  expect(lines.map((line) => line.msg)).toEqual(expected);
});

function parserError(): unknown {
  try {
    return JSON.parse(`{"text": ${TEXT}}`);
  } catch (error) {
    return error;
  }
}
