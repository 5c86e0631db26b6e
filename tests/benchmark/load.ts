import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { distFolder, readSite } from '../built-site.ts';
import { checkHost } from './check-host.ts';
import { startNginx } from './nginx.ts';
import { median, table } from './numbers.ts';
import { measureLoad, type Load } from './wrk.ts';

/**
 * Many readers at once: the built site behind nginx, with the server block of src/hosting/README.md, on this computer.
 *
 *     node tests/benchmark/load.ts [--seconds 10] [--runs 3] [--connections 50,200,500]
 *
 * First it checks that nginx sends what `_headers` asks, compressed and revalidated as it should. Then wrk asks for visits: a page, the two
 * typefaces and the icon, and two more pages, over connections that stay open, with Brotli. The best of some runs counts, for others may
 * use the computer too, and wrk itself takes its share. Without TLS. Needs nginx with its Brotli module, and wrk.
 */
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    connections: { type: 'string', default: '50,200,500' },
  },
});

if (spawnSync('wrk', ['-v']).error) {
  process.stderr.write('There is no wrk here. On Debian: apt-get install wrk\n');
  process.exit(1);
}

const site = readSite(distFolder);
const temporary = await mkdtemp(join(tmpdir(), 'load-benchmark-'));
const nginx = await startNginx(site.folder, temporary);
try {
  const faults = await checkHost(nginx.home, site.folder);
  say(faults.length === 0 ? 'nginx sends all that it should.\n' : `nginx doesn't send all that it should:\n${faults.join('\n')}\n`);
  if (faults.length > 0) process.exitCode = 1;
  const visits = join(temporary, 'visits.lua');
  await writeFile(visits, script(visit()));
  const rows = options.connections.split(',').map((connections) => row(connections, best(visits, connections)));
  say(table([['connections', 'requests/s', 'visits/s', 'MB/s', 'median', '99%', 'errors'], ...rows]));
  say(`\n${table([['bytes of a page', 'median', 'largest'], ...(await weights())])}`);
  say(`\n${cpus().length} processors, shared with wrk; best of ${options.runs} runs of ${options.seconds} s; times in milliseconds.`);
} finally {
  await nginx.close();
  await rm(temporary, { recursive: true, force: true });
}

/** The files of a visit: pages stand for any page, by turns. */
function visit(): string[] {
  const fonts = site.pages.find(({ address }) => address === '/')?.$('link[as=font]') ?? [];
  return ['page', ...[...fonts].map(({ attribs: { href = '' } }) => href), '/icon.svg', 'page', 'page'];
}

/** What wrk asks for, in its own language. */
function script(steps: string[]): string {
  const list = (items: string[]) => `{${items.map((item) => JSON.stringify(item)).join(', ')}}`;
  return `
local pages = ${list(site.pages.map(({ address }) => address))}
local steps = ${list(steps)}
local at = 0
wrk.headers["Accept-Encoding"] = "br, gzip"
function request()
  at = at + 1
  local step = steps[at % #steps + 1]
  return wrk.format("GET", step == "page" and pages[math.random(#pages)] or step)
end`;
}

function best(visits: string, connections: string): Load {
  const loads = Array.from({ length: Number(options.runs) }, () => measureLoad(nginx.home, visits, connections, options.seconds));
  return loads.reduce((a, b) => (b.requests > a.requests ? b : a));
}

function row(connections: string, { requests, megabytes, half, most, errors }: Load): string[] {
  return [
    connections,
    requests.toFixed(0),
    (requests / visit().length).toFixed(0),
    megabytes.toFixed(0),
    half.toFixed(1),
    most.toFixed(1),
    String(errors),
  ];
}

async function weights(): Promise<string[][]> {
  const kinds = { identity: '', gzip: '.gz', brotli: '.br' };
  return Promise.all(
    Object.entries(kinds).map(async ([name, extension]) => {
      const files = site.pages.map(({ address }) => join(site.folder, `${address.replace(/\/$/, '/index.html')}${extension}`));
      const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
      return [name, String(median(sizes)), String(Math.max(...sizes))];
    }),
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
