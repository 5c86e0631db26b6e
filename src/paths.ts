import type { CollectionName } from './schemas/shared.ts';

/**
 * Every internal address of the site, without the base path. `href` puts the base in front.
 * Addresses are for ever: one that changes needs a line in `content/verhuisd.tsv`.
 */
const lists = {
  cases: '/cases/',
  themas: '/themas/',
  werkvormen: '/werkvormen/',
  tips: '/tips/',
  logicas: '/logicas/',
  partijen: '/partijen/',
  wegwijzer: '/wegwijzer/',
  draaiboek: '/draaiboek/',
  begrippen: '/begrippen/',
} as const;

/** Paginas whose place isn't simply their slug: home, the colofon and what stands below it, and the texts of the lists. */
const pages = new Map<string, string>(
  Object.entries({
    welkom: '/',
    over: '/over/',
    toegankelijkheid: '/over/toegankelijkheid/',
    privacy: '/over/privacy/',
    zoeken: '/zoeken/',
    hergebruik: '/over/hergebruik/',
    data: '/data/',
    afdrukken: '/afdrukken/',
    ...lists,
  }),
);

/** The address of an entry: a page of its own, or a place on the page that lists it. */
function entry(collection: CollectionName, slug: string): string {
  if (collection === 'paginas') return pages.get(slug) ?? `/${slug}/`;
  if (collection === 'samenwerkingsvragen') return `${lists.wegwijzer}#${slug}`;
  if (collection === 'situaties') return `${lists.wegwijzer}${slug}/`;
  if (collection === 'begrippen') return `${lists.begrippen}#${slug}`;
  if (collection === 'bronnen') return `/over/#${slug}`;
  return `${lists[collection]}${slug}/`;
}

/** A draaiboek that is ready to use. */
const preset = (slug: string) => `${lists.draaiboek}${slug}/`;

/** All that it needs, as a PDF file. */
const presetSheet = (slug: string) => `${preset(slug)}alles.pdf`;

/** A plan to change; `text` is what serialisePlan gives. */
const ownPlan = (text: string) => `${lists.draaiboek}?${new URLSearchParams({ plan: text }).toString()}`;

/** Leading a group through a werkvorm, and through a whole evening: `text` is what serialisePlan gives. */
const begeleiden = (slug: string) => `${lists.werkvormen}${slug}/begeleiden/`;
const avond = `${lists.draaiboek}begeleiden/`;
const begeleidPlan = (text: string) => `${avond}?${new URLSearchParams({ plan: text }).toString()}`;

/** The picture that goes with a shared link: of a kind of content, or of an entry that has a drawing. */
const picture = (kind: string, slug?: string) => `/og/${slug === undefined ? kind : `${kind}/${slug}`}.png`;

/** A choice on the wegwijzer; `id` is one of `aanleidingen` in the schemas. */
const aanleiding = (id: string) => `${lists.wegwijzer}${id}/`;

/** The poster of a werkvorm, and the sheets on which participants write their answers. */
const poster = (slug: string) => `${lists.werkvormen}${slug}/poster/`;
const antwoordvel = (slug: string) => `${lists.werkvormen}${slug}/antwoordvel/`;

/** A sheet of a werkvorm, as a PDF file; `name` is its file name without `.pdf`. */
const sheet = (slug: string, name: string) => `${lists.werkvormen}${slug}/${name}.pdf`;

/** The checklist of a pagina that tells of a route, as a PDF file beside its page. */
const checklist = (slug: string) => `${entry('paginas', slug)}checklist.pdf`;

/** The whole guide or a part of it, as a PDF file; `name` as above. */
const guideSheet = (name: string) => `/afdrukken/${name}.pdf`;

/** The poster of a werkvorm as a picture; `name` is its file name without `.svg`. */
const posterPicture = (slug: string, name: string) => `${lists.werkvormen}${slug}/${name}.svg`;

/** A typeface for texts that readers type on paper; `name` is its file name without `.ttf`. */
const letters = (name: string) => `/letters/${name}.ttf`;

/** The search page with the answer to a query. */
const found = (query: string) => `/zoeken/?${new URLSearchParams({ q: query }).toString()}`;

/** A file with texts of entries, for search; `number` counts from 0. */
const searchTexts = (number: number) => `/zoeken/teksten-${number}.json`;

