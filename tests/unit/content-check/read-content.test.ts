import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { readContent } from '../../../src/content-check/read-content.ts';
import { readEntry } from '../../../src/content-check/read-entry.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function save(file: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
  return file;
}

/** Reads `text` as a tip. */
function read(text: string) {
  const entry = readEntry(root, save('content/tips/a.mdx', text), 'tips', 'a');
  if (!('slug' in entry)) throw new Error(entry.message);
  return entry;
}

describe('readEntry', () => {
  test('takes fields and text apart and knows their lines', () => {
    const entry = read('---\ntitel: Een tip\nthemas:\n  - een\n  - twee\n---\nTekst.\n');
    expect(entry).toMatchObject({ data: { titel: 'Een tip', themas: ['een', 'twee'] }, body: 'Tekst.\n', bodyStart: 6 });
    expect([entry.lineOf(['titel']), entry.lineOf(['themas', 1])]).toEqual([2, 5]);
  });

  test('gives the line of the nearest parent of what is missing, and of the whole else', () => {
    const entry = read('---\nbron:\n  - paginas: [1]\n---\n');
    expect([entry.lineOf(['bron', 0, 'document']), entry.lineOf(['titel']), entry.lineOf([])]).toEqual([3, 1, 1]);
  });

  test.each([
    ['no line after its fields', '---\na: 1\n---', '', 2],
    ['an empty text', '---\na: 1\n---\n', '', 3],
    ['lines as Windows ends them', '---\r\na: 1\r\n---\r\nTekst.', 'Tekst.', 3],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nTekst.', 'Tekst.', 3],
    ['spaces after the line', '---\na: 1\n---  \nTekst.', 'Tekst.', 3],
    ['a line in its text', '---\na: 1\n---\n\nEen\n\n---\n\nTwee', '\nEen\n\n---\n\nTwee', 3],
  ])('takes an entry with %s', (_, text, body, bodyStart) => {
    expect(read(text)).toMatchObject({ data: { a: 1 }, body, bodyStart });
  });
});

test('a link to a kind of which there is nothing yet says so', () => {
  save('content/tips/a.mdx', '---\ntitel: A\nthemas: [meedoen]\n---\nTekst.\n');
  const said = checkContent(root).map(({ message }) => message);
  expect(said).toContain('verwijst naar “meedoen”, maar content/themas/meedoen.mdx bestaat niet. Er zijn: (nog niets).');
});

test('problems stand in the order of the files, and in each from top to bottom', () => {
  for (const collection of ['werkvormen', 'tips']) save(`content/${collection}/a.mdx`, '---\ntitel: A\n---\nEen [link](/weg/).\n');
  const told = checkContent(root).filter(({ file }) => file.endsWith('/a.mdx'));
  expect([...new Set(told.map(({ file }) => file))]).toEqual(['content/tips/a.mdx', 'content/werkvormen/a.mdx']);
  const lines = told.filter(({ file }) => file.startsWith('content/tips')).map(({ line = 0 }) => line);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines.at(-1)).toBe(4);
});

