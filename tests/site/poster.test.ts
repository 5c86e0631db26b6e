import jsQR from 'jsqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '../../src/catalog/catalog.ts';
import { modelOfWerkvorm } from '../../src/catalog/relations.ts';
import { posterAlt } from '../../src/paper/poster-alt.ts';
import { posterGroepen } from '../../src/paper/poster.ts';
import { paths } from '../../src/paths.ts';
import { readPlaces } from '../../src/poster/places.ts';
import { pageAt, readSite } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';
import { allTags, rasterize, readSitePdf, sitePdf, squeeze, wordsOn, type PdfFile } from '../pdf-file.ts';

const site = readSite();

/** Sides of paper in millimetres (ISO 216), the short one first. */
const papers: Record<string, [number, number]> = { a4: [210, 297], a3: [297, 420], a2: [420, 594], a1: [594, 841], a0: [841, 1189] };

/** Heights of capitals in ems: Familjen Grotesk for names, Figtree for questions. */
const capital = { name: 0.65, question: 0.7 };

const files = catalog.werkvormen.flatMap((entry) => {
  const page = pageAt(site, paths.poster(entry.id));
  return (page?.$('poster-form input[type="radio"]').toArray() ?? []).map((input) => ({
    slug: entry.id,
    name: String(page?.$(input).attr('value')),
    places: readPlaces(page?.$(input).attr('data-places') ?? ''),
    model: modelOfWerkvorm({ ...catalog, partijen: inOrder(catalog.partijen) }, entry),
  }));
});

test('every werkvorm has its posters', () => {
  for (const { id } of catalog.werkvormen) {
    const names = files.filter(({ slug }) => slug === id).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['poster-a3', 'poster-a3-inktarm', 'poster-vellen', 'poster-a4']));
  }
});

test('in each form who made it and when come after what it is about', () => {
  for (const { id } of catalog.werkvormen) {
    const page = pageAt(site, paths.poster(id));
    const fields = page?.$('poster-form input[type="text"]').map((_, { attribs }) => attribs['name']);
    expect(fields?.get().slice(-2)).toEqual(['namen', 'datum']);
  }
});

test('the work has its place: 80 post-its on A0, 45 and 40 on A1', () => {
  const large = (slug: string) => files.filter((file) => file.slug === slug && /-a[012]$/.test(file.name)).map(({ name }) => name);
  expect(large('ijsbergmodel')).toEqual(['poster-a0']);
  expect(large('cirkelmethode')).toEqual(['poster-a1']);
  expect(large('begrippen-verkennen')).toEqual(['poster-a1']);
});

