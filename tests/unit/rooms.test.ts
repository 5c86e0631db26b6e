import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What any room may use. */
const forAll = ['defined.ts', 'escaped.ts', 'literal.ts', 'markdown-node.ts', 'memoise.ts', 'site-name.ts', 'unbroken.ts'];

/** Which rooms of src each room may use besides itself and those for all; a room that isn't named may use none. */
const allowed: Record<string, string[]> = {
  schemas: [],
  'paths.ts': ['schemas'],
  'moved.ts': ['schemas'],
  'browsers.ts': [],
  'publisher.ts': [],
  'site-name.ts': [],
  'group-by.ts': [],
  'build-cache.ts': [],
  'defined.ts': [],
  'escaped.ts': [],
  'literal.ts': [],
  'main-of.ts': [],
  'markdown-node.ts': [],
  'memoise.ts': [],
  'run-program.ts': [],
  'script-imports.ts': [],
  'tidy-memory.ts': [],
  'unbroken.ts': [],
  catalog: ['schemas', 'werkvorm'],
  entry: ['catalog', 'components', 'paths.ts', 'schemas', 'scripts', 'styles', 'wegwijzer', 'werkvorm'],
  werkvorm: ['components', 'group-by.ts', 'schemas', 'styles'],
  'pdf-fonts': [],
  paper: ['build-cache.ts', 'components', 'entry', 'pdf-fonts', 'publisher.ts', 'schemas', 'werkvorm'],
  'content-check': ['group-by.ts', 'schemas', 'paper', 'paths.ts', 'publisher.ts', 'werkvorm'],
  'content.config.ts': ['schemas'],
  'open-data': ['catalog', 'components', 'entry', 'paths.ts', 'publisher.ts', 'schemas', 'scripts', 'wegwijzer', 'werkvorm'],
  history: ['paths.ts', 'schemas'],
  'structured-data': [],
  typefaces: ['build-cache.ts'],
  styles: [],
  components: ['group-by.ts', 'schemas', 'scripts', 'paths.ts', 'publisher.ts'],
  scripts: [],
  setup: [],
  redactie: ['components', 'content-check', 'hosting', 'paper', 'paths.ts', 'schemas'],
  begrippen: ['main-of.ts'],
  'middleware.ts': ['begrippen', 'catalog', 'paths.ts'],
  wegwijzer: ['components', 'schemas'],
  poster: ['pdf-fonts', 'paper', 'scripts', 'styles'],
  draaiboek: ['components', 'group-by.ts', 'pdf-fonts', 'paths.ts', 'schemas', 'scripts', 'styles', 'werkvorm'],
  og: ['build-cache.ts', 'components', 'styles', 'typefaces'],
  hosting: ['build-cache.ts', 'group-by.ts', 'paths.ts', 'publisher.ts', 'run-program.ts', 'scripts'],
  begeleiden: ['components', 'draaiboek', 'paths.ts', 'scripts', 'styles', 'werkvorm'],
  search: [
    'build-cache.ts',
    'components',
    'group-by.ts',
    'main-of.ts',
    'paths.ts',
    'run-program.ts',
    'schemas',
    'script-imports.ts',
    'scripts',
    'styles',
  ],
  offline: ['browsers.ts', 'build-cache.ts', 'hosting', 'paths.ts', 'run-program.ts', 'script-imports.ts', 'scripts', 'search'],
  layouts: [
    'offline',
    'components',
    'history',
    'moved.ts',
    'paper',
    'paths.ts',
    'publisher.ts',
    'schemas',
    'scripts',
    'structured-data',
    'styles',
  ],
  pages: [
    'begeleiden',
    'catalog',
    'components',
    'draaiboek',
    'entry',
    'group-by.ts',
    'history',
    'layouts',
    'moved.ts',
    'pdf-fonts',
    'offline',
    'og',
    'open-data',
    'paper',
    'paths.ts',
    'poster',
    'publisher.ts',
    'schemas',
    'search',
    'structured-data',
    'styles',
    'wegwijzer',
    'werkvorm',
  ],
};

const files = globSync('src/**/*.{ts,astro,mjs}');

/** The room of a path below src: its folder, or the file itself where it stands alone. */
const roomOf = (path: string) => relative('src', path).split('/')[0] ?? '';

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()'(\.[^']+)'/g)].map(([, target = '']) =>
    join(dirname(file), target),
  );

describe('the rooms of the code', () => {
  test('every room is named in the list', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  test('the README tells of every room', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(Object.keys(allowed).filter((room) => !new RegExp(`\`(?:src/)?${room.replace('.', '\\.')}/?\``).test(readme))).toEqual([]);
  });

  test('every file uses only rooms that its own room may use', () => {
    const wrong = files.flatMap((file) => {
      const rooms = [roomOf(file), ...forAll, ...(allowed[roomOf(file)] ?? [])];
      return importsOf(file).flatMap((target) => (rooms.includes(roomOf(target)) ? [] : [`${file} uses ${target}`]));
    });
    expect(wrong).toEqual([]);
  });

  test('no room may use another that it has no use for', () => {
    const used = new Set(files.flatMap((file) => importsOf(file).map((target) => `${roomOf(file)} uses ${roomOf(target)}`)));
    const may = Object.entries(allowed).flatMap(([room, others]) => others.map((other) => `${room} uses ${other}`));
    expect(may.filter((each) => !used.has(each))).toEqual([]);
  });
});
