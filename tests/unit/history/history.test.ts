import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import historyForPages from '../../../src/history/integration.ts';
import { dayOf, lastModified, pagesChanged } from '../../../src/history/pages.ts';
import { changesIn, readHistory } from '../../../src/history/read-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'geschiedenis-'));
const project = join(folder, 'repo/één gids');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const git = (day: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@gids.example', ...args], {
    cwd: project,
    stdio: 'ignore',
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' },
  });

function write(file: string, text: string) {
  mkdirSync(join(project, file, '..'), { recursive: true });
  writeFileSync(join(project, file), text);
}

describe('the history of the content', () => {
  test('is that of the commits, without what is not committed yet', () => {
    write('content/tips/een.mdx', 'een');
    write('content/tips/twee.mdx', 'twee');
    write('content/tips/vier.mdx', 'vier');
    write('content/tips/_template.mdx', 'voorbeeld');
    git('2025-01-01', 'init', '--initial-branch=main', '..');
    git('2025-01-01', 'add', '.');
    git('2025-01-01', 'commit', '-m', 'Eerste');
    write('content/tips/een.mdx', 'een, beter');
    git('2025-02-01', 'commit', '-a', '-m', 'Tweede');
    write('content/tips/twee.mdx', 'twee, anders');
    write('content/tips/vier.mdx', 'vier, klaar om vast te leggen');
    git('2025-03-01', 'add', 'content/tips/vier.mdx');
    write('content/tips/drie.mdx', 'drie');
    expect(readHistory(project)).toEqual({
      changes: new Map([['tips/een', { added: '2025-01-01T12:00:00Z', changed: '2025-02-01T12:00:00Z' }]]),
    });
  });

  test('counts what a merge itself changed, and what it brings when that changed', () => {
    git('2025-04-01', 'stash');
    git('2025-04-01', 'switch', '--create', 'tak');
    write('content/tips/vier.mdx', 'vier, op een tak');
    git('2025-04-02', 'commit', '-a', '-m', 'Op een tak');
    git('2025-04-01', 'switch', 'main');
    git('2025-04-01', 'merge', '--no-ff', '--no-commit', 'tak');
    write('content/tips/twee.mdx', 'twee, nog anders');
    git('2025-05-01', 'commit', '-a', '-m', 'Voeg samen');
    const { changes } = readHistory(project);
    expect(['twee', 'vier'].map((name) => changes.get(`tips/${name}`)?.changed)).toEqual(['2025-05-01T12:00:00Z', '2025-04-02T12:00:00Z']);
  });

  test('is that of one text where editors say that it moved, and its file went and came in one commit', () => {
    git('2025-05-02', 'mv', 'content/tips/een.mdx', 'content/tips/eerst.mdx');
    write('content/verhuisd.tsv', '/tips/een/\t/tips/eerst/\n');
    git('2025-05-02', 'add', '.');
    git('2025-05-02', 'commit', '-m', 'Verhuis');
    git('2025-05-03', 'mv', 'content/tips/eerst.mdx', 'content/tips/begin.mdx');
    write('content/verhuisd.tsv', '/tips/eerst/\t/tips/begin/\n/tips/een/\t/tips/begin/\n/tips/vier/\t/tips/twee/\n');
    git('2025-05-03', 'commit', '-a', '-m', 'Verhuis nog eens');
    git('2025-05-04', 'rm', 'content/tips/vier.mdx');
    git('2025-05-04', 'commit', '-m', 'Voeg vier bij twee');
    git('2025-05-05', 'mv', 'content/tips/drie.mdx', 'content/tips/derde.mdx');
    git('2025-05-05', 'commit', '-m', 'Begin opnieuw');
    const { changes } = readHistory(project);
    const begin = { added: '2025-01-01T12:00:00Z', changed: '2025-05-03T12:00:00Z', from: '/tips/een/' };
    expect(changes.get('tips/begin')).toEqual(begin);
    expect(changes.get('tips/twee')).toEqual({ added: '2025-01-01T12:00:00Z', changed: '2025-05-01T12:00:00Z' });
    expect(changes.get('tips/derde')).toEqual({ added: '2025-05-05T12:00:00Z', changed: '2025-05-05T12:00:00Z' });
  });

  test('falls away in a copy with only the last versions, and outside a repository or beside what it has, with the reason', () => {
    const shallow = join(folder, 'ondiep');
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(join(folder, 'repo')).href, shallow]);
    const [copy, none, beside] = [join(shallow, 'één gids'), tmpdir(), join(project, 'content')].map(readHistory);
    expect([copy, none, beside].map((each) => each?.changes.size)).toEqual([0, 0, 0]);
    expect(copy?.missing).toMatch(/ontbreken oudere versies/);
    expect(none?.missing).toMatch(/geen git-repository/);
    expect(beside?.missing).toMatch(/staan niet in git/);
  });

  test('is what pages get as a module, and what they lack without it is told once', () => {
    const changes = new Map([['tips/een', { added: '2025-01-01T12:00:00Z', changed: '2025-02-01T12:00:00Z' }]]);
    const plugins: { resolveId: (asked: string) => string | undefined; load: (resolved: string) => string | undefined }[] = [];
    const warned: string[] = [];
    for (const history of [{ changes }, { changes: new Map(), missing: 'Geen datums.' }]) {
      const updateConfig = ({ vite }: { vite: { plugins: typeof plugins } }) => plugins.push(...vite.plugins);
      Reflect.apply(historyForPages(history).hooks['astro:config:setup'] ?? expect.fail, undefined, [
        { updateConfig, logger: { warn: (text: string) => warned.push(text) } },
      ]);
    }
    expect(plugins.map(({ resolveId, load }) => load(resolveId('virtual:history') ?? ''))).toEqual([
      `export const changes = new Map(${JSON.stringify([...changes])});`,
      'export const changes = new Map([]);',
    ]);
    expect(plugins.map(({ resolveId, load }) => [resolveId('astro'), load('astro')])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(warned).toEqual(['Geen datums.']);
  });

  test('takes the earliest and the latest time, also where commits of branches are mixed', () => {
    const log = [
      '',
      '300\n\ncontent/tips/a.mdx\n',
      '100\n\ncontent/tips/a.mdx\ncontent/tips/b.mdx\n',
      '200\n\ncontent/tips/b.mdx\ncontent/README.md\n',
    ].join('\0');
    expect([...changesIn(log)]).toEqual([
      ['tips/a', { added: '1970-01-01T00:01:40Z', changed: '1970-01-01T00:05:00Z' }],
      ['tips/b', { added: '1970-01-01T00:01:40Z', changed: '1970-01-01T00:03:20Z' }],
    ]);
  });
});

