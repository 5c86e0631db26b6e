import { describe, expect, test } from 'vitest';
import { holdsCore } from '../../../src/content-check/core.ts';

describe('holdsCore', () => {
  test.each([
    ['183 leden', 'Toen waren er 183 leden.'],
    ['twee bijeenkomsten', 'Er waren **2** bijeenkomsten'],
    ['2 bijeenkomsten', 'er waren twee   bijeenkomsten'],
    ['één ding', 'Eén ding moet echt'],
    ['mantelzorgcafé', 'die mantelzorgcafés hield'],
    ['cooperatie', 'de coöperatie'],
    ['cote', 'de côté'],
    ['coöperatie', 'de coo\u0308peratie'],
    ['een op een', 'het sloot ‘een op een’ aan'],
    ['ideeën|plannen', 'er waren plannen'],
    ['gemeente (G)', 'de gemeente: G, dus'],
  ])('finds “%s” in “%s”', (core, text) => {
    expect(holdsCore(text, core)).toBe(true);
  });

  test.each([
    ['183', 'Toen waren er 138 leden.'],
    ['45', 'ongeveer 450 minuten'],
    ['twee uur', 'drie uur'],
    ['twee', 'de tweede keer'],
    ['één', 'een keer'],
    ['leden', 'de gemeenteleden'],
    ['Verian', 'zorgorganisatie Viran'],
    ['Noord-Brabant', 'Brabant, in het noorden'],
  ])('misses “%s” in “%s”', (core, text) => {
    expect(holdsCore(text, core)).toBe(false);
  });
});
