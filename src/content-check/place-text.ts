import { schemas } from '../schemas/index.ts';
import { valueAt } from '../schemas/walk.ts';
import { minimaleDuur } from '../schemas/werkvorm-rules.ts';
import { readableParts } from './body.ts';
import { fieldName, linksOf } from './check-entry.ts';
import type { OwnedPlace } from './check-together.ts';
import { pageOf, sharesPage } from './places.ts';
import { memoised } from '../memoise.ts';
import { fieldsOf, type SourceFile } from './source-file.ts';

/** What content/ tells at an address, and where in which file it stands. */
export interface PlaceText {
  source: SourceFile;
  text: string;
  line: number;
  /** The field, as an editor would name it; left out where it's the whole entry. */
  field?: string | undefined;
}

type Path = PropertyKey[];

/** Fixed places of pages whose name isn't that of a field. */
const fieldsByPlace = new Map([['poster', 'groepen']]);

/** Fixed places that show who links to the page, and the collections that those are in. */
const linkersByPlace = new Map([
  ['gebruikt-in', ['cases', 'themas']],
  ['tips', ['tips']],
]);

/** Fields of an entry that don't stand with its text, on the page that it shares with others. */
const unseen = ['zoekwoorden', 'bron', 'volgorde'];

/**
 * What the texts tell at an address with a place, such as `/tips/x/#tekst`; undefined if no file tells anything there.
 * A link tells the title of where it leads. `places` are those that `files` make.
 */
export function placeText(address: string, files: SourceFile[], places: OwnedPlace[]): PlaceText | undefined {
  const [page = '', id = ''] = address.split('#');
  const owned = places.find(({ place }) => place.page === page && place.id === id);
  if (owned) return ownedPlaceText(owned, files);
  const source = files.find((each) => !sharesPage(each.collection) && pageOf(each) === page);
  return source && fixedPlaceText(source, id, files);
}

function ownedPlaceText({ place, source }: OwnedPlace, files: SourceFile[]): PlaceText {
  const { line, field, path = [] } = place;
  if (field === undefined) return { source, line, text: entryText(source, files) };
  if (field === 'de tekst') return { source, line, field, text: sectionText(source, line) };
  const last = path.findLastIndex((part) => typeof part === 'number');
  const told = last < 0 ? path : path.slice(0, last + 1);
  return { source, line, field: fieldName(told), text: fieldText(source, told, files) };
}

function fixedPlaceText(source: SourceFile, id: string, files: SourceFile[]): PlaceText | undefined {
  if (id === 'tekst') return { source, line: source.bodyStart + 1, field: 'de tekst', text: bodyText(source) };
  const linkers = linkersByPlace.get(id);
  if (linkers)
    return {
      source,
      line: 1,
      text: linkersText(
        source,
        files.filter(({ collection }) => linkers.includes(collection)),
        files,
      ),
    };
  if (id === 'duur') return durationText(source);
  const field = fieldsByPlace.get(id) ?? id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const text = fieldText(source, [field], files);
  return text === '' ? undefined : { source, line: source.lineOf([field]), field, text };
}

const entryText = (source: SourceFile, files: SourceFile[]): string =>
  [
    ...Object.keys(fieldsOf(source))
      .filter((field) => !unseen.includes(field))
      .map((field) => fieldText(source, [field], files)),
    bodyText(source),
  ].join(' ');

/** A page shows the least time that a werkvorm takes by its number. */
function durationText(source: SourceFile): PlaceText | undefined {
  const { data } = schemas.werkvormen.safeParse(source.data);
  const at = data?.randvoorwaarden.findIndex(({ soort }) => soort === 'tijd') ?? -1;
  const path = ['randvoorwaarden', at, 'minuten'];
  return data && { source, line: source.lineOf(path), field: fieldName(path), text: `${minimaleDuur(data)} minuten` };
}

/** The texts and numbers in the fields below `path` as readers get them: names for ids, titles for links. */
function fieldText(source: SourceFile, path: Path, files: SourceFile[]): string {
  const value = path.reduce<unknown>(valueAt, source.data);
  const linked = linksOf(source).filter((link) => path.every((part, at) => link.path[at] === part));
  const slugs = new Set(linked.map(({ slug }) => slug));
  const names = namesIn(source);
  return [
    ...scalarsIn(value).flatMap((each) => names.get(each) ?? (slugs.has(each) ? [] : each)),
    ...linked.map(({ target, slug }) => titleOf(files, target, slug)),
  ].join(' ');
}

/** Texts and numbers, without the ids that only the address shows. */
function scalarsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : scalarsIn(each)));
}

/** What readers see where an entry names a part of itself by its id. */
const namesIn = memoised((source: SourceFile) => {
  const lists = Object.values(fieldsOf(source)).filter(Array.isArray);
  return new Map(
    lists.flat().flatMap((item: unknown) => {
      const [id, name] = [valueAt(item, 'id'), valueAt(item, 'naam') ?? valueAt(item, 'titel')];
      return typeof id === 'string' && typeof name === 'string' ? [[id, name] as const] : [];
    }),
  );
});

/** Whether the titles are known of all that an entry links to; of a file that can't be read they aren't. */
export const knowsTitles = (source: SourceFile, files: SourceFile[]): boolean =>
  linksOf(source).every(({ target, slug }) => titleOf(files, target, slug) !== '');

const titleOf = (files: SourceFile[], collection: string, slug: string): string => {
  const title = valueAt(files.find((each) => each.collection === collection && each.slug === slug)?.data, 'titel');
  return typeof title === 'string' ? title : '';
};

/** The titles of `linkers` that lead to an entry, with the item in which the link stands. */
const linkersText = (to: SourceFile, linkers: SourceFile[], files: SourceFile[]): string =>
  linkers
    .flatMap((source) =>
      linksOf(source)
        .filter(({ target, slug }) => target === to.collection && slug === to.slug)
        .map(({ path }) => [titleOf(files, source.collection, source.slug), fieldText(source, path.slice(0, 2), files)].join(' ')),
    )
    .join(' ');

const bodyText = (source: SourceFile): string =>
  readableParts(source)
    .map(({ node }) => node.value ?? '')
    .join(' ');

/** The words from the heading or footnote on `line` to the next heading of its level. */
function sectionText(source: SourceFile, line: number): string {
  const parts = readableParts(source);
  const start = parts.findIndex((part) => part.line === line && part.node.type !== 'root');
  const depth = parts[start]?.node.depth ?? 0;
  const end = parts.findIndex(({ node }, at) => at > start && node.type === 'heading' && (node.depth ?? 0) <= depth);
  return parts
    .slice(start, end < 0 ? undefined : end)
    .map(({ node }) => node.value ?? '')
    .join(' ');
}

/** Whether what stands at an address comes from other entries than the page's own. */
export const isGathered = (address: string): boolean => linkersByPlace.has(address.replace(/^[^#]*#/, ''));
