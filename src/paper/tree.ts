import { mdxToMdast } from 'satteri';
import { defined } from '../defined.ts';
import { plainTextOf, titleOf, type MdNode } from '../markdown-node.ts';
import { isPublisherText, publisherFrom, publisherTexts, type Piece, type Publisher } from '../publisher.ts';
import { headingId } from '../schemas/slug.ts';

/** A part of a text as text.typ sets it: `t` is its kind as Markdown's tree names it, `c` what is in it. */
export interface TextNode {
  t: string;
  value?: string | undefined;
  depth?: number | undefined;
  /** For a link: a full address, a path on this site, or a place on the same page. */
  url?: string | undefined;
  ordered?: boolean | undefined;
  identifier?: string | undefined;
  /** For a component: its name. */
  name?: string | undefined;
  /** For a Kader: its title. */
  titel?: string | undefined;
  /** For a heading: its place on the page. */
  id?: string | undefined;
  c: TextNode[];
}

/** The text of an entry with its footnotes, by the names that the text calls them by. */
export interface TextTree {
  root: TextNode;
  notes: Record<string, TextNode[]>;
}

/**
 * Reads the text of an entry for paper; quotes and dashes become the printer's.
 * @param body MDX without its frontmatter
 * @param publisher who publishes the site, for what the text says of that
 * @throws if it can't be parsed: texts are checked before a build.
 */
export function textTree(body: string, publisher: Publisher | undefined = publisherFrom()): TextTree {
  const root = mdxToMdast(body, { features: { smartPunctuation: true } });
  const targets = targetsIn(root);
  const notes: TextTree['notes'] = {};
  const read = (node: MdNode): TextNode => {
    const name = node.name ?? '';
    return isPublisherText(name) ? paragraph(publisherTexts[name](publisher)) : readPlain(node);
  };
  const readPlain = (node: MdNode): TextNode => ({
    t: node.type === 'linkReference' ? 'link' : node.type,
    value: node.value,
    depth: node.depth,
    url: node.type === 'linkReference' ? defined(targets.get(nameOf(node)), `Where the link ${nameOf(node)} leads`) : node.url,
    ordered: node.ordered ?? undefined,
    identifier: node.identifier,
    name: node.name ?? undefined,
    titel: titleOf(node),
    id: node.type === 'heading' ? headingId(plainTextOf(node)) : undefined,
    c: (node.children ?? []).flatMap((child) => {
      if (child.type === 'definition') return [];
      if (child.type !== 'footnoteDefinition') return [read(child)];
      notes[nameOf(child)] = (child.children ?? []).map(read);
      return [];
    }),
  });
  return { root: read(root), notes };
}

/** A sheet has no place for footnotes, and what it shows twice can't have any. */
const withoutNotes = (node: TextNode): TextNode => ({
  ...node,
  c: node.c.filter(({ t }) => t !== 'footnoteReference').map(withoutNotes),
});

/** What the text calls a footnote or the address of a link by. */
const nameOf = ({ type, identifier }: MdNode): string => defined(identifier, `The name of a ${type}`);

/** Where links by reference lead, by the names that the text calls them by. */
const targetsIn = (node: MdNode): Map<string, string> =>
  new Map(
    node.type === 'definition' && node.url !== undefined
      ? [[nameOf(node), node.url]]
      : (node.children ?? []).flatMap((child) => [...targetsIn(child)]),
  );

/**
 * A part of a text: what stands below the heading with this id, up to the next heading that is as high; undefined where it isn't there.
 * Footnotes stay out.
 */
export function section({ root }: TextTree, id: string): TextTree | undefined {
  const from = root.c.findIndex((node) => node.id === id);
  const depth = root.c[from]?.depth;
  if (depth === undefined) return undefined;
  const rest = root.c.slice(from + 1);
  const end = rest.findIndex((node) => node.t === 'heading' && defined(node.depth, 'The depth of a heading') <= depth);
  return { root: withoutNotes({ ...root, c: end < 0 ? rest : rest.slice(0, end) }), notes: {} };
}

/** A paragraph of words and links. */
const paragraph = (pieces: Piece[]): TextNode => ({
  t: 'paragraph',
  c: pieces.map(({ text, href }) => {
    const words: TextNode = { t: 'text', value: text, c: [] };
    return href === undefined ? words : { t: 'link', url: href, c: [words] };
  }),
});
