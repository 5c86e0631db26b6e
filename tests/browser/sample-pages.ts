import { globSync, readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { paths } from '../../src/paths.ts';
import { collectionNames } from '../../src/schemas/shared.ts';
import { readSite, type BuiltPage } from '../built-site.ts';

/**
 * Home, the longest entry of each kind, and pages that with these show everything that the site draws: each sort of element stands in
 * each sort of element and kind of content that it has around it, on at least one. What only differs in words is left to tests of
 * every page.
 */
export const samplePages = (): string[] => [
  ...(sample ??= sampleBy((sort, outer, kind) => `${drawing(outer)} > ${drawing(sort)}, ${kind}`)),
];
let sample: string[] | undefined;

/** Fewer pages: home, the longest entry of each kind, and each sort of element, wherever it stands. For what takes long or hardly ever breaks. */
export const fewPages = (): string[] => [...(few ??= sampleBy((sort) => sort))];
let few: string[] | undefined;

/** Fewer still: home, the longest entry of each kind, and each sort of shape in drawings. */
export const drawnPages = (): string[] => [...(drawn ??= sampleBy((sort, outer) => (/^(?:svg|g)\b/.test(outer) ? sort : '')))];
let drawn: string[] | undefined;

/** What is to be shown once: of a sort of element in another sort, in a kind of content. */
type NameOfPart = (sort: string, outer: string, kind: string) => string;

function sampleBy(nameOf: NameOfPart): string[] {
  const { pages } = readSite();
  return covering(pages, [...pages.filter(({ address }) => address === '/'), ...longestOfEachKind(pages)], nameOf).sort();
}

/** Folders whose pages are of one kind: the collections, the situaties, and the draaiboeken that follow from them. */
const folders: string[] = [...collectionNames, 'wegwijzer', 'draaiboek'];

/** The kind of content that a page is an entry of, or belongs to an entry of; undefined for lists and text pages. */
function kindOf({ address }: BuiltPage): string | undefined {
  // Beside the draaiboeken stands the page that leads through any of them.
  if (address === paths.avond) return address;
  const [folder = '', slug, part = ''] = address.split('/').filter(Boolean);
  return slug !== undefined && folders.includes(folder) ? `${folder}/${part}` : undefined;
}

function longestOfEachKind(pages: BuiltPage[]): BuiltPage[] {
  const byKind = Map.groupBy(pages, kindOf);
  byKind.delete(undefined);
  return [...byKind.values()].flatMap((alike) => alike.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1));
}

/** The addresses of `first`, and of the page that adds most to them, again and again, until nothing is left to add. */
function covering(pages: BuiltPage[], first: BuiltPage[], nameOf: NameOfPart): string[] {
  const drawn = pages.map((page) => ({ page, parts: partsOf(page, nameOf) }));
  const left = new Set(drawn.flatMap(({ parts }) => [...parts]));
  const chosen: string[] = [];
  const take = ({ page, parts }: (typeof drawn)[number]) => {
    chosen.push(page.address);
    for (const part of parts) left.delete(part);
  };
  drawn.filter(({ page }) => first.includes(page)).forEach(take);
  while (left.size > 0) {
    const gains = drawn.map(({ parts }) => [...parts].filter((part) => left.has(part)).length);
    drawn
      .slice(gains.indexOf(Math.max(...gains)))
      .slice(0, 1)
      .forEach(take);
  }
  return chosen;
}

type AnyNode = ReturnType<typeof parseDocument>['children'][number];

/** Classes of the site's own styles. */
const ownClasses = new Set(
  globSync('src/**/*.{css,astro}').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const styles = file.endsWith('.css') ? text : [...text.matchAll(/<style[^]*?<\/style>/g)].join('');
    return [...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name);
  }),
);
/** Whether a class draws something: Tailwind's in the markup lay out, but for these. */
const draws = (name: string) => ownClasses.has(name) || /^(?:[a-z]+:)*(?:text|bg|border|outline)-/.test(name);
/** A sort of element by what it draws alone. */
const drawing = (sort: string) =>
  sort
    .split(' ')
    .filter((part, at) => at === 0 || draws(part))
    .join(' ');

/** A sort of element by name and classes, the one that it stands in, and the kind of content that colours it. */
type Part = readonly [sort: string, outer: string, kind: string];

const known = new Map<BuiltPage, Part[]>();

/** The parts of a page, each once, by their names. */
function partsOf(page: BuiltPage, nameOf: NameOfPart): Set<string> {
  const parts = known.get(page) ?? readParts(page);
  known.set(page, parts);
  return new Set(parts.map((part) => nameOf(...part)));
}

/** Takes a page apart, and keeps no more of it than its parts: all pages whole would take much memory. */
function readParts({ html }: BuiltPage): Part[] {
  const parts = new Map<string, Part>();
  const walk = (nodes: AnyNode[], outer: string, outerKind: string) => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      const kind = node.attribs['data-kind'] ?? outerKind;
      const sort = [node.name, ...(node.attribs['class'] ?? '').split(/\s+/).sort()].join(' ');
      const part: Part = [sort, outer, kind];
      parts.set(part.join('\n'), part);
      walk(node.children, sort, kind);
    }
  };
  walk(parseDocument(html.slice(html.indexOf('<body'))).children, '', '');
  return [...parts.values()];
}
