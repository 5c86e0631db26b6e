import { describe, expect, test } from 'vitest';
import { checkHouse } from '../../../src/content-check/check-house.ts';
import type { SourceFile } from '../../../src/content-check/source-file.ts';
import type { CollectionName } from '../../../src/schemas/shared.ts';
import { groep, materiaal, minimal, vraag, type Fields } from '../fixtures.ts';

const bron = [{ document: 'een-boek' }];
const file = (collection: CollectionName, fields: Fields = {}, slug = 'x', body = 'Tekst.'): SourceFile => ({
  file: `content/${collection}/${slug}.mdx`,
  collection,
  slug,
  data: minimal(collection, { bron, ...fields }),
  body,
  bodyStart: 9,
  lineOf: (path) => path.length,
});
const told = (...files: SourceFile[]) => checkHouse(files).map(({ file: where, field, message }) => `${where} ${field ?? ''} ${message}`);

describe('checkHouse', () => {
  test('says on which line of a text something personal stands', () => {
    const lines = ['Mail naam@voorbeeld.nl.', 'Bel 06-12345678.', 'Of +31 6 1234 5678.'];
    expect(lines.map((line) => checkHouse([file('tips', {}, 'x', `Een.\n\n${line}\nDrie.`)]).map((each) => each.line))).toEqual([
      [12],
      [12],
      [12],
    ]);
  });

  test('has nothing against good entries', () => {
    expect(
      told(
        file('tips', { zoekwoorden: ['15 juni 2022', '06 en 2017', 'tien tot 15'] }),
        file('cases', {
          ervaringen: [{ deelnemer: 'de-buurt', weergave: 'Goed.', citaat: 'een eye-opener' }],
          samenwerkingsvragen: [{ vraag: 'x' }],
        }),
        file('samenwerkingsvragen', { titel: 'Wie doet wat?', leidtNaar: [{ tip: 'x', waarom: 'Daarom.' }] }),
        file('werkvormen', { groepen: [groep()], vragen: [vraag()] }),
        file('paginas', { bron: [] }),
        file('themas', { uitspraken: [{ spreker: 'Iemand', case: 'x', weergave: 'Daaronder valt het. De wijk is van ons.' }] }, 'ons'),
        file('logicas', { stellingen: [{ thema: 'ons', zin: 'De wijk is van ons.', waarom: 'Daarom.' }] }),
        file('bronnen', { bron: [] }, 'een-boek'),
      ),
    ).toEqual([]);
  });

  test.each<[what: string, files: SourceFile[], expected: RegExp]>([
    [
      'a samenvatting without an end',
      [file('tips', { samenvatting: 'Een samenvatting die lang genoeg is om te mogen' })],
      /samenvatting eindigt zonder punt\. Maak/,
    ],
    [
      'a source that is only for reading',
      [file('tips'), file('bronnen', { rol: 'verder lezen', bron: [] }, 'een-boek')],
      /tips\/x\.mdx bron › 1 › document is een-boek, maar dat heeft rol/,
    ],
    [
      'a page that its source does not have',
      [
        file('tips', { bron: [{ document: 'een-boek', paginas: [24, 25] }] }),
        file('bronnen', { aantalBladzijden: 24, bron: [] }, 'een-boek'),
      ],
      /tips\/x\.mdx bron › 1 › paginas › 2 is 25, maar een-boek heeft 24 bladzijden\. Kijk/,
    ],
    [
      'a telephone number in a field',
      [file('tips', { zoekwoorden: ['bel 06-12345678'] })],
      /zoekwoorden › 1 heeft een mailadres of telefoonnummer.*haal het weg/,
    ],
    [
      'a stelling that no longer stands in its case',
      [
        file('logicas', { stellingen: [{ case: 'y', zin: 'Wij horen erbij.', waarom: 'Daarom.' }] }),
        file('cases', {}, 'y', 'Wij  horen niet bij elkaar.'),
      ],
      /logicas\/x\.mdx stellingen › 1 › zin staat niet zo in content\/cases\/y\.mdx\. Neem de zin/,
    ],
    [
      'a stelling that points to an earlier sentence',
      [file('logicas', { stellingen: [{ case: 'y', zin: 'Daarbij hielp de buurt.', waarom: 'Daarom.' }] }), file('cases', {}, 'y')],
      /stellingen › 1 › zin begint met ‘Daarbij’\. Los van de tekst/,
    ],
    [
      'a woord that another logica explains',
      [file('logicas'), file('logicas', { woorden: [{ woord: 'kwaliteit', betekenis: 'Goed.' }] }, 'y')],
      /logicas\/x\.mdx woorden mist kwaliteit\. Een andere logica/,
    ],
    ['an address in the text', [file('tips', {}, 'x', 'Mail naam@voorbeeld.nl.')], /de tekst heeft een mailadres of telefoonnummer/],
    [
      'a long quotation',
      [file('cases', { ervaringen: [{ deelnemer: 'de-buurt', weergave: 'Ja.', citaat: 'een twee drie vier vijf zes zeven acht negen' }] })],
      /citaat is te lang voor een citaat\. Houd hooguit 8/,
    ],
    [
      'a quotation in marks',
      [file('themas', { uitspraken: [{ spreker: 'Iemand', case: 'x', weergave: 'Ja.', citaat: '‘zo’' }] })],
      /citaat begint of eindigt met een aanhalingsteken/,
    ],
    [
      'a groep without vragen',
      [file('werkvormen', { groepen: [groep(), groep({ id: 'leeg', titel: 'Leeg' })], vragen: [vraag()] })],
      /groepen › 2 heeft geen vragen: Leeg\. Zet er een vraag bij/,
    ],
    [
      'vragen that don’t count on',
      [file('werkvormen', { groepen: [groep()], vragen: [vraag({ id: 'vraag-2' })] })],
      /vragen › 1 › id is vraag-2, maar.*Maak er vraag-1 van/,
    ],
    [
      'a materiaal of another soort elsewhere',
      [
        file('werkvormen', { materialen: [materiaal({ naam: 'Post-its', soort: 'spullen' })] }, 'a'),
        file('werkvormen', { materialen: [materiaal({ naam: 'Post-Its', soort: 'print' })] }, 'b'),
      ],
      /werkvormen\/b\.mdx materialen › 1 › soort is print, maar Post-Its is in een andere werkvorm spullen\. Kies overal/,
    ],
    [
      'a vraag that asks nothing',
      [file('samenwerkingsvragen', { titel: 'Wie doet wat', partijen: ['gemeente'] })],
      /titel is geen vraag\. Zet er een vraagteken achter/,
    ],
    [
      'a vraag that nobody asks',
      [file('samenwerkingsvragen', { titel: 'Wie?', partijen: [] })],
      /partijen ontbreekt\. Noem wie dit vraagt/,
    ],
  ])('tells of %s', (_, files, expected) => {
    expect(told(...files)).toEqual([expect.stringMatching(expected)]);
    expect(told(...files)).toMatchSnapshot();
  });

  test.each(['06-12345678', '030 123 45 67', '0031 6 1234 5678', '+31 (0)6 12345678', '+32 470 12 34 56', 'post@ekster.example'])(
    'tells of %s',
    (personal) => {
      expect(told(file('tips', { zoekwoorden: [`bel ${personal}`] }))).toEqual([expect.stringContaining('mailadres of telefoonnummer')]);
    },
  );

  test('tells of every word at the start of a stelling that points back, and of none that only begins like it', () => {
    const words = 'ook en maar dus toch ze zij hij hun hen die dat dit deze daar daarna zo toen'.split(' ');
    const pointers = (all: string[]) =>
      all.flatMap((word) => {
        const zin = `${word} helpt de buurt.`;
        return told(file('logicas', { stellingen: [{ case: 'y', zin, waarom: 'Daarom.' }] }), file('cases', {}, 'y', zin));
      });
    expect(pointers(words)).toEqual(words.map((word) => expect.stringContaining(`‘${word}’`)));
    expect(pointers(['Oorlog', 'enkelen', 'Zon'])).toEqual([]);
  });
});
