import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Moments that are another day in the Netherlands than in UTC, in winter and in summer. */
const [begun, renewed] = ['2030-01-31T23:30:00Z', '2031-07-31T22:30:00Z'];

/** Gives the fixture's content in `folder` a history: all was there from the first commit on, but for one tip; one case was changed since. */
export function giveHistory(folder: string): void {
  const changed = join(folder, 'content/cases/vlierdorp.mdx');
  const text = readFileSync(changed, 'utf8');
  writeFileSync(changed, `${text}\n`);
  git(folder, begun, 'init', '--quiet');
  git(folder, begun, 'add', 'content', ':!content/tips/andijvie.mdx');
  git(folder, begun, 'commit', '--quiet', '--message', 'Begin');
  writeFileSync(changed, text);
  git(folder, renewed, 'add', 'content');
  git(folder, renewed, 'commit', '--quiet', '--message', 'Renew');
}

/** Without the settings of whoever runs this. */
function git(folder: string, date: string, ...args: string[]): void {
  const author = { GIT_AUTHOR_NAME: 'De Ekster', GIT_AUTHOR_EMAIL: 'post@ekster.example', GIT_AUTHOR_DATE: date };
  const committer = { GIT_COMMITTER_NAME: 'De Ekster', GIT_COMMITTER_EMAIL: 'post@ekster.example', GIT_COMMITTER_DATE: date };
  const bare = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync('git', args, { cwd: folder, env: { ...process.env, ...author, ...committer, ...bare }, stdio: 'ignore' });
}
