import { describe, expect, test } from 'vitest';
import { answerSheet, antwoordvel, hasAnswers } from '../../../src/paper/antwoordvel.ts';
import { TooMuchText } from '../../../src/paper/set.ts';
import { readPdf } from '../../pdf-file.ts';
import { groep, stap, vraag, type Fields } from '../fixtures.ts';
import { sourceWith } from './sources.ts';

const sourceOf = (fields: Fields) => sourceWith({ groepen: [groep()], ...fields });
const sheetOf = (fields: Fields) => answerSheet(sourceOf(fields).werkvorm);
const own = (fields: Fields = {}) => vraag({ voorWie: 'zelf', ...fields });
const numbered = (count: number, fields: Fields = {}) =>
  Array.from({ length: count }, (_, index) => own({ id: `vraag-${index + 1}`, ...fields }));

test.each([
  ['zelf', true],
  ['zelf en samen', true],
  ['samen', false],
])('a werkvorm with a question to answer %s has a sheet: %s', (voorWie, has) => {
  expect(hasAnswers(sourceOf({ vragen: [vraag({ voorWie })] }).werkvorm)).toBe(has);
});

describe('answerSheet', () => {
  test('has the questions to answer for yourself, by group, and none of the others', () => {
    const { groepen } = sheetOf({
      groepen: [groep({ kernvraag: 'Waarom?', toelichting: 'Daarom.' }), groep({ id: 'groep-2', titel: 'Tweede groep' })],
      vragen: [own({ voorbeelden: ['een boom'], voorstel: true }), vraag({ id: 'vraag-2' }), vraag({ id: 'vraag-3', groep: 'groep-2' })],
    });
    expect(groepen).toMatchObject([{ titel: 'Eerste groep', intro: ['Waarom?', 'Daarom.'] }]);
    expect(groepen[0]?.vragen).toMatchObject([{ label: '1', tekst: 'Wat doe je?', voorbeelden: ['een boom'], voorstel: true }]);
  });

  test('gives each part of a question a place of its own', () => {
    expect(sheetOf({ vragen: [own({ deelvragen: ['Wat?', 'Hoe?'] })] }).groepen[0]?.vragen[0]?.deelvragen).toMatchObject([
      { label: '1a', tekst: 'Wat?' },
      { label: '1b', tekst: 'Hoe?' },
    ]);
  });

  test('gives steps in which each takes notes a place, before the questions', () => {
    const note = stap({ titel: 'Kijk terug', acties: ['Wat hielp?', 'Wat niet?'], werkwijze: 'individueel', noteren: ['aantekeningen'] });
    const { groepen } = sheetOf({ stappen: [stap({ noteren: ['inzichten'] }), note], vragen: [own()] });
    expect(groepen.map(({ titel }) => titel)).toEqual(['Kijk terug', 'Eerste groep']);
    expect(groepen[0]?.vragen[0]?.tekst).toBe('Wat hielp? Wat niet?');
  });

  test('is for an organisation where organisations answer, else for a participant', () => {
    const stappen = [stap({ werkwijze: 'per organisatie', vragen: ['vraag-1'] })];
    expect(sheetOf({ stappen, vragen: [own()] })).toMatchObject({ per: 'organisatie', opdracht: expect.stringMatching(/^Beantwoord/) });
    expect(sheetOf({ stappen, vragen: [vraag(), own({ id: 'vraag-2' })] }).per).toBe('deelnemer');
    expect(sheetOf({ vragen: [own()] })).toMatchObject({ per: 'deelnemer', opdracht: 'Schrijf je eigen antwoorden op.' });
  });

  test('says what happens with the answers', () => {
    expect(sheetOf({ vragen: [own({ voorWie: 'zelf en samen' })] }).opdracht).toMatch(/Daarna bespreken jullie ze samen\.$/);
    expect(sheetOf({ poster: 'beelden', vragen: numbered(4) })).toMatchObject({ drawn: true, opdracht: expect.stringMatching(/Teken/) });
  });
});

describe('antwoordvel', () => {
  const sheetWith = (groups: number, poster = 'rollen') => {
    const groepen = Array.from({ length: groups }, (_, index) => groep({ id: `groep-${index + 1}` }));
    return antwoordvel(sourceOf({ poster, groepen, vragen: groepen.map(({ id }, index) => own({ id: `vraag-${index + 1}`, groep: id })) }));
  };

  test('is half a paper for few questions, one side for some and more sides for many', async () => {
    expect((await sheetWith(1)).purpose).toContain('één per twee deelnemers en knip die door');
    expect((await sheetWith(4)).purpose).toContain('Print er één per deelnemer');
    const pages = [1, 4, 12].map(async (count) => (await (await sheetWith(count)).set()).pages);
    expect(await Promise.all(pages)).toEqual([1, 1, 3]);
  });

  test('is a whole paper where the answer is drawn', async () => {
    expect((await sheetWith(1, 'beelden')).purpose).toContain('Print er één per deelnemer');
  });

  test('divides a group that is higher than its first side, with its title and explanation above its first question alone', async () => {
    const sidesOf = async (count: number) => {
      const sheet = await antwoordvel(sourceOf({ groepen: [groep({ toelichting: 'Waarom dit telt.' })], vragen: numbered(count) }));
      const pages = await readPdf((await sheet.set()).pdf);
      const said = pages.map(({ texts }) =>
        texts.map(({ text }) => text).filter((text) => /^(?:Eerste groep|Waarom dit telt\.|\d+)$/.test(text)),
      );
      return `${count}: ${said.map((each) => each.join(' ')).join(' / ')}`;
    };
    expect(await Promise.all([6, 7, 14].map(sidesOf))).toMatchInlineSnapshot(`
      [
        "6: Eerste groep Waarom dit telt. 1 2 3 4 5 6",
        "7: Eerste groep Waarom dit telt. 1 2 3 / 4 5 6 7",
        "14: Eerste groep Waarom dit telt. 1 2 3 4 / 5 6 7 8 9 / 10 11 12 13 14",
      ]
    `);
  });

  test('refuses a question that no side can hold', async () => {
    const source = sourceOf({ vragen: [own({ deelvragen: Array.from({ length: 26 }, () => 'Wat? '.repeat(100).trim()) })] });
    const sheet = await antwoordvel(source);
    await expect(sheet.set()).rejects.toThrow(TooMuchText);
    await expect(sheet.set()).rejects.toThrow(/vragen is \d+ mm too tall/);
  });
});
