import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { strangeCharacter } from '../schemas/characters.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { bytesIn } from './folder.ts';
import { faultsIn } from './frontmatter.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { splitFile } from './split-file.ts';

/** Each file as it was read last: a file that has not changed since is not taken apart again. */
const known = new Map<string, { text: string | undefined; read: SourceFile | Problem }>();

/** Reads one entry, for instance a template, whatever its name; one that isn't there has no fields. */
export function readEntry(root: string, file: string, collection: CollectionName, slug: string): SourceFile | Problem {
  const text = decode(bytesIn(root, file));
  const key = `${file} ${slug}`;
  const last = known.get(key);
  if (last && last.text === text) return last.read;
  const read = takeApart(text, file, collection, slug);
  known.set(key, { text, read });
  return read;
}

/** Lets go of what was read: of a thousand files it takes 40 MB. */
export const forgetEntries = (): void => {
  known.clear();
};

function takeApart(decoded: string | undefined, file: string, collection: CollectionName, slug: string): SourceFile | Problem {
  if (decoded === undefined) return { file, message: 'is niet als UTF-8 opgeslagen. Sla het bestand opnieuw op met tekencodering UTF-8.' };
  const strange = strangeLine(decoded);
  if (strange) return { file, ...strange };
  const parts = splitFile(decoded);
  if (parts === undefined) return { file, line: 1, message: withoutFields(decoded) };
  const { front, body } = parts;
  const stray = strayLine(front, body);
  if (stray) return { file, line: stray === 'top' ? 2 : front.split('\n').length + 2, message: strayMessages[stray] };
  const counter = new LineCounter();
  const document = parseDocument(front, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const faults = faultsIn(document, front).map(({ offset, message }) => ({ file, line: lineAt(offset), message }));
  return {
    file,
    collection,
    slug,
    ...(faults.length > 0 ? { data: undefined, unreadable: faults } : { data: document.toJS() }),
    body,
    bodyStart: decoded.slice(0, decoded.length - body.length).split('\n').length - 1,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** Why no fields are found: there is but one of the two lines of ---, or neither. */
function withoutFields(text: string): string {
  const opened = /^---[ \t]*\r?\n/.test(text);
  if (opened) return 'heeft boven de velden een regel met ---, maar eronder niet. Zet na het laatste veld ook zo’n regel.';
  return /^---[ \t]*$/m.test(text) && /^(?:#.*|\s*)*[a-z][A-Za-z]*:/.test(text)
    ? 'begint niet met een regel met ---. Zet die boven de velden, als eerste regel van het bestand.'
    : 'heeft bovenaan geen blok met velden tussen twee regels met ---. Begin met _template.mdx uit dezelfde map.';
}

/** A line of --- too many: one above the fields, or one between them, which makes text of the fields below it. */
function strayLine(front: string, body: string): 'top' | 'between' | undefined {
  if (/^---\s/.test(front)) return 'top';
  return /^\s*[a-z][A-Za-z]*:(?:\s[\s\S]*)?\n---[ \t]*(?:\r?\n|$)/.test(body) ? 'between' : undefined;
}

const strayMessages = {
  top: 'heeft bovenaan een regel met --- te veel. Haal deze regel weg.',
  between: 'heeft tussen de velden een losse regel met ---. De velden eronder tellen daardoor niet mee: haal deze regel weg.',
};

/** Where the value at `path` starts, or its nearest parent; the line of --- above the fields if there is none. */
function offsetOf(document: Document.Parsed, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return -1;
}

/** The text of a file in UTF-8. A NUL is what remains of UTF-16, of which every second byte may be one. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The first line with a character that can't be seen and does harm. */
function strangeLine(text: string): { line: number; message: string } | undefined {
  for (const [at, line] of text.split('\n').entries()) {
    const message = strangeCharacter(line);
    if (message !== undefined) return { line: at + 1, message };
  }
  return undefined;
}
