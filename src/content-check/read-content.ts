import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';
import { slugPattern } from '../schemas/slug.ts';

/** Where in a file something is wrong, and how to mend it, in a Dutch sentence. */
export interface Problem {
  /** Path from the project's folder, such as `content/tips/x.mdx`. */
  file: string;
  /** Line in that file, from 1. */
  line?: number | undefined;
  /** The field, as an editor would name it: `stappen › 2 › richttijd`. */
  field?: string | undefined;
  message: string;
}

/** One content file, taken apart but not yet checked. */
export interface SourceFile {
  file: string;
  collection: CollectionName;
  slug: string;
  data: unknown;
  body: string;
  /** Number of lines above the body. */
  bodyStart: number;
  /** The line where the value at `path` in the frontmatter stands, or that of its nearest parent. */
  lineOf(path: PropertyKey[]): number;
}

/**
 * Reads every entry below `root`/content. What can't be read is reported as a problem and left out;
 * the rest goes on, so that an editor sees all problems at once.
 */
export function readContent(root: string): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = strayNames(root);
  for (const collection of collectionNames) {
    for (const name of namesIn(join(root, 'content', collection))) {
      const file = `content/${collection}/${name}`;
      if (name.startsWith('_')) continue;
      const misnamed = checkName(join(root, file), name);
      if (misnamed) problems.push({ file, message: misnamed });
      else {
        const read = readEntry(root, file, collection, name.replace(/\.mdx$/, ''));
        if ('slug' in read) files.push(read);
        else problems.push(read);
      }
    }
  }
  return { files, problems };
}

/** What stands in content/ and belongs to no collection: nobody would ever see it on the site. */
const strayNames = (root: string): Problem[] =>
  namesIn(join(root, 'content'))
    .filter((name) => name !== 'README.md' && !collectionNames.some((collection) => collection === name))
    .map((name) => ({
      file: `content/${name}`,
      message: `hoort hier niet, dus de site toont het niet. Zet het in een van deze mappen: ${collectionNames.join(', ')}.`,
    }));

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

function checkName(path: string, name: string): string | undefined {
  if (statSync(path).isDirectory()) return 'is een map. Zet de bestanden rechtstreeks in de map van hun soort.';
  if (!name.endsWith('.mdx')) return 'eindigt niet op .mdx. Geef het bestand een naam als mijn-onderwerp.mdx.';
  if (slugPattern.test(name.slice(0, -4))) return undefined;
  return 'heeft een naam die niet in een webadres past. Gebruik alleen kleine letters, cijfers en streepjes, zonder spaties of accenten, bijvoorbeeld mijn-onderwerp.mdx.';
}

/** Reads one entry, for instance a template, whatever its name. */
export function readEntry(root: string, file: string, collection: CollectionName, slug: string): SourceFile | Problem {
  const decoded = decode(readFileSync(join(root, file)));
  if (decoded === undefined) return { file, message: 'is niet als UTF-8 opgeslagen. Sla het bestand opnieuw op met tekencodering UTF-8.' };
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(decoded) ?? [];
  if (front === undefined)
    return {
      file,
      line: 1,
      message: 'heeft bovenaan geen blok met velden tussen twee regels met ---. Begin met _template.mdx uit dezelfde map.',
    };
  const counter = new LineCounter();
  const document = parseDocument(front, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error) return { file, line: lineAt(error.pos[0]), message: yamlMessage(error.code) };
  const alias = aliasIn(document);
  if (alias !== undefined) return { file, line: lineAt(alias), message: yamlMessage('ALIAS') };
  return {
    file,
    collection,
    slug,
    data: document.toJS(),
    body: body ?? '',
    bodyStart: decoded.slice(0, decoded.length - (body ?? '').length).split('\n').length - 1,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node: unknown = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}

/** Where the first alias stands: YAML takes bare text that starts with an asterisk for one. */
function aliasIn(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_, { range }) {
      found = range?.[0];
      return visit.BREAK;
    },
  });
  return found;
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function yamlMessage(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'noemt hetzelfde veld twee keer. Voeg de twee samen of haal er één weg.';
  if (code === 'TAB_AS_INDENT') return 'gebruikt een tab om in te springen. Gebruik spaties.';
  return 'heeft hier velden die niet te lezen zijn. Kijk of het inspringen klopt, en zet tekst met een dubbele punt, een # of een * tussen aanhalingstekens.';
}
