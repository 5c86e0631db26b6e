import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';

const site = readSite();
const text = readFileSync(join(site.folder, 'licenties.txt'), 'utf8');

describe('licenties.txt', () => {
  it('is linked from the page that tells of rights', () => {
    const over = site.pages.find(({ address }) => address === '/over/');
    expect(over?.$(`a[href="${site.home.pathname}licenties.txt"]`).length).toBe(1);
  });

  it('names each typeface of the site', () => {
    const names = [...site.files]
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => openSync(join(site.folder, file)))
      .flatMap((font) => ('familyName' in font ? [font.familyName] : []));
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !text.includes(name.replace(/ Variable$| Light$/, '')))).toEqual([]);
  });

  it('names the packages that the scripts are made from, with their whole licences', () => {
    const names = [...text.matchAll(/^-{72}\n\n(\S+) \S+ \(\S+\)$/gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['pagefind', 'stopword', '@fontsource-variable/figtree']));
    expect(
      text.match(
        /Apache License, Version 2|Mozilla Public License Version 2|Permission is hereby granted|Permission to use, copy|Redistribution and use/g,
      )?.length,
    ).toBeGreaterThanOrEqual(names.length);
  });
});
