import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../benchmark/program.ts';
import { readSite, type BuiltSite } from '../built-site.ts';
import { faultOf, isInternal, referencesOf } from './site-links.ts';

const base = '/inspiratiewijzer';

describe(`the site below ${base}/`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'inspiratiewijzer-'));
  let site: BuiltSite;

  beforeAll(async () => {
    const build = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', folder];
    await run(process.execPath, build, '.', { environment: { BASE: base } });
    site = readSite(folder);
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the same pages as the site without a base path', () => {
    expect(site.home.pathname).toBe(`${base}/`);
    expect(site.pages.map(({ address }) => address)).toEqual(readSite().pages.map(({ address }) => address));
  });

  it('has links that stay below the base path and lead somewhere', () => {
    const faults = site.pages.flatMap((page) =>
      referencesOf(site, page)
        .filter((reference) => isInternal(site, reference))
        .flatMap((reference) =>
          reference.url.pathname.startsWith(`${base}/`) ? (faultOf(site, reference) ?? []) : `${reference.text} leaves ${base}/`,
        )
        .map((fault) => `${page.address}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
