import { Document, isMap } from 'yaml';
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

/** An entry's frontmatter with another value at a place in it, or with nothing there; the other fields stay as they are written. */
export function changedFront(front: string, { data }: SourceFile, place: (string | number)[], value: unknown): string {
  const [field = ''] = place;
  const part = new Document({ [field]: valueOf(data, field) });
  if (value === undefined) part.deleteIn(place);
  else part.setIn(place, part.createNode(value));
  const written = isMap(part.contents) && part.contents.items.length === 0 ? '' : part.toString(style);
  // The lines of a field: the one with its name, and those below it that are empty or stand further in.
  return `${front.trimEnd()}\n`.replace(new RegExp(`^${field}:.*\n(?:(?:[ \\t-].*)?\n)*`, 'm'), () => written);
}

const style = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

const valueOf = (data: unknown, field: string | number): unknown =>
  data !== null && typeof data === 'object' ? Object.getOwnPropertyDescriptor(data, field)?.value : undefined;
