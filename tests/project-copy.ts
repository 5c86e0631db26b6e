import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from './benchmark/program.ts';

/** What stays behind: made again, not needed, linked, or about the real content alone. */
const left = new Set(['node_modules', 'dist', '.git', '.astro', 'tests', 'feiten.tsv', 'adressen.txt', 'verhuisd.tsv']);

/** Copies what a build of the project at `root` needs to `folder`. It gets its packages as links, and caches of its own. */
export async function copyProject(root: string, folder: string): Promise<void> {
  await cp(root, folder, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  await mkdir(join(folder, 'node_modules'));
  const packages = (await readdir(join(root, 'node_modules'))).filter((name) => !name.startsWith('.'));
  await Promise.all(packages.map((name) => symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))));
}

/**
 * Builds the project in `folder` and returns the folder with the built site; `environment` is added to the program's own.
 * @throws with the end of the output if the build fails.
 */
export async function buildProject(folder: string, environment: Record<string, string> = {}): Promise<string> {
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], folder, { minutes: 15, environment });
  return join(folder, 'dist');
}
