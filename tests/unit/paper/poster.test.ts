import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { posterGroepen, pastedPoster, posterSheets } from '../../../src/paper/poster.ts';
import { posters } from '../../../src/schemas/werkvorm-fields.ts';
import { groep, materiaal, stap, vraag, type Fields } from '../fixtures.ts';
import { sourceWith } from './sources.ts';

const ids = ['a', 'b', 'c'];
const three = {
  groepen: ids.map((id) => groep({ id })),
  vragen: ids.map((id, at) => vraag({ id: `vraag-${at + 1}`, groep: id })),
};
const sheetsOf = (fields: Fields) => posterSheets(sourceWith({ ...three, ...fields }));
const names = async (fields: Fields) => (await sheetsOf(fields)).map(({ name }) => name);
const set = async (fields: Fields, name: string) => (await sheetsOf(fields)).find((sheet) => sheet.name === name)?.set();
const postIts = (aantal: number) => [materiaal({ naam: 'post-its', hoeveelheid: { aantal, per: 'deelnemer' } })];

describe('posterGroepen', () => {
  test('gives the number of a lone question with parts to its group, and else to each part', () => {
    const deelvragen = ['Hoe?', 'Waarom?'];
    const lone = posterGroepen(sourceWith({ groepen: [groep()], vragen: [vraag({ deelvragen })] }).werkvorm);
    expect(lone[0]).toMatchObject({
      nummer: '1',
      vragen: [
        { tekst: 'Hoe?', nummer: '' },
        { tekst: 'Waarom?', nummer: '' },
      ],
    });
    const two = posterGroepen(
      sourceWith({ groepen: [groep()], vragen: [vraag({ deelvragen }), vraag({ id: 'vraag-2', voorstel: true })] }).werkvorm,
    );
    expect(two[0]).toMatchObject({ nummer: '', vragen: [{ nummer: '1a' }, { nummer: '1b' }, { nummer: '2', voorstel: true }] });
  });
});

describe('posterSheets', () => {
  const always = ['poster-a3', 'poster-a3-inktarm', 'poster-vellen', 'poster-vellen-inktarm', 'poster-a4'];

  test.each(posters)('offers %s in every size', async (poster) => {
    expect(await names({ poster })).toEqual(expect.arrayContaining(always));
  });

  test('offers circles by three, and a sheet to draw on with one question', async () => {
    expect(await names({ poster: 'cirkels' })).toContain('poster-a3-drie-cirkels');
    expect(await names({ poster: 'beelden' })).toContain('poster-a3-eigen-vraag');
    expect(await names({ poster: 'ijsberg' })).toEqual([...always, 'poster-a2', 'poster-a2-vellen']);
  });

  test('grows with the post-its of the material list, and isn’t cut into more than nine sheets', async () => {
    expect(await names({ poster: 'begrippen', materialen: postIts(2) })).toContain('poster-a2-vellen');
    expect(await names({ poster: 'begrippen', materialen: postIts(5) })).toContain('poster-a1-vellen');
    expect((await names({ poster: 'begrippen', materialen: postIts(11) })).filter((name) => name.startsWith('poster-a0'))).toEqual([
      'poster-a0',
    ]);
  });

  test('offers role cards in no larger size', async () => {
    expect(await names({ poster: 'rollen' })).toEqual(always);
  });

  test('says how many post-its have a place, for how many people, and that this is a suggestion', async () => {
    const told = async (count: number) =>
      (await sheetsOf({ poster: 'begrippen', materialen: postIts(count) })).find(({ paper }) => /^A[0-2]/.test(paper))?.purpose;
    const group = 'Wij rekenen met 8 deelnemers uit 3 organisaties (voorstel van deze site).';
    expect(await told(3)).toBe(`Voor de copyshop. Er is plek voor 24 post-its van 76 bij 76 mm. ${group}`);
    expect(await told(5)).toBe(`Voor de copyshop. Er is plek voor 40 post-its van 76 bij 76 mm, dicht op elkaar. ${group}`);
  });

  test.each(posters)('sets %s the same twice', async (poster) => {
    expect((await set({ poster }, 'poster-a3'))?.pages).toBe(1);
    expect((await set({ poster }, 'poster-vellen'))?.pages).toBe(4);
    expect((await set({ poster }, 'poster-a3'))?.pdf).toEqual((await set({ poster }, 'poster-a3'))?.pdf);
  });

  test('role cards have room for four names as long as those of partijen', async () => {
    const naam = ['Bewonersinitiatief', 'Zorgorganisatie', 'Gemeente', 'WijWarnsveld'];
    const rollen = naam.map((each) => ({ partij: 'gemeente', naam: each, opdracht: 'Zeg wat je wilt.' }));
    expect((await set({ poster: 'rollen', rollen }, 'poster-a3'))?.pages).toBe(1);
  });

  test('the general one holds eight steps, and refuses what it can’t hold by name', async () => {
    const stappen = (count: number) => Array.from({ length: count }, () => stap({ titel: 'Bespreek wat je onderweg zag en hoorde' }));
    expect((await set({ stappen: stappen(8) }, 'poster-a3'))?.pages).toBe(1);
    await expect(set({ stappen: stappen(20) }, 'poster-a3')).rejects.toThrow(/stappen is \d+ mm too tall/);
  });

  test.each([
    ['begrippen', 1, 'down'],
    ['beelden', 0, 'across'],
  ] as const)('%s is cut between words and boxes', async (poster, at, way) => {
    const vragen = ids.map((id, index) =>
      vraag({ id: `vraag-${index + 1}`, groep: id, tekst: 'Wat bedoel je met dit begrip, en waarom? Weet je een voorbeeld uit de buurt?' }),
    );
    const seams = z
      .array(z.object({ kind: z.string(), from: z.tuple([z.number(), z.number()]).optional() }))
      .parse((await set({ poster, vragen }, 'poster-vellen'))?.reports)
      .flatMap(({ from }) => from?.[at] ?? [])
      .filter((seam) => seam > 0);
    expect(seams.length).toBeGreaterThan(0);
    const { form } = await pastedPoster(sourceWith({ ...three, poster, vragen }));
    // The box for names is as wide as the poster, and what is small doesn't count.
    const large = ('across' in form ? (form[way] ?? []) : []).filter(({ from, to, high }) => high > 6 && to - from < 150);
    expect(large.length).toBeGreaterThan(20);
    expect(seams.flatMap((seam) => large.filter(({ from, to }) => from < seam - 0.1 && seam + 0.1 < to))).toEqual([]);
  });

  test('lists its sheets even where a text doesn’t fit', async () => {
    const vragen = [vraag({ tekst: `${'Een heel lange vraag? '.repeat(13)}` })];
    expect(
      (
        await names({
          poster: 'beelden',
          groepen: [groep()],
          vragen: Array.from({ length: 20 }, (_, at) => ({ ...vragen[0], id: `vraag-${at + 1}` })),
        })
      ).length,
    ).toBe(9);
  });
});
