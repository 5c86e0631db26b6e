import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { paths } from '../paths.ts';
import type { CarriedSearch } from './carried.ts';
import { readDocuments } from './documents.ts';
import type { IndexDocument } from './index-html.ts';
import type { SearchData } from './record.ts';
import { sectionsOf } from './sections.ts';
import { wordsOf } from './text.ts';

/** Where the search page finds its data; written by the page of the same name and completed here. */
const dataFile = 'zoeken/data.json';

/** Builds the search index after a build: Pagefind's files, and the words and document ids for the search page. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const count = await buildIndex(folder);
        logger.info(`${count} documents can be searched`);
      },
    },
  };
}

/**
 * Indexes the site built in `folder`; gives the number of documents.
 * @throws if Pagefind can't index a document.
 */
export async function buildIndex(folder: string): Promise<number> {
  const data: SearchData = JSON.parse(await readFile(join(folder, dataFile), 'utf8'));
  const documents = await readDocuments(folder, data);
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`The search index can't be made: ${errors.join(', ')}`);
  for (const { address, html } of documents) {
    const added = await index.addHTMLFile({ url: address, content: html });
    if (added.errors.length > 0) throw new Error(`${address} can't be indexed: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await removeUnused(join(folder, 'pagefind'));
  const completed = complete(data, documents, files);
  await writeFile(join(folder, dataFile), JSON.stringify(completed));
  await writeFile(join(folder, paths.searchTexts), JSON.stringify(textsOf(documents, completed)));
  await preload(join(folder, 'zoeken', 'index.html'), completed.version);
  return documents.length;
}

/** Pagefind's own interface, its worker, and its index for sites without a language: this site uses none of them. */
const unused = ['highlight.js', 'worker.js', 'ui.js', 'ui.css', 'modular-ui.js', 'modular-ui.css', 'component-ui.js', 'component-ui.css'];

async function removeUnused(folder: string) {
  for (const file of [...unused.map((name) => `pagefind-${name}`), 'wasm.unknown.pagefind']) await rm(join(folder, file));
}

/**
 * Tells the search page Pagefind's program and table of contents, to load them when there is something to search; by itself Pagefind
 * would ask for them only after two other answers, which takes long on a slow line.
 */
async function preload(page: string, version: string) {
  const html = await readFile(page, 'utf8');
  const [script = '', folder = ''] = /<link rel="modulepreload" href="([^"]*\/pagefind\/)pagefind\.js">/.exec(html) ?? [];
  if (script === '') throw new Error(`${page} doesn't load Pagefind.`);
  const links = [`pagefind-entry.json?ts=${version}`, `pagefind.${version}.pf_meta`, 'wasm.nl.pagefind'].map(
    (file) => `<link rel="preload" as="fetch" href="${folder}${file}" crossorigin>`,
  );
  // Each release has an address of its own for the program too, so that an open page never reads a new index with an old program.
  await writeFile(page, html.replace(script, `${script.replace('.js"', `.js?ts=${version}"`)}${links.join('')}`));
}

/** Adds what only the finished index knows: each document's id, and all words of the site by frequency. */
function complete(data: SearchData, documents: IndexDocument[], files: IndexFile[]): SearchData {
  const ids = documentIds(files);
  const counts = new Map<string, number>();
  const named = data.records.flatMap(({ title, keywords }) => [title, ...keywords].flatMap(wordsOf));
  for (const word of [...documents.flatMap(({ words }) => words), ...named]) {
    if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return {
    ...data,
    records: data.records.map((record) => ({ ...record, document: ids.get(record.address) })),
    version: versionOf(files),
    words: [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([word]) => word),
  };
}

/** The texts of all documents, to search and show without Pagefind. */
function textsOf(documents: IndexDocument[], { records }: SearchData): CarriedSearch['texts'] {
  const ids = new Map(records.map(({ address, document }) => [address, document]));
  return Object.fromEntries(documents.map((document) => [ids.get(document.address) ?? document.address, sectionsOf(document)]));
}

/** Pagefind names the table of contents of its index after what is in the index. */
function versionOf(files: IndexFile[]): string {
  const version = files.map(({ path }) => /^pagefind\.(nl_[0-9a-f]+)\.pf_meta$/.exec(path)?.[1]).find((each) => each !== undefined);
  if (version === undefined) throw new Error('Pagefind made no index.');
  return version;
}

/** The id that Pagefind gives each address. A fragment file is named by the id and holds gzipped JSON after a mark. */
function documentIds(files: IndexFile[]): Map<string, string> {
  return new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path, content }) => {
        const text = gunzipSync(content).toString('utf8');
        const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
        return [url, /([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? ''] as const;
      }),
  );
}
