import fc from 'fast-check';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  hasNotes,
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

test('notes go along as text', () => {
  expect(notesAsText(notes, 'IJsbergmodel', '31 januari 2027')).toBe(
    'IJsbergmodel, 31 januari 2027\n\nAfspraken\n- Bel de huisarts; vraag "hoe laat"; wie: Noor; wanneer: 3 mei\n- =1+1\n\nTerugkombijeenkomst: maandag 3 mei 2027, 19.30 uur\n\n' +
      'Inzichten\n- Wij zeggen allemaal “zorg” 😀\n',
  );
});

test('notes go along as a table, in which nothing reckons', () => {
  expect(notesAsCsv(notes)).toBe(
    '\uFEFF"soort";"wat";"wie";"wanneer"\r\n"afspraak";"Bel de huisarts; vraag ""hoe laat""";"Noor";"3 mei"\r\n' +
      '"afspraak";"\'=1+1";"";""\r\n"terugkombijeenkomst";"";"";"2027-05-03 19:30"\r\n"inzicht";"Wij zeggen allemaal “zorg” 😀";"";""\r\n',
  );
});

test('notes are kept as they are; whatever else was kept is none', () => {
  expect(parseNotes(serialiseNotes(notes))).toEqual(notes);
  expect(['', '[]', 'null', '{"inzichten":{}}'].map(parseNotes)).toEqual([noNotes, noNotes, noNotes, noNotes]);
  expect(hasNotes(parseNotes('{"inzichten":[3],"afspraken":[null,{"wat":1}]}'))).toBe(false);
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
  const $ = load(reportPage(written, [{ file: 'foto-1.jpg', note: hostile('foto') }], hostile('titel'), hostile('dag')));
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
  expect([...texts('li'), ...texts('figcaption'), $('img').attr('alt')]).toEqual([hostile('inzicht'), hostile('foto'), hostile('foto')]);
});

test('a picture becomes smaller, never larger, and keeps its shape', () => {
  expect(sizeWithin(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(sizeWithin(30, 40, 2000)).toEqual({ width: 30, height: 40 });
  expect(sizeWithin(9000, 1, 2000)).toEqual({ width: 2000, height: 1 });
});

test('knows the same notes whatever the order in which they came', () => {
  const planned: Notes = { ...noNotes, terugkom: { dag: '2027-01-31', tijd: '19:30' } };
  expect(sameNotes(parseNotes(serialiseNotes(planned)), planned)).toBe(true);
  expect(sameNotes({ ...planned, inzichten: ['Eerst luisteren.'] }, planned)).toBe(false);
});
