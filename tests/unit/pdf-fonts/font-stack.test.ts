import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontFile, ownLetters } from '../../../src/paper/fonts.ts';
import { FontStack } from '../../../src/pdf-fonts/font-stack.ts';
import { readTypeface } from '../../../src/pdf-fonts/typeface.ts';

const files = Object.values(ownLetters).map((face) => fontFile(face));
const faces = files.map((file) => readTypeface(new Uint8Array(file)));
const letters = new FontStack(faces);

describe.each(files.map((file, at) => [Object.keys(ownLetters)[at], file, at] as const))('%s', (name, file, at) => {
  const font = create(file);
  if (!('characterSet' in font)) throw new Error('This file holds more than one typeface.');
  const face = readTypeface(new Uint8Array(file));

  test('has the signs and widths that Fontkit finds', () => {
    const wrong = font.characterSet
      .filter((code) => code !== 0xffff)
      .filter((code) => {
        const glyph = font.glyphForCodePoint(code);
        const sign = String.fromCodePoint(code);
        const [found] = face.layout(sign).glyphs;
        return found?.id !== glyph.id || found.advanceWidth !== glyph.advanceWidth || face.unitsPerEm !== font.unitsPerEm;
      });
    expect(wrong).toEqual([]);
    expect(font.characterSet.length).toBeGreaterThan(100);
    expect(at).toBeLessThan(faces.length);
  });

  test('is as high, low and wide for a PDF file as Fontkit finds', () => {
    const { ascent, descent, capHeight, xHeight, italicAngle, bbox, postscriptName, unitsPerEm } = face;
    expect({ ascent, descent, italicAngle, bbox }).toEqual({
      ascent: font.ascent,
      descent: font.descent,
      italicAngle: font.italicAngle,
      bbox: { ...font.bbox, width: font.bbox.width, height: font.bbox.height },
    });
    // Those two stand for all typefaces of the family.
    expect([Math.round((font.capHeight / unitsPerEm) * 10) / 10, Math.round((font.xHeight / unitsPerEm) * 10) / 10]).toEqual([
      capHeight / unitsPerEm,
      xHeight / unitsPerEm,
    ]);
    expect(postscriptName).toBe(/bold/i.test(name ?? '') ? 'Figtree-Bold' : 'Figtree-Regular');
  });

  test('has no sign that isn’t in it', () => {
    expect(face.layout('😀漢').glyphs).toEqual([]);
  });
});

describe('FontStack', () => {
  test('sets the names that people in the Netherlands have', () => {
    expect(letters.missing('Zoë, Renée, Çağrı, Őri, Łukasz, Siobhán, D’Souza, Ĳsbrand, Şahin, Žižek, Ångström, €5 – 50%')).toEqual([]);
  });

  test('names the signs that it can’t set, each once and whole', () => {
    expect(letters.missing('Hallo 👩‍👩‍👧‍👦 en 漢漢')).toEqual(['👩‍👩‍👧‍👦', '漢']);
  });

  test('parts a text over the typefaces that have its signs', () => {
    const runs = letters.runs('Łukasz');
    expect(runs.map(({ text }) => text)).toEqual(['Ł', 'ukasz']);
    expect(runs.map(({ face }) => faces.indexOf(face))).toEqual([1, 0]);
  });

  test('measures as wide as the typeface is', () => {
    const font = create(files[0] ?? Buffer.alloc(0));
    if (!('layout' in font)) throw new Error('This file holds more than one typeface.');
    const plain = font.layout('Samenspel', { kern: false }).advanceWidth / font.unitsPerEm;
    expect(letters.measure('Samenspel')).toBeCloseTo(plain, 2);
  });
});
