import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { checkLanguage } from '../../../src/content-check/check-language.ts';

const hard = 'Overheidsorganisaties implementeren gemeenschappelijke beleidsdoelstellingen. '.repeat(20);

/** Content with one fault of each kind, and what is better otherwise of each kind. */
const files = {
  'tips/moeilijk.mdx': `---\ntitel: Moeilijk\nsamenvatting: Een tekst met een fouut erin.\n---\n\n${hard}\n`,
  'tips/zonder-bron.mdx':
    '---\ntitel: Doe het samen\nsamenvatting: Wie iets samen doet, leert elkaar beter kennen.\nreeks: samenspel\nvolgorde: 1\n---\n\nWij faciliteren dat.\n',
  'begrippen/ongebruikt.mdx': '---\ntitel: Koffietafel\nsamenvatting: Een tafel waar mensen uit de buurt koffie drinken en praten.\n---\n',
  'begrippen/dubbel.mdx': '---\ntitel: Koffietafel\nsamenvatting: Nog een tafel waar mensen uit de buurt koffie drinken.\n---\n',
  'woordenlijst.txt': 'Zeeland\nApeldoorn\n',
  'README.md':
    '| gewoon woord | moeilijk woord |\n| --- | --- |\n| helpen | faciliteren |\n\n| veld | uitleg |\n| --- | --- |\n| titel | Een fouut in een tabel. |\n',
};

const root = mkdtempSync(join(tmpdir(), 'language-'));
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, 'content', name)), { recursive: true });
  writeFileSync(join(root, 'content', name), text);
}
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the command tells what would be better, then what must be mended from the first file to the last, and fails', async () => {
  const told: string[] = [];
  const spies = [
    vi.spyOn(process, 'cwd').mockReturnValue(root),
    vi.spyOn(console, 'log').mockImplementation((text: string) => void told.push(`log\n${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(`error\n${text}\n`)),
  ];
  await import('../../../src/content-check/cli.ts');
  spies.forEach((spy) => {
    spy.mockRestore();
  });
  const { exitCode } = process;
  process.exitCode = 0;
  await expect([...told, `ends with ${exitCode}\n`].join('\n')).toMatchFileSnapshot('texts/command.txt');
});

test('gathers what every part of the check says, as what must be mended and what would be better', async () => {
  const { problems, hints } = await checkLanguage(root);
  const shown = (list: typeof hints) => list.map(({ file, message }) => `${file} ${message}`);
  const one = await checkLanguage(root, 'content/tips/zonder-bron.mdx');
  expect(shown([...one.problems, ...one.hints]).filter((each) => each.startsWith('content/tips/'))).toEqual(
    shown(hints).filter((each) => each.startsWith('content/tips/')),
  );
  expect([...shown(problems), '', ...shown(hints)]).toMatchInlineSnapshot(`
    [
      "content/woordenlijst.txt is niet op alfabet: “Apeldoorn” staat na “Zeeland”. Zet het op zijn plaats.",
      "content/tips/moeilijk.mdx heeft het woord “fouut”, en dat kent de spellingcontrole niet. Bedoel je fout of fuut? Is het goed, zoals bij een naam? Zet het dan in content/woordenlijst.txt.",
      "content/README.md heeft het woord “fouut”, en dat kent de spellingcontrole niet. Bedoel je fout of fuut? Is het goed, zoals bij een naam? Zet het dan in content/woordenlijst.txt.",
      "content/tips/moeilijk.mdx is te moeilijk om te lezen: -251 punten, en dat moeten er minstens 60 zijn. Gebruik kortere woorden en zinnen. Begin bij “Overheidsorganisaties implementeren gemeenschappelijke beleidsdoelstellingen. …”.",
      "content is als geheel te moeilijk om te lezen: het middelste bestand heeft -251 punten, en dat moeten er minstens 70 zijn. Begin bij content/tips/moeilijk.mdx.",
      "content/begrippen/ongebruikt.mdx heeft “Koffietafel”, maar dat woord legt content/begrippen/dubbel.mdx al uit. Haal het op één van de twee plaatsen weg.",
      "",
      "content/begrippen/dubbel.mdx legt “Koffietafel” uit, maar geen tekst gebruikt dat woord. Zet bij vormen hoe het in een zin staat, of haal het bestand weg.",
      "content/begrippen/ongebruikt.mdx legt “Koffietafel” uit, maar geen tekst gebruikt dat woord. Zet bij vormen hoe het in een zin staat, of haal het bestand weg.",
      "content/tips/zonder-bron.mdx ontbreekt. Noem waar de feiten staan. Bedachten jullie alles zelf? Zeg dat dan in een <Voorstel>.",
      "content/tips/zonder-bron.mdx heeft het moeilijke woord “faciliteren”. Schrijf liever: helpen. De woordenlijst staat in content/README.md.",
      "content/woordenlijst.txt noemt “Zeeland”, maar dat woord staat nergens meer. Haal de regel weg.",
      "content/woordenlijst.txt noemt “Apeldoorn”, maar dat woord staat nergens meer. Haal de regel weg.",
    ]
  `);
});

test('doesn’t say that a word has no use while a text can’t be read that may have it', async () => {
  const unused = async () =>
    (await checkLanguage(root)).hints.filter(({ message }) => /nergens meer|geen tekst gebruikt/.test(message)).length;
  const whole = await unused();
  expect(whole).toBe(4);
  for (const [name, text] of [
    ['tips/half.mdx', '---\ntitel: “Half\n---\n\nZeeland.\n'],
    ['tips/half.mdx', '---\ntitel: Half\n---\n\n<Voorstel>\n\nZeeland.\n'],
    ['tips/half.mdx', 'Zeeland.\n'],
    ['tips/Half.mdx', '---\ntitel: Half\n---\n\nZeeland.\n'],
  ] as const) {
    writeFileSync(join(root, 'content', name), text);
    expect(await unused(), text).toBe(0);
    rmSync(join(root, 'content', name));
  }
});

test('says nothing of words where no text belongs, nor of those with a sign that can’t be shown', async () => {
  const own = mkdtempSync(join(tmpdir(), 'language-'));
  mkdirSync(join(own, 'content/tips'), { recursive: true });
  const fields = ['titel: Een fouut', 'reeks: samenspelletje', 'themas: rol-en-taakverdeling, elkaar-verstaan'];
  const text = ['Добро пожаловать.', 'Nguyễn!', '<span style="coolor">Hoi</span>', 'Nog een fooout.'];
  writeFileSync(join(own, 'content/tips/a.mdx'), `---\n${fields.join('\n')}\n---\n${text.join('\n\n')}\n`);
  const { problems } = await checkLanguage(own);
  expect(problems.map(({ line, message }) => `${line}: ${message.split(',')[0]}`)).toEqual([
    '2: heeft het woord “fouut”',
    '12: heeft het woord “fooout”',
  ]);
});
