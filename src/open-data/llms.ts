import { find, type Catalog } from '../catalog/catalog.ts';
import type { EntryLink } from '../components/entry-link.ts';
import { paths } from '../paths.ts';
import { siteName } from '../site-name.ts';
import { fileContents, fileNames, fileTitle } from './file.ts';
import { pageLists } from './lists.ts';
import { blocks, bullets, plain, under, type AddressOf } from './markdown/write.ts';

/** A page with its summary. */
type ListedPage = Pick<EntryLink, 'name' | 'path' | 'summary'>;

/** The text of `llms.txt` (https://llmstxt.org): what the site is, and where each page stands as Markdown; draaiboeken follow from the rest. */
export function llmsText(catalog: Catalog, draaiboeken: ListedPage[], addressOf: AddressOf): string {
  const lists = pageLists(catalog);
  const listed = ({ titel, links }: { titel: string; links: ListedPage[] }) =>
    under(
      2,
      titel,
      bullets(links.map(({ name, path, summary }) => `[${plain(name)}](${addressOf(paths.markdown(path))}): ${plain(summary)}`)),
    );
  const text = blocks([
    `# ${siteName}`,
    `> ${plain(find(catalog, 'paginas', 'welkom').data.samenvatting)}`,
    'De gids is in het Nederlands. Onder elke tekst staat uit welke bron die komt. Wat de site zelf bedacht, is gemerkt als voorstel van deze site: neem dat merk over.',
    ...lists.filter(({ optional }) => !optional).map(listed),
    listed({ titel: 'Draaiboeken', links: draaiboeken }),
    under(2, 'Data', bullets(fileNames.map((name) => `[${fileTitle(name)}](${addressOf(paths.openData(name))}): ${fileContents[name]}`))),
    // The name of this section has a meaning: it can be left out.
    ...lists.filter(({ optional }) => optional).map((list) => listed({ ...list, titel: 'Optional' })),
  ]);
  return `${text}\n`;
}
