import { revalidated, type HeaderRule } from './headers.ts';

const made = '# Made by the build from src/hosting/headers.ts.';
const pairs = (rules: HeaderRule[]) => rules.flatMap(({ headers }) => Object.entries(headers));
const caching = (rules: HeaderRule[]) => rules.filter(({ headers }) => 'Cache-Control' in headers);
const general = (rules: HeaderRule[]) => pairs(rules).filter(([name]) => name !== 'Cache-Control');

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
    ...caching(rules).map(({ path, headers }) => `if ($uri ~ "^${pattern(path)}$") { set $cache "${headers['Cache-Control'] ?? ''}"; }`),
    'add_header Cache-Control $cache;',
    ...general(rules).map(([name, value]) => `add_header ${name} "${value}" always;`),
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
      .map(({ headers }) => `header @hashed Cache-Control "${headers['Cache-Control'] ?? ''}"`),
    `header @revalidated Cache-Control "${revalidated}"`,
    'header {',
    ...general(rules).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    '',
  ].join('\n');
};

/** A path with `*` as a regular expression. */
const pattern = (path: string) => path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
