import { describe, expect, test } from 'vitest';
import { samenwerkingsvraag } from '../../../src/schemas/samenwerkingsvraag.ts';
import { minimal } from '../fixtures.ts';
import { onlyProblem, problemsWith } from './problems.ts';

const waarom = 'Dat helpt.';

describe('samenwerkingsvraag', () => {
  test('can be a question of no partij in particular', () => {
    expect(samenwerkingsvraag.parse(minimal('samenwerkingsvragen')).partijen).toEqual([]);
  });

  test.each(['thema', 'werkvorm', 'tip', 'logica'])('can lead to a %s', (kind) => {
    expect(problemsWith('samenwerkingsvragen', { leidtNaar: [{ [kind]: 'een-slug', waarom }] })).toEqual([]);
  });

  test.each([
    [{ leidtNaar: [] }, /^leidtNaar: is een te korte lijst\. Zet er minstens 1 in/],
    [{ leidtNaar: [{ waarom }] }, /^leidtNaar\.0: moet naar precies één plek leiden.*thema, werkvorm, tip of logica/],
    [
      {
        leidtNaar: [
          { thema: 'een-thema', waarom },
          { thema: 'een-thema', tip: 'een-tip', waarom },
        ],
      },
      /^leidtNaar\.1: moet naar precies één plek leiden/,
    ],
    [
      {
        leidtNaar: [
          { thema: 'een-plek', waarom },
          { werkvorm: 'een-plek', waarom },
          { tip: 'een-plek', waarom },
          { logica: 'een-plek', waarom },
          { thema: 'een-plek', waarom: 'Ook dat helpt.' },
        ],
      },
      /^leidtNaar\.4: leidt naar dezelfde plek als een regel erboven\. Haal er één weg/,
    ],
    [{ leidtNaar: [{ thema: 'een-thema' }] }, /^leidtNaar\.0\.waarom: ontbreekt/],
    [{ leidtNaar: [{ case: 'een-case', thema: 'een-thema', waarom }] }, /^leidtNaar\.0: heeft een onbekend veld: case/],
    [{ partijen: ['Gemeente'] }, /^partijen\.0: is “Gemeente”, maar mag alleen kleine letters/],
    [{ partijen: 'gemeente' }, /^partijen: .*moet een lijst/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('samenwerkingsvragen', fields)).toMatch(problem);
  });
});
