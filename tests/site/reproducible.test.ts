import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { distFolder, filesIn } from '../built-site.ts';
import { buildProject, copyProject } from '../project-copy.ts';

/** Another place, day and language than those of whoever built the site; the same publisher. */
const elsewhere = {
  TZ: new Date().getTimezoneOffset() === -14 * 60 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  ...Object.fromEntries(['SITE', 'BASE', 'SOURCE_DATE_EPOCH'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
};

/** The same history: the copy is none of the repository’s own folders. */
const history = (copy: string) => ({
  GIT_DIR: execFileSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' }).trim(),
  GIT_WORK_TREE: copy,
});

const folder = mkdtempSync(join(tmpdir(), 'opnieuw-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Each file of a built site with a hash of what is in it. */
const contentsOf = (site: string) =>
  new Map(
    filesIn(site)
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(site, file)))
          .digest('hex'),
      ]),
  );

describe('a second build of the same sources, in another folder, time zone and language', () => {
  it('gives the same files, byte for byte', async () => {
    await copyProject(process.cwd(), folder);
    const again = contentsOf(await buildProject(folder, { ...elsewhere, ...history(folder) }));
    const first = contentsOf(distFolder);
    expect([...again.keys()]).toEqual([...first.keys()]);
    const different = [...first].filter(([file, hash]) => again.get(file) !== hash).map(([file]) => file);
    expect(different, 'If dist/ is older than the sources, run "npm run build" first.').toEqual([]);
  }, 400_000);
});
