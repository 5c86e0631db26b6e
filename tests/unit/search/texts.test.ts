import { expect, test } from 'vitest';
import { Connection } from '../../../src/search/connection.ts';
import { readTextFiles, textFiles } from '../../../src/search/texts.ts';
import { recordOf } from './records.ts';

const values = { soort: [], case: [], thema: [], partij: [] };
const section = (text: string) => ({ address: '/x/', title: '', text });

/** The texts of so many entries, from a host that knows some files, and what it was asked. */
function textsOf(entries: number, files: Record<string, unknown>) {
  const fetch = async (input: unknown) => {
    const file = files[String(input)];
    return file === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(file));
  };
  const records = Array.from({ length: entries }, (_, at) => recordOf(`/${at}/`));
  const words = { texts: [], names: [], common: [], frequent: [], alike: [] };
  return readTextFiles(new Connection({ fetch, isOnline: () => true }), { records, values, words, version: 'v' });
}

test('a small guide has no texts in files', () => {
  expect(textFiles(Array.from({ length: 300 }))).toEqual([]);
});

test('a large guide has few in each, from which each is read back', async () => {
  const written = Array.from({ length: 301 }, (_, at) => [section(`text ${at}`)]);
  const files = textFiles(written);
  expect(files.length).toBeGreaterThan(10);
  const texts = textsOf(written.length, Object.fromEntries(files.map((each) => [`/${each.file}?ts=v`.replace('//', '/'), each.texts])));
  expect(await texts.all()).toEqual(written);
});

test('what didn’t come is asked for again', async () => {
  const files: Record<string, unknown> = {};
  const texts = textsOf(1, files);
  await expect(texts.all()).rejects.toThrow('teksten-0.json');
  files['/zoeken/teksten-0.json?ts=v'] = [[section('a')]];
  expect(await texts.all()).toEqual([[section('a')]]);
});
