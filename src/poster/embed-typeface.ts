import { PDFHexString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Typeface } from './typeface.ts';

/** A typeface in a PDF file. */
export interface EmbeddedTypeface {
  name: PDFRef;
  /** Signs as a PDF file shows them: numbers of drawings in hexadecimal digits. */
  encode(signs: string[]): string;
  /** Writes the typeface, once all signs are known. */
  finish(): void;
}

const hex = (number: number, digits = 4) => number.toString(16).padStart(digits, '0');

/** Puts a typeface in a PDF file as it is (PDF 1.7, 9.7: a composite font whose codes are the numbers of its drawings). */
export function embedTypeface({ context }: PDFDocument, face: Typeface): EmbeddedTypeface {
  const name = context.nextRef();
  const used = new Map<number, string>();
  return {
    name,
    encode: (signs) =>
      signs
        .map((sign) => {
          const glyph = face.glyphOf(sign);
          used.set(glyph, sign);
          return hex(glyph);
        })
        .join(''),
    finish() {
      const BaseFont = 'Figtree-Bold';
      const FontDescriptor = context.register(
        context.obj({
          Type: 'FontDescriptor',
          FontName: BaseFont,
          Flags: 4,
          FontBBox: face.box,
          ItalicAngle: 0,
          Ascent: face.ascent,
          Descent: face.descent,
          CapHeight: 700,
          StemV: 140,
          FontFile2: context.register(context.flateStream(face.file, { Length1: face.file.length })),
        }),
      );
      const descendant = context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'CIDFontType2',
          BaseFont,
          CIDSystemInfo: { Registry: PDFHexString.fromText('Adobe'), Ordering: PDFHexString.fromText('Identity'), Supplement: 0 },
          FontDescriptor,
          CIDToGIDMap: 'Identity',
          W: [...used.keys()].flatMap((glyph) => [glyph, [face.widthOf(glyph)]]),
        }),
      );
      const ToUnicode = context.register(context.flateStream(toUnicode(used)));
      context.assign(
        name,
        context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont, Encoding: 'Identity-H', DescendantFonts: [descendant], ToUnicode }),
      );
    },
  };
}

/** Which sign each drawing stands for, so that the text can be read out, searched and copied (Adobe technical note 5411). */
function toUnicode(used: Map<number, string>): string {
  const pairs = [...used].map(([glyph, sign]) => `<${hex(glyph)}> <${[...sign].map(utf16).join('')}>`);
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, at) => pairs.slice(at * 100, at * 100 + 100));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar ${block.join(' ')} endbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const utf16 = (sign: string) => Array.from({ length: sign.length }, (_, at) => hex(sign.charCodeAt(at))).join('');
