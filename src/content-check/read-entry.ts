import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { schemas } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { decode, notUtf8, strangeLine, type Told } from './file-text.ts';
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
  if (decoded === undefined) return { file, message: notUtf8 };
  const strange = strangeLine(decoded);
  if (strange) return { file, ...strange };
  const parts = splitFile(decoded);
  if (parts === undefined) return { file, ...withoutFields(decoded) };
  const { front, body } = parts;
  const stray = strayLine(front, body, Object.keys(schemas[collection].shape));
  if (stray) return { file, ...stray };
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

/** Why no fields are found: there is but one of the two lines of ---, or neither, or one that isn't written so. */
function withoutFields(text: string): Told {
  const rows = text.split(/\r?\n/);
  const first = rows.findIndex((row) => row.trim() !== '');
  const opened = rows[0] === '---';
  if (rows[first] === '---' && !opened) return { line: 1, message: 'begint met een lege regel. Zet de regel met --- helemaal bovenaan.' };
  const close = rows.findIndex((row, at) => (opened ? at > 0 : at === first) && almostDashes.test(row));
  if (close >= 0)
    return {
      line: close + 1,
      message: 'heeft hier geen regel met precies ---. Schrijf drie gewone streepjes, helemaal links, zonder spatie.',
    };
  if (opened)
    return { line: 1, message: 'heeft boven de velden een regel met ---, maar eronder niet. Zet na het laatste veld ook zo’n regel.' };
  const message =
    /^---[ \t]*$/m.test(text) && /^(?:#.*|\s*)*[a-z][A-Za-z]*:/.test(text)
      ? 'begint niet met een regel met ---. Zet die boven de velden, als eerste regel van het bestand.'
      : 'heeft bovenaan geen blok met velden tussen twee regels met ---. Begin met _template.mdx uit dezelfde map.';
  return { line: 1, message };
}

/** What somebody typed, or Word made, for a line of ---. */
const almostDashes = /^\s*(?:[-–—]+|={3,})\s*$/;

/** A line of --- too many: above the fields, between them, which makes text of those below it, or below them. Or a field below the last. */
function strayLine(front: string, body: string, fields: string[]): Told | undefined {
  const below = front.split('\n').length + 2;
  if (/^---\s/.test(front)) return { line: 2, message: 'heeft bovenaan een regel met --- te veel. Haal deze regel weg.' };
  if (/^\s*[a-z][A-Za-z]*:(?:\s[\s\S]*)?\n---[ \t]*(?:\r?\n|$)/.test(body))
    return {
      line: below,
      message: 'heeft tussen de velden een losse regel met ---. De velden eronder tellen daardoor niet mee: haal deze regel weg.',
    };
  if (/^---[ \t]*\r?\n/.test(body))
    return {
      line: below + 1,
      message: 'heeft onder de velden nog een regel met ---. Staan de velden er dubbel? Haal er één keer weg. Haal anders deze regel weg.',
    };
  const [lead = '', name = ''] = /^\s*([a-z][A-Za-z]*):(?=\s)/.exec(body) ?? [];
  return fields.includes(name)
    ? {
        line: below + lead.split('\n').length,
        message: `heeft ${name} onder de velden. Daar is het gewone tekst. Zet het boven de tweede regel met ---.`,
      }
    : undefined;
}

/** Where the value at `path` starts, or its nearest parent; the line of --- above the fields if there is none. */
function offsetOf(document: Document.Parsed, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return -1;
}
