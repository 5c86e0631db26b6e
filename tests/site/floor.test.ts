import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/group-by.ts';
import { unpack } from '../../src/search/pack.ts';
import { readSite } from '../built-site.ts';
import { readRules } from '../host-headers.ts';
import { allowed, ownNames, ownNamesIn } from './floor/allowed.ts';
import { markupBreaches } from './floor/markup.ts';
import { headerBreaches } from './floor/policy.ts';
import { piecesOf, type Piece } from './floor/pieces.ts';
import { programBreaches } from './floor/programs.ts';
import { scriptBreaches } from './floor/scripts.ts';
import { styleBreaches } from './floor/styles.ts';

const site = readSite();
const pieces = piecesOf(site);
const headers = readRules(site.folder).flatMap((rule) => rule.headers);

const breachesIn = ({ kind, text }: Piece) => (kind === 'style' ? styleBreaches(text) : scriptBreaches(text, kind));

/** What a script is called in the build, without the mark of what is in it: `write-pdf` for `/_astro/write-pdf.BRBDqyRi.js`. */
const scriptName = (file: string) => (file.endsWith('.js') ? basename(file).replace(/\..*$/, '') : '');

const mayAsk = (feature: string, file: string) =>
  allowed.has(feature) || ownNames.has(feature) || ownNamesIn.get(scriptName(file))?.has(feature) === true;

/** What the site asks, by name: the browsers that lack it and the files that ask it. */
const asked = groupBy(
  [
    ...pieces.flatMap((piece) => breachesIn(piece).map((breach) => ({ ...breach, file: piece.file }))),
    ...headers.flatMap(([name, value]) => headerBreaches(name, value).map((breach) => ({ ...breach, file: '/_headers' }))),
    ...[...site.pages, ...site.redirects].flatMap(({ $, address }) => markupBreaches($).map((breach) => ({ ...breach, file: address }))),
  ],
  ({ feature }) => feature,
);

describe('what the site asks of browsers', () => {
  it('is read from styles and scripts of every kind', () => {
    const kinds = pieces.map(({ kind, file }) => `${kind} in ${file.includes('.zip/') ? 'zip' : (/\w+$/.exec(file)?.[0] ?? '')}`);
    expect([...new Set(kinds)].sort()).toEqual(
      expect.arrayContaining([
        'module in html',
        'module in js',
        'module in zip',
        'script in html',
        'script in js',
        'style in html',
        'style in zip',
      ]),
    );
  });

  it('the oldest that package.json names have, or it is allowed with a reason', () => {
    const breaches = [...asked].flatMap(([feature, asks]) => {
      const first = asks.find(({ file }) => !mayAsk(feature, file));
      return first ? [`${feature}: not in ${first.lackedBy.join(', ')}; in ${first.file}`] : [];
    });
    expect(breaches).toEqual([]);
  });

  it('needs everything that is allowed', () => {
    const inOne = [...ownNamesIn].flatMap(([script, names]) => [...names].map((name) => ({ script, name })));
    expect([
      ...[...allowed.keys(), ...ownNames].filter((feature) => !asked.has(feature)),
      ...inOne.filter(({ script, name }) => !asked.get(name)?.some(({ file }) => scriptName(file) === script)),
    ]).toEqual([]);
  });

  it('holds for Pagefind’s program too', async () => {
    const files = unpack(new Uint8Array(readFileSync(join(site.folder, 'pagefind', 'start.bin'))).buffer);
    const program = Buffer.from(files.get('wasm.unknown.pagefind') ?? []);
    expect(await programBreaches(Uint8Array.from(program.subarray(program.indexOf('\0asm'))))).toEqual([]);
  });
});
