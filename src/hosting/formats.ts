import { groupBy } from '../group-by.ts';
import { literal } from '../literal.ts';
import { revalidated, type HeaderRule } from './headers.ts';

const made = '# Made by the build from src/hosting/headers.ts.';
const pairs = (rules: HeaderRule[]) => rules.flatMap(({ headers }) => Object.entries(headers));
const caching = (rules: HeaderRule[]) =>
  rules.flatMap(({ path, headers: { 'Cache-Control': cache } }) => (cache === undefined ? [] : [{ path, cache }]));
/** Headers for every address: the first rule has them. */
const general = (rules: HeaderRule[]) => pairs(rules.slice(0, 1));
/** Other headers that only some addresses get, each with those addresses. */
const special = (rules: HeaderRule[]) => {
  const all = rules.slice(1).flatMap(({ path, headers }) => Object.entries(headers).map(([name, value]) => ({ path, name, value })));
  const grouped = groupBy(
    all.filter(({ name }) => name !== 'Cache-Control'),
    ({ name, value }) => `${name}: ${value}`,
  );
  return [...grouped.values()].map((group) => ({ name: group[0].name, value: group[0].value, paths: group.map(({ path }) => path) }));
};

/** The type of Markdown, which the lists of servers lack. */
const markdownType = 'text/markdown; charset=utf-8';

/** Rules as the file `_headers` that Netlify, Cloudflare Pages and others read. They let other files be revalidated by themselves. */
export const headersFile = (rules: HeaderRule[]): string =>
  [
    made,
    ...rules.map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')),
    '',
  ].join('\n');

/** Rules as a file for a server block of nginx to include. A `location` there with an `add_header` of its own would lose these. */
export const nginxFile = (rules: HeaderRule[]): string =>
  [
    `${made} Reload nginx after publishing.`,
    `set $cache "${revalidated}";`,
    ...caching(rules).map(({ path, cache }) => `if ($uri ~ "^${pattern(path)}$") { set $cache "${cache}"; }`),
    'add_header Cache-Control $cache;',
    // A header without a value isn’t sent.
    ...special(rules).flatMap(({ name, value, paths }, at) => [
      `set $special${at} "";`,
      ...paths.map((path) => `if ($uri ~ "^${pattern(path)}$") { set $special${at} "${value}"; }`),
      `add_header ${name} $special${at} always;`,
    ]),
    ...general(rules).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `location ~ \\.md$ { types { } default_type "${markdownType}"; }`,
    '',
  ].join('\n');

/** Rules as a file for a site block of a Caddyfile to import. */
export const caddyFile = (rules: HeaderRule[]): string => {
  const paths = caching(rules)
    .map(({ path }) => path)
    .join(' ');
  return [
    `${made} Reload Caddy after publishing.`,
    // Only files that are there: an error isn't to be kept for a year.
    `@hashed {\n\tpath ${paths}\n\tfile\n}`,
    `@revalidated not {\n\tpath ${paths}\n\tfile\n}`,
    ...caching(rules)
      .slice(0, 1)
      .map(({ cache }) => `header @hashed Cache-Control "${cache}"`),
    `header @revalidated Cache-Control "${revalidated}"`,
    'header {',
    ...general(rules).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    ...special(rules).flatMap(({ name, value, paths: places }, at) => [
      `@special${at} path ${places.join(' ')}`,
      `header @special${at} ${name} "${value}"`,
    ]),
    `header *.md Content-Type "${markdownType}"`,
    '',
  ].join('\n');
};

/** A path with `*` as a regular expression. */
const pattern = (path: string) => path.split('*').map(literal).join('.*');
