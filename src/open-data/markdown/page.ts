import { bodyOf, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { readingOf, sourcesOf } from '../../catalog/relations.ts';
import type { EntryLink } from '../../components/entry-link.ts';
import { makersLine } from '../../components/makers.ts';
import { sourcesOnce } from '../../components/sources-once.ts';
import { spokenDay } from '../../components/spoken-day.ts';
import type { EntryParts } from '../../entry/parts.ts';
import { paths } from '../../paths.ts';
import type { Publisher } from '../../publisher.ts';
import type { Bron } from '../../schemas/bron.ts';
import { partMarkdown } from './part.ts';
import { plainText } from './text.ts';
import { blocks, bullets, linkTo, plain, under, type AddressOf } from './write.ts';

/** What a page is written from, besides its entry. */
export interface PageSetting {
  catalog: Catalog;
  addressOf: AddressOf;
  publisher: Publisher | undefined;
  /** The day on which the page was last changed, as `2026-01-31`, if that is known. */
  changed: string | undefined;
  /** Whether the site has a feed: it does where it knows when its texts changed. */
  hasFeed: boolean;
  /** The draaiboeken that are ready, by what they are for, each with how long it takes and for how many. */
  draaiboeken: { name: string; entries: (Pick<EntryLink, 'name' | 'path' | 'summary'> & { facts: string })[] }[];
  /** The files to print that a page offers, by its address. */
  files: ReadonlyMap<string, PrintFile[]>;
}

/** A file to print: what it is, what one does with it, and on which paper. */
export interface PrintFile {
  titel: string;
  purpose: string;
  paper: string;
  path: string;
}

/** The page of an entry as Markdown: what a reader gets from it, without menus. `own` is what it shows besides its text, `below` what else stands on it. */
export function pageMarkdown(entry: Entry, own: EntryParts, below: string[], setting: PageSetting): string {
  const { catalog, addressOf, changed } = setting;
  const { titel, samenvatting, kanttekeningen } = entry.data;
  const path = paths.entry(entry.collection, entry.id);
  const running = textOf(entry, path, setting);
  const before = [...own.facts, ...own.before].map((part) => partMarkdown(part, addressOf));
  const text = blocks([
    `# ${plain(titel)}`,
    own.label === undefined ? undefined : `*${plain(own.label)}*`,
    plain(samenvatting),
    own.voorstel ? '*Voorstel van deze site.*' : undefined,
    under(2, 'In het kort', bullets((own.inShort ?? []).map(plain))),
    // Words without a heading of their own would be taken for a part of what stands above them.
    ...(running.startsWith('#') ? [...before, running] : [running, ...before]),
    ...own.sections.map((part) => partMarkdown(part, addressOf)),
    under(2, 'Om te printen', fileLines(setting.files.get(path) ?? [], addressOf)),
    ...below,
    under(2, 'Om verder te lezen', readingLines(catalog, entry, addressOf)),
    under(2, 'Bron, in onze eigen woorden verteld', sourceLines(sourcesOf(catalog, entry), addressOf)),
    under(2, 'Kanttekeningen bij de bronnen', bullets(kanttekeningen.map(plain))),
    '---',
    [`Adres: ${addressOf(path)}`, changed === undefined ? '' : `Laatst gewijzigd op ${spokenDay(changed)}.`].filter(Boolean).join('  \n'),
  ]);
  return `${text}\n`;
}

/** The text of an entry; `deeper` puts its headings lower. */
export const textOf = (entry: Entry, path: string, { addressOf, publisher }: PageSetting, deeper = 0): string =>
  plainText(bodyOf(entry), { addressOf: (to) => addressOf(to.startsWith('#') ? `${path}${to}` : to), publisher, deeper });

/** Files to print, each with what one does with it. */
export const fileLines = (files: PrintFile[], addressOf: AddressOf): string =>
  bullets(
    files.map(({ titel, purpose, paper, path }) => `${linkTo({ name: titel, path }, addressOf)} (pdf, ${plain(paper)}): ${plain(purpose)}`),
  );

/** Documents that facts come from, with the pages and what comes from there. */
export type Sources = { bron: { id: string; data: Bron }; paginas: number[]; waarvoor?: string | undefined }[];

/** Documents that facts come from, each once, with the pages. */
export const sourceLines = (sources: Sources, addressOf: AddressOf): string =>
  bullets(
    sourcesOnce(sources).map(
      ({ bron, behind }) => `[${plain(bron.data.titel)}](${addressOf(paths.entry('bronnen', bron.id))})${plain(behind)}`,
    ),
  );

/** What to read further about an entry: straight at the document where it has an address. */
export const readingLines = (catalog: Catalog, entry: Entry, addressOf: AddressOf): string =>
  bullets(
    readingOf(catalog, entry).map(
      ({ id, data }) => `[${plain(data.titel)}](${data.adres ?? addressOf(paths.entry('bronnen', id))}), ${plain(makersLine(data))}`,
    ),
  );
