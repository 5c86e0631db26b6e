import { describe, expect, test } from 'vitest';
import { checklist } from '../../../src/paper/checklist.ts';
import { pagina } from '../../../src/schemas/pagina.ts';
import { etappe, minimal, type Fields } from '../fixtures.ts';
import { letters } from './letters.ts';

const sheetOf = (parts: Fields[]) =>
  checklist({
    titel: 'Buurtgesprek',
    route: pagina.parse(minimal('paginas', { route: parts.map((each, at) => etappe({ id: `deel-${at}`, ...each })) })).route,
    address: 'https://www.example.nl/buurtgesprek/',
    sources: [],
    site: 'https://www.example.nl',
  });
const doen = (count: number, words: number) => Array.from({ length: count }, () => ({ tekst: 'woord '.repeat(words), voorstel: true }));

describe('the checklist of a route', () => {
  test('has two sides, whether the route is short or long', async () => {
    expect((await sheetOf([{}]).set()).pages).toBe(2);
    expect((await sheetOf(Array.from({ length: 8 }, () => ({}))).set()).pages).toBe(2);
  });

  test('sets long routes as was kept, and says by how much one is too long', async () => {
    const counts = [2, 6, 8].flatMap((parts) => [3, 5, 8].map((points) => [parts, points] as const));
    const lines: string[] = [];
    for (const [parts, points] of counts) {
      const sheet = sheetOf(Array.from({ length: parts }, () => ({ doen: doen(points, 14) })));
      lines.push(`${parts} delen van ${points} punten: ${await letters(sheet)}`);
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('texts/checklist.txt');
  });
});
