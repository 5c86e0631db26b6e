import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { distFolder } from './built-site.ts';
import { readHeaders, type HeadersFor } from './host-headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server. */
export interface Server {
  /** Full address of the home page, with the base path and a slash at the end. */
  home: string;
  close(): Promise<void>;
}

/** What to serve, and below which path. */
export interface ServeOptions {
  folder?: string;
  /** Base path that the site was built with, such as `/inspiratiewijzer`. */
  base?: string;
  /** False for a host that knows nothing of `_headers`. */
  headers?: boolean;
  /** Paths of files that it lacks. */
  without?: RegExp;
  /** Gets each request as it came in. */
  log?: (request: IncomingMessage) => void;
}

/** Serves the built site on a free port of this computer, as a plain static host would, with the headers that its file `_headers` asks. */
export async function serve({ folder = distFolder, base = '/', headers = true, without, log }: ServeOptions = {}): Promise<Server> {
  const prefix = `${base.replace(/\/$/, '')}/`;
  const headersFor: HeadersFor = headers ? readHeaders(folder) : () => ({});
  const server = createServer((request, response) => {
    log?.(request);
    void answer(resolve(folder), prefix, request.url ?? '/', without).then(({ status, type, body }) => {
      response.writeHead(status, { ...headersFor(request.url ?? '/'), 'content-type': type }).end(body);
    });
  });
  const port = await new Promise<number>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') fail(new Error('The server has no port.'));
      else done(address.port);
    });
  });
  return {
    home: `http://localhost:${port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  prefix: string,
  url: string,
  without?: RegExp,
): Promise<{ status: number; type: string; body: Buffer }> {
  const notFound = { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(folder, '404.html')) };
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(prefix) || without?.test(pathname)) return notFound;
  const path = decodeURIComponent(pathname.slice(prefix.length));
  const file = resolve(folder, path.endsWith('/') || path === '' ? join(path, 'index.html') : path);
  if (!file.startsWith(folder)) return notFound;
  try {
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return notFound;
  }
}
