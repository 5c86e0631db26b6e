import type { Catalog, Entry } from '../../catalog/catalog.ts';
import { entryParts } from '../../entry/index.ts';
import { completeParts, type EntryParts } from '../../entry/parts.ts';
import { paths } from '../../paths.ts';
import { collectionNames } from '../../schemas/shared.ts';
import { aanleidingen } from '../../schemas/situatie.ts';
import { hasPage } from '../lists.ts';
import { aanleidingMarkdown, below } from './below.ts';
import { pageMarkdown, type PageSetting } from './page.ts';

/** A page that there is as Markdown: its address, and what writes it. */
export interface MarkdownPage {
  path: string;
  write: (setting: PageSetting) => string;
}

/** Every page of the guide to read: of entries and lists, and the choices of the wegwijzer. Tools have no text of their own. */
export const markdownPages = (catalog: Catalog): MarkdownPage[] => [
  ...collectionNames
    .flatMap((name): Entry[] => catalog[name])
    .filter(hasPage)
    .map((entry) => ({
      path: paths.entry(entry.collection, entry.id),
      write: (setting: PageSetting) => pageMarkdown(entry, ownParts(catalog, entry), belowText(catalog, entry, setting), setting),
    })),
  ...aanleidingen.map((id) => ({ path: paths.aanleiding(id), write: (setting: PageSetting) => aanleidingMarkdown(id, setting) })),
];

const ownParts = (catalog: Catalog, { collection, id }: Entry): EntryParts =>
  collection === 'begrippen' || collection === 'bronnen' ? completeParts({}) : entryParts[collection](catalog, id);

function belowText(catalog: Catalog, { collection, id }: Entry, setting: PageSetting): string[] {
  const pagina = collection === 'paginas' ? catalog.paginas.find((each) => each.id === id) : undefined;
  return pagina ? below(pagina, setting) : [];
}
