import fc from 'fast-check';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  hasNotes,
  mergeNotes,
  noNotes,
  notesAsCsv,
  notesAsText,
  parseNotes,
  sameNotes,
  serialiseNotes,
  type Notes,
} from '../../../src/begeleiden/notes.ts';
import { sizeWithin } from '../../../src/begeleiden/pictures.ts';
import { reportPage } from '../../../src/begeleiden/report.ts';
import { zipNotes } from '../../../src/begeleiden/zip-notes.ts';

const notes: Notes = {
  inzichten: ['Wij zeggen allemaal “zorg” 😀', ' '],
  afspraken: [
    { wat: 'Bel de huisarts; vraag "hoe laat"', wie: 'Noor', wanneer: '3 mei' },
    { wat: '', wie: '', wanneer: ' ' },
    { wat: '=1+1', wie: '', wanneer: '' },
  ],
  terugkom: { dag: '2027-05-03', tijd: '19:30' },
};

const alone = (terugkom: Partial<Notes['terugkom']>, ...afspraken: Partial<Notes['afspraken'][number]>[]): Notes => ({
  inzichten: [],
  afspraken: afspraken.map((each) => ({ wat: '', wie: '', wanneer: '', ...each })),
  terugkom: { ...noNotes.terugkom, ...terugkom },
});

test('notes go along as text, as a table in which nothing reckons and as a page, with what there is of them', async () => {
  const all: Record<string, Notes> = {
    'all of it': notes,
    nothing: noNotes,
    'an insight': { ...noNotes, inzichten: ['Eerst luisteren.'] },
    'who and when of an agreement': alone({}, { wie: 'Noor' }, { wanneer: '3 mei' }),
    'a day': alone({ dag: '2027-05-03' }),
    'a time': alone({ tijd: '19:30' }),
  };
  const told = Object.entries(all).map(([what, each]) => {
    const page = load(reportPage(each, [], 'IJsbergmodel', '31 januari 2027'))('body').text();
    return [
      `## ${what} (${hasNotes(each) ? 'to keep' : 'nothing to keep'})`,
      notesAsText(each, 'IJsbergmodel', '31 januari 2027'),
      notesAsCsv(each),
      page,
    ]
      .join('\n')
      .replaceAll(/\s*\n\s*/g, '\n');
  });
  await expect(`${told.join('\n').replaceAll('\uFEFF', '(byte order mark)')}\n`).toMatchFileSnapshot('texts/notes-out.txt');
});

test('notes are kept as they are; whatever else was kept is none', () => {
  expect(parseNotes(serialiseNotes(notes))).toEqual(notes);
  expect(['', '[]', 'null', '7', '{"inzichten":[', '{"inzichten":{}}'].map(parseNotes)).toEqual([...Array(5).fill(undefined), noNotes]);
  expect(parseNotes('{"inzichten":[3],"afspraken":[null,{"wat":1}]}')).toEqual({ ...alone({}, {}, {}), inzichten: [''] });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseNotes(text)));
});

test('what names no day that exists is no return meeting', () => {
  expect(parseNotes('{"terugkom":{"dag":"2027-02-30","tijd":"25:00"}}')).toEqual(noNotes);
});

test('everything goes along in one file: a page that runs nothing, and the photographs as they were', () => {
  const picture = new Uint8Array([255, 216, 1, 2]);
  const files = unzipSync(zipNotes(notes, [{ id: 1, note: '<img onerror="x">', picture }], 'Wij & "zij"', '31 januari 2027'));
  expect(Object.keys(files)).toEqual(['verslag.html', 'afspraken.txt', 'afspraken.csv', 'foto-1.jpg']);
  expect(files['foto-1.jpg']).toEqual(picture);
  const page = strFromU8(files['verslag.html'] ?? new Uint8Array());
  expect(page).toContain('<h1>Wij &amp; &quot;zij&quot;</h1>');
  expect(page).toContain('<td>Bel de huisarts; vraag &quot;hoe laat&quot;</td><td>Noor</td>');
  expect(page).toContain('<img src="foto-1.jpg" alt="&lt;img onerror=&quot;x&quot;&gt;">');
});

test('whatever was written down, the report says it as text, each thing in its own place', () => {
  const hostile = (name: string) => `<b onclick="x">${name}</b> & '${name}' "</title>`;
  const written: Notes = {
    inzichten: [hostile('inzicht')],
    afspraken: [{ wat: hostile('wat'), wie: hostile('wie'), wanneer: hostile('wanneer') }],
    terugkom: { dag: '2027-05-03', tijd: '19:30' },
  };
  const $ = load(
    reportPage(
      written,
      [
        { file: 'foto-1.jpg', note: hostile('foto') },
        { file: 'foto-2.jpg', note: '' },
      ],
      hostile('titel'),
      hostile('dag'),
    ),
  );
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((each) => $(each).text());
  expect($('b, script, [onclick]')).toHaveLength(0);
  expect([...texts('title'), ...texts('h1'), ...texts('p')]).toEqual([
    hostile('titel'),
    hostile('titel'),
    hostile('dag'),
    'maandag 3 mei 2027, 19.30 uur',
  ]);
  expect([...texts('th'), ...texts('td')]).toEqual(['Wat', 'Wie', 'Wanneer', hostile('wat'), hostile('wie'), hostile('wanneer')]);
  expect([...texts('li'), ...texts('figcaption')]).toEqual([hostile('inzicht'), hostile('foto'), '']);
  const pictures = $('img')
    .toArray()
    .map(({ attribs: { src, alt } }) => [src, alt]);
  expect(pictures).toEqual([
    ['foto-1.jpg', hostile('foto')],
    ['foto-2.jpg', 'Foto 2'],
  ]);
});

test('a picture becomes smaller, never larger, and keeps its shape', () => {
  expect(sizeWithin(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(sizeWithin(30, 40, 2000)).toEqual({ width: 30, height: 40 });
  expect(sizeWithin(9000, 1, 2000)).toEqual({ width: 2000, height: 1 });
});

test('knows the same notes whatever the order in which they came', () => {
  const planned: Notes = { ...noNotes, terugkom: { dag: '2027-01-31', tijd: '19:30' } };
  expect(parseNotes(serialiseNotes(planned))).toEqual(planned);
  expect(sameNotes({ ...planned, inzichten: ['Eerst luisteren.'] }, planned)).toBe(false);
});

test('of two windows all is kept that either wrote, and nothing that either took away', () => {
  const of = (...wat: string[]) => alone({}, ...wat.map((each) => ({ wat: each })));
  const merged = (base: Notes, ours: Notes, theirs: Notes) => mergeNotes(base, ours, theirs).afspraken.map(({ wat }) => wat);
  expect(merged(of('a'), of('a'), of('a', 'b'))).toEqual(['a', 'b']);
  expect(merged(of('a'), of('a', 'b'), of('a'))).toEqual(['a', 'b']);
  expect(merged(of('a', 'b'), of('a', 'b', 'c'), of('b', 'd'))).toEqual(['b', 'c', 'd']);
  expect(merged(of('a', 'b', 'c'), of('A', 'b', 'c'), of('a', 'b', 'C'))).toEqual(['A', 'b', 'C']);
  expect(merged(of('a'), of('ours'), of('theirs'))).toEqual(['ours', 'theirs']);
  expect(merged(of(), of('a'), of('a'))).toEqual(['a']);
  const ends = (dag: string, tijd: string) => alone({ dag, tijd });
  expect(mergeNotes(ends('', '19:00'), ends('', '20:00'), ends('2027-05-03', '19:00'))).toEqual(ends('2027-05-03', '20:00'));
});
