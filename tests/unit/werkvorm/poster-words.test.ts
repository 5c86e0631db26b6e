import { describe, expect, test } from 'vitest';
import { werkvormModel } from '../../../src/werkvorm/model.ts';
import { posterWords } from '../../../src/werkvorm/poster-words.ts';
import { posters } from '../../../src/schemas/werkvorm-fields.ts';
import { groep, vraag, werkvormNamed } from '../fixtures.ts';

const partijen = ['gemeenten', 'bewonersinitiatieven', 'aanbieders'];
const groepen = ['Doen', 'Vinden', 'Willen'].map((titel, at) => groep({ id: `groep-${at + 1}`, titel }));
const wordsOf = (poster: string, fields = {}) =>
  posterWords(werkvormModel(werkvormNamed('een-werkvorm', { poster, groepen, vragen: [vraag()], ...fields }).data, []), partijen);

describe('posterWords', () => {
  test('takes the layers of the iceberg from the groepen, the first above water', () => {
    expect(wordsOf('ijsberg')).toEqual({
      labels: ['Doen', 'Vinden', 'Willen'],
      description: 'Tekening: een ijsberg met drie lagen. Boven water staat “Doen”, onder water staan “Vinden” en “Willen”.',
    });
  });

  test('takes the circles from the partijen, with others and the vraagstuk', () => {
    const { labels, description } = wordsOf('cirkels');
    expect(labels).toEqual([...partijen, 'anderen', 'vraagstuk']);
    expect(description).toContain('gemeenten, bewonersinitiatieven, aanbieders en andere partijen');
  });

  test('takes the corners of the triangle from the groepen', () => {
    const { labels, description } = wordsOf('driehoek');
    expect(labels).toEqual(['Doen', 'Vinden', 'Willen']);
    expect(description).toBe('Tekening: een driehoek van drie waarden, “Doen”, “Vinden” en “Willen”.');
  });

  test('names no groepen in drawings that do not show them', () => {
    for (const poster of ['beelden', 'begrippen', 'rollen']) expect(wordsOf(poster).description).not.toContain('Doen');
  });

  test.each(posters)('describes %s in whole sentences', (poster) => {
    for (const vragen of [[], [vraag()]]) expect(wordsOf(poster, { vragen }).description).toMatch(/^Tekening: \S.*\S\.$/);
  });

  test('gives each drawing a description of its own', () => {
    expect(new Set(posters.map((poster) => wordsOf(poster).description)).size).toBe(posters.length);
  });
});
