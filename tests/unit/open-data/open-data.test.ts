import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/catalog/catalog.ts';
import { defined } from '../../../src/defined.ts';
import type { OpenDraaiboek } from '../../../src/open-data/draaiboek.ts';
import { fileNames, openFile, openSchema } from '../../../src/open-data/file.ts';
import { listNames, mentionsIn, type ListName } from '../../../src/open-data/mentions.ts';
import { openRecord, type OpenSource } from '../../../src/open-data/record.ts';
import { openTable } from '../../../src/open-data/table.ts';
import { version } from '../../../src/open-data/version.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { linksIn, valueAt, type Path } from '../../../src/schemas/walk.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { catalog, sourceFiles } from '../../content/real-content.ts';
import { catalogOf, werkvormNamed } from '../fixtures.ts';

const addressOf = (path: string) => `https://gids.example/onder${path}`;
const changed = { toegevoegd: '2025-01-31', gewijzigd: '2025-02-01' };
const draaiboek: OpenDraaiboek = {
  id: 'een-avond',
  webadres: addressOf('/draaiboek/een-avond/'),
  markdown: addressOf('/draaiboek/een-avond/index.md'),
  titel: 'Een avond',
  samenvatting: 'Een avond samen.',
  basis: { collectie: 'cases', id: 'zeeland', bijeenkomst: 1 },
  begin: '19:00',
  minuten: 80,
  deelnemers: 8,
  organisaties: 3,
  programma: [
    { titel: 'Welkom', begin: '19:00', minuten: 20, acties: ['Heet iedereen welkom.'], stappen: [] },
    ...['19:20', '19:50'].map((begin) => ({
      titel: 'IJsbergmodel',
      begin,
      minuten: 30,
      werkvorm: 'ijsbergmodel',
      acties: [],
      stappen: [{ nummer: 1, begin, minuten: 30 }],
    })),
  ],
  materialen: [{ naam: 'post-its', aantal: 80, optioneel: false, toelichting: [] }],
  randvoorwaarden: [{ soort: 'houding', tekst: 'Iedereen wil luisteren.' }],
  vooraf: [{ wanneer: 'De dag ervoor', taken: ['Print de vellen.'] }],
  bestanden: [{ titel: 'Werkblad IJsbergmodel', aantal: 1, webadres: addressOf('/werkvormen/ijsbergmodel/werkblad.pdf') }],
  allesInEen: addressOf('/draaiboek/een-avond/alles.pdf'),
  bronvermelding: [{ tekst: 'Een boek', licentie: 'Niet vermeld.' }],
};
const source: OpenSource = {
  catalog,
  draaiboeken: [draaiboek],
  mentions: mentionsIn(catalog, [draaiboek]),
  addressOf,
  changed: ({ id }) =>
    id === 'ijsbergmodel' ? changed : id === 'cirkelmethode' ? { toegevoegd: '2024-12-31', gewijzigd: '2025-03-01' } : undefined,
  publisher: undefined,
  sheets: ({ id }) => [{ name: 'werkblad', titel: `Werkblad ${id}`, purpose: 'Alles wat je nodig hebt.', paper: 'A4' }],
};
/** As a reuser gets it. */
const read = (name: (typeof fileNames)[number]): unknown => JSON.parse(JSON.stringify(openFile(name, source)));

const validator = new Ajv2020({ allErrors: true, strict: true });
addFormats(validator);
validator.addVocabulary(['x-collectie', 'x-voorstel']);

/** A schema that refuses fields it doesn't name, so that nothing goes out undescribed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  // What a list should contain is told by some of its fields.
  const inner = Object.entries(schema).map(([key, value]: [string, unknown]) => [key, key === 'contains' ? value : closed(value)] as const);
  return { ...Object.fromEntries(inner), ...('type' in schema && schema.type === 'object' && { additionalProperties: false }) };
}

interface Field {
  /** `stappen[].extra?`: a question mark stands behind what may be missing. */
  name: string;
  schema: z.core.JSONSchema.BaseSchema;
}

