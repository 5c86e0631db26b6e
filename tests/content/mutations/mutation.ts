import { parseDocument, type Document } from 'yaml';
import type { SourceFile } from '../../../src/content-check/source-file.ts';

/** A change to one real entry, and what the site should do with it. */
export interface Mutation {
  what: string;
  /** The kind of change, by which tests are grouped. */
  kind: string;
  source: SourceFile;
  /** The whole file after the change. */
  content: string | Buffer;
  /** Whether the content check should stop it, or the site should build with it. */
  expected: 'stops' | 'builds';
  /** The field that the problem should be about, as an editor would name it; left out where it concerns the file. */
  field?: string | undefined;
}

/** The name under which a template is tried as an entry, for fields that no real entry has. */
export const templateSlug = 'uit-het-voorbeeld';

/** A content file as its two halves. */
export interface Halves {
  front: string;
  body: string;
}

/** Puts the halves of a file together. */
export const fileOf = ({ front, body }: Halves): string => `---\n${front.trimEnd()}\n---\n${body}`;

/** Each frontmatter is changed in hundreds of ways, and read once. */
const read = new Map<string, Document>();

/** An entry's frontmatter with something done to its YAML tree. */
export function changedFront(front: string, change: (document: Document) => void): string {
  const whole = read.get(front) ?? parseDocument(front);
  read.set(front, whole);
  const document = whole.clone();
  change(document);
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
