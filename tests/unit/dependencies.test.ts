import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';

const names = z.record(z.string(), z.string()).default({});
const own = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().default(''),
        license: z.string().optional(),
        integrity: z.string().optional(),
        dev: z.boolean().default(false),
        optional: z.boolean().default(false),
        libc: z.array(z.string()).default([]),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Licences that fit a site under EUPL-1.2, with the reason where it isn't plain: they ask for no more than a name and their text. */
const allowed: Record<string, string> = {
  MIT: '',
  ISC: '',
  '0BSD': '',
  'BSD-2-Clause': '',
  'BSD-3-Clause': '',
  'Apache-2.0': '',
  'BlueOak-1.0.0': '',
  Zlib: '',
  'CC0-1.0': '',
  'Python-2.0': 'asks no more than BSD',
  'OFL-1.1': 'for typefaces; licenties.txt gives its text',
  'CC-BY-4.0': 'the table of browsers of caniuse-lite, read while building and not passed on',
  'MPL-2.0': 'Lightning CSS, used as it is while building and not passed on',
  'LGPL-3.0-or-later': 'libvips below sharp, used as it is while building and not passed on',
};

/** Everything that comes along in production, by the name that it is installed under. */
const shipped = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version, license, optional }]) => ({ name: path.replace(/.*node_modules\//, ''), version, license, optional }));

/** Whether an SPDX expression can be met with licences of the list. */
const fits = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((licence) => licence in allowed));

const npmVersion = Number.parseInt(execFileSync('npm', ['--version'], { encoding: 'utf8' }), 10);

const scopeOf = (name: string) => name.split('/')[0] ?? '';

describe('dependencies', () => {
  test('have one version each, not a range', () => {
    const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('are the very files that were locked, those for other systems aside', () => {
    const loose = Object.entries(lock.packages).filter(
      ([path, { integrity, optional }]) => path !== '' && !optional && integrity?.startsWith('sha512-') !== true,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('for Linux with musl are installed there only', () => {
    const anywhere = Object.entries(lock.packages).filter(
      ([path, { libc }]) => /linux-?(?:x64-|arm64-)?musl/.test(path) && !libc.includes('musl'),
    );
    expect(anywhere.map(([path]) => path)).toEqual([]);
  });

  test('have licences that fit this site’s', () => {
    // The lock file leaves out the licence of builds for other systems: it is that of the build for this one.
    const siblings = new Set(
      shipped.flatMap(({ name, version, license }) => (license && fits(license) ? [`${scopeOf(name)} ${version}`] : [])),
    );
    const wrong = shipped.filter(({ name, version, license, optional }) =>
      license === undefined ? !(optional && siblings.has(`${scopeOf(name)} ${version}`)) : !fits(license),
    );
    expect(wrong.map(({ name, license }) => `${name}: ${license ?? 'no licence'}`)).toEqual([]);
  });

  // Debian's own npm, 9.2, can't make it yet.
  test.skipIf(npmVersion < 10)(
    'are all in the list that “npm run sbom” makes, with their versions',
    () => {
      const list = z
        .object({ bomFormat: z.literal('CycloneDX'), components: z.array(z.object({ name: z.string(), version: z.string() })) })
        .parse(JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })));
      const listed = new Set(list.components.map(({ name, version }) => `${name} ${version}`));
      expect(shipped.filter(({ name, version }) => !listed.has(`${name} ${version}`)).map(({ name }) => name)).toEqual([]);
    },
    60_000,
  );
});
