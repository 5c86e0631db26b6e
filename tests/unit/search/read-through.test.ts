import { afterEach, expect, test, vi } from 'vitest';
import { ReadThrough, runsWebAssembly } from '../../../src/search/read-through.ts';

const texts = {
  a: [{ address: '/werkvormen/beeldenstorm/', title: 'Beeldenstorm', text: 'Laat met een tekening zien wat je bedoelt.' }],
  b: [{ address: '/tips/luister/', title: 'Luister', text: 'Vraag door.' }],
};

const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the texts come once, at the first search, and are read through', async () => {
  const fetched = vi.fn(async () => answer(texts));
  vi.stubGlobal('fetch', fetched);
  const through = new ReadThrough();
  expect(fetched).not.toHaveBeenCalled();
  const search = through.begin();
  expect((await search.search('tekening')).map(({ id }) => id)).toEqual(['a']);
  expect((await search.text('a'))?.excerpt).toContain('<mark>tekening</mark>');
  expect((await through.begin().search('doorvragen vraag')).length).toBe(0);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('texts that didn’t come are asked for again at the next search', async () => {
  const answers = [answer({}, 503), answer(texts)];
  vi.stubGlobal('fetch', async () => answers.shift());
  const through = new ReadThrough();
  await expect(through.begin().search('tekening')).rejects.toThrow('503');
  expect((await through.begin().search('tekening')).length).toBe(1);
});

test('whether WebAssembly runs is tried', () => {
  expect(runsWebAssembly()).toBe(true);
  const Module = vi.fn(() => {
    throw new EvalError('Refused to create a WebAssembly object');
  });
  vi.stubGlobal('WebAssembly', { Module });
  expect(runsWebAssembly()).toBe(false);
});
