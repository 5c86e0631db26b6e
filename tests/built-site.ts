import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address below the base path, such as `/cases/zeeland/`. */
  address: string;
  html: string;
  $: CheerioAPI;
}

/** The built site, taken apart. */
export interface BuiltSite {
  folder: string;
  /** The full address of the home page, base path included, as the home page itself gives it. */
  home: URL;
  /** Every page to read, sorted by address. */
  pages: BuiltPage[];
  /** Pages that only send the visitor on to another address. */
  redirects: BuiltPage[];
  /** Every file, as a path below the folder that starts with `/`. */
  files: Set<string>;
}

/** Where the site was built; DIST_DIR points the tests at a copy, so that a build meanwhile doesn't disturb them. */
export const distFolder = resolve(process.env['DIST_DIR'] ?? 'dist');

const sites = new Map<string, BuiltSite>();

/** Reads every page that the build left in `folder`, once; tests may not change what they get. */
export function readSite(folder: string = distFolder): BuiltSite {
  const site = sites.get(folder) ?? readPages(folder);
  sites.set(folder, site);
  return site;
}

function readPages(folder: string): BuiltSite {
  const files = new Set(filesIn(folder));
  const all = [...files]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(folder, file));
  const home = all
    .find(({ address }) => address === '/')
    ?.$('link[rel="canonical"]')
    .attr('href');
  if (home === undefined) throw new Error(`There is no home page with a canonical address in ${folder}. Run "npm run build" first.`);
  return {
    folder,
    home: new URL(home),
    pages: all.filter((page) => !isRedirect(page)),
    redirects: all.filter(isRedirect),
    files,
  };
}

/** The page at `address` (below the base path). */
export function pageAt({ pages }: BuiltSite, address: string): BuiltPage | undefined {
  return pages.find((page) => page.address === address);
}

/** The full address of a page, as visitors and search engines know it. */
export const fullAddress = ({ home }: BuiltSite, { address }: BuiltPage): URL => new URL(`.${address}`, home);

/** The file that the server gives for the path of `url`; undefined if there is none or if it's outside the site. */
export function fileFor({ files, home }: BuiltSite, url: URL): string | undefined {
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
  const path = decodeURIComponent(`/${url.pathname.slice(home.pathname.length)}`);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

/** Every id in a page, in order, doubles included. */
export function idsOf(page: BuiltPage): string[] {
  const { $ } = page;
  const ids =
    idsByPage.get(page) ??
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '');
  idsByPage.set(page, ids);
  return ids;
}

/** Many links lead to the same few pages. */
const idsByPage = new WeakMap<BuiltPage, string[]>();

/** Every file below `folder`, as a path that starts with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'));
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  let taken: CheerioAPI | undefined;
  return {
    address: file.replace(/index\.html$/, ''),
    html,
    // Taken apart, the pages take 200 MB, which many tests of the browser do without.
    get $() {
      return (taken ??= load(html));
    },
  };
}

const isRedirect = ({ html }: BuiltPage) => /<meta[^>]*http-equiv="?refresh/.test(html);
