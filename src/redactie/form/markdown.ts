import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MdNode } from '../../markdown-node.ts';

/**
 * Stands in for Astro's parser of Markdown, whose build for browsers wants a page cut off from the window in which one signs in. It gives
 * the same parts of a text, and fails where that fails.
 */
const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A text without components as parts, as Astro's parser of Markdown gives them. */
export const markdownToMdast = (text: string): MdNode => markdown.parse(text);

/**
 * A text as parts, its components among them.
 * @throws {Error} with the place before its message, as `3:1: …`
 */
export function mdxToMdast(text: string): MdNode {
  try {
    return unravelled(mdx.parse(text));
  } catch (error) {
    if (!(error instanceof Error && 'source' in error && 'line' in error)) throw error;
    const line = typeof error.line === 'number' ? error.line : Number(/\((\d+):/.exec(error.message)?.[1] ?? 1);
    // Only this parser wants such code to be right; the check refuses any, whatever else is in the text.
    if (error.source === 'micromark-extension-mdxjs-esm')
      return { type: 'root', children: [{ type: 'mdxjsEsm', position: { start: { line } } }] };
    throw new Error(`${line}:1: ${error.message}`, { cause: error });
  }
}

/** A paragraph of nothing but components is none: they stand by themselves, as MDX has it. */
function unravelled(node: MdNode): MdNode {
  if (node.children === undefined) return node;
  const children = node.children.map(unravelled).flatMap((child) => {
    const inside = (child.children ?? []).filter(({ type, value = '' }) => type !== 'text' || value.trim() !== '');
    return child.type === 'paragraph' && inside.every(({ type }) => inSentence.test(type))
      ? inside.map((each) => ({ ...each, type: each.type.replace(inSentence, '$1Flow$2') }))
      : [child];
  });
  return { ...node, children };
}

const inSentence = /^(mdx(?:Jsx)?)Text(E\w+)$/;
