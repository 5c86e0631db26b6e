import { expect, test } from 'vitest';
import { hintAtMarkup } from '../../../src/content-check/check-markup.ts';
import { minimal } from '../fixtures.ts';

const told = (text: string, field = 'kanttekeningen') =>
  hintAtMarkup([
    {
      file: 'content/tips/x.mdx',
      collection: 'tips',
      slug: 'x',
      data: minimal('tips', { [field]: field === 'adres' ? text : ['Gewoon.', text] }),
      body: '**Hier** mag het.',
      bodyStart: 9,
      lineOf: (path) => path.length + 3,
    },
  ]);

test.each([
  ['Dat was **heel** fijn.', '**heel**'],
  ['Lees de [tips](/tips/).', '[tips](/tips/)'],
  ['Een <b>dik</b> woord.', '<b>'],
  ['Zie www.voorbeeld.nl.', 'www.voorbeeld.nl.'],
  ['Zie https://voorbeeld.nl/een/heel/lang/adres/dat/doorgaat', 'https://voorbeeld.nl/een/heel/lang/adres'],
])('%s: tells which signs show as they are, where, and what to do', (text, found) => {
  expect(told(text)).toEqual([
    {
      file: 'content/tips/x.mdx',
      line: 5,
      field: 'kanttekeningen › 2',
      message: `heeft “${found}”. In een veld komt dat er letterlijk zo te staan. Schrijf gewone woorden, en zet een link in de tekst onder de velden.`,
    },
  ]);
});

test.each(['Van 2 * 3 * 4 tot 5 < 6 > 4.', 'Zij [de buren] (allemaal) kwamen.', 'R&D, #3 en __proto__'])('%s: has no markup', (text) => {
  expect(told(text)).toEqual([]);
});

test('an address stands where one belongs', () => {
  expect(told('https://voorbeeld.nl/', 'adres')).toEqual([]);
});

test.each(['op bezoek, langsgaan', 'bezoek; langsgaan'])('words to search by stand each on a line of their own: %s', (text) => {
  expect(told(text, 'zoekwoorden').map(({ message }) => message)).toEqual([
    'heeft een komma of puntkomma. Zet elk woord op een eigen regel, met een streepje ervoor.',
  ]);
  expect(told(text)).toEqual([]);
});
