import { mdxToMdast } from 'satteri';
import type { MdNode } from '../markdown-node.ts';
import { memoised } from '../memoise.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** A part of a text and where it stands in the file. */
export interface Placed {
  node: MdNode;
  line: number;
  /** How many parts it is inside of, the whole text among them. */
  level: number;
}

/** Every part of an entry's text, from top to bottom; where it can't be read, the problem. */
export const bodyParts = memoised(readParts);

/** The same; nothing where the text can't be read, which `checkBody` tells. */
export function readableParts(source: SourceFile): Placed[] {
  const parts = bodyParts(source);
  return 'message' in parts ? [] : parts;
}

function readParts({ file, body, bodyStart }: SourceFile): Placed[] | Problem {
  let tree: MdNode;
  try {
    tree = mdxToMdast(body);
  } catch (error) {
    return unreadable(file, body, bodyStart, error);
  }
  return placedParts(tree, bodyStart);
}

/** A text and every part of it, from top to bottom; `bodyStart` is the number of lines above it. */
export function placedParts(tree: MdNode, bodyStart: number): Placed[] {
  const found: Placed[] = [];
  // With a list of what is still to do, because text that is very deep would exhaust the stack.
  const rest: Placed[] = [{ node: tree, line: bodyStart + 1, level: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { level, line } = next;
    found.push(next);
    const children = (next.node.children ?? []).map((node) => ({ node, line: lineIn(node, bodyStart, line), level: level + 1 }));
    rest.push(...children.reverse());
  }
  return found;
}

const lineIn = ({ position }: MdNode, bodyStart: number, otherwise: number) =>
  position === undefined ? otherwise : bodyStart + position.start.line;

function unreadable(file: string, body: string, bodyStart: number, error: unknown): Problem {
  const [, line] = /^(\d+):\d+: /.exec(error instanceof Error ? error.message : '') ?? [];
  const comment = body.split('\n').findIndex((each) => each.includes('<!--')) + 1;
  if (comment > 0 && comment <= Number(line ?? 1))
    return {
      file,
      line: bodyStart + comment,
      field: 'de tekst',
      message: 'heeft een opmerking tussen <!-- en -->. Dat kan hier niet: haal die weg.',
    };
  return {
    file,
    line: bodyStart + Number(line ?? 1),
    field: 'de tekst',
    message: messageFor(body.split('\n')[Number(line ?? 1) - 1] ?? ''),
  };
}

/** What a line that can't be read most likely has. */
function messageFor(written: string): string {
  if (/<img\b/i.test(written)) return 'heeft een afbeelding. Afbeeldingen in de tekst kunnen nog niet: haal deze weg.';
  const [, html] =
    /<\/?(a|b|br|center|div|em|font|h[1-6]|hr|i|li|ol|p|span|strong|sub|sup|t[dhr]|table|u|ul)(?:\s[^<>]*)?>/i.exec(written) ?? [];
  if (html) return `gebruikt <${html}>, maar HTML kan hier niet. Haal het weg. Een nieuwe alinea begint na een lege regel.`;
  if (/<(?:https?:|www\.)/i.test(written))
    return 'heeft een webadres tussen < en >. Zet adressen buiten deze site in content/bronnen/ en noem ze bij verderLezen.';
  if (/<[^\s<>]+@/.test(written)) return 'heeft een mailadres tussen < en >. Dat hoort niet op de site: haal het weg.';
  if (/<Kader\s+titel=[^"'“”„‘’{]/.test(written))
    return 'is hier niet te lezen: de titel heeft geen aanhalingstekens. Schrijf <Kader titel="…"> met "rechte aanhalingstekens".';
  if (/<\w+[^>]*=\s*[“”„‘’]/.test(written))
    return 'is hier niet te lezen: er staan gekrulde aanhalingstekens. Schrijf <Kader titel="…"> met "rechte aanhalingstekens".';
  return 'is hier niet te lezen. Meestal is een < of { niet gesloten, of heeft een blok geen einde. Elk blok begint en eindigt met dezelfde naam, zoals <Voorstel> en </Voorstel>. Schrijf \\< of \\{ als je het teken zelf bedoelt.';
}
