import { posix } from 'node:path';
import { load } from 'cheerio/slim';
import { defined, item } from '../defined.ts';
import { scriptImports } from '../script-imports.ts';

/** Parts of a page that need a host: what a browser keeps, installs, or holds against a policy that names the host. */
const hostOnly = 'meta[http-equiv], link[rel="manifest"], link[rel="sitemap"], link[rel="alternate"], [data-host-only]';

/** Files that the copy does without (zip.ts): links to them lead to the site itself. */
const notCopied = /\.(?:zip|xml|md)$|^llms\.txt$/;

const linking = ['href', 'src', 'action'] as const;

/**
 * A page for a copy of the site that opens from a folder, without a host: each address of the site becomes one from this page to a file,
 * and scripts stand in the page, for browsers don't run a module from a file.
 * @param html the page as built
 * @param page its file, below the folder of the site
 * @param base the folder that the site was built for, with a slash at both ends
 * @param script returns the text of a script file, below the folder of the site
 */
export function relativePage(html: string, page: string, base: string, script: (file: string) => string): string {
  // The quicker of the two parsers, and entities as they stand: this reads every page.
  const $ = load(withoutPreloads(relativeStyles(html, page, base)), { xml: { xmlMode: false, decodeEntities: false } });
  $(hostOnly).remove();
  $('script[src]').each((_, element) => {
    const file = fileAt(defined($(element).attr('src'), 'The address of a script'), base);
    if (file !== undefined) $(element).removeAttr('src').text(whole(file, script).replaceAll('</script', '<\\/script'));
  });
  const online = $('link[rel="canonical"]').attr('href');
  $('a[href]').attr('href', (_, address) => (notCopied.test(fileAt(address, base) ?? '') ? new URL(address, online).href : address));
  for (const name of linking) $(`[${name}]`).attr(name, (_, address) => relativeAddress(address, page, base));
  return $.html();
}

/** A script with the scripts that it imports, which a browser would not fetch from a file. */
const whole = (file: string, script: (file: string) => string): string =>
  script(file).replace(scriptImports, (_, keyword: string, other: string) => {
    const text = whole(posix.join(posix.dirname(file), other), script);
    return `${keyword}"data:text/javascript;base64,${Buffer.from(text).toString('base64')}"`;
  });

/** An address of the site as one from the file `page`; any other address as it is. */
export function relativeAddress(address: string, page: string, base: string): string {
  const file = fileAt(address, base);
  if (file === undefined) return address;
  return `${posix.relative(posix.dirname(page), file)}${/[?#].*$/s.exec(address)?.[0] ?? ''}`;
}

// By text, for styles and preloads also stand in templates and for readers without scripts.
const relativeStyles = (html: string, page: string, base: string) =>
  html.replace(/url\("([^"]+)"\)/g, (_, address: string) => `url("${relativeAddress(address, page, base)}")`);

const withoutPreloads = (html: string) => html.replaceAll(/<link [^>]*rel="(?:module)?preload"[^>]*>/g, '');

/** The file at an address below the base path; undefined for an address elsewhere. */
function fileAt(address: string, base: string): string | undefined {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined;
  const path = item(address.split(/[?#]/), 0).slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
