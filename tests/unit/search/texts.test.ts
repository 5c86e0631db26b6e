import { expect, test } from 'vitest';
import { Connection } from '../../../src/search/connection.ts';
import { readTextFiles, textFiles, textsPerFile } from '../../../src/search/texts.ts';
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
  expect(textFiles(160)).toEqual([]);
});

test('a large guide has few in each', async () => {
  expect(textFiles(1001)).toHaveLength(Math.ceil(1001 / textsPerFile));
  const texts = textsOf(1001, { '/zoeken/teksten-100.json?ts=v': [[section('last')]] });
  expect(await texts.of(1000)).toEqual([section('last')]);
});

test('what didn’t come is asked for again', async () => {
  const files: Record<string, unknown> = {};
  const texts = textsOf(1, files);
  await expect(texts.all()).rejects.toThrow('teksten-0.json');
  files['/zoeken/teksten-0.json?ts=v'] = [[section('a')]];
  expect(await texts.all()).toEqual([[section('a')]]);
});
