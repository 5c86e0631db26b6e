import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { Zip, type ZipInputFile } from 'fflate';
import { cachedSync, cacheKey, hashOfFiles, hashOfPackages } from '../build-cache.ts';
import { defined } from '../defined.ts';
import { filesIn } from '../hosting/files.ts';
import { href, paths } from '../paths.ts';
import { runProgram } from '../run-program.ts';
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

/**
 * Makes the file with the whole guide to read from a USB stick or a shared folder, in a process of its own (zip-site.ts). Comes after all
 * pages are done.
 */
export default function zip(): AstroIntegration {
  let base = '/';
  return {
    name: 'zip',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = href('/', config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const size = await runProgram(new URL('zip-site.ts', import.meta.url), fileURLToPath(dir), base);
        logger.info(`${paths.zip} has ${size} kB`);
      },
    },
  };
}

/** A file in the zip, which is read and packed when it's time. */
type Content = [name: string, pack: () => Packed];

/** A file as a zip holds it: its checksum, its size in bytes, and its deflated content. */
interface Packed {
  crc: number;
  size: number;
  deflated: Buffer<ArrayBuffer>;
}

/**
 * Writes the zip of the site in a folder, file by file, so that it never has to be in memory; returns its size in bytes.
 * @param base the folder that the site was built for, with a slash at both ends
 */
export async function zipSite(folder: string, base: string): Promise<number> {
  const path = join(folder, paths.zip);
  const output = openSync(path, 'w');
  const zip = new Zip((error, part) => {
    if (error) throw error;
    writeSync(output, part);
  });
  for (const [filename, pack] of await contents(folder, base)) {
    const { deflated, ...about } = pack();
    const file: ZipInputFile = { ...about, filename, compression: 8, mtime: day };
    zip.add(file);
    file.ondata?.(null, deflated, true);
  }
  zip.end();
  closeSync(output);
  return statSync(path).size;
}

/** What comes in the zip, in the order of its files. */
async function contents(folder: string, base: string): Promise<Content[]> {
  const all = await filesIn(folder);
  const read = (file: string) => readFileSync(join(folder, file));
  const scripts = new Map(all.filter((each) => each.endsWith('.js')).map((file) => [file, read(file).toString('utf8')]));
  const script = (file: string) => defined(scripts.get(file), `The script ${file} of a page`);
  const relative = (html: Buffer, file: string) => relativePage(html.toString('utf8'), file, base, script);
  const maker = cacheKey(
    'relative',
    hashOfPackages(),
    hashOfFiles('src/offline/relative.ts', 'src/script-imports.ts'),
    base,
    ...[...scripts].flat(),
  );
  const pack = (file: string): Packed => {
    const content = read(file);
    if (!file.endsWith('.html')) return packed(() => content, content);
    if (file === 'zoeken/index.html') {
      const page = Buffer.from(withSearch(relative(content, file), read));
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
function packed(make: () => Buffer, ...from: (string | Uint8Array)[]): Packed {
  const made = cachedSync(cacheKey('zipped', process.versions.zlib, ...from), () => {
    const content = make();
    const head = Buffer.alloc(8);
    head.writeUInt32LE(crc32(content), 0);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, deflateRawSync(content, { level: constants.Z_BEST_COMPRESSION })]);
  });
  return { crc: made.readUInt32LE(0), size: made.readUInt32LE(4), deflated: made.subarray(8) };
}

/** Lets the search page carry what it otherwise asks of the host. */
function withSearch(page: string, read: (file: string) => Buffer): string {
  const data: SearchData = JSON.parse(read(paths.searchData).toString('utf8'));
  const texts = () => textFiles(data.records).flatMap(({ file }): Section[][] => JSON.parse(read(file).toString('utf8')));
  const json = JSON.stringify({ ...data, texts: data.texts ?? texts() }).replaceAll('<', '\\u003c');
  return page.replace('</body>', () => `<script type="application/json" id="${embeddedId}">${json}</script></body>`);
}