describe('readContent', () => {
  test('reads each collection by name, and goes on past what it cannot read', () => {
    save('content/tips/b.mdx', '---\ntitel: B\n---\n');
    save('content/tips/a.mdx', 'geen velden');
    save('content/cases/c.mdx', '---\ntitel: C\n---\n');
    const { files, problems } = readContent(root);
    expect(files.map(({ file, collection, slug }) => [file, collection, slug])).toEqual([
      ['content/cases/c.mdx', 'cases', 'c'],
      ['content/tips/b.mdx', 'tips', 'b'],
    ]);
    expect(problems).toMatchObject([{ file: 'content/tips/a.mdx', line: 1 }]);
  });

  test.each<[name: string, message: RegExp]>([
    ['tips/_nieuwe-tip.mdx', /^begint met een laag streepje\. Zo’n bestand komt niet op de site: haal dat teken weg uit de naam/],
    ['tips/__proto__.mdx', /^begint met een laag streepje/],
    ['tips/_Template.mdx', /^is een kopie van het voorbeeld\. Geef het bestand een eigen naam/],
    ['tips/_template copy.mdx', /^is een kopie van het voorbeeld/],
    ['tips/Kopie van _template.mdx', /^is een kopie van het voorbeeld/],
    ['tips/.nieuwe-tip.mdx', /^begint met een punt/],
    ['tips/toString.mdx', /^heeft een naam die niet in een webadres past.*kleine letters, cijfers en streepjes/],
    ['tips/bundel de krachten.mdx', /^heeft een naam die niet in een webadres past.*zonder spaties.*bijvoorbeeld bundel-de-krachten\.mdx/],
    ['tips/bundel_de_krachten.mdx', /^heeft een naam die niet in een webadres past.*streepjes.*bijvoorbeeld bundel-de-krachten\.mdx/],
    ['tips/Kopie van tip (1).mdx', /^heeft een naam die niet in een webadres past.*bijvoorbeeld kopie-van-tip-1\.mdx/],
    ['tips/!.mdx', /^heeft een naam die niet in een webadres past.*bijvoorbeeld mijn-onderwerp\.mdx/],
    ['logicas/efficiëntie.mdx', /^heeft een naam die niet in een webadres past.*of accenten.*bijvoorbeeld efficientie\.mdx/],
    [`tips/${'a'.repeat(81)}.mdx`, /^heeft een te lange naam: 81 tekens\. Kort de naam in tot hooguit 80/],
    ['tips/index.mdx', /^heeft een naam die de site zelf gebruikt\. Geef het bestand een andere naam/],
    [
      'paginas/reflectie.md',
      /^eindigt niet op \.mdx, dus de site toont het niet\. Geef het bestand een naam als reflectie\.mdx, of haal het weg/,
    ],
    ['paginas/reflectie.MDX', /^eindigt niet op \.mdx.*als reflectie\.mdx/],
    ['tips/Een tip.txt', /^eindigt niet op \.mdx.*als een-tip\.mdx/],
    ['tips/tip.mdx~', /^eindigt niet op \.mdx.*als tip\.mdx/],
    ['tips/t\u0456p.mdx', /^heeft in de naam de letter і \(U\+0456\) uit een ander schrift/],
    ['cases/\u03BFost.mdx', /^heeft in de naam de letter ο \(U\+03BF\)/],
    ...['letters', 'icons', 'og', 'pagefind'].map((name): [string, RegExp] => [
      `paginas/${name}.mdx`,
      new RegExp(`^zou het adres /${name}/ krijgen, maar dat gebruikt de site zelf al\\. Geef het bestand`),
    ]),
    ['tips/foto.JPG', /^is een afbeelding, en die kan niet op de site\. Haal/],
    ['keuken.png', /^is een afbeelding/],
    ['tips.txt', /^hoort hier niet, dus de site toont het niet\. Zet het in een van deze mappen: .*tips/],
    ['tips/tip.DOCX', /^is een document, en dat leest de site niet\. Kopieer/],
    ['tips/Avond 1.MP4', /^is een film of een geluid, en dat kan niet op de site\. Haal/],
    ['tips/tip.mp7', /^eindigt niet op \.mdx.*als tip\.mdx/],
    ['tips/tip.mdx.txt', /^eindigt niet op \.mdx.*als tip\.mdx/],
    ['tips/~$tip.mdx', /^heeft een naam die niet in een webadres past/],
    ['werkvormen/begeleiden.mdx', /^zou het adres \/draaiboek\/begeleiden\/ krijgen/],
    ['werkvormen/living-lab-tweede-bijeenkomst.mdx', /^zou het adres \/draaiboek\/living-lab-tweede-bijeenkomst\/ krijgen/],
    ['werkvormen/zeeland-bijeenkomst-2.mdx', /^zou het adres \/draaiboek\/zeeland-bijeenkomst-2\/ krijgen/],
    ['werkvormen/zeeland-bijeenkomst-12.mdx', /^zou het adres \/draaiboek\/zeeland-bijeenkomst-12\/ krijgen/],
    ['situaties/geen-contact.mdx', /^zou het adres \/wegwijzer\/geen-contact\/ krijgen/],
  ])('refuses %s', (name, message) => {
    save(`content/${name}`, '---\ntitel: A\n---\nTekst.\n');
    expect(readContent(root).problems).toEqual([{ file: `content/${name}`, message: expect.stringMatching(message) }]);
    expect(readContent(root).problems).toMatchSnapshot();
  });

  test('knows pictures and documents by the ends of their names', () => {
    const kindOf = (end: string) => {
      save(`content/iets.${end}`, '');
      const [problem] = readContent(root).problems;
      rmSync(join(root, `content/iets.${end}`));
      return problem?.message.split(',')[0];
    };
    const told = (ends: string) => [...new Set(ends.split(' ').map(kindOf))];
    expect(told('jpg jpeg png gif webp avif heic svg tif tiff bmp')).toEqual(['is een afbeelding']);
    expect(told('doc docx odt pages rtf pdf ppt pptx xls xlsx')).toEqual(['is een document']);
  });

  test.each([
    'tips/afdrukken.mdx',
    'tips/begeleiden.mdx',
    'werkvormen/geen-contact.mdx',
    'tips/constructor.mdx',
    'paginas/constructor.mdx',
    'paginas/zoeken.mdx',
    'paginas/cases.mdx',
    'bronnen/og.mdx',
  ])('takes %s', (name) => {
    save(`content/${name}`, '---\ntitel: A\n---\nTekst.\n');
    expect(readContent(root)).toMatchObject({ files: [{ file: `content/${name}` }], problems: [] });
  });

  test('leaves templates and what an editor does not see alone', () => {
    const onWindows = ['tips/Thumbs.db', 'desktop.ini', 'tips/~$eze-tip.docx', 'tips/.~lock.tip.docx#', 'Icon\r'];
    for (const name of ['tips/_template.mdx', 'tips/.DS_Store', 'tips/.tip.mdx.swp', '.DS_Store', '.README.md.swp', ...onWindows])
      save(`content/${name}`, 'geen inhoud');
    expect(readContent(root)).toEqual({ files: [], problems: [] });
  });

  test.each([
    ['above the fields', '---\n---\ntitel: A\n---\nTekst.\n', 2, /^heeft bovenaan een regel met --- te veel\. Haal deze regel weg/],
    [
      'between the fields',
      '---\ntitel: A\n---\nvolgorde: 1\nbron:\n  - x\n---\nTekst.\n',
      3,
      /^heeft tussen de velden een losse regel met ---/,
    ],
    ['too few below the fields', '---\ntitel: A\n\nTekst.\n', 1, /^heeft boven de velden een regel met ---, maar eronder niet/],
    ['too few above the fields', '# Uitleg.\n\ntitel: A\n---\n\nTekst.\n', 1, /^begint niet met een regel met ---/],
    ['too few at both ends', 'Tekst.\n\n---\n\ntitel: A\n', 1, /^heeft bovenaan geen blok met velden/],
    ['with a space before the first', ' ---\ntitel: A\n---\nTekst.\n', 1, /^heeft hier geen regel met precies ---\. Schrijf drie gewone/],
    ['with a space behind the first', '--- \ntitel: A\n---\nTekst.\n', 1, /^heeft hier geen regel met precies ---/],
    ['as Word makes them', '—\ntitel: A\n—\nTekst.\n', 1, /^heeft hier geen regel met precies ---/],
    ['with a space before the second', '---\ntitel: A\n ---\nTekst.\n', 3, /^heeft hier geen regel met precies ---/],
    ['with a dash too many', '---\ntitel: A\n----\nTekst.\n', 3, /^heeft hier geen regel met precies ---/],
    ['with a dash too few', '---\ntitel: A\n--\nTekst.\n', 3, /^heeft hier geen regel met precies ---/],
    ['of other signs', '---\ntitel: A\n===\nTekst.\n', 3, /^heeft hier geen regel met precies ---/],
    ['below an empty line', '\n\n---\ntitel: A\n---\nTekst.\n', 1, /^begint met een lege regel\. Zet de regel met --- helemaal bovenaan/],
    ['and the fields twice', '---\ntitel: A\n---\n---\ntitel: B\n---\nTekst.\n', 4, /^heeft onder de velden nog een regel met ---/],
    [
      'of which the last stands above a field',
      '---\ntitel: A\n---\n\nbron:\n  - x\n',
      5,
      /^heeft bron onder de velden\. Daar is het gewone tekst/,
    ],
  ])('tells of lines of ---: %s', (_, text, line, message) => {
    save('content/tips/a.mdx', text);
    expect(readContent(root).problems).toEqual([{ file: 'content/tips/a.mdx', line, message: expect.stringMatching(message) }]);
  });

  test('knows every field by its name below a line of --- too many, or above one too few', () => {
    const names = [...new Set(collectionNames.flatMap((name) => Object.keys(schemas[name].shape)))];
    const said = (text: string) => {
      save('content/tips/a.mdx', text);
      return readContent(root).problems.map(({ message }) => message.replace(/\..*/, ''));
    };
    const told = names.map((name) => [...said(`---\ntitel: A\n---\n${name}: x\n---\n`), ...said(`${name}: x\n---\n`)]);
    expect([...new Set(told.map((each) => each.join(' / ')))]).toEqual([
      'heeft tussen de velden een losse regel met --- / begint niet met een regel met ---',
    ]);
  });

  test.each<[what: string, fields: string, line: number, message: RegExp]>([
    ['a tab to indent', 'bron:\n\t- document: gids', 4, /^gebruikt een tab om in te springen\. Gebruik spaties/],
    ['an unclosed quote', 'doel: "Een doel\nkern: "Een kern"', 3, /niet te lezen zijn\. Er mist een aanhalingsteken.*ook aan het eind/],
    ['a field given twice', 'poster: ijsberg\nposter: cirkels', 4, /^noemt het veld poster twee keer.*haal er één weg/],
    ['a colon in bare text', 'doel: Let op: de markt', 3, /niet te lezen.*dubbele punt.*aanhalingstekens/],
    ['an unclosed list', 'bron:\n  - document: gids\n    paginas: [8, 9\nvolgorde: 1', 5, /mist een \]/],
    ['a character that nobody sees', 'doel: a\u202eb', 3, /^heeft een onzichtbaar teken \(U\+202E\)/],
    ['text that starts with @', 'doel: @gemeente', 3, /niet te lezen.*aanhalingstekens/],
    ['text between asterisks', 'doel: *belangrijk*', 3, /niet te lezen.*aanhalingstekens/],
    ['a field indented too far', '  volgorde: 1', 3, /niet te lezen.*evenveel spaties voor deze regel/],
  ])('tells of %s', (_, fields, line, message) => {
    save('content/tips/a.mdx', `---\ntitel: A\n${fields}\n---\nTekst.\n`);
    const { files, problems } = readContent(root);
    expect([...problems, ...files.flatMap(({ unreadable = [] }) => unreadable)]).toEqual([
      { file: 'content/tips/a.mdx', line, message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    ['in the fields', '---\n<<<<<<< HEAD\ntitel: A\n=======\ntitel: B\n>>>>>>> nieuw\n---\nTekst.\n', 2],
    ['in the text', '---\ntitel: A\n---\n<<<<<<< HEAD\nTekst.\n=======\nTeksten.\n>>>>>>> nieuw\n', 4],
    ['of whole files', '<<<<<<< HEAD\n---\ntitel: A\n---\nTekst.\n=======\n---\ntitel: B\n---\nTekst.\n>>>>>>> nieuw\n', 1],
    ['of which only the end is left', '---\ntitel: A\n---\nTekst.\n>>>>>>> nieuw\n', 5],
  ])('tells once of two versions that Git could not join: %s', (_, text, line) => {
    save('content/tips/a.mdx', text);
    expect(readContent(root).problems).toEqual([
      { file: 'content/tips/a.mdx', line, message: expect.stringMatching(/^heeft twee versies door elkaar\. Kies wat er moet staan/) },
    ]);
  });

  test('tells of lines that Astro and the check would part otherwise', () => {
    save('content/tips/a.mdx', '---\r\ntitel: A\r\nbron:\r  - x\r\n---\r\nTekst.\r\n');
    expect(readContent(root).problems).toEqual([
      {
        file: 'content/tips/a.mdx',
        line: 3,
        message: expect.stringMatching(/^heeft regels die op een oude manier eindigen.*sla het opnieuw op/),
      },
    ]);
  });

  test.each(['Reeks: een rij.', 'volgende: keer', 'kern', 'bron:en'])('takes a text that begins with %j', (text) => {
    save('content/tips/a.mdx', `---\ntitel: A\n---\n\n${text}\n`);
    expect(readContent(root).problems).toEqual([]);
  });

  test.each([
    ['Latin-1', Buffer.from('---\ntitel: Café\n---\n', 'latin1'), /^is niet als UTF-8.*opnieuw op met tekencodering UTF-8/],
    ['UTF-16', Buffer.from('---\ntitel: A\n---\n', 'utf16le'), /^is niet als UTF-8/],
    ['nothing in it', '', /^heeft bovenaan geen blok met velden.*Begin met _template/],
    ['no frontmatter', 'Alleen tekst.\n', /geen blok met velden/],
    ['no end to its frontmatter', '---\ntitel: A\n\nTekst.\n', /boven de velden een regel met ---, maar eronder niet/],
  ])('tells of a file with %s', (_, content, message) => {
    save('content/tips/a.mdx', content);
    expect(readContent(root).problems).toMatchObject([{ file: 'content/tips/a.mdx', message: expect.stringMatching(message) }]);
  });

  test('tells of what is no file of its own', () => {
    mkdirSync(join(root, 'content/tips/map'), { recursive: true });
    symlinkSync(save('elders.mdx', ''), join(root, 'content/tips/elders.mdx'));
    symlinkSync('/er/is/niets', join(root, 'content/tips/niets.mdx'));
    expect(readContent(root).problems).toEqual([
      {
        file: 'content/tips/elders.mdx',
        message: expect.stringMatching(/^is een verwijzing naar een ander bestand\. Zet het bestand zelf/),
      },
      { file: 'content/tips/map', message: expect.stringMatching(/^is een map\. Zet de bestanden rechtstreeks in de map van hun soort/) },
      { file: 'content/tips/niets.mdx', message: expect.stringMatching(/^is een verwijzing/) },
    ]);
  });

  test('finds nothing where there is no content', () => {
    expect(readContent(root)).toEqual({ files: [], problems: [] });
  });
});
