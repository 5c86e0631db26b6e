import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { distFolder } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { buildBigger } from './bigger-site.ts';
import { measureCold, type ColdLoad, type SearchSite } from './cold.ts';
import { loopback, slowLine } from './line.ts';
import { median, quantile, table } from './numbers.ts';
import { buildStarlight } from './starlight-site.ts';
import { startHost } from './static-host.ts';
import { measureWarm } from './warm.ts';

/**
 * The benchmark of search, on this computer as it is and on a slow line with a slow processor (see `line.ts`):
 *
 *     node tests/benchmark/search.ts [--runs 5] [--skip-starlight] [--sizes 1000,5000] [--waterfall]
 *
 * - cold: from opening `/zoeken/?q=…` with an empty cache to the first result and to all results of the first screen; the bytes
 *   until each and in all, page, typefaces and what comes behind the answer included, and the requests (medians);
 * - the same for a plain Starlight site with the same texts: its home page is opened, its search dialog too as soon as its button works,
 *   and the query is put in as soon as there is a field; its first result is the first with a title instead of a placeholder;
 * - warm: on the open page, from the input event to all results, for 20 queries of `tests/search/queries.tsv`, and the longest task on
 *   the main thread, typing by letter included;
 * - with `--sizes`, all but Starlight for the project with entries added to that number.
 *
 * Measures the site as last built (`npm run build`; DIST_DIR names another folder). Other sites are built in a folder that goes again.
 * With `--waterfall` it also lists the requests of one cold load on the slow line.
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'skip-starlight': { type: 'boolean', default: false },
    sizes: { type: 'string', default: '' },
    waterfall: { type: 'boolean', default: false },
  },
});

/** A word that is in names, so that the guide can show results before the full text has come, and one that stands only in texts. */
const coldQueries = ['vertrouwen', 'scholing'];
const lines = [loopback, slowLine];
const root = process.cwd();
const runs = Math.max(1, Number(options.runs) || 5);

const guideSite = {
  address: (query: string) => `zoeken/?q=${encodeURIComponent(query)}`,
  first: '[data-part=hits] > li',
  complete: 'search-page[data-ready]',
  behind: 3000,
};

const starlightSite = {
  address: () => '',
  first: '.pagefind-ui__result-link',
  complete: '.pagefind-ui__results:has(.pagefind-ui__result-link):not(:has(.pagefind-ui__loading))',
  dialog: { button: 'button[data-open-modal]', field: '.pagefind-ui__search-input' },
};

const cold: string[][] = [
  ['cold: site, line, query', 'first result', 'all results', 'kB first', 'kB all', 'kB in all', 'requests all', 'in all'],
];
const warm: string[][] = [['warm: site, line', 'median', '95th percentile', 'longest task']];
const weights: string[][] = [['weight: site (brotli or as sent)', 'page', 'data.json', 'index', 'largest chunk', 'build']];
const waterfalls: string[] = [];

