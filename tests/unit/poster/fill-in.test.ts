import { expect, test } from 'vitest';
import { pdfFontNames } from '../../../src/pdf-fonts/names.ts';
import { fillIn } from '../../../src/poster/fill-in.ts';
import { ownStack } from '../pdf-fonts/own-stack.ts';

const letters = ownStack(pdfFontNames.bold);
const box = { name: 'begrip', page: 1, x: 0, y: 0, width: 60, height: 12, most: 6, least: 3 };
const places = [box, { ...box, page: 2 }, { ...box, name: 'datum' }].map((place) => ({ ...place, part: box }));
const filled = (value: string, name = 'begrip') => fillIn({ name, value }, 'Jullie begrip', places, letters);

test('a text comes in each box of its field', () => {
  const { texts, fault } = filled('Zorg');
  expect(texts.map(({ place, label, set }) => [place.page, label, set.fitting])).toEqual([
    [1, 'Jullie begrip', 'Zorg'],
    [2, 'Jullie begrip', 'Zorg'],
  ]);
  expect(fault).toBe('');
});

test('no text, and a field that the sheet has no box for, come nowhere', () => {
  expect([filled(''), filled('Zorg', 'vraag')]).toEqual([
    { texts: [], fault: '' },
    { texts: [], fault: '' },
  ]);
});

test.each([
  ['een twee drie vier vijf zes zeven acht negen tien elf twaalf', /^Te lang voor het vak\. Dit past er nog in: “een twee .*”\.$/],
  ['Hottentottententententoonstellingsmakersgilde', /^Dit woord is te lang/],
  ['zorg 漢', /^Dit teken kan niet op de poster\. Haal het weg: 漢$/],
  ['漢 zorg 🙂', /^Deze tekens kunnen niet op de poster\. Haal ze weg: 漢 🙂$/],
])('what is wrong with “%s” is said with the mend', (value, fault) => {
  expect(filled(value).fault).toMatch(fault);
});
