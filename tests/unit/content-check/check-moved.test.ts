import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMoved, standsOn } from '../../../src/content-check/check-moved.ts';

const root = mkdtempSync(join(tmpdir(), 'moved-'));
mkdirSync(join(root, 'content/tips'), { recursive: true });
writeFileSync(join(root, 'content/tips/praat.mdx'), '');

/** What the check says of a table and a list of promises, on a site that has these addresses; of `?` it doesn't know. */
function check(table: string[], promised: string[], there: string[]) {
  writeFileSync(join(root, 'content/verhuisd.tsv'), ['# uitleg', ...table].join('\n'));
  writeFileSync(join(root, 'content/adressen.txt'), ['# uitleg', '', ...promised].join('\r\n'));
  const stands = (address: string) => (address.includes('misschien') ? undefined : there.includes(address));
  return checkMoved(root, stands).map(({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`} ${message}`);
}

describe('addresses that were promised', () => {
  test('stand, lead on, went along with their page, or can’t be known yet', () => {
    const promised = ['/', '/tips/#lab', '/oud/', '/oud/#plek', '/tips/#oud', '/misschien/', '/tips/#misschien'];
    expect(check(['/oud/ /tips/', '/tips/#oud /tips/#lab'], promised, ['/', '/tips/', '/tips/#lab'])).toEqual([]);
  });

  test('are missed where they are gone: a page once, for all its places', () => {
    const said = check([], ['/tips/#oud', '/tips/praat/#kop', '/tips/weg/', '/tips/weg/#een', '/weg/'], ['/tips/', '/tips/praat/']);
    const why = 'Dat adres stond op de site, en iemand kan het bewaard of geprint hebben.';
    expect(said).toEqual([
      `content/verhuisd.tsv mist een regel voor /tips/#oud. ${why} Zet de kop of het veld terug. Of zet hier waar het nu staat, bijvoorbeeld: /tips/#oud /tips/`,
      `content/verhuisd.tsv mist een regel voor /tips/praat/#kop. ${why} Zet de kop of het veld terug in content/tips/praat.mdx. Of zet hier waar het nu staat, bijvoorbeeld: /tips/praat/#kop /tips/praat/`,
      `content/verhuisd.tsv mist een regel voor /tips/weg/. ${why} Geef het bestand zijn oude naam terug. Of zet hier waar het nu staat, bijvoorbeeld: /tips/weg/ /tips/`,
      `content/verhuisd.tsv mist een regel voor /weg/. ${why} Geef het bestand zijn oude naam terug. Of zet hier waar het nu staat, bijvoorbeeld: /weg/ /`,
    ]);
  });
});

test.each([
  ['/oud/', 'heeft niet precies twee adressen'],
  ['/oud/ /tips/ weg', 'heeft niet precies twee adressen'],
  ['oud /tips/', 'kent “oud” niet als adres van deze site'],
  ['/oud /tips/', 'kent “/oud” niet als adres van deze site'],
  ['/oud/ /tips/#', 'kent “/tips/#” niet als adres van deze site'],
  ['/oud/ https://gids.example/tips/', 'kent “https://gids.example/tips/” niet als adres van deze site'],
  ['/Oud/#een /tips/', 'kent “/Oud/#een” niet als adres van deze site'],
  ['/eerst/ /tips/', 'noemt /eerst/ nog een keer. Haal een van de twee regels weg.'],
  ['/oud/ /eerst/', 'leidt naar /eerst/, maar dat is zelf verhuisd. Zet hier meteen /tips/ neer.'],
  ['/tips/#lab /tips/', 'leidt weg van /tips/#lab, maar dat adres is er. Haal de regel weg, of verander eerst de bladzijde.'],
  ['/oud/ /nergens/', 'leidt naar /nergens/, maar dat adres is er niet. Kies een bladzijde of plek die er is.'],
  ['/misschien/ /tips/#misschien', ''],
])('of a line “%s” it says: %s', (line, message) => {
  const said = check(['/eerst/ /tips/', line], [], ['/tips/', '/tips/#lab']);
  if (message === '') expect(said).toEqual([]);
  else expect(said).toEqual([expect.stringContaining(`content/verhuisd.tsv:3 ${message}`)]);
});

test('before a build, it isn’t known what templates make, nor what comes and goes with what is said', () => {
  const places = new Map<string, Set<string> | 'any'>([
    ['/cases/zeeland/', new Set(['deelnemers', 'een-kop'])],
    ['/tips/stuk/', 'any'],
    ['/wegwijzer/', new Set(['lijst'])],
  ]);
  const stands = standsOn({ placesAt: (page) => places.get(page), addresses: places.keys() });
  const judged = Object.groupBy(
    [
      '/cases/zeeland/',
      '/cases/zeeland/#een-kop',
      '/cases/zeeland/#oude-kop',
      '/cases/zeeland/#ervaringen',
      '/cases/weg/',
      '/cases/weg/#kop',
      '/tips/stuk/#kop',
      '/wegwijzer/weg/',
      '/wegwijzer/geen-contact/',
      '/wegwijzer/#weg',
      '/een-pagina/',
      '/draaiboek/zeeland-bijeenkomst-1/',
      '/werkvormen/weg/poster/',
      '/geen-verbinding/',
    ],
    (address) => String(stands(address)),
  );
  expect(judged).toMatchInlineSnapshot(`
    {
      "false": [
        "/cases/zeeland/#oude-kop",
        "/cases/weg/",
        "/cases/weg/#kop",
        "/wegwijzer/weg/",
        "/wegwijzer/#weg",
        "/een-pagina/",
      ],
      "true": [
        "/cases/zeeland/",
        "/cases/zeeland/#een-kop",
      ],
      "undefined": [
        "/cases/zeeland/#ervaringen",
        "/tips/stuk/#kop",
        "/wegwijzer/geen-contact/",
        "/draaiboek/zeeland-bijeenkomst-1/",
        "/werkvormen/weg/poster/",
        "/geen-verbinding/",
      ],
    }
  `);
});
