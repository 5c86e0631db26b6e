import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/schemas/index.ts';
import { dutchMessage } from '../../../src/schemas/messages.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { unwrapped } from '../../../src/schemas/walk.ts';
import { fieldsOf } from '../../schema-fields.ts';

const english =
  /\b(invalid|expected|received|required|too|undefined|null|string|number|array|object|unrecognized|must|the|with|and|which|when)\b/i;

/** Values that go wrong somewhere: of each type, empty, too small, too large and misspelt. */
const oddValues: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'Hoofd Letter',
  'x'.repeat(10_000),
  'http//geen-adres',
  -1,
  0,
  1.5,
  1e9,
  Number.NaN,
  true,
  [],
  [undefined],
  [null],
  [7],
  {},
  { onbekend: 1 },
  new Date(0),
];

describe.each(collectionNames)('the fields of %s', (collection) => {
  const fields = fieldsOf(schemas[collection]).map(({ path, schema }) => ({ name: path.join('.'), schema }));

  test('tell editors in Dutch what to fill in', () => {
    // An item of a list may leave its description to the list.
    const described = fields.filter(({ name }) => !name.endsWith('[]'));
    const faults = described.flatMap(({ name, schema }) => {
      const found = z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(unwrapped(schema))?.description ?? '';
      return /^\S.{8,}[.?]$/.test(found) && !english.test(found) ? [] : [`${name}: ${found}`];
    });
    expect(described.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('say in Dutch what is wrong', () => {
    const faults = fields.flatMap(({ name, schema }) => {
      const messages = oddValues.flatMap(
        (value) => z.safeParse(schema, value, { error: dutchMessage }).error?.issues.map(({ message }) => message) ?? [],
      );
      const unclear = messages.filter((message) => english.test(message) || !/^(is|ontbreekt|heeft|moet) ?.*\.$/.test(message));
      return messages.length === 0 ? [`${name}: nothing is ever wrong`] : unclear.map((message) => `${name}: ${message}`);
    });
    expect(faults).toEqual([]);
  });
});