/** A file of the open data, the JSON Schema that it keeps to, and its table for a spreadsheet; `name` is its file name without `.json`. */
const openData = (name: string) => `/data/${name}.json`;
const openDataSchema = (name: string) => `/data/schema/${name}.json`;
const openTable = (name: string) => `/data/${name}.csv`;

/** A page as Markdown, beside it; `page` is its address. */
const markdown = (page: string) => `${page}index.md`;

/** The icon of the installed guide; `size` is its side in pixels. */
const icon = (size: number) => `/icons/${size}.png`;

/** Paginas that other parts of the site show or link to, by slug. */
const required = [...pages.keys(), 'inleiding', 'living-lab', 'reflectie'];

/** The internal addresses. */
export const paths = {
  home: '/',
  over: '/over/',
  zoeken: '/zoeken/',
  found,
  searchData: '/zoeken/data.json',
  searchTexts,
  pagefind: '/pagefind/',
  pagefindStart: '/pagefind/start.bin',
  ...lists,
  afdrukken: '/afdrukken/',
  hergebruik: '/over/hergebruik/',
  data: '/data/',
  /** What hosts show for an address that isn't there. */
  notFound: '/404.html',
  /** The licences of what others made, a file that the build writes. */
  licences: '/licenties.txt',
  /** The whole guide in one file, to read without a connection. */
  zip: '/inspiratiewijzer.zip',
  /** What changed last, for feed readers; only where the build knows when texts changed. */
  feed: '/feed.xml',
  /** Where each page stands as Markdown (https://llmstxt.org). */
  llms: '/llms.txt',
  manifest: '/site.webmanifest',
  serviceWorker: '/sw.js',
  /** What there is to keep in a browser. */
  offlineList: '/offline.json',
  /** What who has no connection sees of a page that isn't kept. */
  noConnection: '/geen-verbinding/',
  entry,
  preset,
  presetSheet,
  ownPlan,
  planData: '/draaiboek/werkvormen.json',
  begeleiden,
  avond,
  begeleidPlan,
  aanleiding,
  poster,
  antwoordvel,
  sheet,
  checklist,
  guideSheet,
  posterPicture,
  openData,
  openDataSchema,
  openTable,
  markdown,
  letters,
  picture,
  icon,
  required,
  fixed: ['/', '/over/', '/over/hergebruik/', '/data/', '/zoeken/', '/afdrukken/', ...Object.values(lists)],
};

/** The menus, by the names that a reader sees. */
export const navigation = {
  main: [
    { name: 'Wegwijzer', path: lists.wegwijzer, kind: 'wegwijzer' },
    { name: 'Werkvormen', path: lists.werkvormen, kind: 'werkvormen' },
    { name: 'Thema’s', path: lists.themas, kind: 'themas' },
    { name: 'Cases', path: lists.cases, kind: 'cases' },
    { name: 'Living lab', path: entry('paginas', 'living-lab'), kind: 'gids' },
    { name: 'Tips', path: lists.tips, kind: 'tips' },
  ],
  footer: [
    { name: 'Waarom deze gids?', path: entry('paginas', 'inleiding') },
    { name: 'Reflectie', path: entry('paginas', 'reflectie') },
    { name: 'Draaiboek', path: lists.draaiboek },
    { name: 'Drie partijen', path: lists.partijen },
    { name: 'Vijf logica’s', path: lists.logicas },
    { name: 'Woordenlijst', path: lists.begrippen },
    { name: 'Zoeken en index', path: entry('paginas', 'zoeken') },
    { name: 'De hele gids printen', path: '/afdrukken/' },
    { name: 'Over deze site', path: entry('paginas', 'over') },
    { name: 'Toegankelijkheid', path: entry('paginas', 'toegankelijkheid') },
    { name: 'Privacy', path: entry('paginas', 'privacy') },
    { name: 'Open data', path: entry('paginas', 'data') },
  ],
};

/** `address` below the base path of the site, as a link on a page needs it. */
export const href = (address: string, base: string = import.meta.env.BASE_URL): string => `${base.replace(/\/$/, '')}${address}`;

/** The full address of a page, or of the site itself without a slash at its end, from an address without base path. */
export const fullAddress = (address = ''): string => `${new URL(import.meta.env.SITE).origin}${href(address)}`;
