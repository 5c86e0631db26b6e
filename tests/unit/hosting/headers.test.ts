import { describe, expect, test } from 'vitest';
import { contentPolicy, headerRules, securityHeaders } from '../../../src/hosting/headers.ts';

const hashes = { scripts: ["'sha256-a='"], styles: ["'sha256-b='", "'sha256-c='"] };

describe('the content security policy', () => {
  test('allows scripts of the site, Pagefind’s WebAssembly and the inline parts it is given', () => {
    const directives = contentPolicy(hashes).split('; ');
    expect(directives).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a='");
    expect(directives).toContain("style-src 'sha256-b=' 'sha256-c='");
  });

  test('allows no style at all on a page without one', () => {
    expect(contentPolicy({ scripts: [], styles: [] }).split('; ')).toContain("style-src 'none'");
  });

  test('starts from nothing and never allows inline parts, eval or other hosts as such', () => {
    const policy = contentPolicy(hashes);
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    expect(policy).not.toMatch(/'unsafe-|https?:|data:|\*/);
  });

  test('is the same in a page and as a header, but for what only a header can ask', () => {
    const header = securityHeaders(hashes)['Content-Security-Policy'];
    expect(header).toBe(`${contentPolicy(hashes)}; frame-ancestors 'none'; upgrade-insecure-requests`);
  });

  test('is left to the pages where the editors’ form has one of its own', () => {
    const { 'Content-Security-Policy': policy, ...rest } = securityHeaders(hashes, true);
    expect(policy).toBe("frame-ancestors 'none'; upgrade-insecure-requests");
    expect(Object.keys(rest)).not.toContain('Cross-Origin-Opener-Policy');
  });
});

describe('the rules for a host', () => {
  test('give each address the security headers, and a long life to files with a hash in their name', () => {
    expect(headerRules(hashes, '/').map(({ path, headers }) => [path, Object.keys(headers).length])).toEqual([
      ['/*', Object.keys(securityHeaders(hashes)).length],
      ['/_astro/*', 1],
      ['/pagefind/index/*', 1],
      ['/data/*', 1],
      ['/feed.xml', 1],
    ]);
  });

  test('stay below the folder that the site lives in', () => {
    expect(headerRules(hashes, '/gids/').filter(({ path }) => !path.startsWith('/gids/'))).toEqual([]);
  });
});
