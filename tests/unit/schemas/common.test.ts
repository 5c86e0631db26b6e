import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { unwrapped } from '../../../src/schemas/walk.ts';
import { fieldsOf } from '../../schema-fields.ts';
import { minimal } from '../fixtures.ts';
import { onlyProblem, problemsOf, problemsWith, tooLong } from './problems.ts';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** Names and numbers that a list takes: those to choose from, the name of a file or an id, the number of a page. */
function namesFor(schema: z.ZodType): unknown[] {
  const list = unwrapped(schema);
  const item = list instanceof z.ZodArray ? unwrapped(list.element) : undefined;
  const names = item instanceof z.ZodEnum ? item.options.slice(0, 1) : ['een-naam', 4];
  return item instanceof z.ZodObject ? [] : names.filter((name) => accepts(schema, [name]));
}

const isOfNames = (schema: z.ZodType): boolean => namesFor(schema).length > 0 && !accepts(schema, ['Een zin.']);

test('there is a schema for each collection and no other', () => {
  expect(Object.keys(schemas).sort()).toEqual([...collectionNames].sort());
});

describe.each(collectionNames)('each schema: %s', (collection) => {
  const requiredNames = Object.keys(minimal(collection));

  test('accepts an entry with only what it must have', () => {
    expect(problemsOf(collection, minimal(collection))).toEqual([]);
  });

  test('fills in the defaults of the common fields', () => {
    expect(schemas[collection].parse(minimal(collection))).toMatchObject({ zoekwoorden: [], bron: [], verderLezen: [] });
  });

  test('puts an entry without a place last: after each that has one', () => {
    const { volgorde: _own, ...without } = minimal(collection);
    const { volgorde } = schemas[collection].parse(without);
    expect(problemsWith(collection, { volgorde })).toEqual([]);
    expect(problemsWith(collection, { volgorde: volgorde + 1 })).toHaveLength(1);
  });

  test.each(requiredNames)('asks for %s', (name) => {
    expect(onlyProblem(collection, { [name]: undefined })).toMatch(new RegExp(`^${name}: ontbreekt\\. Vul dit veld in`));
  });

  test.each(requiredNames)('refuses an empty %s', (name) => {
    expect(onlyProblem(collection, { [name]: null })).toMatch(new RegExp(`^${name}: is leeg\\. Vul iets in`));
  });

  test('refuses what a list of names or numbers has twice, wherever that list is', () => {
    const lists = fieldsOf(schemas[collection]).filter(({ schema }) => schema instanceof z.ZodType && isOfNames(schema));
    const twice = lists.filter(
      ({ schema }) => schema instanceof z.ZodType && namesFor(schema).some((name) => accepts(schema, [name, name])),
    );
    expect(lists.map(({ path }) => path.join('.'))).toContain('verderLezen');
    expect(twice.map(({ path }) => path.join('.'))).toEqual([]);
  });

  test('refuses a field it does not know, by its name', () => {
    expect(onlyProblem(collection, { kleur: 'rood' })).toMatch(/onbekend veld: kleur\. Haal het weg/);
  });

  test.each([
    [{ titel: '' }, /^titel: is leeg\. Vul hier tekst in/],
    [{ titel: '   ' }, /^titel: is leeg\. Vul hier tekst in/],
    [{ titel: tooLong }, /^titel: is te lang: 10000 tekens\. Kort de tekst in tot hooguit 110/],
    [{ samenvatting: 'Te kort.' }, /^samenvatting: is te kort: 8 tekens\. Schrijf er minstens 40/],
    [{ samenvatting: tooLong }, /^samenvatting: is te lang: 10000 tekens\. Kort de tekst in tot hooguit 220/],
    [{ volgorde: 0 }, /^volgorde: is 0, maar moet minstens 1 zijn/],
    [{ volgorde: 10_001 }, /^volgorde: is 10001, maar mag hooguit 10000 zijn/],
    [{ zoekwoorden: 'fiets' }, /^zoekwoorden: is “fiets”, maar moet een lijst/],
    [{ zoekwoorden: ['fiets', ''] }, /^zoekwoorden\.1: is leeg/],
    [{ bron: [{}] }, /^bron\.0\.document: ontbreekt/],
    [{ bron: [{ document: 'De gids' }] }, /^bron\.0\.document: is “De gids”, maar mag alleen kleine letters, cijfers en streepjes/],
    [{ bron: [{ document: 'de-gids', paginas: ['4-5'] }] }, /^bron\.0\.paginas\.0: is “4-5”, maar moet een getal zijn/],
    [{ bron: [{ document: 'de-gids', pagina: 4 }] }, /^bron\.0: heeft een onbekend veld: pagina/],
    [{ verderLezen: ['de-gids.mdx'] }, /^verderLezen\.0: is “de-gids\.mdx”, maar mag alleen kleine letters/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem(collection, fields)).toMatch(problem);
  });

  test('names every problem at once', () => {
    expect(problemsWith(collection, { titel: '', samenvatting: 3, volgorde: 'x' }).map((each) => each.split(':')[0])).toEqual([
      'titel',
      'samenvatting',
      'volgorde',
    ]);
  });

  test('takes spaces off the ends of text', () => {
    expect(schemas[collection].parse(minimal(collection, { titel: '  Een titel ' }))).toMatchObject({ titel: 'Een titel' });
  });

  test.each(['Een tekst', [], 4])('refuses %j as a whole', (input) => {
    expect(problemsOf(collection, input)).toEqual([
      expect.stringMatching(/^: is .+, maar moet een groepje velden zijn\. Schrijf elk veld met zijn naam/),
    ]);
  });
});
