import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkEntry, fieldName, linksOf } from '../../../src/content-check/check-entry.ts';
import { common, type CollectionName } from '../../../src/schemas/shared.ts';
import { materiaal, minimal, stap, type Fields } from '../fixtures.ts';

/** What the check says of frontmatter; the line it gives is the depth at which it was asked. */
const check = (collection: CollectionName, fields: Fields) =>
  checkEntry({
    file: 'content/x.mdx',
    collection,
    slug: 'x',
    data: minimal(collection, fields),
    body: '',
    bodyStart: 1,
    lineOf: (path) => path.length,
  });

describe('checkEntry', () => {
  test('says nothing of a right entry', () => {
    expect(check('tips', {})).toEqual([]);
  });

  test('adds what the field is for', () => {
    const [problem] = check('tips', { volgorde: 0 });
    expect(problem).toMatchObject({ file: 'content/x.mdx', line: 1, field: 'volgorde' });
    expect(problem?.message).toBe(
      `is 0, maar moet minstens 1 zijn. Bedoeld is: ${z.globalRegistry.get(common.volgorde.unwrap())?.description}`,
    );
  });

  test('gives no line for a field that is not there', () => {
    expect(check('tips', { titel: undefined })[0]?.line).toBeUndefined();
    expect(check('werkvormen', { stappen: [stap({ titel: undefined })] })[0]?.line).toBe(3);
  });

  test('adds what an optional field is for', () => {
    expect(check('bronnen', { jaar: 2017 })[0]?.message).toContain('Bedoeld is: Het jaar of de periode');
  });

  test('adds what an item of a list is for, or else what the list is for', () => {
    expect(check('cases', { samenwerkingsvragen: [{ vraag: 'wie', van: [1] }] })[0]?.message).toContain(
      'Bedoeld is: De korte naam (id) van een deelnemer.',
    );
    expect(check('werkvormen', { stappen: [stap({ noteren: ['foto'] })] })[0]?.message).toContain(
      'Bedoeld is: Wat de groep in deze stap opschrijft',
    );
  });

  test('adds nothing to a message that has its own mend', () => {
    expect(check('tips', { reeks: 'partij' })[0]?.message).not.toContain('Bedoeld is');
  });

  test('points to an unknown field and lists those that may stand there', () => {
    const [problem] = check('werkvormen', { stappen: [stap({ duur: 5 })] });
    expect(problem).toMatchObject({ line: 3, field: 'stappen › 1' });
    expect(problem?.message).toMatch(/onbekend veld: duur\..*Deze velden mogen: titel, acties, werkwijze, .*voorstel\./);
  });

  test('asks whether a field belongs in one that has such a field', () => {
    expect(check('cases', { wie: 'Wij.' })[0]?.message).toMatch(/: wie\..* Hoort het bij deelnemers\? Spring de regel dan verder in/);
    expect(check('werkvormen', { per: 'groep' })[0]?.message).not.toMatch(/Hoort het bij/);
  });

  test('asks whether a field with almost the same name was meant', () => {
    expect(check('cases', { Gemeente: 'Beek' })[0]?.message).toMatch(
      /onbekend veld: Gemeente\..*naam\. Bedoel je gemeente\? Deze velden mogen/,
    );
    expect(check('cases', { foto: 'x' })[0]?.message).not.toContain('Bedoel je');
    expect(check('cases', { gemeente: undefined, gemeeente: 'Beek' }).map(({ field, message }) => field ?? message.slice(0, 34))).toEqual([
      'heeft een onbekend veld: gemeeente',
    ]);
  });

  test.each(['volgorde\u00A0', '\u200Bvolgorde', 'volg\u00ADorde'])('says of the field %j that it has a sign that nobody sees', (name) => {
    expect(check('tips', { [name]: 3 })[0]?.message).toMatch(/Bedoel je volgorde\? Er staat een teken in dat je niet ziet\. Typ de naam/);
    expect(check('tips', { volgordes: 3 })[0]?.message).not.toMatch(/teken in dat je niet ziet/);
  });

  test('says once of the id of a vraag that doesn’t begin as it should', () => {
    const vragen = [{ id: 'vraag1', tekst: 'Wat zie je?', groep: 'onderweg', voorWie: 'samen' }];
    const said = check('werkvormen', {
      groepen: [{ id: 'onderweg', titel: 'Onderweg' }],
      vragen,
      stappen: [stap({ vragen: ['vraag-1'] })],
    });
    expect(said.map(({ field }) => field)).toEqual(['vragen › 1 › id']);
  });

  test('says once of fields without a space behind their colons what they need', () => {
    const said = check('werkvormen', { materialen: [materiaal({ hoeveelheid: { 'aantal:1': null, 'per:groep': null } })] });
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/aantal:1, per:groep\..* Zet een spatie na elke dubbele punt\./),
    ]);
  });

  test('says once of a field with a wrong name that another rule asks for', () => {
    const tijd = { soort: 'tijd', tekst: 'Neem de tijd.', minuuten: 60 };
    expect(check('werkvormen', { randvoorwaarden: [tijd] }).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^heeft een onbekend veld: minuuten\..*Bedoel je minuten\?/),
    ]);
  });

  test.each([
    ['is no id', { deelnemers: [{ id: 'De Bron', naam: 'De Bron' }] }, 'deelnemers › 1 › id'],
    ['stands there twice', { deelnemers: ['a', 'a'].map((id) => ({ id, naam: id })) }, 'deelnemers › 2 › id'],
  ])('says once of an id that %s, and not that what refers to it is wrong', (_, fields, field) => {
    const ervaringen = [{ deelnemer: 'de-bron', weergave: 'Het ging goed.' }];
    expect(check('cases', { ...fields, ervaringen }).map((each) => each.field)).toEqual([field]);
  });

  test.each([0, 1])('says of %s,5 in one line that it must be whole, and no more', (aantal) => {
    expect(check('werkvormen', { materialen: [materiaal({ hoeveelheid: { aantal, 5: null, per: 'groep' } })] })).toMatchObject([
      {
        field: 'materialen › 1 › hoeveelheid',
        message: expect.stringMatching(
          /^heeft een komma in een getal\. Schrijf een heel getal, of zet meer getallen tussen vierkante haken\. Bedoeld is: Hoeveel/,
        ),
      },
    ]);
  });

  test('says the same of pages with a comma, but not of a field that has a number for a name', () => {
    const said = (fields: Fields) => check('werkvormen', { bron: [{ document: 'gids', ...fields }] }).map(({ message }) => message);
    expect(said({ paginas: 9, 10: null })).toEqual([expect.stringMatching(/^heeft een komma in een getal/)]);
    expect(said({ 2024: 'Een jaar.' })).toEqual([expect.stringMatching(/^heeft een onbekend veld: 2024/)]);
  });

  test('asks for every required field where there are none', () => {
    const source = { file: 'x', collection: 'paginas', slug: 'x', data: undefined, body: '', bodyStart: 1, lineOf: () => 1 } as const;
    expect(checkEntry(source).map(({ field }) => field)).toEqual(['titel', 'samenvatting']);
  });
});