describe.each(files)('$slug, $name', ({ slug, name, places, model }) => {
  const cut = name.includes('vellen');
  const own = name.includes('eigen-vraag');
  const lies = model.poster === 'beelden' || model.poster === 'rollen';
  let file: PdfFile;
  /** The letters of the largest piece of text that begins as `words` do, in millimetres. */
  const lettersOf = (words: string) =>
    Math.max(
      0,
      ...file.pages.flatMap(({ texts }) => texts.filter(({ text }) => squeeze(words).startsWith(squeeze(text))).map(({ size }) => size)),
    );

  beforeAll(async () => {
    file = await readSitePdf(paths.sheet(slug, name));
  });

  test('is on its paper, to the millimetre', () => {
    const [short = 0, long = 0] = papers[cut ? 'a4' : (/a\d/.exec(name)?.[0] ?? '')] ?? [];
    for (const { width, height } of file.pages) {
      const sides = [width, height].map((side) => Math.round(side * 10) / 10);
      if (cut) expect(sides.sort((a, b) => a - b)).toEqual([short, long]);
      else expect(sides).toEqual(lies ? [long, short] : [short, long]);
    }
    if (!cut) expect(file.pages).toHaveLength(1);
    else expect(file.pages.length).toBeLessThanOrEqual(10);
  });

  test('says what the model says', () => {
    const words = wordsOn(file.pages);
    const names = model.partijen.map(({ naam }) => naam);
    const groups = posterGroepen(model);
    const shown: Record<typeof model.poster, string[]> = {
      ijsberg: groups.flatMap(({ titel, vragen }) => [titel, ...vragen.map(({ tekst }) => tekst)]),
      cirkels: ['Vraagstuk', ...names],
      driehoek: groups.flatMap(({ titel, kernvraag, vragen }) => [titel, kernvraag, ...vragen.map(({ tekst }) => tekst)]),
      beelden: own ? ['Onze startvraag'] : groups.flatMap(({ vragen }) => vragen.map(({ tekst }) => tekst)),
      begrippen: ['Begrip', ...names, ...groups.flatMap(({ vragen }) => vragen.map(({ tekst }) => tekst))],
      rollen: model.rollen.flatMap(({ naam, opdracht }) => [naam, opdracht]),
      stappen: model.stappen.map(({ titel }) => titel),
    };
    const all = [model.titel, ...shown[model.poster]];
    // A sheet shows lines in the order of the page; what stands beside a text may come between its lines.
    const pieces = all.flatMap((text) => text.split(/[\s-]+/));
    const plain = words.replaceAll('-', '');
    expect(pieces.filter((piece) => !plain.includes(squeeze(piece)) && !plain.includes(squeeze(piece).slice(0, 6)))).toEqual([]);
    expect(words).toContain('precies10cm');
  });

  test('is read once, from its title on, with what the drawing shows', () => {
    const tags = allTags(file.tags);
    // Of what lies beyond its sheet this reader sees nothing.
    const named = (text: string) => (cut ? squeeze(model.titel).startsWith(text) && text !== '' : text === squeeze(model.titel));
    expect(tags.filter(({ role, text }) => role === (cut ? 'H2' : 'H1') && named(squeeze(text)))).toHaveLength(1);
    expect(
      tags.filter(({ role, alt }) => role === 'Figure' && alt === posterAlt(model, name.includes('drie') ? 'three' : '')),
    ).toHaveLength(1);
    if (model.poster === 'driehoek' && !cut) {
      const read = squeeze(
        tags
          .filter(({ role }) => role === 'Document')
          .map(({ text }) => text)
          .join(''),
      );
      for (const { tekst } of model.vragen) expect(read.split(squeeze(tekst))).toHaveLength(2);
    }
  });

  test.skipIf(name === 'poster-a4')('can be read at three metres', () => {
    expect(lettersOf(model.titel) * capital.name).toBeGreaterThanOrEqual(15);
    const labels: Record<typeof model.poster, string[]> = {
      ijsberg: model.groepen.slice(0, 3).map(({ vragen: [first], titel }) => `${first?.label}. ${titel}`),
      cirkels: ['Vraagstuk', ...model.partijen.map(({ naam }) => naam)],
      driehoek: model.groepen.map(({ titel }) => titel),
      beelden: own ? ['Onze startvraag'] : [],
      begrippen: ['Begrip', ...model.partijen.map(({ naam }) => naam)],
      rollen: model.rollen.map(({ naam }) => naam),
      stappen: [],
    };
    for (const label of labels[model.poster]) expect(lettersOf(label) * capital.name).toBeGreaterThanOrEqual(10);
    if (model.poster === 'stappen')
      for (const [at, { titel }] of model.stappen.entries())
        expect(Math.max(lettersOf(titel), lettersOf(`${at + 1} ${titel}`)) * capital.question).toBeGreaterThanOrEqual(8.73);
    if (['cirkels', 'rollen', 'stappen'].includes(model.poster) || own) return;
    for (const { vragen } of posterGroepen(model)) {
      for (const { tekst } of vragen) expect(lettersOf(tekst) * capital.question).toBeGreaterThanOrEqual(8.73);
    }
  });

  test('has boxes to fill in, each in its page and beside the others', () => {
    expect(places.map(({ name: field }) => field)).toEqual(expect.arrayContaining(['namen', 'datum']));
    for (const { page, part, ...box } of places) {
      const { width = 0, height = 0 } = file.pages[page - 1] ?? {};
      expect([part.x, part.y].every((side) => side >= 0)).toBe(true);
      expect(part.x + part.width).toBeLessThanOrEqual(width + 0.1);
      expect(part.y + part.height).toBeLessThanOrEqual(height + 0.1);
      if (cut) continue;
      expect([box.x >= 5, box.y >= 5, box.x + box.width <= width - 5, box.y + box.height <= height - 5]).toEqual([true, true, true, true]);
      const others = places.filter((other) => other.name !== box.name);
      expect(
        others.filter(
          (other) =>
            other.x < box.x + box.width && box.x < other.x + other.width && other.y < box.y + box.height && box.y < other.y + other.height,
        ),
      ).toEqual([]);
    }
  });

  test.skipIf(!['poster-a3', 'poster-a4'].includes(name))(
    'has a ruler of 100 mm at its foot, and a QR code that leads to the steps',
    async () => {
      const dots = 150;
      const { height: paper = 0 } = file.pages[0] ?? {};
      const { data, width, height } = await rasterize(sitePdf(paths.sheet(slug, name)), 1, dots, [1 - 40 / paper, 1]);
      const end = height - Math.round((10 * dots) / 25.4);
      let longest = 0;
      for (let row = end - 6; row <= end; row += 1) {
        let run = 0;
        for (let x = 0; x < width; x += 1) {
          run = (data[(row * width + x) * 4] ?? 255) < 128 ? run + 1 : 0;
          longest = Math.max(longest, run);
        }
      }
      expect((longest * 25.4) / dots).toBeCloseTo(100, 0);
      const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
      expect(code?.data).toBe(new URL(`.${paths.entry('werkvormen', slug)}`, site.home).href);
    },
  );
});
