import { describe, expect, test } from 'vitest';
import { caseEntry } from '../../../src/schemas/case.ts';
import { deelnemer, minimal } from '../fixtures.ts';
import { onlyProblem, problemsWith } from './problems.ts';

describe('case', () => {
  test('starts without vragen, bijeenkomsten and ervaringen', () => {
    expect(caseEntry.parse(minimal('cases'))).toMatchObject({ samenwerkingsvragen: [], bijeenkomsten: [], ervaringen: [] });
  });

  test('takes a vraag without van as asked by all', () => {
    expect(caseEntry.parse(minimal('cases', { samenwerkingsvragen: [{ vraag: 'wie-doet-wat' }] })).samenwerkingsvragen).toEqual([
      { vraag: 'wie-doet-wat', van: [] },
    ]);
  });

  test('lets a deelnemer ask and tell more than once', () => {
    const ervaring = { deelnemer: 'de-buurt', weergave: 'Het was fijn.' };
    const samenwerkingsvragen = [
      { vraag: 'een', van: ['de-buurt'] },
      { vraag: 'twee', van: ['de-buurt'] },
    ];
    expect(problemsWith('cases', { ervaringen: [ervaring, ervaring], samenwerkingsvragen })).toEqual([]);
  });

  test.each([
    [{ soort: 'proeftuin' }, /^soort: is “proeftuin”.*living lab, social lab/],
    [{ deelnemers: [] }, /^deelnemers: is een te korte lijst\. Zet er minstens 1 in/],
    [{ deelnemers: [deelnemer({ id: 'De Buurt' })] }, /^deelnemers\.0\.id: is “De Buurt”, maar mag alleen kleine letters/],
    [{ deelnemers: [deelnemer({ naam: undefined })] }, /^deelnemers\.0\.naam: ontbreekt/],
    [{ deelnemers: [deelnemer({ rol: 'baas' })] }, /^deelnemers\.0: heeft een onbekend veld: rol/],
    [
      { deelnemers: [deelnemer(), deelnemer({ id: 'ander' }), deelnemer()] },
      /^deelnemers\.2\.id: komt al eerder voor\. Geef elke deelnemer een eigen id/,
    ],
    [
      { samenwerkingsvragen: [{ vraag: 'wie-doet-wat', van: ['de-buurt', 'niemand'] }] },
      /^samenwerkingsvragen\.0\.van\.1: verwijst naar “niemand”.*Kies uit: de-buurt\./,
    ],
    [
      { ervaringen: [{ deelnemer: 'niemand', weergave: 'Het was fijn.' }] },
      /^ervaringen\.0\.deelnemer: verwijst naar “niemand”.*Kies uit: de-buurt\./,
    ],
    [{ ervaringen: [{ deelnemer: 'de-buurt' }] }, /^ervaringen\.0\.weergave: ontbreekt/],
    [
      { ervaringen: [{ deelnemer: 'de-buurt', weergave: 'Fijn.', citaat: 'x'.repeat(61) }] },
      /^ervaringen\.0\.citaat: is te lang: 61 tekens.*60/,
    ],
    [
      { bijeenkomsten: [{ nummer: 1 }, { nummer: 1 }] },
      /^bijeenkomsten\.1\.nummer: komt al eerder voor\. Geef elke bijeenkomst een eigen nummer/,
    ],
    [{ bijeenkomsten: [{ nummer: 0 }] }, /^bijeenkomsten\.0\.nummer: is 0, maar moet minstens 1 zijn/],
    [{ bijeenkomsten: [{ nummer: 1, werkvormen: ['IJsberg'] }] }, /^bijeenkomsten\.0\.werkvormen\.0: .*kleine letters/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('cases', fields)).toMatch(problem);
  });
});
