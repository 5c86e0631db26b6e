import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { modelOfWerkvorm } from '../../src/catalog/relations.ts';
import { answerSheet, hasAnswers } from '../../src/paper/antwoordvel.ts';
import { paths } from '../../src/paths.ts';
import type { WerkvormModel } from '../../src/werkvorm/model.ts';
import { distFolder } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';
import { readQrCode, readSitePdf, sitePdf, squeeze, type Part, type PdfFile } from '../pdf-file.ts';

const werkvormen = catalog.werkvormen.map((entry) => ({ id: entry.id, werkvorm: modelOfWerkvorm(catalog, entry) }));
/** Height of a capital letter, in ems. */
const capitals = 0.65;
const inPoints = (millimetres: number) => (millimetres * 72) / 25.4;

/** Where a sheet has its code. */
const [head, foot]: [Part, Part] = [
  [0, 0.25],
  [0.75, 1],
];

/** What a screen reader says of a file, without white space. */
const spoken = ({ tags }: PdfFile) => squeeze(tags.map(({ text }) => text).join(''));
const unsaid = (file: PdfFile, texts: (string | undefined)[]) => {
  const said = spoken(file).toLowerCase();
  return texts.filter((text) => text !== undefined && !said.includes(squeeze(text).toLowerCase()));
};

/** Everything in a model that whoever leads the evening needs; roles have cards of their own. */
const neededOf = (model: WerkvormModel) => [
  model.titel,
  model.doel,
  ...model.materialen.flatMap(({ naam, hoeveelheid, toelichting }) => [naam, `${hoeveelheid.aantal} per ${hoeveelheid.per}`, toelichting]),
  ...[model.voorwaarden.tijd, ...model.voorwaarden.overig].map((each) => each?.tekst),
  ...model.wendingen.flatMap(({ titel, tekst }) => [titel, tekst]),
  ...model.stappen.flatMap(({ nummer, titel, acties, werkwijze, vraagNamen, richttijd, begeleiding, extra, noteren, vellen }) => [
    `${nummer}. ${titel}`,
    ...acties,
    werkwijze,
    vraagNamen,
    `${richttijd} min`,
    begeleiding?.openen,
    begeleiding?.afronden,
    extra,
    ...noteren,
    ...vellen,
  ]),
  ...model.groepen.flatMap(({ titel, kernvraag, toelichting, aanpak }) => [titel, kernvraag, toelichting, ...aanpak]),
  ...model.vragen.flatMap(({ label, tekst, deelvragen, voorbeelden }) => [
    label + tekst,
    ...deelvragen.map((part) => part.label + part.tekst),
    ...voorbeelden,
  ]),
];

/** Measures that hold for every sheet: A4, a margin that every printer leaves, letters that can be read. */
const expectSound = ({ pages }: PdfFile, letters: number) => {
  for (const { width, height, texts } of pages) {
    expect(width).toBeCloseTo(210, 0);
    expect(height).toBeCloseTo(297, 0);
    expect(texts.filter(({ left, bottom, size }) => left < 13.9 || bottom > 283.1 || bottom - capitals * size < 13.9)).toEqual([]);
    expect(texts.filter(({ size }) => inPoints(size) < letters - 0.01)).toEqual([]);
  }
};

describe.each(werkvormen)('the werkblad of $id', ({ id, werkvorm }) => {
  let file: PdfFile;

  beforeAll(async () => {
    file = await readSitePdf(paths.sheet(id, 'werkblad'));
  });

  test('is two sides of A4, for every printer and every eye', () => {
    expect(file.pages).toHaveLength(2);
    expectSound(file, 7.9);
    expect(file.title).toBe(`Werkblad ${werkvorm.titel}`);
  });

  test('says everything that the model has', () => {
    expect(unsaid(file, neededOf(werkvorm))).toEqual([]);
  });

  test('has letters of running text as large as the space allows: 9.5 points at the least', () => {
    const actions = file.pages
      .flatMap(({ texts }) => texts)
      .filter(({ text }) => werkvorm.stappen.some(({ acties }) => acties.includes(text)));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter(({ size }) => inPoints(size) < 9.5 - 0.01)).toEqual([]);
  });

  test('says both how long it takes and the least it takes, once', () => {
    const said = spoken(file);
    expect(said.match(/Ongeveer\d/g)).toHaveLength(1);
    expect(said.split(squeeze(werkvorm.voorwaarden.tijd?.tekst ?? ''))).toHaveLength(2);
  });

  test('leads back to its page, by a code and by an address', async () => {
    const code = await readQrCode(sitePdf(paths.sheet(id, 'werkblad')), 2, 150, foot);
    expect(code && new URL(code).pathname).toBe(paths.entry('werkvormen', id));
    expect(file.links.map(({ url }) => url)).toContain(code);
  });
});

