import { describe, expect, test } from 'vitest';
import { article, breadcrumbList, dataset, howTo, jsonLd } from '../../../src/structured-data/structured-data.ts';

const url = 'https://gids.example/werkvormen/ijsberg/';
const image = 'https://gids.example/og/werkvormen.png';
const basedOn = [
  { titel: 'De gids', makers: ['LSA', 'Vilans'], adres: 'https://gids.example/gids.pdf' },
  { titel: 'Een artikel', makers: [] },
  { titel: 'Een brief', makers: ['Noor'] },
];

test('breadcrumbList counts from 1, in order, with whole addresses', () => {
  const list = breadcrumbList([
    { name: 'Home', url: 'https://gids.example/' },
    { name: 'Tips', url: 'https://gids.example/tips/' },
  ]);
  expect(list).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Home', item: 'https://gids.example/' },
      { position: 2, name: 'Tips', item: 'https://gids.example/tips/' },
    ],
  });
});

test('howTo has the supplies, what it is based on, and each step with its place on the page', () => {
  const steps = [
    { name: 'Schrijf', texts: ['Denk na.', 'Schrijf op.'], id: 'stap-1' },
    { name: 'Praat', texts: ['Vertel.'], id: 'stap-2' },
  ];
  expect(howTo({ name: 'IJsberg', description: 'Kijk onder water.', url, image, supplies: ['stiften'], basedOn, steps })).toMatchObject({
    '@type': 'HowTo',
    inLanguage: 'nl',
    isBasedOn: [{ name: 'De gids' }, { name: 'Een artikel' }, { name: 'Een brief', creator: [{ name: 'Noor' }] }],
    supply: [{ '@type': 'HowToSupply', name: 'stiften' }],
    step: [
      { '@type': 'HowToStep', position: 1, name: 'Schrijf', text: 'Denk na. Schrijf op.', url: `${url}#stap-1` },
      { position: 2, name: 'Praat', text: 'Vertel.', url: `${url}#stap-2` },
    ],
  });
});

test('article names what it is based on and who made that, and no author of its own', () => {
  const data = article({ headline: 'Zeeland', description: 'Een dorp.', url, image, basedOn });
  expect(data).not.toHaveProperty('author');
  expect(data).toMatchObject({
    '@type': 'Article',
    headline: 'Zeeland',
    inLanguage: 'nl',
    mainEntityOfPage: url,
    isBasedOn: [
      { '@type': 'CreativeWork', name: 'De gids', creator: [{ name: 'LSA' }, { name: 'Vilans' }], url: 'https://gids.example/gids.pdf' },
      { '@type': 'CreativeWork', name: 'Een artikel' },
      { '@type': 'CreativeWork', name: 'Een brief', creator: [{ name: 'Noor' }] },
    ],
  });
});

test('dataset gives its files, and no licence that nobody chose', () => {
  const files = [
    { name: 'Tips', url: `${url}tips.json`, format: 'application/json' as const },
    { name: 'Tips', url: `${url}tips.csv`, format: 'text/csv' as const },
  ];
  const source = {
    name: 'De gids',
    description: 'Alles.',
    url,
    site: 'https://gids.example/',
    version: '1.3',
    usage: `${url}#rechten`,
    files,
  };
  const data = dataset(source);
  expect(data).not.toHaveProperty('license');
  expect(data).toMatchObject({
    '@type': 'Dataset',
    isAccessibleForFree: true,
    version: '1.3',
    usageInfo: `${url}#rechten`,
    distribution: [
      { '@type': 'DataDownload', name: 'Tips', contentUrl: `${url}tips.json`, encodingFormat: 'application/json' },
      { '@type': 'DataDownload', name: 'Tips', contentUrl: `${url}tips.csv`, encodingFormat: 'text/csv' },
    ],
  });
  expect(data).not.toHaveProperty('dateModified');
  expect(dataset({ ...source, changed: '2026-01-31' })).toHaveProperty('dateModified', '2026-01-31');
});

describe('jsonLd', () => {
  const hostile = 'Einde </script><script>alert(1)</script> <!-- en <b>';

  test('has no < that could end its script', () => {
    expect(jsonLd(article({ headline: hostile, description: hostile, url, image, basedOn }))).not.toContain('<');
  });

  test('says the same as what went in', () => {
    const data = article({ headline: hostile, description: 'a < b & "c"', url, image, basedOn });
    expect(JSON.parse(jsonLd(data))).toEqual(data);
  });
});
