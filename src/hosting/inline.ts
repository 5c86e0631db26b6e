import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { contentPolicy, type InlineHashes } from './headers.ts';

/** Scripts that browsers don't run: data for search engines. */
const data = '[type="application/ld+json"]';

/** The hashes of the scripts and styles that stand in a page itself. */
export function inlineHashes(html: string): InlineHashes {
  const $ = load(html);
  const hashes = (selector: string) =>
    unique(
      $(selector)
        .toArray()
        .map((element) => hash($(element).text())),
    );
  return { scripts: hashes(`script:not([src], ${data})`), styles: hashes('style') };
}

/** All hashes of several pages. */
export const allHashes = (pages: InlineHashes[]): InlineHashes => ({
  scripts: unique(pages.flatMap(({ scripts }) => scripts)),
  styles: unique(pages.flatMap(({ styles }) => styles)),
});

/**
 * A page with its own policy in its head, for hosts that send no headers. It stands before all that it judges; a page without a
 * charset is one of Astro's redirects, which has nothing to judge.
 */
export const withPolicy = (html: string): string =>
  html.replace(
    /<meta charset="[^"]*"\s*\/?>/,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlineHashes(html))}">`,
  );

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const unique = (hashes: string[]) => [...new Set(hashes)].sort();
