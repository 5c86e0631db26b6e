import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movedFile, movedIn } from '../schemas/verhuisd.ts';
import { followMoved } from './follow-moved.ts';

/** When a file was added and last changed: instants in UTC, as `2026-01-31T12:00:00Z`. */
export interface Change {
  added: string;
  changed: string;
  /** The address where it came (without the base path), if it has moved since. */
  from?: string;
}

/** Changes of entries by collection and slug, as `tips/kijk-in-elkaars-keuken`. */
export type Changes = ReadonlyMap<string, Change>;

/** What the repository tells of the content; where it can’t, nothing, and `missing` says in Dutch why. */
export interface History {
  changes: Changes;
  missing?: string;
}

/**
 * When each entry was added and last changed, from the commits of the repository that `folder` is in: the same for the same commit,
 * wherever and whenever it is asked. An entry that was changed since the last commit has no date, for nobody knows it yet.
 */
export function readHistory(folder: string): History {
  const git = (...args: string[]): string =>
    execFileSync('git', ['--no-optional-locks', '-c', 'core.quotePath=off', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true')
      return without('van deze kopie ontbreken oudere versies (git fetch --unshallow)');
    // With -c, what a merge itself changed counts too.
    const changes = changesIn(git('log', '--format=%x00%ct', '--name-only', '-c', '--no-renames', '--', 'content'));
    for (const file of git('diff', '--name-only', 'HEAD', '--', 'content').split('\n')) changes.delete(keyOf(file) ?? '');
    return changes.size > 0
      ? { changes: followMoved(changes, movedIn(readIfThere(join(folder, movedFile)))) }
      : without('de teksten staan niet in git');
  } catch {
    return without('dit is geen git-repository');
  }
}

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const without = (why: string): History => ({
  changes: new Map(),
  missing: `Geen datums van wijziging en geen feed: ${why}. Bouw de site uit een volledige kloon met git om die wel te krijgen.`,
});

/** Reads the output of `git log`, the newest commit first: for each commit its seconds since 1970, and the files that it changed. */
export function changesIn(log: string): Map<string, Change> {
  const found = new Map<string, Change>();
  for (const commit of log.split('\0')) {
    const [seconds = '', ...files] = commit.split('\n');
    const at = new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
    for (const key of files.flatMap((file) => keyOf(file) ?? [])) {
      const { added = at, changed = at } = found.get(key) ?? {};
      // Commits of merged branches don’t come in the order of their times.
      found.set(key, { added: at < added ? at : added, changed: at > changed ? at : changed });
    }
  }
  return found;
}

/**
 * The key of the entry in a file, named from the top of the repository, for so git names what a merge changed; undefined for a file that
 * isn’t one.
 */
const keyOf = (file: string): string | undefined => /(?:^|\/)content\/([^/]+\/[^/_][^/]*)\.mdx$/.exec(file)?.[1];
