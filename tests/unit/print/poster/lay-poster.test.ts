import { describe, expect, test } from 'vitest';
import { fitText } from '../../../../src/print/poster/fit-text.ts';
import { layPoster, type PosterLayout } from '../../../../src/print/poster/lay-poster.ts';
import { capital, smallestQuestion } from '../../../../src/print/poster/letters.ts';
import { fieldOf } from '../../../../src/print/poster/sheet.ts';
import { posters, type Werkvorm } from '../../../../src/schemas/werkvorm.ts';
import { displayTypeface, displayWidth } from '../../../../src/typefaces.ts';
import { groep, vraag, werkvormNamed, type Fields } from '../../fixtures.ts';

const partijen = [
  { id: 'gemeente', naam: 'Gemeente', letter: 'G' as const },
  { id: 'bewonersinitiatief', naam: 'Bewonersinitiatief', letter: 'B' as const },
  { id: 'aanbieder', naam: 'Aanbieder', letter: 'A' as const },
];
const groepen = ['Doen', 'Vinden', 'Willen'].map((titel, at) => groep({ id: `groep-${at + 1}`, titel }));
const rol = { partij: 'gemeente', naam: 'De raad', opdracht: 'Luister naar de buurt.' };

const lay = (poster: Werkvorm['poster'], fields: Fields = {}): PosterLayout =>
  layPoster(
    {
      werkvorm: werkvormNamed('een-werkvorm', { titel: 'Een werkvorm', poster, groepen, vragen: [vraag()], rollen: [rol], ...fields }).data,
      partijen,
    },
    displayWidth,
  );

const wordsOn = ({ texts }: PosterLayout) => texts.map(({ lines }) => lines.join(' '));
const sizeOf = (layout: PosterLayout, word: string) => layout.texts.find(({ lines }) => lines.join(' ').includes(word))?.size ?? 0;

describe.each(posters)('the poster %s', (poster) => {
  const layout = lay(poster);

  test('names the werkvorm', () => {
    expect(wordsOn(layout)).toContain('Een werkvorm');
  });

  test('keeps every line on the field', () => {
    const { left, right, top, bottom } = fieldOf(layout.orientation);
    for (const { lines, x, y, size, step, centred } of layout.texts) {
      for (const [at, line] of lines.entries()) {
        const width = displayWidth(line) * size;
        const from = centred ? x - width / 2 : x;
        expect(from, line).toBeGreaterThanOrEqual(left);
        expect(from + width, line).toBeLessThanOrEqual(right);
        expect(y - size * 0.72, line).toBeGreaterThanOrEqual(top - 0.01);
        expect(y + at * step + size * 0.22, line).toBeLessThanOrEqual(bottom);
      }
    }
  });

  test('keeps every place to fill on the field', () => {
    const { left, right, top, bottom } = fieldOf(layout.orientation);
    for (const { x, y, width, height } of layout.places) {
      expect(x - width / 2).toBeGreaterThanOrEqual(left);
      expect(x + width / 2).toBeLessThanOrEqual(right);
      expect(y - height / 2).toBeGreaterThanOrEqual(top);
      expect(y + height / 2).toBeLessThanOrEqual(bottom);
    }
    expect(new Set(layout.places.map(({ name }) => name))).toEqual(new Set(layout.fields.map(({ name }) => name)));
  });
});

describe.each(['ijsberg', 'driehoek', 'beelden', 'begrippen'] as const)('the questions on the poster %s', (poster) => {
  test('shrink when there are more of them, but never below what can be read at three metres', () => {
    const few = lay(poster);
    const long = vraag({ tekst: `Vraag ${'met veel woorden '.repeat(14)}`.trim() });
    const more = lay(poster, { vragen: [long] });
    expect(sizeOf(few, 'Wat doe je?')).toBeGreaterThanOrEqual(sizeOf(more, 'Vraag met'));
    expect(sizeOf(more, 'Vraag met')).toBeGreaterThanOrEqual(smallestQuestion);
  });

  test('are refused with the mend when they don’t fit', () => {
    const vragen = Array.from({ length: 12 }, (_, at) => vraag({ id: `vraag-${at + 1}`, tekst: 'Een lange vraag? '.repeat(16).trim() }));
    expect(() => lay(poster, { vragen })).toThrow(/te weinig plaats voor de tekst: ook in de kleinste letters steekt die \d+ mm uit/);
  });

  test('say when this site thought of them', () => {
    expect(wordsOn(lay(poster, { vragen: [vraag({ voorstel: true })] }))).toContain('voorstel van deze site');
    expect(wordsOn(lay(poster))).not.toContain('voorstel van deze site');
  });
});

describe('the poster ijsberg', () => {
  test('gives the number of the only question of a layer to the layer, and shows its parts', () => {
    const words = wordsOn(lay('ijsberg', { vragen: [vraag({ deelvragen: ['Wat nu?', 'Wat straks?'] })] }));
    expect(words).toContain('1. Doen');
    expect(words).toContain('Wat nu?');
    expect(words).toContain('Wat straks?');
  });

  test('stands a fourth group below the sea', () => {
    const vierde = groep({ id: 'groep-4', titel: 'Patronen' });
    const layout = lay('ijsberg', { groepen: [...groepen, vierde], vragen: [vraag({ groep: 'groep-4' })] });
    const text = layout.texts.find(({ lines }) => lines[0] === 'Patronen');
    expect(layout.kind === 'ijsberg' && text && text.y > layout.floor).toBe(true);
  });
});

describe('the poster rollen', () => {
  test('asks for roles where there are none', () => {
    expect(() => lay('rollen', { rollen: [] })).toThrow('heeft geen rollen om te tonen.');
  });

  test('has a card for each role, with the name of its partij', () => {
    const layout = lay('rollen', { rollen: [rol, { ...rol, partij: 'aanbieder', naam: 'ZorgOrg' }] });
    expect(layout.kind === 'rollen' && layout.cards.map(({ letter }) => letter)).toEqual(['G', 'A']);
    expect(wordsOn(layout)).toEqual(expect.arrayContaining(['De raad', 'Gemeente', 'ZorgOrg', 'Aanbieder', 'Luister naar de buurt.']));
  });
});

test('the smallest question has capitals of 8.7 mm, by the typeface itself', () => {
  const { capHeight, unitsPerEm } = displayTypeface();
  expect(capHeight / unitsPerEm).toBeCloseTo(capital);
  expect(smallestQuestion * capital).toBeGreaterThanOrEqual(3000 * Math.tan((10 / 60) * (Math.PI / 180)));
});

describe.each(['cirkels', 'beelden', 'begrippen'] as const)('what a visitor types on the poster %s', (poster) => {
  const { places, fields } = lay(poster);

  test.each(fields)('fits at its longest, even in the widest small letters: $name', ({ name, longest }) => {
    const rooms = places.filter((place) => place.name === name);
    expect(rooms.length).toBeGreaterThan(0);
    for (const room of rooms) expect(fitText('m'.repeat(longest), room, displayWidth).fits).toBe(true);
  });
});
