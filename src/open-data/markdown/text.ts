import { mdxToMdast } from 'satteri';
import { defined } from '../../defined.ts';
import { titleOf, type MdNode } from '../../markdown-node.ts';
import { isPublisherText, publisherTexts, type Publisher } from '../../publisher.ts';

/** What a text needs to be read by itself. */
export interface TextSetting {
  /** The full address of an address on this site; a place on the page of the text itself begins with `#`. */
  addressOf: (path: string) => string;
  /** Who publishes the site, for what the text says of that. */
  publisher: Publisher | undefined;
  /** How many levels lower its headings stand. */
  deeper?: number;
}

/**
 * The text of an entry as plain Markdown (CommonMark with GFM’s footnotes): the author’s own words as they stand in the file, with
 * components of this site turned into quotes and paragraphs, and links that work from anywhere.
 * @param body MDX without its frontmatter
 * @throws if it can’t be parsed: texts are checked before a build.
 */
export function plainText(body: string, { addressOf, publisher, deeper = 0 }: TextSetting): string {
  const written = (node: MdNode): string => {
    const name = node.name ?? '';
    if (isPublisherText(name)) return publisherParagraph(name, publisher);
    if (name === 'Voorstel' || name === 'Kader')
      return quoted(titleOf(node) ?? 'Voorstel van deze site', (node.children ?? []).map(written));
    if (node.type === 'heading') return '#'.repeat(deeper) + asWritten(node);
    return asWritten(node);
  };
  /** The node as the file has it, but for what is replaced inside of it. */
  const asWritten = (node: MdNode): string => {
    const { url } = node;
    let at = startOf(node);
    const parts = (node.children ?? []).map((child) => {
      const part = body.slice(at, startOf(child)) + written(child);
      at = endOf(child);
      return part;
    });
    const rest = body.slice(at, endOf(node));
    return parts.join('') + (isInside(url) ? rest.replace(url, () => addressOf(url)) : rest);
  };
  return written(mdxToMdast(body)).trim();
}

const startOf = ({ position }: MdNode): number => defined(position?.start.offset, 'Where a node begins');
const endOf = ({ position }: MdNode): number => defined(position?.end?.offset, 'Where a node ends');

const isInside = (url: string | undefined): url is string => url !== undefined && /^[/#]/.test(url);

/** Parts as a quotation below a title. */
const quoted = (title: string, parts: string[]): string =>
  [`**${title}**`, ...parts]
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const publisherParagraph = (name: keyof typeof publisherTexts, publisher: Publisher | undefined): string =>
  publisherTexts[name](publisher)
    .map(({ text, href }) => (href === undefined ? text : `[${text}](${href})`))
    .join('');