/** Every field below a schema. */
function fieldsOf(schema: z.core.JSONSchema.BaseSchema, name = ''): Field[] {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
    typeof field === 'object' ? fieldsOf(field, `${name === '' ? key : `${name}.${key}`}${required.has(key) ? '' : '?'}`) : [],
  );
  const { items } = schema;
  return [
    ...(name === '' ? [] : [{ name, schema }]),
    ...fields,
    ...(typeof items === 'object' && !Array.isArray(items) ? fieldsOf(items, `${name}[]`) : []),
  ];
}

/** Data in which something else stands at `path`. */
function changedAt(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((each: unknown, at) => (at === key ? changedAt(each, rest, value) : each));
  return { ...z.looseObject({}).parse(data), [key]: changedAt(valueAt(data, key), rest, value) };
}

const allFields = fieldsOf(openSchema('alles', addressOf));

describe.each(fileNames)('%s.json', (name) => {
  test('keeps to its schema, which names every field', () => {
    const schema = openSchema(name, addressOf);
    const check = validator.compile(z.looseObject({}).parse(closed({ ...schema, $id: undefined })));
    check(read(name));
    expect(check.errors).toBeNull();
  });
});

describe('the schema', () => {
  test('notices a field that is missing, and an id that is no id', () => {
    const check = validator.compile(openSchema('tips', addressOf));
    const tips = z.looseObject({ tips: z.array(z.looseObject({})) }).parse(read('tips'));
    expect(check(tips)).toBe(true);
    expect(check({ ...tips, versie: undefined })).toBe(false);
    expect(check({ ...tips, tips: tips.tips.map((tip) => ({ ...tip, themas: ['Een Thema'] })) })).toBe(false);
  });

  const hoeveelheid = { aantal: 1, per: 'groep' };
  const poster = { naam: 'poster', hoeveelheid, soort: 'print', optioneel: false, gaatOp: false, poster: true, voorstel: false };
  const houding = { tekst: 'Iedereen wil luisteren.', voorstel: false };
  const tijd = (minuten: number) => ({ soort: 'tijd', tekst: `Neem ${minuten} minuten.`, minuten, voorstel: false });
  const verian = { id: 'verian', naam: 'Verian' };
  const basis = ['draaiboeken', 0, 'basis'];
  const blok = ['draaiboeken', 0, 'programma', 0];
  const stap = { nummer: 1, begin: '19:00', minuten: 20 };
  const why = { waarom: 'Dit helpt.', nietNu: 'Nu nog niet.', eerst: 'Praat eerst.' };
  test.each<[string, ListName, Path, unknown]>([
    ['data of a large version that it doesn’t know', 'tips', ['versie'], '2.0'],
    ['a place that leads two ways', 'samenwerkingsvragen', ['samenwerkingsvragen', 0, 'leidtNaar', 0], { ...why, thema: 'a', tip: 'b' }],
    ['a place that leads nowhere', 'situaties', ['situaties', 0, 'begin'], why],
    ['a list that names one thing twice', 'situaties', ['situaties', 0, 'partijen'], ['gemeente', 'gemeente']],
    ['an id that can’t stand in an address', 'tips', ['tips', 0, 'id'], 'Een tip!'],
    ['an address that isn’t one of the web', 'tips', ['tips', 0, 'webadres'], 'javascript:alert(1)'],
    ['a tip for one partij that names none', 'tips', ['tips', 0, 'reeks'], 'partij'],
    ['a tip for all that names a partij', 'tips', ['tips', 0, 'partij'], 'gemeente'],
    ['minutes of what is not about time', 'werkvormen', ['werkvormen', 0, 'randvoorwaarden', 0, 'minuten'], 30],
    ['a day on which nobody had an address to open', 'bronnen', ['bronnen', 0, 'gecontroleerd'], '2025-01-31'],
    ['a source without words', 'tips', ['tips', 0, 'bronvermelding', 0, 'tekst'], ''],
    ['a title of spaces alone', 'tips', ['tips', 0, 'titel'], ' \u00a0\n'],
    ['a poster that is not printed', 'werkvormen', ['werkvormen', 0, 'materialen'], [{ ...poster, soort: 'spullen' }]],
    ['a second poster', 'werkvormen', ['werkvormen', 0, 'materialen'], [poster, { ...poster, naam: 'nog een' }]],
    ['a werkvorm of which nobody knows the time', 'werkvormen', ['werkvormen', 0, 'randvoorwaarden'], [{ ...houding, soort: 'houding' }]],
    ['two times that a werkvorm takes', 'werkvormen', ['werkvormen', 0, 'randvoorwaarden'], [tijd(30), tijd(45)]],
    ['a deelnemer that stands twice', 'cases', ['cases', 0, 'deelnemers'], [verian, verian]],
    ['a draaiboek of a werkvorm with the number of a meeting', 'draaiboeken', [...basis, 'collectie'], 'werkvormen'],
    ['a draaiboek that follows what has none', 'draaiboeken', basis, { collectie: 'tips', id: 'bundel-de-krachten' }],
    ['a part of a draaiboek that is no werkvorm and has its stappen', 'draaiboeken', [...blok, 'stappen'], [stap]],
    ['a part of a draaiboek that is a werkvorm and says again what to do', 'draaiboeken', [...blok, 'werkvorm'], 'ijsbergmodel'],
  ])('refuses %s', (_, name, path, value) => {
    const check = validator.compile({ ...openSchema(name, addressOf), $id: undefined });
    expect(check(read(name))).toBe(true);
    expect(check(changedAt(read(name), path, value))).toBe(false);
  });

  test('takes no text that is there but has nothing in it', () => {
    const bare = allFields.filter(
      ({ schema }) => schema.type === 'string' && Number(schema.minLength) > 0 && new RegExp(schema.pattern ?? '').test('   '),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('gives each thing that a program makes a type of a name of its own', () => {
    const titles = allFields.flatMap(({ schema }) => schema.title ?? []);
    expect(titles).toEqual([...new Set(titles)]);
    expect(titles).toEqual(expect.arrayContaining(['Werkvorm', 'Werkvorm Stap', 'Thema', 'Case', 'Case Bron', 'Tip', 'Bron']));
    expect(allFields.filter(({ schema }) => schema.title !== undefined && schema.type !== 'object')).toEqual([]);
  });

  test('tells what a field holds, and not what to fill in', () => {
    const asking = allFields.filter(({ schema }) => /\b(?:Zet|Laat|Vul|Schrijf|Noem|Gebruik|per regel)\b/.test(schema.description ?? ''));
    expect(asking.map(({ name, schema }) => `${name}: ${String(schema.description)}`)).toEqual([]);
    const told = (name: string) => allFields.find((field) => field.name === name)?.schema.description;
    expect(told('werkvormen[].materialen[].optioneel')).toBe('true als het ook zonder kan.');
    expect(told('cases[].opbrengst')).toContain('Leeg als de bron dat niet zegt.');
    expect(told('themas[].uitspraken[].partij?')).toContain('Ontbreekt als de bron het niet zegt.');
  });

  test('has a description for every field', () => {
    // An item of a list may leave its description to the list.
    const bare = allFields.filter(({ name, schema }) => !name.endsWith('[]') && !/^\S.{4,}[.?]$/.test(schema.description ?? ''));
    expect(bare.map(({ name }) => name)).toEqual([]);
    expect(JSON.stringify(allFields)).not.toContain('content/');
  });

  test('marks every field that its description calls ours', () => {
    const ours = allFields.filter(({ schema }) => 'x-voorstel' in schema).map(({ name }) => name);
    const told = allFields.filter(({ schema }) => /^(?!true).* is een voorstel van de site/.test(schema.description ?? ''));
    const unmarked = told.filter(({ name }) => !ours.some((each) => name.startsWith(each) || each.startsWith(name)));
    expect(told.length).toBeGreaterThan(10);
    expect(unmarked.map(({ name }) => name)).toEqual([]);
  });

  test('tells on the page on reuse what came with this version', () => {
    const { body } = sourceFiles.find(({ collection, slug }) => collection === 'paginas' && slug === 'hergebruik') ?? {};
    expect(body).toContain(`\n- **${version}**: `);
  });

  test('holds the fields of this version', async () => {
    const kind = ({ type, enum: choices, description, ...more }: Field['schema']) => {
      // What else there is are the fields below it; of a known format the pattern says no more, nor does that of any text.
      const told = more.format !== undefined || more.pattern === '\\S';
      const rest = Object.entries(more).filter(
        ([name, value]) => name === 'default' || (typeof value !== 'object' && (name !== 'pattern' || !told)),
      );
      const limits = rest.map(([name, value]) => `${name}=${JSON.stringify(value)}`);
      return [type, choices?.join('|'), ...limits, description].filter(Boolean).join(' ');
    };
    const files = fileNames.map((name) => openSchema(name, addressOf)).map(({ $schema, $id, title }) => [$schema, $id, title].join(' '));
    const lines = [`versie ${version}`, ...files, ...allFields.map(({ name, schema }) => `${name}: ${kind(schema)}`)];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fields.txt');
  });
});

describe('the data', () => {
  test('has texts whose links lead from anywhere, also those of a place on a page', () => {
    const [[tip], [begrip]] = [catalog.tips, catalog.begrippen];
    const textOf = (entry: Entry | undefined) =>
      openRecord(source, { ...defined(entry, 'An entry'), body: '[hier](#x) [daar](/y/#z)' }).tekst;
    expect(textOf(tip)).toBe(`[hier](${addressOf(`/tips/${String(tip?.id)}/`)}#x) [daar](${addressOf('/y/#z')})`);
    expect(textOf(begrip)).toBe(`[hier](${addressOf('/begrippen/#x')}) [daar](${addressOf('/y/#z')})`);
  });

  test('tells of every link in both directions', () => {
    const forth = collectionNames.flatMap((name) =>
      catalog[name].flatMap((entry) =>
        linksIn(schemas[name], entry.data).map(
          ({ path, target, slug }) => `${name}/${entry.id} ${path.filter((part) => typeof part !== 'number').join('.')} ${target}/${slug}`,
        ),
      ),
    );
    const back = [...source.mentions].flatMap(([target, all]) =>
      all.map(({ collectie, id, veld }) => `${collectie}/${id} ${veld} ${target}`),
    );
    const byPlan = [`draaiboeken/een-avond basis cases/zeeland`, `draaiboeken/een-avond programma.werkvorm werkvormen/ijsbergmodel`];
    expect(back.toSorted()).toEqual([...new Set([...forth, ...byPlan])].sort());
  });

  test('marks links that are ours: by their field, and by what is beside them', () => {
    const named = source.mentions.get('werkvormen/ijsbergmodel') ?? [];
    const mark = (veld: string) => named.filter((each) => each.veld === veld).map(({ voorstel }) => voorstel);
    expect(new Set(mark('werkvorm'))).toEqual(new Set([false]));
    expect(new Set(mark('leidtNaar.werkvorm'))).toEqual(new Set([true]));
    expect(new Set(mark('begin.werkvorm'))).toEqual(new Set([true]));
    const played = source.mentions.get('partijen/gemeente')?.filter(({ veld }) => veld === 'rollen.partij');
    expect(played).toEqual([{ collectie: 'werkvormen', id: 'rollenspel-warnsveld', veld: 'rollen.partij', voorstel: true }]);
  });

  test('calls a link ours only where it is so each time that one field names it', () => {
    const roles = [true, false].map((voorstel, at) => ({ partij: 'gemeente', naam: `Rol ${at}`, opdracht: 'Vraag door.', voorstel }));
    const twice = (...rollen: object[]) =>
      mentionsIn(catalogOf({ werkvormen: [werkvormNamed('spel', { rollen })] }), []).get('partijen/gemeente');
    const mention = { collectie: 'werkvormen', id: 'spel', veld: 'rollen.partij' };
    expect(twice(...roles)).toEqual([{ ...mention, voorstel: false }]);
    expect(twice(...roles.toReversed())).toEqual([{ ...mention, voorstel: false }]);
  });

  test('names the fields that are always ours', () => {
    expect(openFile('werkvormen', source).voorstelVelden).toEqual([
      'werkvormen[].stappen[].vellen',
      'werkvormen[].stappen[].richttijd',
      'werkvormen[].stappen[].begeleiding',
      'werkvormen[].begeleiding',
      'werkvormen[].materialen[].hoeveelheid.aantal',
      'werkvormen[].duur',
    ]);
    expect(openFile('situaties', source).voorstelVelden).toEqual(['situaties[]']);
    expect(openFile('draaiboeken', source).voorstelVelden).toEqual(['draaiboeken[]']);
  });

  test('has the day of the last change only where that is known', () => {
    expect(openFile('werkvormen', source)).toMatchObject({ gewijzigd: '2025-03-01' });
    expect(openFile('tips', source)).not.toHaveProperty('gewijzigd');
  });
});

describe('a table', () => {
  /** The cells of a table by the name of their column, a row at a time. */
  const rowsOf = (list: ListName): Record<string, string>[] => {
    const [head = [], ...rows] = openTable(list, source)
      .trim()
      .split('\r\n')
      .map((line) => line.slice(1, -1).split('";"'));
    return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at] ?? 'no column', cell])));
  };

  test.each(listNames)('of %s has a row for each item, and a cell for each column', (list) => {
    const rows = rowsOf(list);
    expect(rows.map(({ id }) => id)).toEqual((list === 'draaiboeken' ? [draaiboek] : catalog[list]).map(({ id }) => id));
    const columns = Object.keys(rows[0] ?? {});
    expect(columns).toEqual(expect.arrayContaining(['titel', 'samenvatting', 'webadres', 'bronvermelding', 'voorstel']));
    expect(rows.filter((row) => Object.keys(row).join() !== columns.join())).toEqual([]);
  });

  test('has what can be counted and sorted, and of a list what its parts are called', () => {
    expect(rowsOf('werkvormen').find(({ id }) => id === 'ijsbergmodel')).toMatchObject({
      'minimaleDuur.minuten': '45',
      'minimaleDuur.voorstel': 'nee',
      materialen: 'ijsberg op A3 | stiften | post-its | gespreksleider',
    });
    expect(rowsOf('werkvormen')[0]).not.toHaveProperty('tekst');
    expect(rowsOf('cases')[0]).not.toHaveProperty('genoemdDoor');
  });

  test('has of a list whose parts have no name the ids that they lead to', () => {
    const cellsOf = (list: ListName, id: string) => rowsOf(list).find((row) => row['id'] === id);
    expect(cellsOf('themas', 'boven-en-onderstroom')).toMatchObject({ praktijk: 'apeldoorn | zeeland' });
    expect(cellsOf('themas', 'boven-en-onderstroom')?.['bron']).toMatch(/^inspiratiewijzer(?: \||$)/);
    expect(cellsOf('cases', 'zeeland')).toMatchObject({ bijeenkomsten: 'ijsbergmodel | cirkelmethode, beeldenstorm' });
    expect(cellsOf('samenwerkingsvragen', 'elkaar-versterken')?.['leidtNaar (voorstel van deze site)']).toMatch(
      /^thema: boven-en-onderstroom \| werkvorm: ijsbergmodel \| tip: /,
    );
    expect(rowsOf('cases')[0]).not.toHaveProperty('ervaringen');
  });

  test('marks what is ours: a column, a part in a cell, and an item that is so as a whole', () => {
    const [werkvorm] = rowsOf('werkvormen');
    expect(werkvorm).toHaveProperty(['duur (voorstel van deze site)']);
    expect(werkvorm).toMatchObject({ voorstel: 'nee' });
    expect(rowsOf('werkvormen').find(({ id }) => id === 'rollenspel-warnsveld')?.['rollen']).toMatch(/ \(voorstel van deze site\)/);
    const wholly = listNames.filter((list) => rowsOf(list).every(({ voorstel }) => voorstel === 'ja'));
    expect(wholly).toEqual(['situaties', 'begrippen', 'draaiboeken']);
  });
});
