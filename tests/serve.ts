import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { distFolder } from './built-site.ts';
import { readHeaders, type HeadersFor } from './host-headers.ts';
import { listen } from './local-server.ts';

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

/** The type of a file by its name, as hosts tell it. */
export const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

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
  /** Files that a later release has otherwise, as paths below `folder` such as `/sw.js`, with what they hold; undefined for one that is gone. */
  changes?: ReadonlyMap<string, string | undefined>;
  /** Gets each request as it came in. */
  log?: (request: IncomingMessage) => void;
}

/** Serves the built site on a free port of this computer, as a plain static host would, with the headers that its file `_headers` asks. */
export async function serve({
  folder = distFolder,
  base = '/',
  headers = true,
  without,
  changes = new Map(),
  log,
}: ServeOptions = {}): Promise<Server> {
  const prefix = `${base.replace(/\/$/, '')}/`;
  const headersFor: HeadersFor = headers ? readHeaders(folder) : () => ({});
  const server = createServer((request, response) => {
    log?.(request);
    void answer(resolve(folder), prefix, request.url ?? '/', changes, without).then(({ status, type, body }) => {
      response.writeHead(status, { ...headersFor(request.url ?? '/'), 'content-type': type }).end(body);
    });
  });
  const { port, close } = await listen(server);
  return { home: `http://localhost:${port}${prefix}`, close };
}

async function answer(
  folder: string,
  prefix: string,
  url: string,
  changes: ReadonlyMap<string, string | undefined>,
  without?: RegExp,
): Promise<{ status: number; type: string; body: Buffer | string }> {
  const { pathname } = new URL(url, 'http://localhost');
  const path = decodeURIComponent(pathname.slice(prefix.length));
  const file = resolve(folder, path.endsWith('/') || path === '' ? join(path, 'index.html') : path);
  const isThere = pathname.startsWith(prefix) && !without?.test(pathname) && file.startsWith(folder);
  const key = file.slice(folder.length).replaceAll(sep, '/');
  const body = isThere ? (changes.has(key) ? changes.get(key) : await readFile(file).catch(() => undefined)) : undefined;
  return body === undefined
    ? { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(folder, '404.html')) }
    : { status: 200, type: typeOf(file), body };
}
