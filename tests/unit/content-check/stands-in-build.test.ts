import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standsInBuild } from '../../../src/content-check/stands-in-build.ts';

test('of a built site there stand its pages and their ids, and not what only leads on', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const pages = {
    'index.html':
      '<main id="inhoud"><h2 title="3 > 2" id="kop">Kop</h2><p id="verhuisd" class="moved section"><a href="/">Nu daar</a></p></main>',
    '404.html': '<main id="inhoud"></main>',
    'oud/index.html': '<meta http-equiv="refresh" content="0;url=/"><main id="inhoud"></main>',
  };
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), html);
  }
  const stands = standsInBuild(dist);
  const there = ['/', '/#inhoud', '/#kop', '/404.html', '/404.html#inhoud'];
  const gone = ['/#verhuisd', '/#weg', '/404.html#kop', '/oud/', '/oud/#inhoud', '/nergens/', '/nergens/#kop'];
  expect([...there, ...gone].filter((address) => stands(address))).toEqual(there);
});
