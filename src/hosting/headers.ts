import { scriptPolicy } from '../scripts/own-script.ts';

/** What a policy knows inline scripts and styles by: `'sha256-…'`, in a fixed order. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/** Headers by name, for all addresses that fit a path; a `*` in the path stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** For files whose name changes with what is in them. */
const immutable = 'public, max-age=31536000, immutable';

/** For all other files: kept, but only shown when the host says that they are still the same. */
export const revalidated = 'public, max-age=0, must-revalidate';

/** Folders in which each file has a hash in its name. */
const hashedFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'];
const hashedFile = /^pagefind\/pagefind\.[^/]+\.pf_meta$/;

/**
 * The content security policy of a page with these inline parts, as a `meta` element may hold it: nothing but files of this site, no code
 * made from text, and no HTML made from text by a script.
 */
export const contentPolicy = ({ scripts, styles }: InlineHashes): string =>
  [
    "default-src 'none'",
    // Pagefind reads its index with WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    styles.length === 0 ? "style-src 'none'" : `style-src ${styles.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    // Safari before 15.5 reads here what workers may run, and everyone else, were it not for the next line, what may stand in a frame.
    "child-src 'self'",
    "frame-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${scriptPolicy}`,
  ].join('; ');

/** What a page can do without in browsers (Permissions Policy); copying, printing, and a screen that stays awake need no leave to be off. */
const unused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What any page on the web may read from a reader’s browser: data and the feed (https://fetch.spec.whatwg.org/#http-access-control-allow-origin). */
const open = ['data/*', 'feed.xml'];

/** The part of the policy that only works as a header. */
const headerPolicy = "frame-ancestors 'none'; upgrade-insecure-requests";

/**
 * The headers that go with every file of a site whose pages have these inline parts. A site with the editors' form leaves the rest of the
 * policy to its pages, for the form's is another, and lets the window in which an editor signs in answer to it.
 */
export const securityHeaders = (hashes: InlineHashes, withForm = false): Record<string, string> => ({
  'Content-Security-Policy': withForm ? headerPolicy : `${contentPolicy(hashes)}; ${headerPolicy}`,
  // Without includeSubDomains: what stands below the publisher's name is not ours to judge.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  // Not even to our own host: the address of a search would stand in its log with every file that the page asks for.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  ...(!withForm && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * The headers of a site, from general to special; no header is in two rules that fit one address, for hosts join those with a comma.
 * @param base the folder that the site lives in, with a slash at both ends
 * @param files every file of the site, as a path below that folder without a slash at the start
 * @param withForm whether the site has the editors' form
 */
export const headerRules = (hashes: InlineHashes, base: string, files: string[], withForm = false): HeaderRule[] => [
  { path: `${base}*`, headers: securityHeaders(hashes, withForm) },
  ...[...hashedFolders.map((folder) => `${folder}*`), ...files.filter((file) => hashedFile.test(file)).sort()].map((path) => ({
    path: `${base}${path}`,
    headers: { 'Cache-Control': immutable },
  })),
  ...open.map((path) => ({ path: `${base}${path}`, headers: { 'Access-Control-Allow-Origin': '*' } })),
];
