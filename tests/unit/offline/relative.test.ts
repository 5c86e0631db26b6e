import { expect, test } from 'vitest';
import { relativeAddress, relativePage } from '../../../src/offline/relative.ts';

test.each([
  ['/', 'index.html', '/', 'index.html'],
  ['/', 'themas/index.html', '/', '../index.html'],
  ['/themas/rol/#praktijk', 'tips/kijk/index.html', '/', '../../themas/rol/index.html#praktijk'],
  ['/zoeken/?q=x', 'index.html', '/', 'zoeken/index.html?q=x'],
  ['/gids/icon.svg', 'over/index.html', '/gids/', '../icon.svg'],
  ['#stap-1', 'a/index.html', '/', '#stap-1'],
  ['https://example.nl/', 'a/index.html', '/', 'https://example.nl/'],
  ['//example.nl/', 'a/index.html', '/', '//example.nl/'],
  ['/elders/', 'a/index.html', '/gids/', '/elders/'],
])('%s on %s below %s becomes %s', (address, page, base, relative) => {
  expect(relativeAddress(address, page, base)).toBe(relative);
});

test('a script takes along what it imports', () => {
  const scripts: Record<string, string> = { '_astro/a.js': 'import{b}from"./b.js";b()', '_astro/b.js': 'export const b = 1' };
  const html = '<html><head><script type="module" src="/_astro/a.js"></script></head><body></body></html>';
  const page = relativePage(html, 'index.html', '/', (file) => scripts[file] ?? '');
  expect(page).toContain(`from"data:text/javascript;base64,${Buffer.from('export const b = 1').toString('base64')}"`);
});

test('a page works without a host: links, styles and scripts, and nothing that needs one', () => {
  const html = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="x"><link rel="manifest" href="/m">
    <link rel="preload" href="/f.woff2" as="font"><link rel="modulepreload" href="/s.js">
    <style>@font-face{src:url("/f.woff2")}@font-face{src:url("/g.woff2")}</style><script type="module" src="/s.js"></script>
    <script type="module" src="/t.js"></script></head><body><keep-guide data-host-only></keep-guide><p data-host-only>p</p><a href="/x/">x</a>
    <form action="/z/"><img src="/i.svg"></form></body></html>`;
  const page = relativePage(html, 'y/index.html', '/', (file) => `/* ${file} </script></script> */`);
  expect(page.match(/(?<=url\()[^)]*/g)).toEqual(['"../f.woff2"', '"../g.woff2"']);
  const closed = '<\\/script><\\/script>';
  expect(page.match(/<script.*?<\/script>/g)).toEqual(
    ['s', 't'].map((name) => `<script type="module">/* ${name}.js ${closed} */</script>`),
  );
  expect(page.match(/(?<=(?:href|src|action)=")[^"]*/g)).toEqual(['../x/index.html', '../z/index.html', '../i.svg']);
  expect(page).not.toMatch(/http-equiv|manifest|preload|keep-guide|data-host-only/);
});

test('what the copy does without is a link to the site itself', () => {
  const html = `<html><head><link rel="canonical" href="https://gids.example/gids/y/"><link rel="alternate" href="/gids/y/index.md"></head>
    <body><a href="/gids/feed.xml">a</a><a href="/gids/y/index.md">b</a><a href="/gids/data/tips.json">c</a></body></html>`;
  const page = relativePage(html, 'y/index.html', '/gids/', () => '');
  expect([...page.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    'https://gids.example/gids/feed.xml',
    'https://gids.example/gids/y/index.md',
    '../data/tips.json',
  ]);
  expect(page).not.toContain('rel="alternate"');
});
