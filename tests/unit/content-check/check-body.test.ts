import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/content-check/check-body.ts';
import type { Site } from '../../../src/content-check/check-link.ts';

/** A site with one tip, a place to read about it, and the page /tips/, which has the place #lab. */
const places: Record<string, Set<string>> = { '/tips/x/meer/': new Set(), '/tips/': new Set(['lab']), '/tips/x/': new Set(['kop']) };
const site: Site = { addresses: Object.keys(places), placesAt: (address) => places[address] };

/** What the check says of a text that starts at line 11 of its file. */
const check = (body: string) =>
  checkBody({ file: 'content/x.mdx', collection: 'tips', slug: 'x', data: {}, body, bodyStart: 10, lineOf: () => 1 }, site);

describe('checkBody', () => {
  test.each([
    ['headings of the second and third level', '## Kop\n\n### Lagere kop\n\nEen.\n\n## Kop met een lijst\n\n- Twee.'],
    ['as many lists in one another as there may be', `${'- '.repeat(7)}Tekst.`],
    ['lists, emphasis and quotes', '**Vet** begin.\n\n- **vet**\n- _schuin_\n\n1. een\n\n> Dit zei iemand.'],
    ['links to this site, to a place on a page, and on this page', '[a](/tips/) [b](/tips/?soort=lab#lab) [c](#kop)'],
    ['a footnote', 'Tekst.[^1]\n\n[^1]: Noot.'],
    ['braces and angles that are written as signs', 'Dit \\{is\\} \\<gewone\\> tekst, 3 < 5.'],
    ['code that shows signs', '`{a} <b>`'],
    ['a line across', 'Boven.\n\n***\n\nOnder.'],
    ['a sentence that begins with emphasis', '*Samen* doen we meer.\n*Ook* hier.'],
    ['signs that look like a list or a table', '-5 graden.\n\n| dit |\n\n2.0 is er.\n\na. en niets meer\n\n(zie [sic] en [a-z])'],
    ['a tab behind the mark of a list', '-\tEen.\n-\tTwee.\n\n1.\tEen.'],
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
    ['only what nobody sees', '\u200B\u00AD&nbsp;\n\n\uFEFF', 'ontbreekt: er staan geen letters'],
    ['only marks', '…', 'ontbreekt: er staan geen letters'],
    ['a block with only what nobody sees', 'Tekst.\n\n<Voorstel>\n\n\u200B\n\n</Voorstel>', 'zonder tekst'],
    ['a box whose title nobody sees', '<Kader titel="\u200B">\n\nTekst.\n\n</Kader>', 'zonder titel'],
    ['a link whose words nobody sees', 'Lees [\u200B](/tips/).', 'zonder woorden'],
    ['a link with a letter of another script', 'Lees [dit](/t\u0456ps/).', 'Dat adres heeft de letter і (U+0456) uit een ander schrift'],
    ['a line of the fields', 'Een.\n\n---\n\nTwee.', 'heeft een losse regel met ---. Die hoort alleen boven en onder de velden'],
    ['a line of the fields in a list', '- Een.\n\n  ---\n', 'heeft een losse regel met ---'],
    ['a line of the fields below a sentence', 'Een.\n---\n\nTwee.', 'heeft een regel met --- onder een zin. Dat maakt van die zin een kop'],
    ['a comment of HTML', 'Een.\n\n<!-- nog doen -->', 'een opmerking tussen <!-- en -->. Dat kan hier niet: haal die weg'],
    ['a comment in a sentence', 'Een <!-- nog doen --> en twee.', 'een opmerking tussen <!-- en -->'],
    ['a heading of the first level', '# Kop', 'een kop met één #. De titel staat al bovenaan: begin koppen in de tekst met ##'],
    ['an underlined heading', 'Kop\n===', 'een kop met één #'],
    ['a heading that is too deep', '#### Kop', 'meer dan drie'],
    ['one list in another too many', `${'- '.repeat(8)}Tekst.`, 'te veel lijsten of blokken in elkaar'],
    ['an import', "import Kaart from './Kaart.astro';", 'een regel met import of export. Code hoort niet in de tekst: haal de regel weg'],
    ['an export', 'export const aantal = 3;', 'een regel met import of export'],
    ['something between braces', 'Wij zijn met {aantal} mensen.', 'iets tussen { en }. Code hoort niet in de tekst: schrijf \\{'],
    ['an unclosed brace', 'Wij zijn met { mensen.', 'niet te lezen. Meestal is een < of { niet gesloten'],
    ['an unknown component', '<Video>\n\nKijk.\n\n</Video>', 'gebruikt <Video>, maar dat bestaat hier niet. Kies uit: <Voorstel>, <Kader>'],
    ['a component with the wrong capital', '<voorstel>\n\nDoe dit.\n\n</voorstel>', 'gebruikt <voorstel>'],
    ['an unclosed component', '<Voorstel>\n\nDoe dit.', 'heeft een blok geen einde. Elk blok begint en eindigt met dezelfde naam'],
    ['HTML', '<div>Let op</div>', 'gebruikt <div>, maar dat bestaat hier niet'],
    ['a line break of HTML', 'Eerst dit<br />en dan dat.', 'gebruikt <br>, maar dat bestaat hier niet'],
    ['a script', '<script src="https://elders.example/x.js"></script>', 'gebruikt <script>, maar dat bestaat hier niet'],
    ['an image', '![De buurt](buurt.jpg)', 'heeft een afbeelding'],
    [
      'a link outside the site',
      '[Movisie](https://www.movisie.nl/)',
      'verwijst naar https://www.movisie.nl/. Zet adressen buiten deze site in',
    ],
    ['a bare address outside the site', 'Kijk op www.movisie.nl voor meer.', 'verwijst naar http://www.movisie.nl. Zet adressen buiten'],
    ['an e-mail address', '[ons](mailto:info@voorbeeld.example)', 'een mailadres of telefoonnummer: info@voorbeeld.example'],
    [
      'a link without its last slash',
      '[a](/tips)',
      'bestaat niet. Bedoel je /tips/? Schrijf een adres van deze site met een / aan het begin en',
    ],
    ['a link without its first slash', '[a](tips/)', 'bestaat niet. Bedoel je /tips/?'],
    ['a component without what it needs', '<Kader>\n\nTekst.\n\n</Kader>', 'zonder titel'],
    ['code in an attribute', '<Kader titel={1 + 1}>\n\nTekst.\n\n</Kader>', 'zonder titel'],
    ['an attribute that does something', '<Voorstel onclick="alert(1)">\n\nTekst.\n\n</Voorstel>', 'met onclick'],
    ['attributes from elsewhere', '<Voorstel {...alles}>\n\nTekst.\n\n</Voorstel>', 'met {…}'],
    ['a link without an address', '[hier]()', 'zonder adres'],
    ['a link to a page with a letter too many', '[a](/tipss/)', 'bestaat niet. Bedoel je /tips/? Schrijf'],
    ['a link to a page far from any', '[a](/werkvormen/)', 'bestaat niet. Schrijf een adres'],
    ['a link to the name of a file', '[a](x.mdx)', 'bestaat niet. Bedoel je /tips/x/?'],
    ['a link to a site without its start', '[a](www.lsa.nl)', 'Zet adressen buiten deze site in content/bronnen/'],
    ['a link to an address for mail', '[a](info@lsa.nl)', 'een mailadres of telefoonnummer: info@lsa.nl. Dat hoort niet'],
    ['a link to a telephone number', '[bel](tel:0301234567)', 'een mailadres of telefoonnummer: 0301234567. Dat hoort niet'],
    ['an address for mail in a sentence', 'Mail info@lsa.nl.', 'een mailadres of telefoonnummer: info@lsa.nl. Dat hoort niet'],
    ['a heading without its space', ' ##Kop', 'een kop zonder spatie na ##. Zet'],
    ['a heading in bold letters', 'Een.\n\n**Kop**\n\nTwee.', 'een regel met alleen dikke letters. Is het een kop?'],
    ['a list with the dots of Word', '• Een.\n• Twee.', 'een regel die begint met •. Is het een lijst?'],
    ['a block with curly marks', '<Kader titel=“Uitleg”>\n\nTekst.\n\n</Kader>', 'gekrulde aanhalingstekens'],
    ['an image of HTML', 'Een.\n\n<img src="x.png">\n\nTwee.', 'heeft een afbeelding'],
    ['a link without words', '[](/tips/)', 'zonder woorden'],
    [
      'a link to a place that is not there',
      '[lab](/tips/#labs)',
      'de plek #labs is daar niet. Haal # en wat erachter staat weg, of kies uit: lab.',
    ],
    ['a link to a place that is not there on its own page', '[kop](#kopje)', 'kies uit: kop.'],
    ['a link by a reference that is not there', 'Zie [de tips][tips].', 'een link die niet werkt: [de tips][tips]'],
    ['a link with a space in it', 'Zie [de tips] (/tips/).', 'een link die niet werkt: [de tips] (/tips/)'],
    ['a link with spaces in its address', 'Zie [de tips](/tips/van ons/).', 'een link die niet werkt: [de tips](/tips/van ons/)'],
    ['a link with curly marks', 'Zie [de tips](/tips/ “tips”).', 'een link die niet werkt: [de tips](/tips/ “tips”)'],
    ['a link that is not closed', 'Zie [de tips](/tips/ nu.', 'een link die niet werkt: [de tips](/tips/ nu. Schrijf'],
    ['a link with words that are not closed', 'Zie [de tips(/tips/) nu.', 'een link die niet werkt: [de tips(/tips/)'],
    ['a link the wrong way round', 'Zie (de tips)[/tips/].', 'een link die niet werkt: (de tips)[/tips/]'],
    [
      'a link copied from a browser',
      '[a](http://localhost:4321/tips/x/#kop)',
      'Is dat een bladzijde van deze site? Schrijf dan alleen /tips/x/#kop.',
    ],
    ['a link to this site without its last slash', '[a](https://gids.example/tips)', 'Schrijf dan alleen /tips/.'],
    [
      'a link to a file of a page',
      '[a](/tips/x/vel.pdf)',
      'naar het bestand /tips/x/vel.pdf. Kies de bladzijde waarop het staat: /tips/x/.',
    ],
    ['a link to a file elsewhere', '[a](/weg/vel.pdf)', 'naar het bestand /weg/vel.pdf. Kies de bladzijde waarop het staat.'],
    ['a link to a site', '[a](https://gids.example/)', 'Zet adressen buiten deze site in content/bronnen/'],
    ['a footnote of Word', 'Tekst.[1]\n\nMeer.', 'heeft [1]. Is het een voetnoot? Schrijf [^1], en zet onderaan een regel'],
    ['a footnote with a space in its name', 'Tekst.[^ 1]', 'Zet onderaan een regel die begint met [^1]: of haal dit weg'],
    ['bold letters that are not closed', 'Dit is **vet en verder.', 'heeft ** die op de site zo te zien is. Zet die direct voor'],
    ['bold letters with spaces', 'Dit is ** vet ** en verder.', 'heeft ** die op de site zo te zien is'],
    ['a list without spaces', '-een\n-twee', 'een regel die begint met - zonder spatie erachter. Is het een lijst? Zet daar een spatie'],
    ['a list of asterisks without spaces', '*een\n*twee', 'een regel die begint met * zonder spatie erachter'],
    ['a list of numbers without spaces', '1.Een ding.\n2.Twee.', 'een regel die begint met 1. zonder spatie erachter'],
    ['a list with letters', 'a. een\nb. twee', 'een lijst met letters ervoor. Begin elke regel met een streepje'],
    ['a list in a list, from Word', 'o\teen\no\ttwee', 'een regel die begint met o. Is het een lijst?'],
    ['a table without its line', '| Wie | Wat |\n| Jan | Koffie |', 'een tabel'],
    ['a table from Word', 'Wie\tWat\nJan\tKoffie', 'een tab tussen woorden. Komt dit uit een tabel?'],
    ['letters that a program misread', 'De coÃ¶peratie.', 'heeft “Ã¶” waar één letter of leesteken hoort'],
    ['a line break that is not closed', 'Eerst dit<br>en dan dat.', 'gebruikt <br>, maar HTML kan hier niet. Haal het weg'],
    ['an element that is not closed', 'Dit is <b>vet.', 'gebruikt <b>, maar HTML kan hier niet'],
    ['an address between angles', 'Zie <https://www.movisie.nl>.', 'een webadres tussen < en >. Zet adressen buiten deze site in'],
    ['an address for mail between angles', 'Mail <info@lsa.example>.', 'een mailadres tussen < en >. Dat hoort niet op de site'],
    ['a gap to fill in', 'Kijk bij <naam van je gemeente>.', 'Schrijf \\<'],
    ['a title without marks', '<Kader titel=Uitleg>\n\nTekst.\n\n</Kader>', 'de titel heeft geen aanhalingstekens. Schrijf <Kader titel='],
    ['a footnote that is not there', 'Tekst.[^1]', 'de voetnoot [^1], maar die is er niet'],
    ['a footnote that nothing leads to', 'Tekst.\n\n[^1]: Noot.', 'waar niets naar verwijst. Zet [^1] in de tekst'],
    ['a footnote given twice', 'Tekst.[^1]\n\n[^1]: Noot.\n\n[^1]: Noot.', 'twee voetnoten met de naam 1'],
    ['a footnote with a name that is no address', 'Tekst.[^één]\n\n[^één]: Noot.', 'een voetnoot met de naam één'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |', 'een tabel'],
    ['a block of code', '```\ncode\n```', 'een blok code'],
    ['a box to tick', '- [ ] doen', 'vakje om aan te vinken'],
    ['a component in a sentence', 'Dit <Voorstel>is</Voorstel> zo.', 'midden in een zin'],
    ['a component without a text', '<Voorstel></Voorstel>', 'zonder tekst'],
    ['a text in a component that has its own', '<Uitgever>\n\nDe Ekster.\n\n</Uitgever>', 'Schrijf alleen <Uitgever />'],
    ['an attribute given twice', '<Kader titel="Een" titel="Twee">\n\nTekst.\n\n</Kader>', 'met titel'],
    ['a first heading of the third level', '### Kop', 'begint met een kop met ###'],
    ['a heading without letters', '## 🎉', 'zonder letters of cijfers'],
    ['a heading at the end', 'Een.\n\n## Kop', 'een kop met niets eronder'],
    ['a heading at the end of a block', '<Voorstel>\n\nEen.\n\n## Kop\n\n</Voorstel>\n\nTwee.', 'een kop met niets eronder'],
    ['a heading above one that is no deeper', '## Kop\n\n### Lagere kop\n\n## Kop\n\nEen.', 'een kop met niets eronder'],
    ['a long heading', `## ${'lang '.repeat(30)}`, 'te lange kop: 149 tekens'],
    ['an invisible character', 'a&#x202E;b', 'onzichtbaar teken (U+202E)'],
    ['lists inside lists without end', `${'- '.repeat(5000)}x`, 'te veel lijsten of blokken in elkaar'],
    ['an image by reference', '![beeld][a]\n\n[a]: /tips/', 'afbeelding'],
  ])('refuses %s', (_, body, message) => {
    const messages = check(body).map((each) => each.message);
    expect(messages).toContainEqual(expect.stringContaining(message));
    expect(messages).toMatchSnapshot();
  });

  test.each(['## Kop', 'Tekst.[^1]\n\n[^1]: Noot.'])('refuses %j in a text that shares its page with others', (body) => {
    const source = { file: 'content/x.mdx', collection: 'bronnen', slug: 'x', data: {}, body, bodyStart: 10, lineOf: () => 1 } as const;
    expect(checkBody(source, site).map(({ message }) => message)).toEqual([expect.stringContaining('te klein voor')]);
  });

  test('counts lines from the start of the file', () => {
    expect(check('Tekst.\n\nTekst.\n\n# Kop')).toMatchObject([{ file: 'content/x.mdx', line: 15, field: 'de tekst' }]);
  });

  test('gives the line of a comment, and does not blame one for another fault above it', () => {
    expect(check('Tekst.\n\n<!--\nnog doen\n-->')).toMatchObject([{ line: 13 }]);
    expect(check('Een groep van <5 mensen.\n\n<!-- nog doen -->')).toMatchObject([
      { line: 11, message: expect.stringContaining('niet gesloten') },
    ]);
  });

  test('gives the line of what it cannot read', () => {
    expect(check('Tekst.\n\nEen groep van <5 mensen.')).toMatchObject([{ line: 13 }]);
  });

  test('names every problem, however deep', () => {
    expect(check('Zie [^1].\n\n- punt\n  - [dood](/weg/)\n\n> ![beeld](x.png)').map(({ line }) => line)).toEqual([11, 14, 16]);
    expect(check('Zie[^a] [dit][x].\n\n[^a]: [dood](/weg/)\n\n[x]: /weg/').map(({ line }) => line)).toEqual([13, 15]);
    expect(check('<Voorstel>\n\nLees [dit](/weg/).\n\n</Voorstel>').map(({ line }) => line)).toEqual([13]);
  });
});
