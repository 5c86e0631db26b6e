import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasNotes, noNotes, notesAsCsv, notesAsText, parseNotes, serialiseNotes, type Notes } from '../../../src/begeleiden/notes.ts';

const notes: Notes = {
  inzichten: ['Wij zeggen allemaal “zorg” 😀', ' '],
  afspraken: [
    { wat: 'Bel de huisarts; vraag "hoe laat"', wie: 'Noor', wanneer: '3 mei' },
    { wat: '', wie: '', wanneer: ' ' },
    { wat: '=1+1', wie: '', wanneer: '' },
  ],
};

test('notes go along as text', () => {
  expect(notesAsText(notes, 'IJsbergmodel', '31 januari 2027')).toBe(
    'IJsbergmodel, 31 januari 2027\n\nAfspraken\n- Bel de huisarts; vraag "hoe laat"; wie: Noor; wanneer: 3 mei\n- =1+1\n\n' +
      'Inzichten\n- Wij zeggen allemaal “zorg” 😀\n',
  );
});

test('notes go along as a table, in which nothing reckons', () => {
  expect(notesAsCsv(notes)).toBe(
    '\uFEFF"soort";"wat";"wie";"wanneer"\r\n"afspraak";"Bel de huisarts; vraag ""hoe laat""";"Noor";"3 mei"\r\n' +
      '"afspraak";"\'=1+1";"";""\r\n"inzicht";"Wij zeggen allemaal “zorg” 😀";"";""\r\n',
  );
});

test('notes are kept as they are; whatever else was kept is none', () => {
  expect(parseNotes(serialiseNotes(notes))).toEqual(notes);
  expect(['', '[]', 'null', '{"inzichten":{}}'].map(parseNotes)).toEqual([noNotes, noNotes, noNotes, noNotes]);
  expect(hasNotes(parseNotes('{"inzichten":[3],"afspraken":[null,{"wat":1}]}'))).toBe(false);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseNotes(text)));
});
