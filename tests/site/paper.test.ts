import { globSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { find } from '../../src/catalog/catalog.ts';
import { modelOfWerkvorm } from '../../src/catalog/relations.ts';
import { planWerkvorm } from '../../src/draaiboek/plan-werkvorm.ts';
import { presetsOf, type Preset } from '../../src/draaiboek/presets.ts';
import { sourcesOfPreset } from '../../src/pages/draaiboek/_sources.ts';
import { paths } from '../../src/paths.ts';
import { distFolder } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';
import { allTags, readSitePdf, type PdfFile, type Tag } from '../pdf-file.ts';

const all = presetsOf(
  catalog.cases.map(({ id, data }) => ({ id, ...data })),
  new Map(catalog.werkvormen.map((each) => [each.id, planWerkvorm(modelOfWerkvorm(catalog, each), [])])),
);

/** Every PDF file that the site offers. */
const files = globSync('**/*.pdf', { cwd: distFolder }).sort();
/** The makers of the documents that a file's words come from: the guide, the sheets of a werkvorm, checklists, all that a draaiboek needs. */
function makersOf(name: string): string[] {
  const preset = all.find(({ slug }) => name === paths.presetSheet(slug).slice(1));
  if (preset) return presetMakers(preset);
  const slug = /^werkvormen\/([^/]+)\//.exec(name)?.[1];
  const pagina = /^([^/]+)\/checklist/.exec(name)?.[1];
  const ofWerkvorm =
    slug === undefined ? ['inspiratiewijzer'] : find(catalog, 'werkvormen', slug).data.bron.map(({ document }) => document);
  const bronnen = pagina === undefined ? ofWerkvorm : find(catalog, 'paginas', pagina).data.routeUit;
  return [...new Set(bronnen.flatMap((id) => find(catalog, 'bronnen', id).data.makers))];
}

const presetMakers = (preset: Preset): string[] => [...new Set(sourcesOfPreset(catalog, preset).flatMap(({ bron }) => bron.data.makers))];

const ours = ['Figtree', 'FamiljenGrotesk'];

/** Levels of headings in the order in which a screen reader meets them. */
const levels = (tags: Tag[]) => tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));

test('there is paper', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('/%s', (name) => {
  let file: PdfFile;
  let tags: Tag[];

  beforeAll(async () => {
    file = await readSitePdf(`/${name}`);
    tags = allTags(file.tags);
  });

  test('is made for everybody: PDF/UA-1, in Dutch, with a title and the makers of its sources', () => {
    expect(file).toMatchObject({ ua: '1', language: 'nl-NL' });
    expect(file.title).toMatch(/\S/);
    expect(file.author).toBe(makersOf(name).join(', '));
  });

  test('begins with one heading of the first level and skips none', () => {
    const found = levels(tags);
    expect(found[0]).toBe(1);
    expect(found.filter((level, at) => level > (found[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('says what its drawings show', () => {
    expect(tags.filter(({ role, alt = '' }) => role === 'Figure' && !/\S{3}/.test(alt))).toEqual([]);
  });

  test('has our own typefaces only', () => {
    expect(file.fonts.filter((font) => !ours.some((each) => font.startsWith(each)))).toEqual([]);
    expect(file.fonts.length).toBeGreaterThan(0);
  });

  test('has words on every page', () => {
    expect(file.pages.filter(({ texts }) => texts.length === 0)).toEqual([]);
  });

  test('leads to full addresses and to pages that it has', () => {
    const wrong = file.links.filter(({ url, target }) => (url === undefined ? target === undefined : !/^(https?|mailto):/.test(url)));
    expect(wrong).toEqual([]);
  });
});
