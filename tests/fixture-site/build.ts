import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkContent, report } from '../../src/content-check/check-content.ts';
import { run } from '../benchmark/program.ts';
import { copyProject } from '../project-copy.ts';
import { giveHistory } from './history.ts';

const here = import.meta.dirname;

/** Where a build keeps what the next one needn't make again (src/build-cache.ts), below the folder that it's built in. */
export const ownCache = 'node_modules/.astro/made';

/** What the build of the real site made and is the same in a copy isn't made again there. */
export const sharedCache = () => ({ BUILD_CACHE: resolve(process.env['BUILD_CACHE'] || ownCache) });

/** Where the fixture site lives, and who publishes it. */
export const setting = {
  BASE: '/onder/deze-map',
  SITE: 'https://fixture.example',
  PUBLISHER_NAME: 'Uitgever De Ekster',
  PUBLISHER_CONTACT: 'post@ekster.example',
  PUBLISHER_REPORTS: 'https://ekster.example/melden/',
};

/**
 * Copies the project to a new folder, with the fixture's content in place of its own. Returns that folder, which is the
 * caller's to remove.
 */
export async function copyTestSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-site-'));
  await copyProject(process.cwd(), folder);
  rmSync(join(folder, 'content'), { recursive: true });
  cpSync(join(here, 'content'), join(folder, 'content'), { recursive: true });
  cpSync(join(here, 'build.config.mjs'), join(folder, 'build.config.mjs'));
  return folder;
}

/**
 * Puts `to` where `from` is in a file of a copy.
 *
 * @throws if `from` isn't there, so that no test goes on with what it meant to change
 */
export function changeFile(copy: string, file: string, from: RegExp, to: string): void {
  const path = join(copy, file);
  const old = readFileSync(path, 'utf8');
  if (!from.test(old)) throw new Error(`${file} has no ${String(from)}.`);
  writeFileSync(path, old.replace(from, to));
}

/**
 * Copies the project as above, lets `change` do more to it, and builds it there; without `packed` leaves out the history of its texts, and
 * what packs the finished site up (build.config.mjs). What the build of the real site made and is the same here isn't made again, unless
 * `environment` names another cache.
 * Returns the folder of the copy.
 *
 * @throws in Dutch if the content isn't right, or with the end of the output if the build fails.
 */
export async function buildTestSite(
  environment: Record<string, string>,
  { packed = false, change = () => undefined }: { packed?: boolean; change?: (folder: string) => void } = {},
): Promise<string> {
  const folder = await copyTestSite();
  change(folder);
  // Whether texts fit their paper shows when the build sets it.
  const problems = checkContent(folder);
  if (problems.length > 0) throw new Error(report(problems));
  if (packed) giveHistory(folder);
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--config', 'build.config.mjs'], folder, {
    environment: { ...sharedCache(), ...(packed && { PACKED: 'yes' }), ...environment },
  });
  return folder;
}
