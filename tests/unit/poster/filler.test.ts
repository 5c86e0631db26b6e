import { expect, test, vi } from 'vitest';
import { fillPlaces } from '../../../src/paper/fill-places.ts';
import { fontFile, ownLetters } from '../../../src/paper/fonts.ts';
import { posterSheets } from '../../../src/paper/poster.ts';
import { pdfFontNames } from '../../../src/pdf-fonts/names.ts';
import { writePlaces } from '../../../src/poster/places.ts';
import { groep, vraag } from '../fixtures.ts';
import { sourceWith } from '../paper/sources.ts';
import { withReader } from '../reader.ts';

const papers = await Promise.all(
  (await posterSheets(sourceWith({ poster: 'begrippen', groepen: [groep()], vragen: [vraag()] })))
    .filter(({ name }) => ['poster-a3', 'poster-a4'].includes(name))
    .map(async ({ name, set }) => ({ name, ...(await set()) })),
);
const whole = papers.map(({ name, ...paper }) => ({ name, pdf: paper.pdf, places: fillPlaces(paper) }));
/** One has no place for a date. */
const sheets = [
  ...whole,
  ...whole.slice(-1).map((sheet) => ({ ...sheet, name: 'poster-dagloos', places: sheet.places.filter(({ name }) => name !== 'datum') })),
];
const names = [...new Set(sheets.flatMap(({ places }) => places.map((place) => place.name)))];
const fields = names.map(
  (name) =>
    `<div data-field="${name}"><label for="${name}">Veld ${name}</label><input type="text" id="${name}" name="${name}" maxlength="300"><p id="${name}-melding"></p></div>`,
);
const choices = sheets.map(
  ({ name, places }, at) =>
    `<label><input type="radio" name="vel" value="${name}"${at === 0 ? ' checked' : ''} data-href="/${name}.pdf" data-picture="/${name}.svg" data-file="mijn-${name}.pdf" data-places="${writePlaces(places)}">Op ${name}</label>`,
);
const reader = withReader(
  `<div class="poster-picture"><img src="/leeg.svg" alt=""><svg></svg></div><poster-form data-letters="${pdfFontNames.bold.map((name) => `/${name}`).join(' ')}">
  <fieldset>${fields.join('')}</fieldset><fieldset>${choices.join('')}</fieldset><button>Download je poster</button><p role="status"></p></poster-form>`,
  { address: 'https://gids.example/poster/#datum=3+mei&begrip=' },
);
const { step, fill, press, happen } = reader;

test('a poster is filled in, with what fits and what doesn’t', async () => {
  let gives = false;
  vi.stubGlobal('fetch', async (address: string) => {
    reader.did(`asks the host for ${address}`);
    if (!gives) throw new TypeError('no');
    const own = sheets.find(({ name }) => address === `/${name}.pdf`)?.pdf;
    const letter = pdfFontNames.bold.find((name) => address === `/${name}`);
    const file = own ?? (letter && new Uint8Array(fontFile(ownLetters[letter])));
    return file ? new Response(file) : new Response('', { status: 404 });
  });
  await import('../../../src/poster/poster-form.ts');
  await step('With a text in the address, without a connection');
  await step('With a connection', () => {
    gives = true;
    happen('hashchange');
  });
  await step('A word that is too long', () => fill('Veld begrip', 'Hottentottententententoonstellingsmakersgilde'.repeat(3)));
  await step('A text that is too long', () => fill('Veld begrip', 'een twee drie '.repeat(20)));
  await step('It can’t be downloaded so', () => press('Download je poster'));
  await step('Signs that can’t', () => fill('Veld begrip', 'zorg 漢 🙂'));
  await step('A sign that can’t', () => fill('Veld begrip', 'zorg 漢'));
  await step('A sign of the second typeface', () => fill('Veld begrip', '  Łiefde '));
  await step('Downloaded', async () => {
    press('Download je poster');
    await reader.hear('Klaar.');
  });
  await step('On other paper', () => fill('Op poster-a4', 'on'));
  await step('On paper without a date', () => fill('Op poster-dagloos', 'on'));
  await step('On the paper before', () => fill('Op poster-a4', 'on'));
  await step('A date that can’t be on it', () => fill('Veld datum', '漢'));
  await step('Downloaded, on paper without one', async () => {
    fill('Op poster-dagloos', 'on');
    press('Download je poster');
    await reader.hear('Klaar.');
  });
  await step('Another address', () => {
    location.hash = '#datum=4+mei';
    happen('hashchange');
  });
  await step('At a host that has none', () => {
    sheets.length = 0;
    press('Download je poster');
  });
  await step('Without a connection', () => {
    gives = false;
    press('Download je poster');
  });
  await expect(reader.story()).toMatchFileSnapshot('texts/filler.txt');
});
