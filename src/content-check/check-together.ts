import { valueAt } from '../schemas/walk.ts';
import { fieldName } from './check-entry.ts';
import { memoised } from '../memoise.ts';
import { fixedPlaces } from './fixed-places.ts';
import { placesAmong, placesOf, sharesPage, type Place } from './places.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** Fields by which readers and lists tell entries apart, and how to mend two that are the same. */
const distinct = [
  { field: 'titel', mend: 'Geef een van de twee een eigen titel.' },
  { field: 'samenvatting', mend: 'Schrijf voor een van de twee een eigen samenvatting.' },
  { field: 'volgorde', mend: 'Kies voor een van de twee een getal dat nog vrij is.' },
  { field: 'letter', mend: 'Elke partij heeft een eigen letter.' },
] as const;

/** What entries must not have in common: a value that should tell them apart. The later file has the problem. */
export const checkDistinct = (files: SourceFile[]): Problem[] =>
  distinct.flatMap(({ field, mend }) => {
    const first = new Map<string, SourceFile>();
    return files.flatMap((source) => {
      const value = valueOf(source, field);
      if (value === undefined) return [];
      const keys = listsOf(field, source).map((list) => `${list}: ${value}`);
      const same = keys.map((key) => first.get(key)).find((other) => other !== undefined);
      for (const key of keys) if (!first.has(key)) first.set(key, source);
      if (!same) return [];
      const message = `is ${shown(source, field)}, net als in ${same.file}. ${mend}`;
      return [{ file: source.file, line: source.lineOf([field]), field: fieldName([field]), message }];
    });
  });

/** The lists in which the value of a field must differ: its collection; for titles and summaries of pages all pages too. */
const listsOf = (field: string, source: SourceFile): string[] => [
  source.collection,
  ...((field === 'titel' || field === 'samenvatting') && !sharesPage(source.collection) ? ['pages'] : []),
];

/** A value as readers tell it from another: of a title or a summary its letters and digits, for a mark is no difference. */
function valueOf(source: SourceFile, field: string): string | undefined {
  const written = writtenIn(source, field)?.toLowerCase();
  return field === 'volgorde' ? written : written?.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || written;
}

/** The start of a value as its author wrote it. */
function shown(source: SourceFile, field: string): string {
  const written = writtenIn(source, field) ?? '';
  return `“${written.slice(0, 60)}${written.length > 60 ? ' …' : ''}”`;
}

function writtenIn({ data }: SourceFile, field: string): string | undefined {
  const value = valueAt(data, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

/** A place with the entry that it comes from. */
export interface OwnedPlace {
  place: Place;
  source: SourceFile;
}

const placesFrom = memoised(placesOf);

/** Every place that the entries make, by how hard it is to change: entries' names first, then fields, then headings. */
export function placesIn(files: SourceFile[]): OwnedPlace[] {
  const rank = ({ field }: Place) => (field === undefined ? 0 : field === 'de tekst' ? 2 : 1);
  const own = files.flatMap((source) => placesFrom(source).map((place) => ({ place, source })));
  return [...own, ...placesAmong(files)].sort((a, b) => rank(a.place) - rank(b.place));
}

/** Places that would get the address of another place on the same page; of two, the one that is easier to change has the problem. */
export function checkPlaces(places: OwnedPlace[]): Problem[] {
  const taken = new Set<string>();
  return places.flatMap(({ place, source }) => {
    const { always, sometimes } = fixedPlaces(place.page);
    const address = `${place.page}#${place.id}`;
    const isFree = !taken.has(address) && ![...always, ...sometimes].includes(place.id);
    taken.add(address);
    return isFree ? [] : [{ file: source.file, line: place.line, field: place.field, message: takenMessage(place) }];
  });
}

function takenMessage({ page, id, field }: Place): string {
  const taken = `het adres #${id}, maar dat is op ${page} al van iets anders.`;
  if (field === undefined) return `krijgt ${taken} Geef het bestand een andere naam.`;
  return field === 'de tekst'
    ? `heeft een kop of voetnoot met ${taken} Kies andere woorden.`
    : `geeft ${taken} Verander het, of haal het weg.`;
}

/** For each page, the ids that a link to it can end in. */
export function placesByPage(places: OwnedPlace[]): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const { page, id } of places.map(({ place }) => place)) {
    const ids = pages.get(page) ?? new Set(fixedPlaces(page).always);
    pages.set(page, ids.add(id));
  }
  return pages;
}
