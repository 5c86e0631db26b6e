import { expect, test } from 'vitest';
import { withoutNumber } from '../../../src/redactie/form/numbers.ts';
import { withReader } from '../reader.ts';

const field = (type: string, path: string, typed: string) =>
  `<section data-field-type="${type}" data-key-path="${path}"><input value="${typed}"></section>`;

const { document } = withReader(
  [
    field('number', 'volgorde', 'eerste'),
    field('number', 'stappen.0.richttijd', '1,5'),
    field('number', 'bron.0.paginas.1', ' 12 '),
    field('number', 'aantalBladzijden', ''),
    field('number', 'jaren', '-3'),
    field('number', 'materialen.1.hoeveelheid.aantal', '-'),
    field('string', 'titel', 'Titel'),
    '<section data-field-type="number" data-key-path="nog-niet-in-beeld"></section>',
  ].join(''),
);

test('what is no number is told by its place, so that it isn’t lost', () => {
  expect(withoutNumber(document, 'werkvormen').map(({ sentence }) => sentence)).toEqual([
    'Volgorde is “eerste”, maar moet een heel getal zijn. Gebruik alleen cijfers, of maak het veld leeg.',
    'Stappen › 1 › Richttijd is “1,5”, maar moet een heel getal zijn. Gebruik alleen cijfers, of maak het veld leeg.',
    'Materialen › 2 › Hoeveelheid › Aantal is “-”, maar moet een heel getal zijn. Gebruik alleen cijfers, of maak het veld leeg.',
  ]);
});
