/** A file with its name. */
export interface Packed {
  name: string;
  content: Uint8Array;
}

/** What parts the list of names and sizes from the files. */
const border = 10;

/** Joins files into one, so that a browser asks for them at once: a line of JSON with their names and sizes, and all of them in that order. */
export function pack(files: Packed[]): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify(files.map(({ name, content }) => [name, content.length])));
  const bytes = [...[list, Uint8Array.of(border)], ...files.map(({ content }) => content)];
  const packed = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of bytes) {
    packed.set(each, at);
    at += each.length;
  }
  return packed;
}

/**
 * The files of a pack by their names.
 * @throws SyntaxError if it isn't one
 */
export function unpack(packed: ArrayBuffer | Uint8Array): Map<string, Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(packed);
  let at = bytes.indexOf(border) + 1;
  const list: [string, number][] = JSON.parse(new TextDecoder().decode(bytes.subarray(0, at)));
  return new Map(list.map(([name, size]) => [name, bytes.slice(at, (at += size))]));
}

/** The name that Pagefind gives to the table of contents of an index. */
export const metaFile = (version: string): string => `pagefind.${version}.pf_meta`;
