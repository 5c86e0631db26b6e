import { expect, test } from 'vitest';
import { pagina } from '../../../src/schemas/pagina.ts';
import { etappe, minimal } from '../fixtures.ts';

test('a pagina has the common fields, what matters in short, and a route', () => {
  expect(Object.keys(pagina.parse(minimal('paginas'))).sort()).toEqual([
    'bron',
    'inHetKort',
    'kanttekeningen',
    'route',
    'routeUit',
    'samenvatting',
    'titel',
    'verderLezen',
    'volgorde',
    'zoekwoorden',
  ]);
});

test('parts of a route have addresses of their own', () => {
  const issues = (ids: string[]) =>
    pagina.safeParse(minimal('paginas', { route: ids.map((id) => etappe({ id })) })).error?.issues.map(({ path }) => path.join('.'));
  expect(issues(['vooraf', 'daarna'])).toBeUndefined();
  expect(issues(['vooraf', 'daarna', 'vooraf'])).toEqual(['route.2.id']);
});
