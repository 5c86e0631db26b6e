import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allHashes, inlineHashes } from '../../src/hosting/inline.ts';
import { readSite, type BuiltPage } from '../built-site.ts';
import { readHeaders, readRules, ruleFits } from '../host-headers.ts';

const site = readSite();
const rules = readRules(site.folder);
const headersFor = readHeaders(site.folder);
const base = site.home.pathname;

/** The directives of a policy by name. */
const directivesOf = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values] as const;
    }),
  );

const headerPolicy = directivesOf(headersFor(base)['Content-Security-Policy'] ?? '');
const metaOf = ({ $ }: BuiltPage) => directivesOf($('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '');
const withoutHashes = (values: string[] = []) => values.filter((value) => !value.startsWith("'sha256-"));

describe('the policy that hosts send', () => {
  it('starts from nothing and lets no inline part, eval or other host in as such', () => {
    expect(headerPolicy.get('default-src')).toEqual(["'none'"]);
    expect(withoutHashes(headerPolicy.get('script-src'))).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(withoutHashes(headerPolicy.get('style-src'))).toEqual([]);
    expect([...headerPolicy.values()].flat().filter((value) => /^'unsafe-|[:*]/.test(value))).toEqual([]);
  });

  it('keeps others from framing the site, and forms and bases at home', () => {
    expect(headerPolicy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(headerPolicy.get('form-action')).toEqual(["'self'"]);
    expect(headerPolicy.get('base-uri')).toEqual(["'none'"]);
    expect(headerPolicy.get('upgrade-insecure-requests')).toEqual([]);
  });

  it('lets only the one policy of the site make addresses of scripts, and nothing make HTML', () => {
    expect(headerPolicy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(headerPolicy.get('trusted-types')).toEqual(['eigen-script']);
  });

  it('knows exactly the inline parts of the pages', () => {
    const hashes = allHashes(site.pages.map(({ html }) => inlineHashes(html)));
    expect(hashes.styles.length).toBeGreaterThan(0);
    expect(headerPolicy.get('style-src')).toEqual(hashes.styles);
    expect(headerPolicy.get('script-src')?.filter((value) => value.startsWith("'sha256-"))).toEqual(hashes.scripts);
  });
});

describe.each(site.pages)('$address', (page) => {
  const { $, html } = page;

  it('carries the same policy, with only its own inline parts, before all that it judges', () => {
    const meta = metaOf(page);
    const own = inlineHashes(html);
    const expected = new Map(headerPolicy);
    expected.delete('frame-ancestors');
    expected.delete('upgrade-insecure-requests');
    expected.set('script-src', [...withoutHashes(expected.get('script-src')), ...own.scripts]);
    expected.set('style-src', own.styles);
    expect(meta).toEqual(expected);
    expect(html.search(/<(?:script|style|link)\b/)).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
  });

  it('keeps to itself where a reader comes from', () => {
    expect($('meta[name="referrer"]').attr('content')).toBe('no-referrer');
  });

  it('has no style attributes, no inline event handlers and no addresses that run', () => {
    const faults = $('*')
      .toArray()
      .flatMap((element) =>
        Object.entries($(element).attr() ?? {}).map(([name, value]) => `${$(element).prop('tagName') ?? ''} ${name}=${value}`),
      )
      // An empty page to try a layout on holds nothing that runs.
      .filter((attribute) => attribute !== 'IFRAME srcdoc=<!doctype html><html><body></body></html>')
      .filter((attribute) => /^\S+ (?:style|on\w+|srcdoc)=|=\s*(?:javascript|vbscript):/i.test(attribute));
    expect(faults).toEqual([]);
  });
});

describe('the other headers', () => {
  const headers = headersFor(base);

  it.each([
    ['Strict-Transport-Security', /^max-age=\d{8}$/],
    ['X-Content-Type-Options', /^nosniff$/],
    ['Referrer-Policy', /^no-referrer$/],
    ['Permissions-Policy', /^(?:[a-z-]+=\(\)(?:, |$)){15,}/],
    ['Cross-Origin-Opener-Policy', /^same-origin$/],
    ['Cross-Origin-Embedder-Policy', /^require-corp$/],
    ['Cross-Origin-Resource-Policy', /^same-origin$/],
  ])('have %s', (name, value) => {
    expect(headers[name]).toMatch(value);
  });

  it('fit the hosts that read them: 2,000 characters a line and 100 paths at Cloudflare, 4 kB of headers at most servers', () => {
    const lines = readFileSync(join(site.folder, '_headers'), 'utf8').split('\n');
    expect(lines.filter(({ length }) => length > 2000)).toEqual([]);
    expect(rules.length).toBeLessThanOrEqual(100);
    const sent = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
    expect(sent).toBeLessThan(4000);
  });

  it('are never asked twice for one address, because hosts would join them', () => {
    const twice = [...site.files].filter((file) => {
      const names = rules.filter((rule) => ruleFits(rule, `${base}${file.slice(1)}`)).flatMap((rule) => rule.headers.map(([name]) => name));
      return new Set(names).size < names.length;
    });
    expect(twice).toEqual([]);
  });
});

describe('how long files may be kept', () => {
  const served = [...site.files].filter((file) => !/\.(?:br|gz)$/.test(file));
  const isKept = (file: string) => headersFor(`${base}${file.slice(1)}`)['Cache-Control'] === 'public, max-age=31536000, immutable';
  const isHashed = (file: string) => /[._][\w-]{7,}\.(?:js|css|woff2|pf_\w+)$|\/[0-9a-f]{16}\.woff2$/.test(file);

  it('is for ever, if their name has a hash', () => {
    const hashed = served.filter((file) => isHashed(file) && /^\/_astro\/|\.pf_/.test(file));
    expect(hashed.length).toBeGreaterThan(10);
    expect(hashed.filter((file) => !isKept(file))).toEqual([]);
  });

  it('is not for ever otherwise', () => {
    expect(served.filter((file) => isKept(file) && !isHashed(file))).toEqual([]);
  });
});

describe.each(['_headers.nginx', '_headers.caddy'])('%s', (file) => {
  const text = readFileSync(join(site.folder, file), 'utf8');

  it('asks the same as _headers', () => {
    const values = rules.flatMap(({ headers }) => headers.map(([, value]) => value));
    expect(values.filter((value) => !text.includes(`"${value}"`))).toEqual([]);
  });
});
