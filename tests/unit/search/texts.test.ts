import { expect, test } from 'vitest';
import { Connection } from '../../../src/search/connection.ts';
import { readTextFiles, textFiles } from '../../../src/search/texts.ts';
import { recordOf } from './records.ts';

const values = { soort: [], case: [], thema: [], partij: [] };
const section = (text: string) => ({ address: '/x/', title: '', text });

/** The texts of so many entries, from a host that knows some files, and what it was asked. */
function textsOf(entries: number, files: Map<string, unknown>) {
  const fetch = async (input: unknown) => {
    const file = files.get(String(input));
    return file === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(file));
  };
  const records = Array.from({ length: entries }, (_, at) => recordOf(`/${at}/`));
  const words = { texts: [], names: [], common: [], frequent: [], alike: [] };
  return readTextFiles(new Connection({ fetch, isOnline: () => true }), { records, values, words, version: 'v' });
}

/** What a host has of files of texts, by address. */
const served = (files: ReturnType<typeof textFiles>) =>
  new Map<string, unknown>(files.map(({ file, texts }) => [`/${file}?ts=v`.replace('//', '/'), texts]));

test('a small guide has no texts in files', () => {
  expect(textFiles(Array.from({ length: 300 }))).toEqual([]);
});

test('a large guide has few in each, from which each is read back', async () => {
  const written = Array.from({ length: 301 }, (_, at) => [section(`text ${at}`)]);
  const files = textFiles(written);
  expect(files.length).toBeGreaterThan(10);
  const texts = textsOf(written.length, served(files));
  expect(await texts.all()).toEqual(written);
});

test('what didn’t come is asked for again, and nothing else', async () => {
  const written = Array.from({ length: 301 }, (_, at) => [section(`text ${at}`)]);
  const files = textFiles(written);
  const late = files.splice(3, 1);
  const host = served(files);
  const texts = textsOf(written.length, host);
  await expect(texts.all()).rejects.toThrow('teksten-3.json');
  // What came is kept: the host needn't have it any more.
  host.clear();
  for (const [address, file] of served(late)) host.set(address, file);
  expect(await texts.all()).toEqual(written);
});
