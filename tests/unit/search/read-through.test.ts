import { expect, test } from 'vitest';
import { Line } from '../../../src/search/line.ts';
import { readThrough } from '../../../src/search/read-through.ts';

const texts = {
  a: [{ address: '/werkvormen/beeldenstorm/', title: 'Beeldenstorm', text: 'Laat met een tekening zien wat je bedoelt.' }],
  b: [{ address: '/tips/luister/', title: 'Luister', text: 'Vraag door.' }],
};

const lineTo = (response: () => Response) => new Line({ fetch: async () => response(), isOnline: () => true });

test('finds texts, and gives the places in them with what was found marked', async () => {
  const instance = await readThrough(lineTo(() => new Response(JSON.stringify(texts))));
  const { results } = await instance.search('tekening');
  expect(results.map(({ id }) => id)).toEqual(['a']);
  expect((await results[0]?.data())?.excerpt).toContain('<mark>tekening</mark>');
  expect((await instance.search('fiets')).results).toEqual([]);
});

test('says what keeps the texts away', async () => {
  await expect(readThrough(lineTo(() => new Response('', { status: 404 })))).rejects.toThrow('teksten.json');
});
