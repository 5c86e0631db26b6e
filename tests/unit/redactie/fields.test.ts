import { expect, test } from 'vitest';
import { fieldAt } from '../../../src/redactie/fields.ts';
import type { CollectionName } from '../../../src/schemas/shared.ts';

test.each<[collection: CollectionName, path: string, label: string | undefined]>([
  ['tips', 'titel', 'Titel'],
  ['tips', 'verderLezen › 2', 'Verder lezen › 2'],
  ['werkvormen', 'stappen › 2 › begeleiding › alsHetStilValt', 'Stappen › 2 › Begeleiding › Als het stil valt'],
  ['tips', 'bron › 1 › paginas › 3', 'Bron › 1 › Bladzijden › 3'],
  ['tips', 'stappen', undefined],
  ['tips', 'titel › 1', undefined],
])('in %s, %s is called %s', (collection, path, label) => {
  expect(fieldAt(collection, path)?.label).toBe(label);
});

test('what to fill in is told without how a file has it', () => {
  expect(fieldAt('tips', 'bron › 1 › document')?.help).toBe('Het document waar dit uit komt.');
});
