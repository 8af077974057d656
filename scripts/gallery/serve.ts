import { createServer } from 'node:http';
import { freePort } from '../local/ports';

/** Shows one page on this machine only; returns its address. Stays until Ctrl-C. */
export async function serve(html: string): Promise<string> {
  const port = await freePort();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${port}/`;
}
