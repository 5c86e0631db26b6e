import { z } from 'astro/zod';

/** The files that the site has for programs, each with what makes a text of it that stays the same while the site does. */
export const programTexts: Record<string, (text: string) => string> = {
  'feed.xml': firstEntries,
  'llms.txt': (text) => text,
  'robots.txt': (text) => text,
  'sitemap-0.xml': (text) => text.replaceAll('<url>', '\n<url>'),
  'site.webmanifest': indented,
  'data/alles.json': indented,
  'draaiboek/werkvormen.json': indented,
  'offline.json': addressesKept,
  _headers: withoutHashes,
  '_headers.nginx': withoutHashes,
  '_headers.caddy': withoutHashes,
};

function firstEntries(text: string): string {
  return text
    .split(/(?<=<\/entry>)/)
    .slice(0, 3)
    .join('');
}

function indented(text: string): string {
  return JSON.stringify(JSON.parse(text), undefined, 2);
}

/** What a browser is told to keep, without the names that change with each build. */
function addressesKept(text: string): string {
  const files = z.array(z.object({ address: z.string() })).parse(JSON.parse(text));
  const named = files.map(({ address }) => address.replace(/(?<=\/_astro\/).*(?=\.)|(?<=\/pagefind\/(?:\w+\/)?)\w+_\w+(?=\.)/, '…'));
  return [...new Set(named)].sort().join('\n');
}

function withoutHashes(text: string): string {
  return text.replaceAll(/(?:'sha256-[^']+' ?)+(?=;)/g, '…');
}
