import { describe, expect, test } from 'vitest';
import { werkvorm } from '../../../src/schemas/werkvorm.ts';
import { duur, minimaleDuur } from '../../../src/schemas/werkvorm-rules.ts';
import { groep, materiaal, minimal, stap, tijd, vraag, type Fields } from '../fixtures.ts';
import { onlyProblem, problemsWith } from './problems.ts';

const parsed = (fields: Fields = {}) => werkvorm.parse(minimal('werkvormen', fields));
const withVragen = (fields: Fields = {}): Fields => ({ groepen: [groep()], vragen: [vraag()], ...fields });

const words = { openen: 'Kom erbij.', afronden: 'Dat was het.' };

describe('werkvorm', () => {
  test('starts without vragen, groepen, rollen and other names', () => {
    expect(parsed()).toMatchObject({ ookBekendAls: [], groepen: [], vragen: [], rollen: [] });
  });

  test('takes parts as given by the source and needed, unless they say otherwise', () => {
    const { stappen, vragen, materialen, randvoorwaarden } = parsed(withVragen());
    expect(stappen).toMatchObject([{ vragen: [], noteren: [], voorstel: false }]);
    expect(vragen).toMatchObject([{ deelvragen: [], voorbeelden: [], voorstel: false }]);
    expect(materialen).toMatchObject([{ optioneel: false, voorstel: false }]);
    expect(randvoorwaarden).toMatchObject([{ voorstel: false }]);
  });

  test('accepts steps that use its vragen', () => {
    expect(problemsWith('werkvormen', withVragen({ stappen: [stap({ vragen: ['vraag-1'] })] }))).toEqual([]);
  });

  test.each([
    [
      { materialen: [materiaal({ soort: 'spullen', poster: true })] },
      /^materialen\.0\.poster: hoort bij soort print en alleen daar\. Haal poster hier weg, of kies soort print/,
    ],
    [
      { materialen: ['blad', 'vel'].map((naam) => materiaal({ naam, soort: 'print', poster: true })) },
      /^materialen\.1\.poster: hoort al bij blad\. Een werkvorm heeft één poster: haal poster bij een van de twee weg/,
    ],
  ])('wants a poster that can be printed, one of each werkvorm: %o', (fields, message) => {
    expect(onlyProblem('werkvormen', fields)).toMatch(message);
  });

  test.each([
    [[words, undefined], /^stappen\.1: heeft geen begeleiding, maar andere stappen wel/],
    [[words, words], /^stappen\.1\.begeleiding\.openen: staat ook bij een eerdere stap/],
    [[{ ...words, alsHetStilValt: 'Wacht.' }], /^stappen\.0\.begeleiding\.alsHetStilValt: staat ook bij begeleiding van de hele werkvorm/],
    [
      [{ ...words, openen: 'a'.repeat(171) }],
      /^stappen\.0\.begeleiding\.openen: is te lang: 171 tekens\. Kort de tekst in tot hooguit 170/,
    ],
    [[{ openen: 'Kom erbij.' }], /^stappen\.0\.begeleiding\.afronden: ontbreekt/],
  ])('wants the words of each stap once, and of every stap', (given, message) => {
    const stappen = given.map((begeleiding) => stap({ begeleiding }));
    const general = { alsHetStilValt: 'Wacht.', alsIemandOverneemt: 'Dank.', alsHetHoogOploopt: 'Stop.' };
    expect(problemsWith('werkvormen', { stappen, begeleiding: general })[0]).toMatch(message);
  });

  test.each([
    [withVragen({ vragen: [vraag({ id: 'eerste' })] }), /^vragen\.0\.id: is “eerste”, maar moet beginnen met vraag-/],
    [withVragen({ vragen: [vraag(), vraag()] }), /^vragen\.1\.id: komt al eerder voor\. Geef elk een eigen id/],
    [withVragen({ groepen: [groep(), groep({ titel: 'Tweede groep' })] }), /^groepen\.1\.id: komt al eerder voor\. Geef elk een eigen id/],
    [
      withVragen({ vragen: [vraag(), vraag({ id: 'vraag-2', groep: 'weg' })] }),
      /^vragen\.1\.groep: verwijst naar “weg”, maar die staat niet bij groepen\. Kies uit: groep-1\./,
    ],
    [{ vragen: [vraag()] }, /^vragen\.0\.groep: verwijst naar “groep-1”.*Vul eerst groepen in/],
    [
      withVragen({ stappen: [stap({ vragen: ['vraag-1', 'vraag-9'] })] }),
      /^stappen\.0\.vragen\.1: verwijst naar “vraag-9”, maar die staat niet bij vragen\. Kies uit: vraag-1\./,
    ],
    [
      { stappen: [stap({ vellen: ['poster', 'rolkaarten'] })] },
      /^stappen\.0\.vellen\.1: noemt rolkaarten, maar de werkvorm heeft geen rollen\. Haal rolkaarten weg\./,
    ],
    [
      withVragen({ vragen: [vraag({ voorWie: 'samen' })], stappen: [stap({ vellen: ['antwoordvel'] })] }),
      /^stappen\.0\.vellen\.0: noemt antwoordvel, maar de werkvorm heeft geen vraag die deelnemers zelf beantwoorden/,
    ],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('werkvormen', fields)).toMatch(problem);
  });
});

