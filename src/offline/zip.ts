import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { Zip, type ZipInputFile } from 'fflate';
import { cacheKey, cached, hashOfFiles, hashOfPackages } from '../build-cache.ts';
import { filesIn } from '../hosting/files.ts';
import { href, paths } from '../paths.ts';
import { embeddedId } from '../search/embedded.ts';
import type { SearchData, Section } from '../search/record.ts';
import { textFiles } from '../search/texts.ts';
import { siteName } from '../site-name.ts';
import { relativePage } from './relative.ts';

/** What a copy without a host has no use for, or has in another form. */
const leftOut =
  /^(?:pagefind|og|icons|\.well-known|_astro\/.*\.js$)|^(?:404\.html|geen-verbinding\/.*|sw\.js|robots\.txt|llms\.txt|_headers.*)$|\.(?:webmanifest|xml|zip|br|gz|md)$|^(?!data\/).*\.json$/;

/** The earliest day that a zip can name, so that the same site gives the same zip. */
const day = new Date(1980, 0, 1);

const readMe = `${siteName}

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
        base = href('/', config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await writeZip(join(folder, paths.zip), await contents(folder, base));
        const { size } = await stat(join(folder, paths.zip));
        logger.info(`${paths.zip} has ${Math.round(size / 1000)} kB`);
      },
    },
  };
}

/** A file in the zip, which is read and packed when it's time. */
type Content = [name: string, pack: () => Promise<Packed>];

/** A file as a zip holds it: its checksum, its size in bytes, and its deflated content. */
interface Packed {
  crc: number;
  size: number;
  deflated: Buffer<ArrayBuffer>;
}

/** Files that are packed at a time: more would hold more in memory. */
const atOnce = 8;

/** Writes a zip some files at a time, so that it never has to be in memory. */
async function writeZip(path: string, files: Content[]): Promise<void> {
  const output = createWriteStream(path);
  const zip = new Zip((error, part) => {
    if (error) throw error;
    output.write(part);
  });
  // Some at a time, for one is compressed while another is made.
  for (let at = 0; at < files.length; at += atOnce) {
    const some = files.slice(at, at + atOnce).map(async ([filename, pack]) => ({ filename, ...(await pack()) }));
    for (const { deflated, ...about } of await Promise.all(some)) {
      const file: ZipInputFile = { ...about, compression: 8, mtime: day };
      zip.add(file);
      file.ondata?.(null, deflated, true);
      if (output.writableNeedDrain) await once(output, 'drain');
    }
  }
  zip.end();
  output.end();
  await once(output, 'finish');
}

async function contents(folder: string, base: string): Promise<Content[]> {
  const all = await filesIn(folder);
  const read = (file: string) => readFile(join(folder, file));
  const scripts = new Map<string, string>();
  for (const file of all.filter((each) => each.endsWith('.js'))) scripts.set(file, (await read(file)).toString('utf8'));
  const relative = (html: Buffer, file: string) => relativePage(html.toString('utf8'), file, base, (script) => scripts.get(script) ?? '');
  const maker = cacheKey('relative', hashOfPackages(), hashOfFiles('src/offline/relative.ts'), base, ...[...scripts].flat());
  const pack = async (file: string): Promise<Packed> => {
    const content = await read(file);
    if (!file.endsWith('.html')) return packed(() => content, content);
    if (file === 'zoeken/index.html') {
      const page = Buffer.from(await withSearch(relative(content, file), folder));
      return packed(() => page, page);
    }
    return packed(() => Buffer.from(relative(content, file)), maker, file, content);
  };
  return [
    ['LEESMIJ.txt', () => packed(() => Buffer.from(readMe), readMe)],
    ...all.filter((each) => !leftOut.test(each)).map((file): Content => [file, () => pack(file)]),
  ];
}

/** Packs what `make` gives, unless it was packed before: `from` is all that it's made from. */
async function packed(make: () => Buffer, ...from: (string | Uint8Array)[]): Promise<Packed> {
  const made = await cached(cacheKey('zipped', process.versions.zlib, ...from), async () => {
    const content = make();
    const head = Buffer.alloc(8);
    head.writeUInt32LE(crc32(content), 0);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, await promisify(deflateRaw)(content, { level: constants.Z_BEST_COMPRESSION })]);
  });
  return { crc: made.readUInt32LE(0), size: made.readUInt32LE(4), deflated: made.subarray(8) };
}

/** Lets the search page carry what it otherwise asks of the host. */
async function withSearch(page: string, folder: string): Promise<string> {
  const data: SearchData = JSON.parse(await readFile(join(folder, paths.searchData), 'utf8'));
  const files = textFiles(data.records).map(async ({ file }): Promise<Section[][]> =>
    JSON.parse(await readFile(join(folder, file), 'utf8')),
  );
  const embedded: SearchData = { ...data, texts: data.texts ?? (await Promise.all(files)).flat() };
  const json = JSON.stringify(embedded).replaceAll('<', '\\u003c');
  return page.replace('</body>', () => `<script type="application/json" id="${embeddedId}">${json}</script></body>`);
}
