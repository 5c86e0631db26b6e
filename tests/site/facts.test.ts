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
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('id\t'))
    .map((line) => {
      const [id = '', text = '', source = '', address = '', ...rest] = line.split('\t');
      if (rest.length > 0) throw new Error(`${file} has a line with more than four columns: ${line}`);
      return { id, text, source, address };
    });
}

/** Takes an id apart: `TIP-1b` is b of number 1 of the family `TIP-`. */
const idParts = /^(?<family>(?:[A-Z]+-)+[A-Z]?)(?<number>\d+)(?<letter>[a-z])?(?:vb)?$/;

/** The numbers or letters that `family` lacks before its last one. */
function gapsIn(
  family: string,
  members: string[],
  first: number,
  position: (member: string) => number,
  name: (position: number) => string,
): string[] {
  const present = new Set(members.map(position));
  const all = Array.from({ length: Math.max(...present) - first + 1 }, (_, index) => first + index);
  return all.filter((each) => !present.has(each)).map((each) => `${family}${name(each)}`);
}

describe('the table of facts', () => {
  const parts = facts.map(({ id }) => idParts.exec(id)?.groups ?? {});

  it('has facts, each with an id, a text, a source and an address', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect(
      facts.filter(({ id, text, source, address }) => !idParts.test(id) || text === '' || source === '' || !address.startsWith('/')),
    ).toEqual([]);
  });

  it('has every id once', () => {
    const ids = facts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leaves no number out of a family', () => {
    const families = Map.groupBy(parts, ({ family = '' }) => family);
    const gaps = [...families].flatMap(([family, members]) =>
      gapsIn(
        family,
        members.map(({ number = '' }) => number),
        1,
        Number,
        String,
      ),
    );
    expect(gaps).toEqual([]);
  });

  it('leaves no letter out of a number', () => {
    const lettered = parts.filter(({ letter }) => letter !== undefined);
    const numbers = Map.groupBy(lettered, ({ family = '', number = '' }) => `${family}${number}`);
    const code = (letter: string) => letter.charCodeAt(0);
    const gaps = [...numbers].flatMap(([number, members]) =>
      gapsIn(
        number,
        members.map(({ letter = '' }) => letter),
        code('a'),
        code,
        (each) => String.fromCharCode(each),
      ),
    );
    expect(gaps).toEqual([]);
  });
});

describe('the site', () => {
  it('tells every fact at the place that the table names', () => {
    const faults = facts.flatMap(({ id, address }) => {
      const fault = faultOf(site, { text: address, url: new URL(`.${address}`, site.home) });
      return fault === undefined ? [] : [`${id}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});
