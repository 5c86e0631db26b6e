import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/content-check/read-content.ts';
import { copyBigger, environment } from './bigger-site.ts';
import { measureBuild, type Cost } from './measured-build.ts';
import { table } from './numbers.ts';
import { makeStarlight } from './starlight-site.ts';

/**
 * The benchmark of growth: how long a build takes with the entries that there are and with more, beside a plain Starlight site with the
 * same texts, one after the other on this computer:
 *
 *     node tests/benchmark/growth.ts [--sizes 1000,5000] [--skip-starlight]
 *
 * Of each site a first build, with nothing kept of earlier ones, and a second one of the same sources. The guide's has all PDF files,
 * search, policy, zip and compressed copies; Starlight's has pages and search. Needs a computer that does nothing else.
 */
const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,5000' }, 'skip-starlight': { type: 'boolean', default: false } },
});

const root = process.cwd();
const present = readContent(root).files.length;
const sizes = [present, ...options.sizes.split(',').map(Number).filter(Boolean)];
const rows = [['entries, site', 'first: s', 'cpu s', 'MB', 'second: s', 'cpu s', 'MB', '× Starlight']];
const temporary = await mkdtemp(join(tmpdir(), 'growth-'));
try {
  for (const size of sizes) await measure(size, join(temporary, String(size)));
} finally {
  // What was measured is shown, even if something went wrong after it.
  process.stdout.write(`${table(rows)}\n`);
  await rm(temporary, { recursive: true, force: true });
}

async function measure(size: number, folder: string): Promise<void> {
  await copyBigger(root, folder, size);
  const guide = await twice(`${size}, guide`, folder, size === present ? {} : environment);
  if (options['skip-starlight']) rows.push([...guide.row, '']);
  else {
    const beside = join(temporary, `${size}-starlight`);
    await makeStarlight(folder, beside);
    const starlight = await twice(`${size}, Starlight`, beside, {});
    rows.push([...guide.row, (guide.second.wall / starlight.second.wall).toFixed(2)]);
    rows.push([...starlight.row, '']);
    await rm(beside, { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}

/** Builds twice; a row of the table, and the second build. */
async function twice(name: string, folder: string, settings: Record<string, string>): Promise<{ row: string[]; second: Cost }> {
  process.stderr.write(`${name} …\n`);
  const first = await measureBuild(folder, settings);
  const second = await measureBuild(folder, settings);
  return { row: [name, ...[first, second].flatMap(({ wall, cpu, memory }) => [wall, cpu, memory].map((each) => each.toFixed(0)))], second };
}
