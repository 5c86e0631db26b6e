import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { revalidated } from '../../src/hosting/headers.ts';
import { readSite } from '../built-site.ts';
import { readHeaders } from '../host-headers.ts';

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Kinds of file and the type under which browsers want them. */
const types: Record<string, RegExp> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.js': /^(?:application|text)\/javascript/,
  '.json': /^application\/json/,
  '.woff2': /^font\/woff2$/,
  '.svg': /^image\/svg\+xml$/,
  '.png': /^image\/png$/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.xml': /^(?:text|application)\/xml/,
  '.webmanifest': /^application\/manifest\+json/,
};

/** What a running host at `home` does otherwise than the site in `folder` asks, in words. */
export async function checkHost(home: string, folder: string): Promise<string[]> {
  const { files } = readSite(folder);
  const headersFor = readHeaders(folder);
  const served = [...files].filter((file) => !/\.(?:br|gz)$|\/_headers/.test(file));
  const faults: string[] = [];
  const expect = (address: string, right: boolean, what: string) => {
    if (!right) faults.push(`${address}: ${what}`);
  };
  for (const file of served) {
    const address = file.replace(/\/index\.html$/, '/');
    const { status, headers, body } = await get(home, address);
    const wanted = Object.entries({ 'Cache-Control': revalidated, ...headersFor(address) });
    expect(address, status === 200, `status ${String(status)}`);
    expect(address, body.equals(read(folder, file)), 'other bytes than the file');
    for (const [name, value] of wanted)
      expect(address, headers[name.toLowerCase()] === value, `${name}: ${String(headers[name.toLowerCase()])}`);
    const type = types[/\.\w+$/.exec(file)?.[0] ?? ''];
    expect(address, type === undefined || type.test(headers['content-type'] ?? ''), `type ${String(headers['content-type'])}`);
    for (const [name, extension] of [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const) {
      if (!files.has(`${file}${extension}`)) continue;
      const packed = await get(home, address, { 'accept-encoding': name });
      expect(address, packed.headers['content-encoding'] === name, `not sent as ${name}`);
      expect(address, packed.body.equals(read(folder, `${file}${extension}`)), `other bytes than its ${extension}`);
      expect(address, /accept-encoding/i.test(packed.headers.vary ?? ''), 'no Vary');
      const again = await get(home, address, { 'accept-encoding': name, 'if-none-match': packed.headers.etag ?? '' });
      expect(address, again.status === 304 && again.body.length === 0, `asked again with its ETag: ${String(again.status)}`);
    }
  }
  return [...faults, ...(await checkMissing(home, folder))];
}

/** An address that isn't there gets the page for that, under the same policy, and isn't kept. */
async function checkMissing(home: string, folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const address of ['/is-er-niet/', '/_astro/is-er-niet.js']) {
    const { status, headers, body } = await get(home, address);
    if (status !== 404 || !body.equals(read(folder, '/404.html'))) faults.push(`${address}: ${String(status)} without the page for it`);
    if (headers['content-security-policy'] !== readHeaders(folder)('/')['Content-Security-Policy']) faults.push(`${address}: no policy`);
    if (headers['cache-control']?.includes('immutable')) faults.push(`${address}: is kept for ever`);
  }
  return faults;
}

const read = (folder: string, file: string) => readFileSync(join(folder, file));

/** Asks for an address as it is, without unpacking what comes. */
const get = (home: string, address: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((done, fail) => {
    request(new URL(`.${address}`, home), { headers }, (response) => {
      const pieces: Buffer[] = [];
      response
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () => {
          done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) });
        });
    })
      .once('error', fail)
      .end();
  });
