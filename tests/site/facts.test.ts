import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import { faultOf } from './site-links.ts';

interface Fact {
  id: string;
  text: string;
  source: string;
  address: string;
}

const site = readSite();
const folder = 'tests/content';
const facts = readdirSync(folder)
  .filter((name) => /^feiten.*\.tsv$/.test(name))
  .flatMap((name) => readFacts(join(folder, name)));

function readFacts(file: string): Fact[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('id\t')).map((line) => {
    const [id = '', text = '', source = '', address = '', ...rest] = line.split('\t');
    if (rest.length > 0) throw new Error(`${file} has a line with more than four columns: ${line}`);
    return { id, text, source, address };
  });
}

describe('the table of facts', () => {
  it('has facts, each with an id, a text, a source and an address', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter(({ id, text, source, address }) => !/^[A-Z]+(-[A-Z0-9]+)*(-\d+[a-z]*)$/i.test(id) || text === '' || source === '' || !address.startsWith('/'))).toEqual([]);
  });

  it('has every id once', () => {
    const ids = facts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leaves no number out of a family', () => {
    const families = Map.groupBy(facts, ({ id }) => id.replace(/-\d+[a-z]*$/, ''));
    const gaps = [...families].flatMap(([family, members]) => {
      const numbers = new Set(members.map(({ id }) => Number.parseInt(id.slice(family.length + 1), 10)));
      const all = Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1);
      return all.filter((number) => !numbers.has(number)).map((number) => `${family}-${number}`);
    });
    expect(gaps).toEqual([]);
  });
});

describe('the site', () => {
  it('tells every fact at the place that the table names', () => {
    const faults = facts.flatMap(({ id, address }) => faultOf(site, { text: address, url: new URL(`.${address}`, site.home) })?.replace(/^/, `${id}: `) ?? []);
    expect(faults).toEqual([]);
  });
});
