import { describe, expect, test } from 'vitest';
import { caddyFile, headersFile, nginxFile } from '../../../src/hosting/formats.ts';

const rules = [
  { path: '/*', headers: { 'X-One': "'self' a=()", 'X-Two': 'two' } },
  { path: '/_astro/*', headers: { 'Cache-Control': 'immutable' } },
  { path: '/a.b', headers: { 'Cache-Control': 'immutable' } },
  { path: '/data/*', headers: { 'X-Open': '*' } },
  { path: '/c.d', headers: { 'X-Open': '*' } },
];

const linesOf = (text: string) => text.trim().split('\n').slice(1);

describe('headers for hosts', () => {
  test('as a file _headers', () => {
    expect(linesOf(headersFile(rules))).toEqual([
      '/*',
      "  X-One: 'self' a=()",
      '  X-Two: two',
      '/_astro/*',
      '  Cache-Control: immutable',
      '/a.b',
      '  Cache-Control: immutable',
      '/data/*',
      '  X-Open: *',
      '/c.d',
      '  X-Open: *',
    ]);
  });

  test('as a part of a server block of nginx', () => {
    expect(linesOf(nginxFile(rules))).toEqual([
      'set $cache "public, max-age=0, must-revalidate";',
      'if ($uri ~ "^/_astro/.*$") { set $cache "immutable"; }',
      'if ($uri ~ "^/a\\.b$") { set $cache "immutable"; }',
      'add_header Cache-Control $cache;',
      'set $special0 "";',
      'if ($uri ~ "^/data/.*$") { set $special0 "*"; }',
      'if ($uri ~ "^/c\\.d$") { set $special0 "*"; }',
      'add_header X-Open $special0 always;',
      'add_header X-One "\'self\' a=()" always;',
      'add_header X-Two "two" always;',
      'location ~ \\.md$ { types { } default_type "text/markdown; charset=utf-8"; }',
    ]);
  });

  test('as a part of a site block of Caddy', () => {
    expect(linesOf(caddyFile(rules))).toEqual([
      '@hashed {',
      '\tpath /_astro/* /a.b',
      '\tfile',
      '}',
      '@revalidated not {',
      '\tpath /_astro/* /a.b',
      '\tfile',
      '}',
      'header @hashed Cache-Control "immutable"',
      'header @revalidated Cache-Control "public, max-age=0, must-revalidate"',
      'header {',
      '\tX-One "\'self\' a=()"',
      '\tX-Two "two"',
      '}',
      '@special0 path /data/* /c.d',
      'header @special0 X-Open "*"',
      'header *.md Content-Type "text/markdown; charset=utf-8"',
    ]);
  });
});
