import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/schemas/index.ts';
import { minimal } from '../fixtures.ts';

const advice = { waarom: 'Dat helpt.', nietNu: 'Niet bij ruzie.', eerst: 'Praat eerst.' };
const fieldsWrong = (fields: object) =>
  schemas.situaties.safeParse({ ...minimal('situaties'), ...fields }).error?.issues.map(({ path }) => path.join('.'));

describe('a situatie', () => {
  test('can begin with a werkvorm or with a thema', () => {
    expect(fieldsWrong({ begin: { werkvorm: 'gesprek', ...advice } })).toBeUndefined();
    expect(fieldsWrong({ begin: { thema: 'een-thema', ...advice } })).toBeUndefined();
  });

  test.each([
    ['both a werkvorm and a thema', { begin: { werkvorm: 'gesprek', thema: 'een-thema', ...advice } }, 'begin'],
    ['neither', { begin: advice }, 'begin'],
    ['nobody who says it', { partijen: [] }, 'partijen'],
    ['nothing that is said', { zinnen: [] }, 'zinnen'],
    ['no vraag that it looks like', { vragen: [] }, 'vragen'],
    ['the same vraag twice', { vragen: ['een-vraag', 'een-vraag'] }, 'vragen.1'],
    ['an aanleiding that there isn’t', { aanleiding: 'ruzie' }, 'aanleiding'],
  ])('is refused with %s', (_, fields, field) => {
    expect(fieldsWrong(fields)).toEqual([field]);
  });
});
