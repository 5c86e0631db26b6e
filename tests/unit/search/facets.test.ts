import { describe, expect, test } from 'vitest';
import { countChosen, countFacet, facetNames, filterRecords, knownChoice, noChoice, type Choice } from '../../../src/search/facets.ts';
import type { SearchData } from '../../../src/search/record.ts';
import { recordOf } from './records.ts';

const records = [
  recordOf('/dorp/', { soort: 'cases', case: ['dorp'], thema: ['rollen', 'waarde'], partij: ['gemeente'] }),
  recordOf('/stad/', { soort: 'cases', case: ['stad'], thema: ['rollen'] }),
  recordOf('/rollen/', { soort: 'themas', case: ['dorp', 'stad'], thema: ['rollen'] }),
  recordOf('/kort/', { soort: 'werkvormen', thema: ['rollen'], duur: 30 }),
  recordOf('/lang/', { soort: 'werkvormen', thema: ['waarde'], duur: 60 }),
  recordOf('/langer/', { soort: 'werkvormen', duur: 90 }),
];

const named = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const values: SearchData['values'] = {
  soort: named('cases', 'themas', 'werkvormen', 'tips'),
  case: named('dorp', 'stad'),
  thema: named('rollen', 'waarde'),
  partij: named('gemeente', 'aanbieder'),
};

const choose = (choice: Partial<Choice>): Choice => ({ ...noChoice, ...choice });
const filtered = (choice: Partial<Choice>) => filterRecords(records, choose(choice)).map(({ address }) => address);
const counts = (choice: Partial<Choice>, facet: keyof Choice) =>
  Object.fromEntries(countFacet(records, choose(choice), facet, values).map(({ id, count }) => [id, count]));

describe('filterRecords', () => {
  test('without a choice keeps everything, in its order', () => {
    expect(filterRecords(records, noChoice)).toEqual(records);
  });

  test('takes any value within one filter, and every filter', () => {
    expect(filtered({ case: ['dorp'] })).toEqual(['/dorp/', '/rollen/']);
    expect(filtered({ case: ['dorp', 'stad'] })).toEqual(['/dorp/', '/stad/', '/rollen/']);
    expect(filtered({ case: ['dorp', 'stad'], soort: ['cases'], thema: ['waarde'] })).toEqual(['/dorp/']);
  });

  test('takes werkvormen that fit in the time, and nothing else', () => {
    expect(filtered({ duur: ['30'] })).toEqual(['/kort/']);
    expect(filtered({ duur: ['60'] })).toEqual(['/kort/', '/lang/']);
    expect(filtered({ duur: ['30', '60'] })).toEqual(['/kort/', '/lang/']);
  });

  test('finds nothing for a value that no record has', () => {
    expect(filtered({ partij: ['onbekend'] })).toEqual([]);
  });
});

describe('countFacet', () => {
  test('counts every value and leaves out what has none', () => {
    expect(counts({}, 'soort')).toEqual({ cases: 2, themas: 1, werkvormen: 3 });
    expect(counts({}, 'duur')).toEqual({ 30: 1, 45: 1, 60: 2, 90: 3 });
  });

  test('counts with the other filters and not with its own', () => {
    expect(counts({ soort: ['cases'] }, 'soort')).toEqual({ cases: 2, themas: 1, werkvormen: 3 });
    expect(counts({ soort: ['cases'] }, 'thema')).toEqual({ rollen: 2, waarde: 1 });
    expect(counts({ soort: ['werkvormen'], duur: ['30'] }, 'thema')).toEqual({ rollen: 1 });
  });

  test('promises of each value as many as it gives, whatever the other filters are', () => {
    const chosen = [{}, { case: ['dorp'] }, { soort: ['werkvormen', 'themas'] }, { thema: ['rollen'], duur: ['60'] }];
    const broken = chosen.flatMap((choice) =>
      facetNames.flatMap((facet) =>
        Object.entries(counts(choice, facet))
          .filter(([id, count]) => filtered({ ...choice, [facet]: [id] }).length !== count)
          .map(([id]) => ({ ...choice, [facet]: id })),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('keeps a chosen value that has no results any more, so that it can be unchosen', () => {
    expect(counts({ soort: ['themas'], partij: ['gemeente'] }, 'partij')).toEqual({ gemeente: 0 });
  });

  test('keeps the order and the names that it is given', () => {
    expect(countFacet(records, noChoice, 'case', values)).toEqual([
      { id: 'dorp', name: 'DORP', count: 2 },
      { id: 'stad', name: 'STAD', count: 2 },
    ]);
    expect(countFacet(records, noChoice, 'duur', values)[0]?.name).toBe('tot 30 minuten');
  });
});

test('countChosen tells how many filters are set, also of one kind', () => {
  expect(countChosen(noChoice)).toBe(0);
  expect(countChosen(choose({ soort: ['tips', 'themas'], duur: ['30'] }))).toBe(3);
});

test('knownChoice keeps what the filters have and names what they have not', () => {
  expect(knownChoice(choose({ soort: ['tips', 'onzin'], duur: ['30', '7'], case: ['dorp'] }), values)).toEqual({
    known: choose({ soort: ['tips'], duur: ['30'], case: ['dorp'] }),
    unknown: ['onzin', '7'],
  });
});