describe('linksOf', () => {
  const found = (collection: CollectionName, fields: Fields) => linksOf({ collection, data: minimal(collection, fields) });

  test('finds links in fields, in lists, and in lists of groups', () => {
    expect(found('themas', { logicas: ['markt', 'zorg'], praktijk: [{ case: 'dorp' }], bron: [{ document: 'gids' }] })).toEqual([
      { path: ['werkvorm'], target: 'werkvormen', slug: 'een-werkvorm' },
      { path: ['logicas', 0], target: 'logicas', slug: 'markt' },
      { path: ['logicas', 1], target: 'logicas', slug: 'zorg' },
      { path: ['praktijk', 0, 'case'], target: 'cases', slug: 'dorp' },
      { path: ['bron', 0, 'document'], target: 'bronnen', slug: 'gids' },
    ]);
  });

  test('passes over what is no link: other texts, wrong types, unknown fields', () => {
    expect(found('tips', { partij: 7, themas: 'geen-lijst', verderLezen: [null, 4], onbekend: ['een-tip'] })).toEqual([]);
    expect(linksOf({ collection: 'tips', data: undefined })).toEqual([]);
  });
});

describe('fieldName', () => {
  test.each([
    [[], undefined],
    [['titel'], 'titel'],
    [['stappen', 0, 'vragen', 2], 'stappen › 1 › vragen › 3'],
  ])('says %j as an editor would', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});
