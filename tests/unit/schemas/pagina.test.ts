import { expect, test } from 'vitest';
import { pagina } from '../../../src/schemas/pagina.ts';
import { minimal } from '../fixtures.ts';

test('a pagina has the common fields and what matters in short', () => {
  expect(Object.keys(pagina.parse(minimal('paginas'))).sort()).toEqual([
    'bron',
    'inHetKort',
    'kanttekeningen',
    'samenvatting',
    'titel',
    'verderLezen',
    'volgorde',
    'zoekwoorden',
  ]);
});
