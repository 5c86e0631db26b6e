import type { SearchData, SearchRecord } from './record.ts';

/** The filters, in the order in which they are offered. */
export const facetNames = ['soort', 'case', 'thema', 'partij', 'duur'] as const;

/** The name of one filter; also its name in the address. */
export type FacetName = (typeof facetNames)[number];

/** Chosen values by filter. */
export type Choice = Record<FacetName, string[]>;

/** No filter set. */
export const noChoice: Choice = { soort: [], case: [], thema: [], partij: [], duur: [] };

/** What each filter is called. */
export const facetTitles: Record<FacetName, string> = {
  soort: 'Soort',
  case: 'Case',
  thema: 'Thema',
  partij: 'Partij',
  duur: 'Tijd voor een werkvorm (voorstel van deze site)',
};

/** The longest times that can be asked for, in minutes. */
const durations = [30, 45, 60, 90];

/** A value of a filter with the number of results that have it. */
export interface FacetCount {
  id: string;
  name: string;
  count: number;
}

/** The values of a record for a filter. A werkvorm of 30 minutes also fits in 45. */
function valuesOf(record: SearchRecord, facet: FacetName): string[] {
  if (facet === 'soort') return [record.soort];
  if (facet !== 'duur') return record[facet];
  const { duur } = record;
  return duur === undefined ? [] : durations.filter((most) => duur <= most).map(String);
}

const fits = (record: SearchRecord, facet: FacetName, chosen: string[]) =>
  chosen.length === 0 || valuesOf(record, facet).some((value) => chosen.includes(value));

/** The records that fit every filter; within one filter any chosen value will do. */
export const filterRecords = (records: SearchRecord[], choice: Choice): SearchRecord[] =>
  records.filter((record) => facetNames.every((facet) => fits(record, facet, choice[facet])));

/**
 * For each value of a filter the number of results when it is chosen: the other filters count, this one doesn't.
 * Values without results are left out unless they are chosen.
 */
export function countFacet(records: SearchRecord[], choice: Choice, facet: FacetName, values: SearchData['values']): FacetCount[] {
  const others = filterRecords(records, { ...choice, [facet]: [] });
  const counts = new Map<string, number>();
  for (const value of others.flatMap((record) => valuesOf(record, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return namedValues(facet, values)
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || choice[facet].includes(id));
}

/** The chosen values that a filter has, and those that no filter has. */
export function knownChoice(choice: Choice, values: SearchData['values']): { known: Choice; unknown: string[] } {
  const known = { ...noChoice };
  const unknown: string[] = [];
  for (const facet of facetNames) {
    const ids = new Set(namedValues(facet, values).map(({ id }) => id));
    known[facet] = choice[facet].filter((value) => ids.has(value));
    unknown.push(...choice[facet].filter((value) => !ids.has(value)));
  }
  return { known, unknown };
}

const namedValues = (facet: FacetName, values: SearchData['values']) =>
  facet === 'duur' ? durations.map((most) => ({ id: String(most), name: `tot ${most} minuten` })) : values[facet];

/** How many filters are set. */
export const countChosen = (choice: Choice): number => facetNames.flatMap((facet) => choice[facet]).length;
