import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../local-server.ts';
import { typeOf } from '../serve.ts';
import { SharedLine, type Line } from './line.ts';

/** What one load took from the host. */
export interface Traffic {
  /** All bytes that went to the browser, headers included. */
  bytes: number;
  requests: Answered[];
}

/** One request, with the times (from `performance.now`) at which it was asked and answered in full. */
export interface Answered {
  path: string;
  status: number;
  bytes: number;
  asked: number;
  done: number;
}

/** A running static host. */
export interface StaticHost {
  /** Full address of the home page. */
  home: string;
  /** Counts from zero from here on. */
  reset(): void;
  /** The bytes that went since then, headers included. */
  sent(): number;
  /** How many requests were answered since then. */
  answered(): number;
  /** What went since then, once nothing is under way any more. */
  traffic(): Promise<Traffic>;
  close(): Promise<void>;
}

interface File {
  type: string;
  body: Buffer;
  encoding: 'br' | undefined;
}

const compressible = /^(?:text|application\/(?:json|xml|wasm))|svg/;

/**
 * Serves `folder` over a line, as a static host on the internet does. Unlike the server of the tests (`tests/serve.ts`):
 *
 * - A file with a `.br` beside it is sent in that form. Other text is brotli-compressed, at the level that such hosts use for what they
 *   compress on the way (5): without that, scripts and data would weigh four times what a visitor gets. That happens at the first request
 *   for a file and is kept, so that only the load that isn't counted pays for it. What else there is goes out as it is.
 * - Answers may be kept for ten minutes, as on GitHub Pages. A first visit profits if a script and its worker want the same file.
 * - The line's delay and width are made here and not with the browser's `Network.emulateNetworkConditions`: that leaves out workers,
 *   and Pagefind loads its index in one. All requests share one line.
 * - It counts, for the same reason: the browser reports a worker's requests elsewhere.
 *
 * It speaks HTTP/1.1 (browsers want certificates for HTTP/2), so at most six requests are under way at once. Opening connections and
 * TCP's slow start cost nothing here.
 */
export async function startHost(folder: string, line: Line): Promise<StaticHost> {
  const shared = new SharedLine(line);
  const files = new Map<string, Promise<File | undefined>>();
  const sockets = new Set<Socket>();
  let answered: Answered[] = [];
  let before = 0;
  let open = 0;
  const sent = () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const asked = performance.now();
    open++;
    void (async () => {
      try {
        await shared.arrive();
        if (!files.has(path)) files.set(path, load(resolve(folder), path));
        const file = await files.get(path);
        await answer(shared, response, file);
        answered.push({ path, status: file ? 200 : 404, bytes: file?.body.length ?? 0, asked, done: performance.now() });
      } finally {
        open--;
      }
    })();
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.keepAliveTimeout = 60_000;

  const { port, close } = await listen(server);
  return {
    home: `http://localhost:${port}/`,
    reset() {
      answered = [];
      before = sent();
    },
    sent: () => sent() - before,
    answered: () => answered.length,
    async traffic() {
      let quietSince = performance.now();
      while (performance.now() - quietSince < 100) {
        await new Promise((done) => setTimeout(done, 10));
        if (open > 0) quietSince = performance.now();
      }
      return { bytes: sent() - before, requests: answered };
    },
    close,
  };
}

async function answer(line: SharedLine, response: ServerResponse, file: File | undefined): Promise<void> {
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.body.length,
    'cache-control': 'public, max-age=600',
    ...(file.encoding === undefined ? {} : { 'content-encoding': file.encoding, vary: 'accept-encoding' }),
  });
  await line.send(file.body, (piece) => response.write(piece));
  response.end();
}

async function load(folder: string, path: string): Promise<File | undefined> {
  const file = resolve(folder, `.${join('/', decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '')}`);
  const type = typeOf(file);
  try {
    const made = await readFile(`${file}.br`).catch(() => undefined);
    if (made) return { type, body: made, encoding: 'br' };
    const body = await readFile(file);
    return compressible.test(type) ? { type, body: compress(body), encoding: 'br' } : { type, body, encoding: undefined };
  } catch {
    return undefined;
  }
}

/** A text as the host sends it. */
const compress = (body: Buffer): Buffer => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
