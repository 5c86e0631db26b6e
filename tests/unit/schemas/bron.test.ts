import { describe, expect, test } from 'vitest';
import { bron } from '../../../src/schemas/bron.ts';
import { minimal } from '../fixtures.ts';
import { onlyProblem, tooLong } from './problems.ts';

describe('bron', () => {
  test('leaves jaar and adres out where they are unknown', () => {
    expect(bron.parse(minimal('bronnen'))).not.toHaveProperty('adres');
    expect(bron.parse(minimal('bronnen'))).not.toHaveProperty('jaar');
  });

  test.each(['https://www.lsabewoners.nl/zorg/', 'http://www.movisie.nl/'])('accepts the address %s', (adres) => {
    expect(bron.parse(minimal('bronnen', { adres }))).toMatchObject({ adres });
  });

  test.each([
    [{ adres: 'www.movisie.nl' }, /^adres: .*volledig webadres zijn dat begint met https/],
    [{ adres: 'javascript:alert(1)' }, /^adres: .*volledig webadres/],
    [{ adres: '/over/' }, /^adres: .*volledig webadres/],
    [{ rol: 'gelezen' }, /^rol: is “gelezen”, maar dat kan hier niet\. Kies uit: gebruikt, verder lezen\./],
    [{ jaar: 2017 }, /^jaar: is 2017, maar moet tekst zijn/],
    [{ makers: tooLong }, /^makers: is te lang.*300/],
    [{ licentie: '' }, /^licentie: is leeg/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('bronnen', fields)).toMatch(problem);
  });
});
