import { describe, expect, it } from 'vitest';
import { moved } from '../../src/redirects.ts';
import { idsOf, pageAt, readSite } from '../built-site.ts';
import { lists, readList } from './public-addresses.ts';

const site = readSite();
const promised = readList(lists.places);

/** Whether a place is where the list says, or was moved, by itself or with its page. */
function isThere(address: string): boolean {
  const [page = '', id = ''] = address.split('#');
  const newPage = moved[page];
  const found = pageAt(site, page);
  if (moved[address] !== undefined) return true;
  return newPage === undefined ? found !== undefined && idsOf(found).includes(id) : isThere(`${newPage}#${id}`);
}

describe('public places on pages are for ever', () => {
  it('each is listed once, in order', () => {
    expect(promised).toEqual([...new Set(promised)].sort());
  });

  it('each that was ever offered is still there, or leads to where it is now', () => {
    const gone = promised.filter((address) => !isThere(address));
    const example = `${gone[0] ?? ''}': '/nieuwe-bladzijde/#nieuwe-plek`;
    expect(
      gone,
      `Weg: ${gone.join(' ')}. Iemand kan deze plek bewaard of geprint hebben. Zet de kop of het veld terug, of zeg in src/redirects.ts waar het nu staat: '${example}'. Laat de regel in ${lists.places} staan.`,
    ).toEqual([]);
  });
});