test.each(['ijsberg', 'driehoek'])('a werkvorm with the drawing %s has the three groepen that it shows', (poster) => {
  const groepen = ['een', 'twee', 'drie'].map((id) => groep({ id }));
  expect(problemsWith('werkvormen', { poster, groepen })).toEqual([]);
  expect(onlyProblem('werkvormen', { poster, groepen: groepen.slice(2) })).toMatch(/^groepen: heeft 1 groep, maar/);
  expect(onlyProblem('werkvormen', { poster, groepen: groepen.slice(1) })).toMatch(
    new RegExp(`^groepen: heeft 2 groepen, maar de tekening ${poster} toont er 3\\. Voeg groepen toe of kies een andere poster`),
  );
});

test('a werkvorm without steps misses steps and time', () => {
  expect(problemsWith('werkvormen', { stappen: [] })).toEqual([
    expect.stringMatching(/^stappen: .*Zet er minstens 1 in/),
    expect.stringMatching(/^stappen: duren samen 0 minuten/),
  ]);
});

describe('the time of a werkvorm', () => {
  test('is the sum of its steps, and at least what its randvoorwaarde says', () => {
    const { stappen, randvoorwaarden } = parsed({
      stappen: [stap(), stap({ richttijd: 15 })],
      randvoorwaarden: [{ soort: 'houding', tekst: 'Wees open.' }, tijd({ minuten: 45, tekst: 'Met 5 min lopen zijn 45 minuten genoeg.' })],
    });
    expect(duur({ stappen })).toBe(45);
    expect(minimaleDuur({ randvoorwaarden })).toBe(45);
  });

  test('may not fall short; the message has both numbers and the mend', () => {
    expect(onlyProblem('werkvormen', { stappen: [stap({ richttijd: 10 }), stap({ richttijd: 15 })] })).toBe(
      'stappen: duren samen 25 minuten, maar de minimale duur is 30. Verhoog de richttijd van de stappen met 5 minuten, of verlaag de minuten bij randvoorwaarden.',
    );
  });

  test.each([
    [
      'none',
      [{ soort: 'kennis', tekst: 'Ken elkaar.' }],
      /^randvoorwaarden: moet precies één randvoorwaarde van soort tijd hebben, en heeft er 0\. Zet daar de minimale duur/,
    ],
    ['two', [tijd(), tijd()], /^randvoorwaarden: moet precies één randvoorwaarde van soort tijd hebben, en heeft er 2\./],
    ['one without minuten', [tijd({ minuten: undefined })], /^randvoorwaarden\.0\.minuten: hoort bij soort tijd en alleen daar/],
    [
      'minuten at another soort',
      [tijd(), { soort: 'houding', tekst: 'Wees open.', minuten: 5 }],
      /^randvoorwaarden\.1\.minuten: hoort bij soort tijd en alleen daar.*haal ze bij een andere soort weg/,
    ],
    [
      'a text with other minutes',
      [tijd({ tekst: 'Neem minstens 45 minuten.' })],
      /^randvoorwaarden\.0\.tekst: noemt 45 minuten, maar bij minuten staat 30\. Maak die twee gelijk/,
    ],
  ])('has exactly one randvoorwaarde: refuses %s', (_, randvoorwaarden, problem) => {
    expect(onlyProblem('werkvormen', { randvoorwaarden })).toMatch(problem);
  });
});