describe.each(werkvormen.filter(({ werkvorm }) => hasAnswers(werkvorm)))('the answer sheet of $id', ({ id, werkvorm }) => {
  const sheet = answerSheet(werkvorm);
  let file: PdfFile;

  beforeAll(async () => {
    file = await readSitePdf(paths.sheet(id, 'antwoordvel'));
  });

  test('is A4, two sides at most', () => {
    expect(file.pages.length).toBeLessThanOrEqual(2);
    expectSound(file, 8);
  });

  test('says every question to answer for yourself once, and none of the others', () => {
    const questions = sheet.groepen.flatMap(({ vragen }) => vragen);
    const asked = questions.flatMap(({ tekst, voorbeelden, deelvragen }) => [
      tekst,
      ...voorbeelden,
      ...deelvragen.map((part) => part.tekst),
    ]);
    const said = spoken(file);
    expect(asked.filter((text) => said.split(squeeze(text)).length !== 2)).toEqual([]);
    const others = werkvorm.vragen.filter(({ zelf }) => !zelf).map(({ tekst }) => squeeze(tekst));
    expect(others.filter((text) => said.includes(text))).toEqual([]);
  });

  test('has a place for a name, and leads back to its page', async () => {
    expect(unsaid(file, [sheet.per === 'organisatie' ? 'Organisatie' : 'Naam', 'Datum'])).toEqual([]);
    // Where there are two on a paper, one of them: the other has the same code.
    const code = await readQrCode(sitePdf(paths.sheet(id, 'antwoordvel')), 1, 150, head);
    expect(code && new URL(code).pathname).toBe(paths.entry('werkvormen', id));
  });

  test('is what the page at its old address leads to', () => {
    const page = load(readFileSync(join(distFolder, paths.antwoordvel(id), 'index.html'), 'utf8'));
    expect(page(`main a[href="${paths.sheet(id, 'antwoordvel')}"]`)).toHaveLength(1);
    expect(page(`main a[href="${paths.entry('werkvormen', id)}"]`).length).toBeGreaterThan(0);
  });
});

describe.each(werkvormen.filter(({ werkvorm }) => werkvorm.rollen.length > 0))('the role cards of $id', ({ id, werkvorm }) => {
  test('have every rol with its letter, and the case on the back', async () => {
    const file = await readSitePdf(paths.sheet(id, 'rolkaarten'));
    expectSound(file, 8);
    expect(
      unsaid(
        file,
        werkvorm.rollen.flatMap(({ naam, opdracht }) => [naam, opdracht]),
      ),
    ).toEqual([]);
    const words = file.pages.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(werkvorm.rollen.filter(({ letter }) => !words.includes(letter))).toEqual([]);
    expect(words.filter((text) => text === 'De casus')).toHaveLength(werkvorm.rollen.length);
  });
});

describe.each(werkvormen)('the bundle of $id', ({ id, werkvorm }) => {
  test('has all that the sheets have', async () => {
    const file = await readSitePdf(paths.sheet(id, 'alles'));
    const sheets = ['werkblad', ...(hasAnswers(werkvorm) ? ['antwoordvel'] : []), ...(werkvorm.rollen.length > 0 ? ['rolkaarten'] : [])];
    const parts = await Promise.all(sheets.map((name) => readSitePdf(paths.sheet(id, name))));
    expect(file.pages.length).toBeGreaterThanOrEqual(parts.reduce((sum, { pages }) => sum + pages.length, 0));
    const said = spoken(file);
    expect(parts.filter((part) => !said.includes(spoken(part)))).toEqual([]);
  });

  test('comes first in the list on the page, which has every sheet with its size', () => {
    const page = load(readFileSync(join(distFolder, paths.entry('werkvormen', id), 'index.html'), 'utf8'));
    const links = page('section:has(#print-mee) a[type="application/pdf"]')
      .toArray()
      .map((link) => page(link).attr('href') ?? '');
    expect(links[0]).toBe(paths.sheet(id, 'alles'));
    expect(links).toContain(paths.sheet(id, 'werkblad'));
    for (const link of links) {
      const facts = page(`section:has(#print-mee) li:has(> a[href="${link}"]) .small`).text();
      const kilobytes = Math.max(1, Math.round(readFileSync(join(distFolder, link)).length / 1000));
      expect(facts).toMatch(new RegExp(`^pdf, .*\\d+ bladzijden?, ${kilobytes}\\skB$`));
    }
  });
});
