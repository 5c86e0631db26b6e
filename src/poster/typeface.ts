/** A typeface file, with what is needed to set a line in it. */
export interface Typeface {
  file: Uint8Array<ArrayBuffer>;
  /** The number of a sign's drawing; 0 if the typeface doesn't have it. */
  glyphOf(sign: string): number;
  /** Width of a drawing in thousandths of an em. */
  widthOf(glyph: number): number;
  /** In thousandths of an em: how far letters reach above and below the base line. */
  ascent: number;
  descent: number;
  /** The box in which all its drawings fit: left, bottom, right, top. */
  box: number[];
}

/**
 * Reads a TrueType file: which signs it has and how wide they are (OpenType 1.9, tables cmap in format 4, hhea, hmtx and head).
 * @throws if the file has no such table: it is our own, so that is a fault in the build
 */
export function readTypeface(file: Uint8Array<ArrayBuffer>): Typeface {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => tableAt(data, tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined)
    throw new Error('Dit is geen TrueType-bestand.');
  const thousandths = (units: number) => Math.round((units * 1000) / data.getUint16(head + 18));
  const metrics = data.getUint16(hhea + 34);
  const glyphs = glyphsIn(data, cmap);
  return {
    file,
    glyphOf: (sign) => glyphs.get(sign.codePointAt(0) ?? 0) ?? 0,
    widthOf: (glyph) => thousandths(data.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1))),
    ascent: thousandths(data.getInt16(hhea + 4)),
    descent: thousandths(data.getInt16(hhea + 6)),
    box: [36, 38, 40, 42].map((at) => thousandths(data.getInt16(head + at))),
  };
}

function tableAt(data: DataView, tag: string): number | undefined {
  const entries = Array.from({ length: data.getUint16(4) }, (_, index) => 12 + 16 * index);
  const found = entries.find((entry) => [...tag].every((letter, at) => data.getUint8(entry + at) === letter.charCodeAt(0)));
  return found === undefined ? undefined : data.getUint32(found + 8);
}

/** The drawings by code point. */
function glyphsIn(data: DataView, cmap: number): Map<number, number> {
  const tables = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => cmap + data.getUint32(cmap + 8 + 8 * index));
  const table = tables.find((at) => data.getUint16(at) === 4);
  if (table === undefined) throw new Error('Dit lettertype heeft geen lijst van tekens in format 4.');
  const size = data.getUint16(table + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((at) => table + at);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < size; at += 2) {
    const [end, start, delta] = [data.getUint16((ends ?? 0) + at), data.getUint16((starts ?? 0) + at), data.getUint16((deltas ?? 0) + at)];
    const place = (offsets ?? 0) + at;
    const offset = data.getUint16(place);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : data.getUint16(place + offset + 2 * (code - start));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
