import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwind from '@astrojs/tailwind';
import { defineConfig, fontProviders } from 'astro/config';
import oldBrowsers from './src/browsers.ts';
import buildCache from './src/build-cache.ts';
import searchIndex, { searchPreload } from './src/search/integration.ts';
import { textIn } from './src/content-check/folder.ts';
import contentCheck from './src/content-check/integration.ts';
import historyForPages from './src/history/integration.ts';
import { lastModified } from './src/history/pages.ts';
import { readHistory } from './src/history/read-history.ts';
import compress from './src/hosting/compress.ts';
import licences from './src/hosting/licences.ts';
import hostingPolicy from './src/hosting/policy.ts';
import { publishedAt } from './src/hosting/published-at.ts';
import { sideBySide } from './src/hosting/side-by-side.ts';
import serviceWorker from './src/offline/service-worker.ts';
import zip from './src/offline/zip.ts';
import { href, paths } from './src/paths.ts';
import redactie from './src/redactie/integration.ts';
import { movedFile, movedIn, movedPages } from './src/schemas/verhuisd.ts';
import { tidyMemory } from './src/tidy-memory.ts';
import { fontFamilies } from './src/typefaces/families.ts';

tidyMemory();

const { site, base } = publishedAt(process.env);
// Pages get this variable, where it is set, rather than the setting below.
process.env.SITE = site;

/** Old addresses only send readers on: they are no pages to find. */
const moved = new Set(movedPages(movedIn(textIn(import.meta.dirname, movedFile))).map(({ from }) => new URL(href(from, base), site).href));

/** What reads and writes PDF files is heavy: a file with a name of its own, which comes on a click and isn't kept unasked. */
const pdfLib = { name: 'pdf-lib', test: /@cantoo/ };

/** What makes files smaller, those of PDF and the zip of notes: apart, for the zip would bring all of `pdfLib` otherwise. */
const smaller = { name: 'fflate', test: /\/fflate\//, priority: 1 };

/** Parts that the script of every page has in common with others, and what the bundler itself adds: one file, for each is one more to wait for. */
const inEveryPage = [
  'paths',
  'defined',
  'scripts/(?:announce|copy-address|element|saves-data|storage|using-guide)',
  'offline/(?:keep|kept)',
  'schemas/slug',
];
const sharedByScripts = {
  name: 'shared',
  test: new RegExp(`src/(?:${inEveryPage.join('|')})\\.ts$|vite/preload-helper|rolldown/runtime`),
};

/** A build begins with a development server that only reads the content: its toolbar needn't be bundled. */
const withoutToolbar = {
  name: 'without-toolbar',
  configResolved: ({ mode, environments: { client } }) => {
    if (mode === 'production') client.optimizeDeps.include = [];
  },
};

/** When each text was added and last changed; asked of the repository once. */
const history = readHistory(import.meta.dirname);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  logger: { entrypoint: './src/content-check/dev-log.mjs' },
  // Pages wait for the PDF files that they offer, which are set in other processes: the next ones needn't.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  fonts: (await fontFamilies()).map(({ variants, ...family }) => ({ ...family, provider: fontProviders.local(), options: { variants } })),
  // Lists the collections in .astro/ too, beside their JSON Schemas, for editors: see src/redactie/README.md.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [withoutToolbar],
    // What comes on a click (pdfLib) may be large, in kB.
    build: { chunkSizeWarningLimit: 600 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [smaller, pdfLib, sharedByScripts] } } } } } },
  },
  integrations: [
    contentCheck(),
    historyForPages(history),
    oldBrowsers(),
    mdx(),
    // PDF files are left out, for search engines find what is in them page by page; so is what moved.
    sitemap({
      filter: (page) => !moved.has(page) && !page.endsWith(paths.noConnection),
      serialize: lastModified(history.changes, new URL(base, site).href),
    }),
    tailwind({ applyBaseStyles: false, configFile: './src/styles/tailwind.config.mjs' }),
    // After the build, in this order: what adds to pages, what judges them, what copies them into one file, what compresses all, what lists them.
    searchPreload(),
    licences(),
    sideBySide(searchIndex(), hostingPolicy()),
    sideBySide(zip(), compress()),
    serviceWorker(),
    redactie(),
    buildCache(),
  ],
});
