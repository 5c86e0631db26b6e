import { expect, test } from 'vitest';
import { hintAtSources } from '../../../src/content-check/check-sources.ts';
import { minimal, type Fields } from '../fixtures.ts';
import { collectionNames, type CollectionName } from '../../../src/schemas/shared.ts';

const hints = (collection: CollectionName, fields: Fields) =>
  hintAtSources([{ file: 'x', collection, slug: 'x', data: minimal(collection, fields), body: '', bodyStart: 1, lineOf: () => 1 }]).map(
    ({ field }) => field,
  );

test('an entry that tells facts should say where those come from', () => {
  const asked = collectionNames.filter((collection) => hints(collection, { bron: [] }).includes('bron'));
  expect(asked).toEqual(['cases', 'themas', 'werkvormen', 'tips', 'logicas', 'partijen']);
  expect(hints('cases', { bron: [{ document: 'gids' }] })).toEqual([]);
  expect(hints('cases', { bron: [], titel: undefined })).toEqual([]);
});
