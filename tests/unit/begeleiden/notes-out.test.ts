import { expect, test, vi } from 'vitest';
import { takeAlong, type Written } from '../../../src/begeleiden/notes-out.ts';
import { emptyPlan } from '../../../src/draaiboek/plan.ts';
import { takenFiles, withDocument } from '../document.ts';

withDocument();
const taken = takenFiles();

const written: Written = {
  notes: {
    inzichten: ['Eerst luisteren.'],
    afspraken: [{ wat: 'Kook soep', wie: 'Rob', wanneer: 'vrijdag' }],
    terugkom: { dag: '2027-05-03', tijd: '19:30' },
  },
  photos: [],
  name: 'Praten',
  day: '31 januari 2027',
  plan: { ...emptyPlan, place: 'De Hoek' },
  id: 'abc',
};

test.each<[way: string, name: string, type: string, has: string[]]>([
  ['txt', 'afspraken.txt', 'text/plain;charset=utf-8', ['Praten, 31 januari 2027\n', 'Kook soep']],
  ['csv', 'afspraken.csv', 'text/csv;charset=utf-8', ['"afspraak";"Kook soep";"Rob";"vrijdag"']],
  ['zip', 'verslag.zip', 'application/zip', ['verslag.html', 'Praten</h1>', 'afspraken.txt\nPraten, 31 januari 2027\n', 'afspraken.csv']],
  [
    'ics',
    'terugkombijeenkomst.ics',
    'text/calendar;charset=utf-8',
    [
      'UID:abc-terugkom@',
      'SUMMARY:Terugkombijeenkomst: Praten\r\n',
      'Amsterdam:20270503T193000',
      'LOCATION:De Hoek',
      'DESCRIPTION:Praten\\, 31 januari',
    ],
  ],
])('what was written down goes along as %s, in a file of its own', async (way, name, type, has) => {
  expect(await takeAlong(way, written)).toBe(`${name} staat bij je downloads.`);
  const [file] = await taken();
  expect(file).toMatchObject({ name, type });
  expect(has.filter((each) => file?.text.includes(each) !== true)).toEqual([]);
});

test('without a time an appointment begins as late as the evening did', async () => {
  const notes = { ...written.notes, terugkom: { dag: '2027-05-03', tijd: '' } };
  await takeAlong('ics', { ...written, notes, plan: { ...written.plan, start: 20 * 60 + 15 } });
  expect((await taken()).map(({ text }) => text.match(/DTSTART;.*/)?.[0].trim())).toEqual([
    'DTSTART;TZID=Europe/Amsterdam:20270503T201500',
  ]);
});

test('without a day there is no appointment to make', async () => {
  const notes = { ...written.notes, terugkom: { dag: '', tijd: '19:30' } };
  expect(await takeAlong('ics', { ...written, notes })).toBe('Vul eerst de dag in waarop jullie terugkomen.');
  expect(await taken()).toEqual([]);
});

test('of a day in the year 27 it is told that a year has four figures', async () => {
  const notes = { ...written.notes, terugkom: { dag: '0027-06-10', tijd: '19:30' } };
  expect(await takeAlong('ics', { ...written, notes })).toMatch(/vier cijfers/);
});

test.each(['txt', 'csv', 'zip', 'ics'])('a file of %s that can’t be made is told', async (way) => {
  vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
    throw new Error('no room');
  });
  expect(await takeAlong(way, written)).toBe(
    'Het bestand kon niet worden gemaakt. Kijk of je verbinding hebt en probeer het opnieuw. Blijft het zo? Laad dan de bladzijde opnieuw.',
  );
});
