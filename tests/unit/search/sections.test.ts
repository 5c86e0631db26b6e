import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/search/sections.ts';

test('sectionsOf parts a document at headings with an id', () => {
  const html =
    '<main><h1>Dorp</h1><p>Een dorp.</p><h2 id="geld">Geld</h2><p>Wie betaalt?</p><h3>Los</h3><p>Niemand.</p><h2 id="leeg"></h2></main>';
  expect(sectionsOf({ address: '/dorp/', html, words: [] })).toEqual([
    { address: '/dorp/', title: 'Dorp', text: 'Een dorp.' },
    { address: '/dorp/#geld', title: 'Geld', text: 'Geld Wie betaalt?LosNiemand.' },
  ]);
});
