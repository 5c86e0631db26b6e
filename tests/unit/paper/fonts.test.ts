import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontFiles, unpackWoff } from '../../../src/paper/fonts.ts';
import { deflateSync } from 'node:zlib';

describe('the typefaces of paper', () => {
  test('are whole TrueType files of both families', () => {
    const fonts = fontFiles().flatMap((files) => files.map((file) => create(file)));
    const names = fonts.map((font) => ('fullName' in font ? `${font.familyName} ${font.subfamilyName}` : 'a collection'));
    expect(names).toEqual([
      'Figtree Regular',
      'Figtrex Regular',
      'Figtree Italic',
      'Figtrex Italic',
      'Figtree Medium Regular',
      'Figtrex Medium Regular',
      'Figtree Bold',
      'Figtrex Bold',
      'Figtree Bold Italic',
      'Figtrex Bold Italic',
      'Familjen Grotesk Bold',
      'Familjex Grotesk Bold',
    ]);
    for (const [at, font] of fonts.entries()) {
      const letter = at % 2 === 0 ? 'e' : 'Ş';
      expect('glyphForCodePoint' in font && font.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.commands.length).toBeGreaterThan(3);
    }
  });
});

/** A WOFF file with two tables: one that is packed, and one that is as it was. */
function woff(): { file: Buffer; packed: Buffer; plain: Buffer } {
  const packed = Buffer.alloc(40, 'a');
  const plain = Buffer.from('zo is het');
  const stored = [deflateSync(packed), plain];
  const head = Buffer.alloc(44 + 2 * 20);
  head.write('wOFF');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt16BE(2, 12);
  let at = head.length;
  stored.forEach((data, index) => {
    const entry = 44 + index * 20;
    head.write(['abcd', 'efgh'][index] ?? '', entry);
    head.writeUInt32BE(at, entry + 4);
    head.writeUInt32BE(data.length, entry + 8);
    head.writeUInt32BE([packed, plain][index]?.length ?? 0, entry + 12);
    head.writeUInt32BE(7 + index, entry + 16);
    at += data.length;
  });
  return { file: Buffer.concat([head, ...stored]), packed, plain };
}

describe('unpackWoff', () => {
  test('gives each table with its name, sum and length, at a multiple of four', () => {
    const { file, packed, plain } = woff();
    const font = unpackWoff(file);
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    expect(font.readUInt16BE(4)).toBe(2);
    for (const [index, table] of [packed, plain].entries()) {
      const entry = 12 + index * 16;
      const offset = font.readUInt32BE(entry + 8);
      expect(font.toString('latin1', entry, entry + 4)).toBe(['abcd', 'efgh'][index]);
      expect(font.readUInt32BE(entry + 4)).toBe(7 + index);
      expect(font.readUInt32BE(entry + 12)).toBe(table.length);
      expect(offset % 4).toBe(0);
      expect(font.subarray(offset, offset + table.length)).toEqual(table);
    }
    expect(font.length % 4).toBe(0);
  });

  test('fails on a table that is broken', () => {
    const { file } = woff();
    file.fill(0xff, 44 + 2 * 20, 44 + 2 * 20 + 8);
    expect(() => unpackWoff(file)).toThrow();
  });
});
