import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { cacheKey, cached, hashOfFiles, hashOfPackages } from '../build-cache.ts';
import { defined, item } from '../defined.ts';
import { groupBy } from '../group-by.ts';
import { mainOf } from '../main-of.ts';
import { paths } from '../paths.ts';
import { readBuiltPage } from './built-page.ts';
import { Lexicon } from './lexicon.ts';
import { pack, unpack, type Packed } from './pack.ts';
import { stemsOfPlace } from './places.ts';
import { readPage } from './read-page.ts';
import type { SearchData, SearchRecord, Section } from './record.ts';
import { comeAlong, textFiles } from './texts.ts';
import { wordsOfSite } from './words-of-site.ts';

/**
 * Makes the search index of the site built in `folder`: Pagefind's files, the texts, and the words of the site for the search page; returns
 * the number of places. It reads of pages what stands in their `main`, which no later step changes.
 * @param synonyms groups of words that people use for one another
 * @throws if Pagefind can't index a place.
 */
export async function buildIndex(folder: string, synonyms: string[][]): Promise<number> {
  const dataFile = join(folder, paths.searchData);
  const data: SearchData = JSON.parse(await readFile(dataFile, 'utf8'));
  const texts = await readTexts(folder, data.records);
  const from = JSON.stringify([data.records, texts, synonyms]);
  const words = await cachedJson(cacheKey('words', hashOfPackages(), hashOfCode(), from), () => wordsOfSite(data.records, texts, synonyms));
  const index = cacheKey('index', hashOfPackages(), hashOfCode(), from);
  const files = unpack(await cached(index, async () => Buffer.from(pack(await indexPlaces(texts.flat(), new Lexicon(words))))));
  const version = versionOf(files);
  const start: Packed[] = [];
  for (const [name, content] of files) {
    if (isAlone.test(name)) await write(join(folder, paths.pagefind, name), content);
    else start.push({ name, content: unpacked(content) });
  }
  await write(join(folder, paths.pagefindStart), pack(start));
  const records = data.records.map((record, at) => ({ ...record, places: item(texts, at).length }));
  const along = comeAlong(records.length)
    ? { texts, words: { ...words, texts: words.texts.filter((word) => word.includes('|')) } }
    : { words };
  await write(dataFile, JSON.stringify({ ...data, records, ...along, version }));
  for (const part of textFiles(texts)) await write(join(folder, part.file), JSON.stringify(part.texts));
  return texts.flat().length;
}

async function write(file: string, content: string | Uint8Array) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** For a key: all code that the index depends on, besides packages. */
const hashOfCode = () => hashOfFiles(...globSync('src/search/*.ts').sort(), 'src/group-by.ts', 'src/main-of.ts', 'src/paths.ts');

/** The result under a key, as JSON, which `make` makes if it isn't there yet. */
async function cachedJson<Made>(key: string, make: () => Made | Promise<Made>): Promise<Made> {
  const made: Made = JSON.parse((await cached(key, async () => Buffer.from(JSON.stringify(await make())))).toString());
  return made;
}

/** The sections of each record, in the order of the records. A page that is as it was isn't taken apart again. */
async function readTexts(folder: string, records: SearchRecord[]): Promise<Section[][]> {
  const code = hashOfCode();
  const texts = new Map<string, Section[]>();
  for (const [page, entries] of groupBy(records, ({ address }) => item(address.split('#'), 0))) {
    const { main } = mainOf(await readBuiltPage(folder, page));
    const addresses = entries.map(({ address }) => address);
    const read = await cachedJson(cacheKey('texts', hashOfPackages(), code, main, ...addresses), () => [...readPage(main, addresses)]);
    for (const [address, sections] of read) texts.set(address, sections);
  }
  return records.map(({ address }) => texts.get(address) ?? []);
}

/**
 * Pagefind's files for the places. It gets stems instead of texts, and so takes no language: in that way it and everything else here
 * agree on which words are forms of one. Sorted by `plaats`, all its records stand in the order in which they are counted here.
 */
async function indexPlaces(places: Section[], lexicon: Lexicon): Promise<Packed[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`The search index can't be made: ${errors.join(', ')}`);
  for (const [number, place] of places.entries()) {
    const added = await index.addCustomRecord({
      url: place.address,
      content: stemsOfPlace(place, lexicon).join(' '),
      language: 'unknown',
      sort: { plaats: String(number) },
    });
    if (added.errors.length > 0) throw new Error(`${place.address} can't be indexed: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => used.test(path)).map(({ path, content }) => ({ name: path, content }));
}

/** What is asked of Pagefind's files: its program and its index. Texts and an interface the site has itself. */
const used = /^pagefind\.js$|^pagefind-entry\.json$|\.(?:pf_meta|pf_index|pagefind)$/;

/** The parts of the index, of which a search needs some, and the program's own script; Pagefind starts with all others. */
const isAlone = /\.(?:js|pf_index)$/;

/** A file as it is inside gzip: hosts compress all that they send, and better. */
const unpacked = (content: Uint8Array) => (content[0] === 0x1f ? gunzipSync(content) : content);

/** Pagefind names its index after what is in it. */
function versionOf(files: Map<string, Uint8Array>): string {
  const entry = defined(files.get('pagefind-entry.json'), 'The entry of Pagefind');
  const { languages }: { languages: Record<string, { hash: string }> } = JSON.parse(new TextDecoder().decode(entry));
  return defined(Object.values(languages)[0], 'The index of Pagefind').hash;
}
