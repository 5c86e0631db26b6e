import { paths } from '../paths.ts';
import { schemas } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { ervaringIds } from '../schemas/case.ts';
import { headingId } from '../schemas/slug.ts';
import { plainTextOf } from '../markdown-node.ts';
import { readableParts } from './body.ts';
import { fieldName } from './check-entry.ts';
import type { SourceFile } from './source-file.ts';

/**
 * A place that a link can lead to and that an entry makes: an id on a page. The pages give them; tests/site/places.test.ts holds these and
 * the fixed ones against the built pages, so that a text can't use an id that its page uses for something else, or lead to one that isn't there.
 */
export interface Place {
  /** Address of the page, such as `/tips/`. */
  page: string;
  id: string;
  /** The line in the file that the place comes from. */
  line: number;
  /** The field it comes from, as an editor would name it; undefined for the entry's own name. */
  field?: string | undefined;
  /** The path of that field; undefined in the text. */
  path?: (string | number)[] | undefined;
}

/** The address of the page on which an entry's text stands. */
export const pageOf = ({ collection, slug }: Pick<SourceFile, 'collection' | 'slug'>): string =>
  paths.entry(collection, slug).replace(/#.*$/, '');

/** Whether entries of a collection stand together on one page. */
export const sharesPage = (collection: CollectionName): boolean => paths.entry(collection, '').includes('#');

/** Collections whose entries also make places on the pages of others, and in which collection those are. */
const guestOf: Partial<Record<CollectionName, CollectionName>> = { cases: 'partijen', themas: 'cases', partijen: 'partijen' };

/** Whether what entries of `collection` say can make places on the page of `source`. */
export const makesPlacesOn = (collection: CollectionName, source: SourceFile): boolean => guestOf[collection] === source.collection;

/** The places that an entry makes, on its own page and on others, in the order in which an editor would call them first. */
export const placesOf = (source: SourceFile): Place[] => [...ownName(source), ...fieldPlaces(source), ...textPlaces(source)];

/** The places that entries make on the pages of their whole collection: what a partij looks for stands on that of each other one. */
export function placesAmong(files: SourceFile[]): { place: Place; source: SourceFile }[] {
  const partijen = files.filter(({ collection }) => collection === 'partijen');
  return partijen.flatMap((source) => {
    const path = ['zoekt'];
    const own = { id: `${source.slug}-zoekt`, line: source.lineOf(path), field: fieldName(path), path };
    return partijen.filter((each) => each !== source).map((other) => ({ source, place: { page: pageOf(other), ...own } }));
  });
}

const ownName = ({ collection, slug }: SourceFile): Place[] => {
  const [page = '', id] = paths.entry(collection, slug).split('#');
  return id === undefined ? [] : [{ page, id, line: 1 }];
};

/** Headings and footnotes. */
const textPlaces = (source: SourceFile): Place[] =>
  readableParts(source).flatMap(({ node, line }) => {
    const ids =
      node.type === 'heading' ? [headingId(plainTextOf(node))] : node.type === 'footnoteDefinition' ? footnoteIds(node.identifier) : [];
    return ids.filter(Boolean).map((id) => ({ page: pageOf(source), id, line, field: 'de tekst' }));
  });

const footnoteIds = (name = '') => [`user-content-fn-${name}`, `user-content-fnref-${name}`];

/** What fields make of themselves: steps, questions, participants and so on. */
function fieldPlaces(source: SourceFile): Place[] {
  const place = (path: (string | number)[], id: string, page = pageOf(source)): Place => ({
    page,
    id,
    line: source.lineOf(path),
    field: fieldName(path),
    path,
  });
  if (source.collection === 'cases') return casePlaces(source, place);
  if (source.collection === 'themas') return themaPlaces(source, place);
  if (source.collection === 'paginas') return paginaPlaces(source.data, place);
  return source.collection === 'werkvormen' ? werkvormPlaces(source.data, place) : [];
}

type MakePlace = (path: (string | number)[], id: string, page?: string) => Place;

function casePlaces({ data, slug }: SourceFile, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.cases.safeParse(data);
  if (!success) return [];
  const partijen = new Map(entry.deelnemers.map(({ id, partij }) => [id, partij]));
  return [
    ...entry.deelnemers.map(({ id }, at) => place(['deelnemers', at, 'id'], `deelnemer-${id}`)),
    ...entry.bijeenkomsten.map(({ nummer }, at) => place(['bijeenkomsten', at, 'nummer'], `bijeenkomst-${nummer}`)),
    ...ervaringIds(entry.ervaringen).flatMap((id, at) => {
      const partij = partijen.get(entry.ervaringen[at]?.deelnemer ?? '');
      const path = ['ervaringen', at, 'deelnemer'];
      return [place(path, id), ...(partij === undefined ? [] : [place(path, `${slug}-${id}`, paths.entry('partijen', partij))])];
    }),
  ];
}

function themaPlaces({ data, slug }: SourceFile, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.themas.safeParse(data);
  if (!success) return [];
  return [
    ...entry.praktijk.flatMap((each, at) => [
      place(['praktijk', at, 'case'], `praktijk-${each.case}`),
      place(['praktijk', at, 'case'], `thema-${slug}`, paths.entry('cases', each.case)),
    ]),
    ...entry.uitspraken.map((_, at) => place(['uitspraken', at], `uitspraak-${at + 1}`)),
  ];
}

function paginaPlaces(data: unknown, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.paginas.safeParse(data);
  if (!success) return [];
  return [
    ...(entry.route.length > 0 ? ['route', 'opbrengst', 'checklist'].map((id) => place(['route'], id)) : []),
    ...entry.route.map(({ id }, at) => place(['route', at, 'id'], id)),
    ...(entry.verwant ? [place(['verwant'], 'verwant')] : []),
  ];
}

function werkvormPlaces(data: unknown, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.werkvormen.safeParse(data);
  if (!success) return [];
  return [
    ...entry.groepen.flatMap(({ id }, at) => ['', '-titel'].map((end) => place(['groepen', at, 'id'], `groep-${id}${end}`))),
    ...entry.vragen.flatMap(({ id, deelvragen }, at) => [
      place(['vragen', at, 'id'], id),
      ...deelvragen.map((_, part) => place(['vragen', at, 'deelvragen', part], `${id}${String.fromCharCode(97 + part)}`)),
    ]),
    ...entry.stappen.map((_, at) => place(['stappen', at], `stap-${at + 1}`)),
  ];
}
