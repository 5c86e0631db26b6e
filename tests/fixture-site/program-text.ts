import { z } from 'astro/zod';
import { unzipSync } from 'fflate';

/** The files that the site has for programs, each with what makes a text of it that stays the same while the site does. */
export const programTexts: Record<string, (text: string, content: Uint8Array) => string> = {
  'feed.xml': firstEntries,
  'llms.txt': (text) => text,
  'robots.txt': (text) => text,
  'sitemap-0.xml': (text) => text.replaceAll('<url>', '\n<url>'),
  'site.webmanifest': indented,
  'data/alles.json': (text) => text,
  'draaiboek/werkvormen.json': indented,
  'offline.json': addressesKept,
  'inspiratiewijzer.zip': namesPacked,
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
  return named(files.map(({ address }) => address));
}

function namesPacked(_text: string, content: Uint8Array): string {
  const names: string[] = [];
  unzipSync(content, { filter: ({ name }) => names.push(name) < 0 });
  return named(names);
}

/** Files by name, without what changes with each build. */
const named = (addresses: string[]): string =>
  [...new Set(addresses.map((address) => address.replace(/(?<=_astro\/).*(?=\.)|(?<=\/pagefind\/(?:\w+\/)?)\w+_\w+(?=\.)/, '…')))]
    .sort()
    .join('\n');

function withoutHashes(text: string): string {
  return text.replaceAll(/(?:'sha256-[^']+' ?)+(?=;)/g, '…');
}
