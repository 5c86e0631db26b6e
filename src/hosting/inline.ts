import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { contentPolicy, type InlineHashes } from './headers.ts';

/** Scripts that browsers don't run: data for search engines. */
const data = 'application/ld+json';

/** The hashes of the scripts and styles that stand in a page itself. */
export function inlineHashes(html: string): InlineHashes {
  const found: InlineHashes = { scripts: [], styles: [] };
  let kind: keyof InlineHashes | undefined;
  let text = '';
  const parser = new Parser({
    onopentagname(name) {
      kind = name === 'style' ? 'styles' : name === 'script' ? 'scripts' : undefined;
      text = '';
    },
    onattribute(name, value) {
      if (kind === 'scripts' && (name === 'src' || (name === 'type' && value === data))) kind = undefined;
    },
    ontext(part) {
      if (kind !== undefined) text += part;
    },
    onclosetag() {
      if (kind !== undefined) found[kind].push(hash(text));
      kind = undefined;
    },
  });
  parser.end(html);
  return { scripts: unique(found.scripts), styles: unique(found.styles) };
}

/** All hashes of several pages. */
export const allHashes = (pages: InlineHashes[]): InlineHashes => ({
  scripts: unique(pages.flatMap(({ scripts }) => scripts)),
  styles: unique(pages.flatMap(({ styles }) => styles)),
});

/**
 * A page with its own policy in its head, for hosts that send no headers; `hashes` are those of the page. It stands before all that it
 * judges; a page without a charset is one of Astro's redirects, which has nothing to judge.
 */
export const withPolicy = (html: string, hashes: InlineHashes): string =>
  html.replace(
    /<meta charset="[^"]*"\s*\/?>/,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${contentPolicy(hashes)}">`,
  );

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const unique = (hashes: string[]) => [...new Set(hashes)].sort();
