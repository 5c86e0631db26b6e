import { beforeEach, describe, expect, test, vi } from 'vitest';
import { copy, download, type TakeAlong } from '../../../src/draaiboek/take-along.ts';
import { takenFiles, withDocument } from '../document.ts';
import { draw, pause, planOf, werkvormen } from './plans.ts';

withDocument();
const taken = takenFiles();

const along: TakeAlong = {
  plan: planOf([draw, pause], { title: 'Soepavond', place: 'De Hoek', date: '2027-02-01' }),
  werkvormen,
  duplex: false,
  id: 'abc',
  address: 'https://gids.example/draaiboek/maken/?plan=1',
};

/** Every request fails, as without a connection. */
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
});

describe('an evening is taken along', () => {
  test.each<[what: 'calendar' | 'table', says: RegExp, name: string, type: string, has: string]>([
    ['calendar', /^Het bestand voor je agenda staat bij je downloads/, 'soepavond.ics', 'text/calendar', 'SUMMARY:Soepavond'],
    ['table', /^De tabel staat bij je downloads/, 'soepavond.csv', 'text/csv', '"15";"Pauze"'],
  ])('as a %s', async (what, says, name, type, has) => {
    expect(await download(what, along)).toMatch(says);
    expect(await taken()).toEqual([{ name, type, text: expect.stringContaining(has) }]);
  });

  test.each(['date', 'returnDate'] as const)('not in a calendar with a %s of the year 27, which is told', async (day) => {
    expect(await download('calendar', { ...along, plan: { ...along.plan, date: '2027-06-10', [day]: '0027-06-10' } })).toMatch(
      /vier cijfers/,
    );
  });

  test('not in a calendar without its day', async () => {
    expect(await download('calendar', { ...along, plan: { ...along.plan, date: '' } })).toMatch(/^Vul eerst de datum in/);
    expect(await taken()).toEqual([]);
  });

  test('not with sheets that can’t be fetched, and it says so', async () => {
    expect(await download('bundle', along)).toMatch(/^De vellen zijn nu niet allemaal op te halen/);
    expect(await taken()).toEqual([]);
  });

  test.each(['calendar', 'table'] as const)('not as a %s where that can’t be made, and it says so', async (what) => {
    vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
      throw new Error('no room');
    });
    expect(await download(what, along)).toMatch(/kon niet worden gemaakt/);
  });

  test.each<[what: 'link' | 'invitation' | 'shopping', says: string, text: string]>([
    ['link', 'De link is gekopieerd.', along.address],
    ['invitation', 'De uitnodiging is gekopieerd. Plak die in je bericht.', 'De Hoek'],
    ['shopping', 'De boodschappenlijst is gekopieerd.', 'Post-its: 45'],
  ])('as words to copy: %s', async (what, says, text) => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copy(what, along)).toBe(says);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(text));
  });

  test('not as words to copy where there is no clipboard, as without https, and it says so', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copy('link', along)).toBe('Kopiëren lukt hier niet. De link staat in de adresbalk.');
    expect(await copy('invitation', along)).toBe('Kopiëren lukt hier niet. Selecteer de tekst zelf.');
  });
});
