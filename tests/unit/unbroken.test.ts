import { expect, test } from 'vitest';
import { unbroken, unbrokenPage } from '../../src/unbroken.ts';

const shown = (text: string) => text.replaceAll('\u00A0', '_');

test.each([
  ['Ongeveer 1 uur, of 45 minuten', 'Ongeveer 1_uur, of 45_minuten'],
  ['Gids, p. 22–23. Ook p. 4 en 5', 'Gids, p._22–23. Ook p._4 en 5'],
  ['Stap 2 en vraag 3 op bladzijde 4', 'Stap_2 en vraag_3 op bladzijde_4'],
  ['op 7 februari 2019, pdf, 2 bladzijden, 26 kB', 'op 7_februari 2019, pdf, 2 bladzijden, 26_kB'],
  ['IJsbergmodel, stap 1 van 4, en 3 van de 5', 'IJsbergmodel, stap_1_van_4, en 3 van de 5'],
  ['vraag 1 tot en met 3', 'vraag_1 tot en met_3'],
  ['stap 2, vraag 3 en tip 4, 5 uur 6 minuten', 'stap_2, vraag_3 en tip_4, 5_uur 6_minuten'],
  ['In 2016 uurwerken, 3 meisjes, a1 uur en een stap naar 2', 'In 2016 uurwerken, 3 meisjes, a1_uur en een stap naar 2'],
])('“%s” keeps each number with what belongs to it', (text, kept) => {
  expect(shown(unbroken(text))).toBe(kept);
});

test('each month stays with its day', () => {
  for (let month = 0; month < 12; month++) {
    const day = new Date(2027, month, 3).toLocaleDateString('nl', { day: 'numeric', month: 'long' });
    expect(shown(unbroken(day))).toMatch(/^3_\p{L}+$/u);
  }
});

test('of a page only what is read changes', () => {
  const page = (space: string) =>
    `<title>stap 2</title><p title="stap 2">Stap${space}2 duurt <b>20${space}minuten</b></p><script>const a = '1 uur';</script>`;
  expect(shown(unbrokenPage(page(' ')))).toBe(page('_'));
});
