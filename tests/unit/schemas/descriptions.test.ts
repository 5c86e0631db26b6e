import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/schemas/index.ts';
import { dutchMessage } from '../../../src/schemas/messages.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { fieldsOf, unwrapped } from '../../schema-fields.ts';

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

  // An item of a list may leave its description to the list.
  test.each(fields.filter(({ name }) => !name.endsWith('[]')))('$name tells editors in Dutch what to fill in', ({ schema }) => {
    const description = z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(unwrapped(schema))?.description;
    expect(description).toMatch(/^\S.{8,}[.?]$/);
    expect(description).not.toMatch(english);
  });

  test.each(fields)('$name says in Dutch what is wrong', ({ schema }) => {
    const messages = oddValues.flatMap(
      (value) => z.safeParse(schema, value, { error: dutchMessage }).error?.issues.map(({ message }) => message) ?? [],
    );
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message).not.toMatch(english);
      expect(message).toMatch(/^(is|ontbreekt|heeft|moet) ?.*\.$/);
    }
  });
});
