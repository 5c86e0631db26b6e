import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { FontName } from '../pdf-fonts/names.ts';

/** The typefaces of all paper. Typst reads no WOFF2 and no variable fonts, so these are the fixed ones in WOFF. */
const faces = [
  ['figtree', '400-normal'],
  ['figtree', '400-italic'],
  ['figtree', '500-normal'],
  ['figtree', '700-normal'],
  ['figtree', '700-italic'],
  ['familjen-grotesk', '700-normal'],
];

/** What kit.typ calls the families that have the letters of names such as Şeyma and Łukasz, in as many letters as their own name. */
const further: [family: string, name: string][] = [
  ['Figtree', 'Figtrex'],
  ['Familjen', 'Familjex'],
];

/** A typeface as TrueType files: one with what Dutch needs, and one with the other Latin letters. */
export const fontFiles = (): [latin: Buffer, others: Buffer][] =>
  faces.map(([family, cut]) => [
    fontFile(`${family}/files/${family}-latin-${cut}`),
    renamed(fontFile(`${family}/files/${family}-latin-ext-${cut}`)),
  ]);

/** A typeface as another family: of one family Typst takes a single file, and never looks in another for a letter that it lacks. */
function renamed(font: Buffer): Buffer {
  const changed = Buffer.from(font);
  for (const [family, name] of further)
    for (const encoded of [asciiOf, utf16Of])
      for (let at = changed.indexOf(encoded(family)); at !== -1; at = changed.indexOf(encoded(family), at)) encoded(name).copy(changed, at);
  return changed;
}

/** How a typeface writes its names: each letter in one byte, or in two of which the first is the larger part. */
const asciiOf = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16Of = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Where the typefaces for texts that readers type come from. */
export const ownLetters: Record<FontName, string> = {
  'figtree-bold': 'figtree/files/figtree-latin-700-normal',
  'figtree-bold-ext': 'figtree/files/figtree-latin-ext-700-normal',
  'figtree-regular': 'figtree/files/figtree-latin-400-normal',
  'figtree-regular-ext': 'figtree/files/figtree-latin-ext-400-normal',
};

/** A typeface of Fontsource as a TrueType file. */
export const fontFile = (face: string): Buffer => unpackWoff(readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${face}.woff`))));

/** Bytes in the head of a TrueType file and in each entry of its table directory; the same in a WOFF 1.0 file. */
const truetype = { head: 12, entry: 16 };
const woffFile = { head: 44, entry: 20 };

/** The TrueType file inside a WOFF 1.0 file (W3C): the same tables, of which each may be compressed. */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, woffFile.head + woffFile.entry * index));
  const head = Buffer.alloc(truetype.head + truetype.entry * count);
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * truetype.entry, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * truetype.entry, 10);
  let end = head.length;
  tables.forEach(({ tag, checksum, length, data }, index) => {
    const to = truetype.head + truetype.entry * index;
    tag.copy(head, to);
    checksum.copy(head, to + 4);
    head.writeUInt32BE(end, to + 8);
    head.writeUInt32BE(length, to + 12);
    end += data.length;
  });
  return Buffer.concat([head, ...tables.map(({ data }) => data)]);
}

/** One table of a WOFF file; its data unpacked and padded to four bytes. */
function tableAt(woff: Buffer, at: number) {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const raw = woff.subarray(offset, offset + packed);
  const table = packed < length ? inflateSync(raw) : raw;
  const data = Buffer.concat([table, Buffer.alloc((4 - (length % 4)) % 4)]);
  return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), length, data };
}
