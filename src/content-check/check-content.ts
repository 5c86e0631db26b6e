import { paths } from '../paths.ts';
import { collectionNames } from '../schemas/shared.ts';
import { slugPattern } from '../schemas/slug.ts';
import { bodyParts } from './body.ts';
import { checkBody } from './check-body.ts';
import { checkEntry, fieldName, linksOf } from './check-entry.ts';
import { checkExample } from './check-example.ts';
import { checkFacts } from './check-facts.ts';
import { checkHouse } from './check-house.ts';
import type { Site } from './check-link.ts';
import { checkMoved, standsOn } from './check-moved.ts';
import { checkSigns } from './check-signs.ts';
import { checkSynonyms } from './check-synonyms.ts';
import { checkDistinct, checkPlaces, placesByPage, placesIn, type OwnedPlace } from './check-together.ts';
import { meant } from './nearest.ts';
import { fixedPlaces } from './fixed-places.ts';
import { makesPlacesOn, pageOf } from './places.ts';
import { checkTerms, readTerms } from './terms.ts';
import { memoised } from '../memoise.ts';
import { readContent, type Problem, type SourceFile } from './read-content.ts';

const faultsOf = memoised(checkEntry);

/**
 * Checks all content below `root`/content: names, frontmatter, links between entries, and texts, but not whether they fit paper.
 * Gives every problem at once, in the order of the files; an empty list means that the content is right. Without `house` the rules of the
 * house are left out, by which a text is good; what would break a page is told all the same.
 */
export const checkContent = (root: string, { house = true }: { house?: boolean } = {}): Problem[] => checkFiles(root, house).problems;

/** Checks as `checkContent` does, and gives all `files` and, of those, the ones without a fault (`sound`). */
export function checkFiles(root: string, house = true): { problems: Problem[]; files: SourceFile[]; sound: SourceFile[] } {
  const { files, problems } = readContent(root);
  // A file that can't be read is reported itself; links to it are not wrong.
  const known = new Set([...files, ...problems].map(({ file }) => file));
  const faults = new Map(files.map((source) => [source, faultsOf(source)]));
  const places = placesIn(files);
  const siteOfFiles = siteFrom(files, places, [...problems, ...[...faults.values()].flat()]);
  const found = files.flatMap((source) => [
    ...(faults.get(source) ?? []),
    ...checkLinks(source, known, files),
    ...checkBody(source, siteOfFiles),
    ...checkSigns(source).filter(({ field }) => !faults.get(source)?.some((fault) => fault.field === field)),
  ]);
  const wrong = [
    ...problems,
    ...missingPaginas(known),
    ...found,
    ...checkDistinct(files),
    ...checkPlaces(places),
    ...checkTerms(files, readTerms(root, 'must')),
    ...checkSynonyms(root),
  ];
  const sound = files.filter(({ file }) => !wrong.some((problem) => problem.file === file));
  const facts = checkFacts(root, { sound, complete: wrong.length === 0 }, files, places);
  const unkempt = house ? [...(wrong.length === 0 ? checkHouse(files) : []), ...checkExample(root, files)] : [];
  return { problems: [...wrong, ...facts, ...checkMoved(root, standsOn(siteOfFiles)), ...unkempt].sort(byPlace), files, sound };
}

/** The order of the files, and in each from top to bottom. */
export const byPlace = (a: Problem, b: Problem): number => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);

/**
 * Knows the places on each page. On the page of an entry that can't be read or has faulty fields, any place may come to be; with faulty
 * fields also on the pages of others where such an entry makes places.
 */
function siteFrom(files: SourceFile[], all: OwnedPlace[], faults: Problem[]): Site {
  const places = placesByPage(all);
  const unreadable = files.filter((source) => 'message' in bodyParts(source));
  const faulty = collectionNames.filter((name) => faults.some(({ file }) => file.startsWith(`content/${name}/`)));
  const hosts = files.filter((source) => faulty.some((name) => makesPlacesOn(name, source)));
  const unsure = new Set([...faults, ...unreadable, ...hosts].flatMap(({ file }) => pageOfFile(file) ?? []));
  const addresses = new Set([...paths.fixed, paths.licences, paths.zip, ...files.map(pageOf), ...unsure]);
  return {
    addresses,
    placesAt: (address) => {
      if (!addresses.has(address)) return undefined;
      return unsure.has(address) ? 'any' : (places.get(address) ?? new Set(fixedPlaces(address).always));
    },
  };
}

function pageOfFile(file: string): string | undefined {
  const [, folder, slug = ''] = /^content\/([^/]+)\/(.+)\.mdx$/.exec(file) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  return collection && pageOf({ collection, slug });
}

const missingPaginas = (known: Set<string>): Problem[] =>
  paths.required
    .map((slug) => `content/paginas/${slug}.mdx`)
    .filter((file) => !known.has(file))
    .map((file) => ({ file, message: 'ontbreekt, maar de site heeft deze tekst nodig. Zet het bestand terug.' }));

function checkLinks(source: SourceFile, known: Set<string>, files: SourceFile[]): Problem[] {
  return (
    linksOf(source)
      // What can't be a file name is reported by the schema.
      .filter(({ target, slug }) => slugPattern.test(slug) && !known.has(`content/${target}/${slug}.mdx`))
      .map(({ path, target, slug }) => {
        const names = files.filter((each) => each.collection === target).map((each) => each.slug);
        return {
          file: source.file,
          line: source.lineOf(path),
          field: fieldName(path),
          message: `verwijst naar “${slug}”, maar content/${target}/${slug}.mdx bestaat niet.${meant(slug, names)} Er zijn: ${names.join(', ') || '(nog niets)'}.`,
        };
      })
  );
}

/** The problems as an editor reads them, one a line. */
export const report = (problems: Problem[]): string =>
  [
    problems.length === 1 ? 'Er is 1 fout in de inhoud:' : `Er zijn ${problems.length} fouten in de inhoud:`,
    ...problems.map(reportLine),
    'Verbeter dit en probeer het opnieuw. Hoe de velden werken staat in content/README.md.',
  ].join('\n');

/** What would be better otherwise and stops nothing, as an editor reads it. */
export const reportHints = (hints: Problem[]): string =>
  [hints.length === 1 ? 'Er is 1 tip voor de inhoud:' : `Er zijn ${hints.length} tips voor de inhoud:`, ...hints.map(reportLine)].join(
    '\n',
  );

const reportLine = ({ file, line, field, message }: Problem): string =>
  `  ${file}${line ? `, regel ${line}` : ''}: ${field ? `${field} ` : ''}${message}`;
