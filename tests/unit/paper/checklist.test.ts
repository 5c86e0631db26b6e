import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { checklist } from '../../../src/paper/checklist.ts';
import { TooMuchText } from '../../../src/paper/set.ts';
import { pagina } from '../../../src/schemas/pagina.ts';
import { etappe, minimal, type Fields } from '../fixtures.ts';

const sheetOf = (parts: Fields[]) =>
  checklist({
    titel: 'Buurtgesprek',
    etappes: pagina.parse(minimal('paginas', { route: parts.map((each, at) => etappe({ id: `deel-${at}`, ...each })) })).route,
    address: 'https://www.example.nl/buurtgesprek/',
    sources: [],
    site: 'https://www.example.nl',
  });
const told = z.tuple([z.object({ front: z.number(), size: z.number() })]);
const doen = (count: number, words: number) => Array.from({ length: count }, () => ({ tekst: 'woord '.repeat(words), voorstel: true }));

describe('the checklist of a route', () => {
  test('has two sides, whether the route is short or long', async () => {
    expect((await sheetOf([{}]).set()).pages).toBe(2);
    expect((await sheetOf(Array.from({ length: 8 }, () => ({}))).set()).pages).toBe(2);
  });

  test('takes smaller letters for more text', async () => {
    const [few] = told.parse((await sheetOf([{}, {}]).set()).reports);
    const [many] = told.parse((await sheetOf(Array.from({ length: 6 }, () => ({ doen: doen(5, 14) }))).set()).reports);
    expect(many.size).toBeLessThan(few.size);
  });

  test('says by how much a route is too long for it', async () => {
    const set = () => sheetOf(Array.from({ length: 8 }, () => ({ doen: doen(8, 30) }))).set();
    await expect(set()).rejects.toThrow(TooMuchText);
    await expect(set()).rejects.toThrow(/: route is [1-9]\d* mm/);
  });
});
