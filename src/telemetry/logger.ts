import pino from 'pino';

/** Structured log lines: ids, kinds, durations and codes. Never a text, a name or a card. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/**
 * A logger that writes JSON lines to standard output, or to `destination` in tests. Of an error only its name, code,
 * status and stack frames are kept: a message can quote what people wrote.
 */
export function createLogger(level: LogLevel, destination?: NodeJS.WritableStream): Logger {
  const options: pino.LoggerOptions = { level, base: null, serializers: { error: withoutText } };
  return destination ? pino(options, destination) : pino(options);
}

interface ErrorFacts {
  readonly name: string;
  readonly code: string | undefined;
  readonly status: number | undefined;
  readonly at: readonly string[];
}

function withoutText(error: unknown): ErrorFacts | string {
  if (!(error instanceof Error)) return typeof error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return {
    name: error.name,
    code: typeof code === 'string' ? code : undefined,
    status: typeof statusCode === 'number' ? statusCode : undefined,
    at: framesOf(error),
  };
}

/** The stack begins with the message, and a line of that can look like a frame: it is cut off first. */
function framesOf({ stack = '', name, message }: Error): string[] {
  const head = [`${name}: ${message}`, message].find((text) => text !== '' && stack.includes(text));
  const frames = head === undefined ? stack : stack.slice(stack.indexOf(head) + head.length);
  const lines = frames.split('\n').filter((line) => /^\s+at /.test(line));
  return lines.slice(0, MOST_FRAMES).map((line) => line.trim());
}

const MOST_FRAMES = 8;
