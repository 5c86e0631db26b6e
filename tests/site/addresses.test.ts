import { describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import { lists, readList } from './public-addresses.ts';

const promised = readList(lists.pages);
const { pages, redirects } = readSite();

describe('public addresses are for ever', () => {
  it('each is listed once, in order', () => {
    expect(promised).toEqual([...new Set(promised)].sort());
  });

  it('each that was ever published still exists', () => {
    const served = new Set([...pages, ...redirects].map(({ address }) => address));
    const gone = promised.filter((address) => !served.has(address));
    const example = `'${gone[0] ?? ''}': '/nieuw-adres/'`;
    expect(
      gone,
      `Weg: ${gone.join(' ')}. Iemand kan dit adres bewaard of geprint hebben. Geef het bestand zijn oude naam terug, of zeg in src/redirects.ts waar de bladzijde nu staat: ${example}. Laat de regel in ${lists.pages} staan.`,
    ).toEqual([]);
  });
});
