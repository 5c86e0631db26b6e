import { expect, test } from 'vitest';
import { isOwnKind } from '../../../src/components/own-kinds.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames, suggestions } from '../../../src/schemas/shared.ts';

test('a kind is marked as ours where its schema says that all of it is', () => {
  expect(collectionNames.filter(isOwnKind)).toEqual(collectionNames.filter((name) => suggestions.has(schemas[name])));
});
