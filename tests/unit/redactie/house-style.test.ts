import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf } from '../../../src/redactie/fields.ts';
import { frontmatter } from '../../../src/redactie/house-style.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { sourceFiles } from '../../content/real-content.ts';

const asRecord = (value: unknown) => z.record(z.string(), z.unknown()).parse(value);

test.each(sourceFiles)('$file says the same when the form writes it', ({ collection, data }) => {
  const written = frontmatter(fieldsOf(collection), asRecord(data));
  const read = asRecord(parse(written.join('\n')));
  expect(schemas[collection].parse(read)).toEqual(schemas[collection].parse(data));
  expect(frontmatter(fieldsOf(collection), read)).toEqual(written);
});

test.each([
  'true',
  'FALSE',
  'false',
  'yes',
  'on',
  'Yes',
  'no',
  'ON',
  'off',
  'y',
  'n',
  'null',
  'Null',
  '~',
  '12',
  '1e3',
  '',
  '- a',
  'a: b',
  'a #b',
  '’s avonds',
  '@a',
  '%a',
  '*a',
  '&a',
])('a name or choice stays the text that it is, for every reader of YAML: %s', (text) => {
  const [value, choice] = fieldsOf('werkvormen').filter(({ name }) => name === 'titel' || name === 'poster');
  for (const field of [value, choice]) {
    const written = field === undefined ? [] : frontmatter([field], { [field.name]: text });
    expect(written).toEqual(text === '' ? [] : [`${field?.name}: ${JSON.stringify(text)}`]);
    expect(written.length === 0 ? '' : asRecord(parse(written.join('\n')))[field?.name ?? '']).toBe(text);
  }
});

test('a choice with a capital stands without quotation marks, as files of the guide have it', () => {
  expect(frontmatter(fieldsOf('partijen'), { letter: 'B' })).toEqual(['letter: B']);
});

test('the house style: texts in quotes, short lists on one line, nothing empty', () => {
  const werkvorm = {
    titel: 'Zeg: "ja" #1',
    zoekwoorden: ['', null],
    bron: [{ document: 'inspiratiewijzer', paginas: [4, 5], waarvoor: '' }],
    stappen: [{ titel: 'Begin', acties: ['Doe.'], werkwijze: 'per organisatie', vragen: ['vraag-1', 'true'], voorstel: false }],
    materialen: [{ naam: 'stiften', hoeveelheid: { aantal: 1, per: 'groep' }, optioneel: true }],
    oudVeld: { blijft: 'staan' },
  };
  expect(frontmatter(fieldsOf('werkvormen'), werkvorm)).toEqual([
    'titel: "Zeg: \\"ja\\" #1"',
    'bron:',
    '  - document: inspiratiewijzer',
    '    paginas: [4, 5]',
    'stappen:',
    '  - titel: "Begin"',
    '    acties:',
    '      - "Doe."',
    '    werkwijze: per organisatie',
    '    vragen: [vraag-1, "true"]',
    'materialen:',
    '  - naam: "stiften"',
    '    hoeveelheid: { aantal: 1, per: groep }',
    '    optioneel: true',
    'oudVeld: {"blijft":"staan"}',
  ]);
});

test('a value of two of which one is left empty has the other', () => {
  const half = (hoeveelheid: unknown) => frontmatter(fieldsOf('werkvormen'), { materialen: [{ naam: 'stiften', hoeveelheid }] }).slice(1);
  expect(half({ aantal: 2, per: '' })).toEqual(['  - naam: "stiften"', '    hoeveelheid: { aantal: 2 }']);
  expect(half({ per: 'groep' })).toEqual(['  - naam: "stiften"', '    hoeveelheid: { per: groep }']);
  expect(half({ aantal: 0, per: undefined })).toEqual(['  - naam: "stiften"', '    hoeveelheid: { aantal: 0 }']);
});