const temporary = await mkdtemp(join(tmpdir(), 'search-benchmark-'));
const browser = await launchChromium();
try {
  await measureGuide(browser, 'guide', distFolder);
  if (!options['skip-starlight']) await measureStarlight(browser);
  for (const size of options.sizes.split(',').map(Number).filter(Boolean)) {
    const started = performance.now();
    progress(`Building ${size} entries …`);
    const dist = await buildBigger(root, join(temporary, String(size)), size);
    await measureGuide(browser, `${size} entries`, dist, Math.min(runs, 3), `${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
} finally {
  // What was measured is shown, even if something went wrong after it.
  report();
  await browser.close();
  await rm(temporary, { recursive: true, force: true });
}

function report(): void {
  const tables = [cold, warm, weights].filter(({ length }) => length > 1).map(table);
  const note = `Cold: medians of ${runs} loads (at most 3 with --sizes) and their range. Times in milliseconds, 1 kB = 1,000 bytes.`;
  process.stdout.write(`${[...waterfalls, ...tables, note].join('\n\n')}\n`);
}

async function measureGuide(chromium: Browser, name: string, folder: string, times = runs, buildTime = '') {
  weights.push([name, ...(await weigh(folder)), buildTime]);
  const queries = await someQueries(25);
  for (const line of lines) {
    const site = { ...guideSite, line, host: await startHost(folder, line) };
    await addCold(chromium, name, site, times);
    progress(`${name}, ${line.name}: warm …`);
    const answers = await measureWarm(chromium, site, [coldQueries[0] ?? '', ...queries.slice(0, 20)], queries.slice(20));
    warm.push([
      `${name}, ${line.name}`,
      ms(median(answers.times)),
      ms(quantile(answers.times, 0.95)),
      answers.longestTask === 0 ? '< 50' : ms(answers.longestTask),
    ]);
    await site.host.close();
  }
}

async function measureStarlight(chromium: Browser) {
  progress('Installing and building Starlight …');
  const folder = await buildStarlight(root, join(temporary, 'starlight'));
  for (const line of lines) {
    const site = { ...starlightSite, line, host: await startHost(folder, line) };
    await addCold(chromium, 'Starlight', site, runs);
    await site.host.close();
  }
}

async function addCold(chromium: Browser, name: string, site: SearchSite, times: number) {
  for (const query of coldQueries) {
    progress(`${name}, ${site.line.name}: cold, ${query} …`);
    const loads = await measureCold(chromium, site, query, times);
    const middle = (pick: (load: ColdLoad) => number) => median(loads.map(pick));
    cold.push([
      `${name}, ${site.line.name}, ${query}`,
      spread(loads.map(({ first }) => first)),
      spread(loads.map(({ complete }) => complete)),
      ...[middle(({ bytesFirst }) => bytesFirst), middle(({ bytesComplete }) => bytesComplete), middle(({ bytes }) => bytes)].map(kilo),
      String(middle(({ answered }) => answered)),
      String(middle(({ requests }) => requests.length)),
    ]);
    if (options.waterfall && site.line === slowLine) waterfalls.push(waterfall(`${name}, ${query}`, loads[0]));
  }
}

/** The requests of one load, with when each was asked and done since the first, and its bytes. */
function waterfall(name: string, load: ColdLoad | undefined): string {
  const requests = (load?.requests ?? []).toSorted((a, b) => a.asked - b.asked);
  const start = requests[0]?.asked ?? 0;
  return table([
    [`requests: ${name}`, 'asked', 'done', 'bytes'],
    ...requests.map(({ path, status, asked, done, bytes }) => [
      `${path}${status === 200 ? '' : ` (${status})`}`,
      ms(asked - start),
      ms(done - start),
      String(bytes),
    ]),
  ]);
}

/** What the search page, its data and the index weigh. */
async function weigh(folder: string): Promise<string[]> {
  const sent = async (file: string) => (await stat(join(folder, `${file}.br`)).catch(() => stat(join(folder, file)))).size;
  const compressed = async (file: string) => kilo(await sent(file));
  const names = (await readdir(join(folder, 'pagefind/index'))).filter((file) => file.endsWith('.pf_index'));
  const chunks = await Promise.all(names.map((file) => sent(`pagefind/index/${file}`)));
  const texts = (await readdir(join(folder, 'zoeken'))).filter((file) => /^teksten-\d+\.json$/.test(file));
  const sizes = await Promise.all(texts.map((file) => sent(`zoeken/${file}`)));
  const all = [...chunks, ...sizes].reduce((sum, size) => sum + size, 0);
  const kept = `${kilo(all)} kB in ${chunks.length} + ${texts.length}`;
  return [await compressed('zoeken/index.html'), await compressed('zoeken/data.json'), kept, kilo(Math.max(...chunks))];
}

/** Queries from the whole list, spread evenly. */
async function someQueries(count: number): Promise<string[]> {
  const rows = (await readFile(join(root, 'tests/search/queries.tsv'), 'utf8')).trim().split('\n').slice(1);
  const queries = [...new Set(rows.map((row) => row.split('\t')[0] ?? ''))];
  return Array.from({ length: count }, (_, at) => queries[Math.floor((at * queries.length) / count)] ?? '');
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The median and the range, by which one sees how busy the computer was. */
function spread(times: number[]): string {
  return `${ms(median(times))} (${ms(Math.min(...times))}–${ms(Math.max(...times))})`;
}

function ms(time: number): string {
  return time.toFixed(0);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
