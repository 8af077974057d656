import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Download, Page } from '../links/openers';
import { toHtml } from '../links/page';
import type { Visit } from '../links/visits';

/** Serves `/r/<token>`. Whatever follows `/r/` is looked at as a token, so that no address there answers otherwise. */
export function addLinks(server: Server, visit: (token: string) => Promise<Visit>): void {
  const open = async (request: Request, response: Response) => {
    const { '*': token } = request.params as Readonly<Record<string, string | undefined>>;
    answer(response, await visit(token ?? ''));
  };
  server.get('/r/*', open);
  server.head('/r/*', open);
}

const STATUS = { opened: 200, gone: 404, failed: 500 } as const;

function answer(response: Response, visit: Visit): void {
  const { headers, body } = 'page' in visit ? ofPage(visit.page) : ofDownload(visit.download);
  const bytes = Buffer.from(body);
  const all = { ...ALWAYS, ...headers, 'Content-Length': bytes.length };
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  response.statusCode = STATUS[visit.outcome];
  // Node leaves the body out of an answer to HEAD.
  response.end(bytes);
}

/** Nothing keeps a copy, nobody hears where the person came from, and no other site shows or reads it. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

function ofPage(page: Page): Content {
  const { style = '' } = page;
  const styles = style === '' ? '' : `; style-src 'sha256-${sha256(style)}'`;
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `${NOTHING}${styles}`,
    },
    body: toHtml(page),
  };
}

function ofDownload({ contentType, filename, body }: Download): Content {
  return {
    headers: {
      'Content-Type': contentType,
      'Content-Security-Policy': `${NOTHING}; sandbox`,
      'Content-Disposition': disposition(filename),
    },
    body,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The name twice (RFC 6266): in ASCII for old clients, and as it is, encoded by RFC 5987. */
function disposition(filename: string): string {
  const name = filename.replace(/[\p{Cc}\p{Cs}/\\:*?"<>|]/gu, '-');
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
