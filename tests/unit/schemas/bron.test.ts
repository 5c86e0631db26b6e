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

  test('accepts the day on which an address was tried, today too', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(bron.parse(minimal('bronnen', { adres: 'https://www.movisie.nl/', gecontroleerd: today }))).toMatchObject({
      gecontroleerd: today,
    });
  });

  test.each([
    [{ adres: 'www.movisie.nl' }, /^adres: .*volledig webadres zijn dat begint met https/],
    [{ adres: 'javascript:alert(1)' }, /^adres: .*volledig webadres/],
    [{ adres: '/over/' }, /^adres: .*volledig webadres/],
    [{ adres: 'Https://www.movisie.nl/' }, /^adres: .*moet met kleine letters beginnen: https:\/\/\.$/],
    [{ adres: 'HTTP://www.movisie.nl/' }, /^adres: .*moet met kleine letters beginnen: http:\/\/\.$/],
    [{ adres: 'https:movisie.nl' }, /^adres: .*volledig webadres/],
    [{ adres: 'https://movisie.nl@elders.example/' }, /^adres: .*volledig webadres/],
    [{ adres: 'https://www.movisie.nl/een twee' }, /^adres: .*daar staat een spatie in\. Haal die weg, of kopieer het adres nog eens/],
    [{ adres: 'http://localhost/' }, /^adres: .*volledig webadres/],
    [{ adres: 'https://www.movisie.nl/', gecontroleerd: '2025-02-30' }, /^gecontroleerd: .*moet een bestaande dag zijn/],
    [{ adres: 'https://www.movisie.nl/', gecontroleerd: '2999-01-01' }, /^gecontroleerd: is een dag die nog moet komen/],
    [{ gecontroleerd: '2025-01-31' }, /^gecontroleerd: hoort bij een adres, maar dat is er niet/],
    [{ rol: 'gelezen' }, /^rol: is “gelezen”, maar dat kan hier niet\. Kies uit: gebruikt, verder lezen\./],
    [{ jaar: 2017 }, /^jaar: is 2017, maar moet tekst zijn/],
    [{ makers: [tooLong] }, /^makers\.0: is te lang.*600/],
    [{ makers: 'LSA' }, /^makers: is .*maar moet een lijst/],
    [{ licentie: '' }, /^licentie: is leeg/],
  ])('refuses %j', (fields, problem) => {
    expect(onlyProblem('bronnen', fields)).toMatch(problem);
  });
});
