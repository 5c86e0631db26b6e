import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distFolder, readSite } from '../built-site.ts';
import { checkHost } from './check-host.ts';
import { startNginx } from './nginx.ts';

/**
 * Many readers at once: the built site behind nginx, with the server block of src/hosting/README.md, on this computer.
 *
 *     node tests/benchmark/load.ts [-c200 -d30s]
 *
 * First it checks that nginx sends what `_headers` asks, compressed and revalidated as it should. Then wrk, with its own options, asks for
 * visits: a page, the two typefaces and the icon, and two more pages, over connections that stay open, with Brotli. It takes its share of the
 * computer itself. Without TLS. Needs nginx with its Brotli module, and wrk.
 */
const site = readSite(distFolder);
const temporary = await mkdtemp(join(tmpdir(), 'load-benchmark-'));
const nginx = await startNginx(site.folder, temporary);
try {
  const faults = await checkHost(nginx.home, site.folder);
  process.stdout.write(
    `nginx ${faults.length === 0 ? 'sends all that it should' : `doesn't send all that it should:\n${faults.join('\n')}`}\n`,
  );
  if (faults.length > 0) process.exitCode = 1;
  const visits = join(temporary, 'visits.lua');
  await writeFile(visits, visitScript());
  const asked = ['-t2', '-c200', '--latency', ...process.argv.slice(2), '-s', visits, nginx.home];
  if (spawnSync('wrk', asked, { stdio: 'inherit' }).error) throw new Error('There is no wrk here. On Debian: apt-get install wrk');
} finally {
  await nginx.close();
  await rm(temporary, { recursive: true, force: true });
}

/** What wrk asks for, in its own language: the files of a visit, where pages stand for any page, by turns. */
function visitScript(): string {
  const fonts = site.pages.find(({ address }) => address === '/')?.$('link[as=font]') ?? [];
  const steps = ['page', ...[...fonts].map(({ attribs: { href = '' } }) => href), '/icon.svg', 'page', 'page'];
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
