import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync, strToU8, type Zippable } from 'fflate';
import { filesIn } from '../hosting/files.ts';
import { paths } from '../paths.ts';
import { carriedId, type CarriedSearch } from '../search/carried.ts';
import type { SearchData, Section } from '../search/record.ts';
import { textFiles } from '../search/texts.ts';
import { relativePage } from './relative.ts';

/** What a copy without a host has no use for, or has in another form. */
const leftOut =
  /^(?:pagefind|og|icons|\.well-known|_astro\/.*\.js$)|^(?:404\.html|geen-verbinding\/.*|sw\.js|robots\.txt|llms\.txt|_headers.*)$|\.(?:webmanifest|xml|zip|br|gz|md)$|^(?!data\/).*\.json$/;

/** The earliest day that a zip can name, so that the same site gives the same zip. */
const day = new Date(1980, 0, 1);

const readMe = `Inspiratiewijzer Lokaal Samenspel

Pak deze map eerst helemaal uit. Open daarna index.html: dubbelklik erop.
De gids werkt zonder internet. Ook zoeken en printen kan.
`;

/** Makes the file with the whole guide to read from a USB stick or a shared folder. Comes after all pages are done. */
export default function zip(): AstroIntegration {
  let base = '/';
  return {
    name: 'zip',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const made = zipSync(await contents(folder, base), { level: 9, mtime: day });
        await writeFile(join(folder, paths.zip), made);
        logger.info(`${paths.zip} has ${Math.round(made.length / 1000)} kB`);
      },
    },
  };
}

async function contents(folder: string, base: string): Promise<Zippable> {
  const all = await filesIn(folder);
  const scripts = new Map(
    await Promise.all(
      all.filter((file) => file.endsWith('.js')).map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
    ),
  );
  const files: Zippable = { 'LEESMIJ.txt': strToU8(readMe) };
  for (const file of all.filter((each) => !leftOut.test(each)).sort()) {
    const content = await readFile(join(folder, file));
    if (!file.endsWith('.html')) files[file] = content;
    else {
      const page = relativePage(content.toString('utf8'), file, base, (script) => scripts.get(script) ?? '');
      files[file] = strToU8(file === 'zoeken/index.html' ? await withSearch(page, folder) : page);
    }
  }
  return files;
}

/** Lets the search page carry what it otherwise asks of the host. */
async function withSearch(page: string, folder: string): Promise<string> {
  const data: SearchData = JSON.parse(await readFile(join(folder, paths.searchData), 'utf8'));
  const files = textFiles(data.records.length).map(async (file): Promise<Section[][]> =>
    JSON.parse(await readFile(join(folder, file), 'utf8')),
  );
  const carried: CarriedSearch = { data, texts: (await Promise.all(files)).flat() };
  const json = JSON.stringify(carried).replaceAll('<', '\\u003c');
  return page.replace('</body>', () => `<script type="application/json" id="${carriedId}">${json}</script></body>`);
}
