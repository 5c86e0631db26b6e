import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { fieldsOf } from '../../../src/redactie/fields.ts';
import { newEntry } from '../../../src/redactie/new-entry.ts';
import { questionsFor, readAnswer } from '../../../src/redactie/questions.ts';
import { slugFrom } from '../../../src/redactie/slug-from.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames, type CollectionName } from '../../../src/schemas/shared.ts';

const templateOf = (collection: CollectionName) => readFileSync(`content/${collection}/_template.mdx`, 'utf8');
const frontOf = (text: string) => z.record(z.string(), z.unknown()).parse(parse(text.split(/^---$/m)[1] ?? ''));

describe.each(collectionNames)('a new entry of %s', (collection) => {
  const template = templateOf(collection);
  const example = frontOf(template);
  const answers = {
    ...Object.fromEntries(questionsFor(collection).map(({ name }) => [name, example[name]])),
    ...(collection === 'tips' && { reeks: 'lab' }),
  };
  const made = newEntry(template, fieldsOf(collection), { ...answers, titel: 'Zij zei: "doe het" #1' });

  test('is right by its schema and has the answers', () => {
    expect(schemas[collection].safeParse(frontOf(made)).error?.issues).toBeUndefined();
    expect(frontOf(made)).toMatchObject({ ...answers, titel: 'Zij zei: "doe het" #1' });
  });

  test('reads each answer as it is typed: of things that have a name, the names', () => {
    const named = z.object({ naam: z.string() });
    const idOf = ({ naam }: z.infer<typeof named>) => ({ id: slugFrom(naam), naam });
    for (const field of questionsFor(collection)) {
      const value = example[field.name];
      const things = z.array(named).safeParse(value).data;
      const typed = things?.map(({ naam }) => naam) ?? z.array(z.string()).safeParse(value).data ?? [String(value)];
      expect(readAnswer(collection, field, ` ${typed.join(' , ')} `), field.name).toEqual({ value: things?.map(idOf) ?? value });
    }
  });

  test('takes nothing made up over that may be left out', () => {
    const spare = fieldsOf(collection).flatMap(({ name, required }) => (required ? [] : [name]));
    expect(Object.keys(frontOf(made)).filter((name) => spare.includes(name))).toEqual([]);
  });

  test('keeps those as comments', () => {
    const spare = fieldsOf(collection).flatMap(({ name, required }) => (required ? [] : [name]));
    expect(spare.filter((name) => !made.includes(`\n# ${name}:`))).toEqual([]);
  });
});

test('what may be told of each item in an answer stays as a comment', () => {
  const answers = {
    deelnemers: [
      { id: 'a', naam: 'A' },
      { id: 'b', naam: 'B' },
    ],
  };
  const made = newEntry(templateOf('cases'), fieldsOf('cases'), answers);
  const [list = ''] = /^deelnemers:(?:\n .*)*/m.exec(made) ?? [];
  expect(parse(list)).toEqual(answers);
  expect(list.match(/^ {4}# (?:partij|wie|Mag weg).*/gm)).toMatchInlineSnapshot(`
    [
      "    # Mag weg. Kies uit: gemeente, bewonersinitiatief, aanbieder.",
      "    # partij: bewonersinitiatief",
      "    # Mag weg. Wie erbij waren. Noem functies en geen namen van mensen.",
      "    # wie: "Twee vrijwilligers en de voorzitter."",
    ]
  `);
});

test('the name of a file comes from what an entry is called', () => {
  expect(slugFrom('Eén vraag & twee antwoorden?')).toBe('een-vraag-twee-antwoorden');
  expect(slugFrom('dorp Wilgenbeek')).toBe('wilgenbeek');
  expect(slugFrom('Wijk')).toBe('wijk');
  expect(slugFrom('samen '.repeat(30))).toMatch(/^(samen-)+samen$/);
  expect(slugFrom('samen '.repeat(30)).length).toBeLessThanOrEqual(80);
  expect(slugFrom('!?')).toBe('');
  expect(slugFrom('Index')).toBe('');
});

test('an answer that the schema refuses gets its Dutch sentence', () => {
  const [titel, samenvatting] = questionsFor('cases');
  const deelnemers = questionsFor('cases').find(({ name }) => name === 'deelnemers');
  if (!titel || !samenvatting || !deelnemers) throw new Error('The questions for a case have changed.');
  expect(readAnswer('cases', titel, ' ')).toEqual({ message: 'Titel is leeg. Vul hier tekst in.' });
  expect(readAnswer('cases', samenvatting, 'kort')).toEqual({ message: 'Samenvatting is te kort: 4 tekens. Schrijf er minstens 40.' });
  expect(readAnswer('cases', deelnemers, 'Zorg Dichtbij, Gemeente Beek,')).toEqual({
    value: [
      { id: 'zorg-dichtbij', naam: 'Zorg Dichtbij' },
      { id: 'gemeente-beek', naam: 'Gemeente Beek' },
    ],
  });
});
