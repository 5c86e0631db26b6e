import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';

const list = 'tests/site/addresses.txt';
const promised = readFileSync(list, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const { pages, redirects } = readSite();

describe('public addresses are for ever', () => {
  it('each is listed once, in order', () => {
    expect(promised).toEqual([...new Set(promised)].sort());
  });

  it('each that was ever published still exists', () => {
    const served = new Set([...pages, ...redirects].map(({ address }) => address));
    const gone = promised.filter((address) => !served.has(address));
    expect(gone, `Gone: ${gone.join(' ')}. Add a redirect to its new place (redirects in astro.config.mjs); keep it in ${list}.`).toEqual(
      [],
    );
  });

  it('each page is listed', () => {
    const unlisted = pages.map(({ address }) => address).filter((address) => !promised.includes(address));
    expect(unlisted, `New: ${unlisted.join(' ')}. Add it to ${list}, if it may stay there for ever.`).toEqual([]);
  });
});
