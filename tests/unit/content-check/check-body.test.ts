import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/content-check/check-body.ts';

/** What the check says of a text that starts at line 11 of its file, on a site whose only page is /tips/. */
const check = (body: string) =>
  checkBody(
    { file: 'content/x.mdx', collection: 'tips', slug: 'x', data: {}, body, bodyStart: 10, lineOf: () => 1 },
    (address) => address === '/tips/',
  );

describe('checkBody', () => {
  test.each([
    ['headings of the second and third level', '## Kop\n\n### Lagere kop'],
    ['lists, emphasis and tables', '- **vet**\n- _schuin_\n\n1. een\n\n| a | b |\n| - | - |\n| 1 | 2 |'],
    ['links to this site, to a place on a page, and on this page', '[a](/tips/) [b](/tips/#een-tip) [c](#kop)'],
    ['a footnote', 'Tekst.[^1]\n\n[^1]: Noot.'],
    ['braces and angles that are written as signs', 'Dit \\{is\\} \\<gewone\\> tekst, 3 < 5.'],
    ['code that shows signs', '`{a} <b>`'],
  ])('accepts %s', (_, body) => {
    expect(check(body)).toEqual([]);
  });

  test.each(['<Voorstel>\n\nTekst.\n\n</Voorstel>', '<Kader titel="Uitleg">\n\nTekst.\n\n</Kader>'])(
    'accepts the component in %j',
    (body) => {
      expect(check(body)).toEqual([]);
    },
  );

  test.each([
    ['no text at all', '  \n', 'ontbreekt'],
    ['a heading that is too deep', '#### Kop', 'meer dan drie'],
    ['a component without what it needs', '<Kader>\n\nTekst.\n\n</Kader>', 'zonder titel'],
    ['code in an attribute', '<Kader titel={1 + 1}>\n\nTekst.\n\n</Kader>', 'zonder titel'],
    ['an attribute that does something', '<Voorstel onclick="alert(1)">\n\nTekst.\n\n</Voorstel>', 'met onclick'],
    ['attributes from elsewhere', '<Voorstel {...alles}>\n\nTekst.\n\n</Voorstel>', 'met {…}'],
    ['a link without an address', '[hier]()', 'zonder adres'],
    ['an image by reference', '![beeld][a]\n\n[a]: /tips/', 'afbeelding'],
  ])('refuses %s', (_, body, message) => {
    expect(check(body).map((each) => each.message)).toContainEqual(expect.stringContaining(message));
  });

  test('counts lines from the start of the file', () => {
    expect(check('Tekst.\n\nTekst.\n\n# Kop')).toMatchObject([{ file: 'content/x.mdx', line: 15, field: 'de tekst' }]);
  });

  test('gives the line of what it cannot read', () => {
    expect(check('Tekst.\n\nEen groep van <5 mensen.')).toMatchObject([{ line: 13 }]);
  });

  test('names every problem, however deep', () => {
    expect(check('# Kop\n\n- punt\n  - [dood](/weg/)\n\n> ![beeld](x.png)').map(({ line }) => line)).toEqual([11, 14, 16]);
  });
});
