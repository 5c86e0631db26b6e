/** A file of the guide, with what changes when it does. */
export interface GuideFile {
  /** Below the host, base path included; of a page, that of its folder. */
  address: string;
  /** A hash of what is in it. */
  revision: string;
  /** In bytes, as a host sends it. */
  size: number;
}

/** The files that a list names; none where it isn't such a list, as from a host that answers everything with a page. */
export const guideFilesIn = (list: unknown): GuideFile[] => (Array.isArray(list) ? list.filter(isGuideFile) : []);

const isGuideFile = (value: unknown): value is GuideFile =>
  typeof value === 'object' &&
  value !== null &&
  'address' in value &&
  typeof value.address === 'string' &&
  'revision' in value &&
  typeof value.revision === 'string' &&
  'size' in value &&
  typeof value.size === 'number';

/**
 * Names of what is kept in the browser: what is needed to say that there is no connection; pages with all that they need; and PDF files
 * apart, for those are many and heavy.
 */
export const stores = { base: 'inspiratiewijzer-basis', guide: 'inspiratiewijzer', paper: 'inspiratiewijzer-pdf' } as const;

/** What is kept by the worker of an earlier release begins with this as well. */
export const storePrefix = 'inspiratiewijzer';

/** The parameter of requests that the worker leaves alone: those that fetch what is to be kept. */
export const bypassParameter = 'bewaar';

/** A full address as it is kept: a page has one, whatever is asked of its scripts or shows its place. */
export function keptAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/index\.html$/, '/')}`;
}

/**
 * Where a page is that is asked for in another way, as people type it from paper: without the last slash, or with the name of its file.
 * @returns undefined where the address is right as it is.
 */
export function properAddress(address: string): string | undefined {
  const { pathname, search, hash } = new URL(address);
  const last = pathname.split('/').at(-1) ?? '';
  const isFile = last.includes('.') && last !== 'index.html';
  const kept = keptAddress(address);
  return isFile || (last === '' && kept.endsWith('/')) ? undefined : `${kept.replace(/\/?$/, '/')}${search}${hash}`;
}

/** Stands in every page of the guide and in no page of another: the address of its manifest. */
export const pageMark = '/site.webmanifest';

/** Whether an address is one of a page. */
const isPage = (address: string) => /(?:\/|\.html)$/.test(new URL(address).pathname);

const isHtml = (answer: Response) => answer.headers.get('content-type')?.startsWith('text/html') ?? false;

/** Whether a host answers well: no fault of its own, and no page where another file was asked for. */
export const isSound = (address: string, answer: Response): boolean =>
  answer.status < 500 && (answer.status !== 200 || isPage(address) || !isHtml(answer));

/**
 * An answer to keep, once all of it is here. A network that wants its visitors to log in answers everything with a page of its own.
 * @returns undefined for what isn't of the guide
 * @throws where the connection goes halfway
 */
export async function ownAnswer(address: string, answer: Response): Promise<Response | undefined> {
  if (answer.status !== 200 || isPage(address) !== isHtml(answer)) return undefined;
  const body = await answer.blob();
  if (isPage(address) && !(await body.text()).includes(pageMark)) return undefined;
  return new Response(body, { headers: { 'content-type': answer.headers.get('content-type') ?? '' } });
}

/** Whether the name of a file changes with what is in it. */
export const isHashed = (address: string): boolean => /\/_astro\/|\.pf_(?:meta|index|fragment)$/.test(address);

/**
 * What to do to have the guide as it is now: the files to fetch, and the addresses of an older guide to drop. A renewal
 * comes in two turns, files that pages name first, so that one that is cut short leaves no page without its scripts.
 */
export function guideChanges(files: GuideFile[], kept: ReadonlyMap<string, string>): { fetch: GuideFile[][]; drop: string[] } {
  const addresses = new Set(files.map(({ address }) => address));
  const missing = files.filter(({ address, revision }) => kept.get(address) !== revision);
  const turn = (named: boolean) => missing.filter(({ address }) => isHashed(address) === named);
  return {
    fetch: missing.some(({ address }) => kept.has(address)) ? [turn(true), turn(false)] : [missing],
    drop: [...kept.keys()].filter((address) => !addresses.has(address)),
  };
}

/** The oldest items of a store that keeps at most so many; the newest come last. */
export const oldestBeyond = <Kept>(most: number, kept: readonly Kept[]): Kept[] => kept.slice(0, Math.max(0, kept.length - most));

/** The bytes that some files take together. */
export const sizeOf = (files: GuideFile[]): number => files.reduce((sum, { size }) => sum + size, 0);

/**
 * The part of a file that a viewer asks for, of which it can be one: `bytes=0-99`, `bytes=100-` or `bytes=-100`.
 * @returns undefined where the whole file is the answer.
 */
export function rangeOf(asked: string | null, size: number): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  return start < end ? { start, end } : undefined;
}

/** How the build escapes signs that mean something in HTML. */
const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', '#34': '"', quot: '"', '#39': "'" };

/** The title of a page, from its HTML, without the name of the site; undefined for what has none. The policy forbids to make a page of it. */
export function titleIn(html: string): string | undefined {
  const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title?.replace(/ \| [^|]*$/, '').replace(/&([#\w]+);/g, (whole, name: string) => signs[name] ?? whole);
}