describe('when pages changed', () => {
  const at = (changed: string) => ({ added: '2025-01-01T00:00:00Z', changed });
  const changes = new Map([
    ['paginas/over', at('2025-01-02T00:00:00Z')],
    ['bronnen/een-bron', at('2025-01-03T00:00:00Z')],
    ['bronnen/oude-bron', at('2025-01-01T00:00:00Z')],
    ['tips/een-tip', at('2025-01-04T23:30:00Z')],
  ]);

  test('is when any text on them changed', () => {
    expect([...pagesChanged(changes)]).toEqual([
      ['/over/', '2025-01-03T00:00:00Z'],
      ['/tips/een-tip/', '2025-01-04T23:30:00Z'],
    ]);
  });

  test('goes into the sitemap, below the base path too', () => {
    const item = lastModified(changes, 'https://gids.example/onder/');
    expect(item({ url: 'https://gids.example/onder/tips/een-tip/' })).toHaveProperty('lastmod', '2025-01-04T23:30:00Z');
    expect(item({ url: 'https://gids.example/onder/draaiboek/x/' })).not.toHaveProperty('lastmod');
  });

  test('is a day in the Netherlands', () => {
    expect(dayOf('2025-01-04T23:30:00Z')).toBe('2025-01-05');
    expect(dayOf('2025-07-04T21:30:00Z')).toBe('2025-07-04');
  });
});
