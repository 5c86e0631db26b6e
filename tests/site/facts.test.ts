import { describe, expect, it } from 'vitest';
import { holdsCore } from '../../src/content-check/core.ts';
import { readFacts } from '../../src/content-check/facts-table.ts';
import { pageAt, readSite } from '../built-site.ts';
import { textAtPlace } from './place-text.ts';

const site = readSite();
const { facts } = readFacts('.');

describe('the site', () => {
  it('has facts to tell', () => {
    expect(facts.length).toBeGreaterThan(500);
  });

  it('tells every fact at the place that the table names', () => {
    const faults = facts.flatMap(({ id, address, cores }) => {
      const [page = '', place = ''] = address.split('#');
      const found = pageAt(site, page);
      const text = found && textAtPlace(found, place);
      if (text === undefined) return [`${id}: ${address} is not there`];
      const lost = cores.filter((core) => !holdsCore(text, core));
      return lost.length === 0 ? [] : [`${id}: ${address} does not hold ${lost.join(', ')}`];
    });
    expect(faults).toEqual([]);
  });
});
