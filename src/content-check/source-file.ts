import type { CollectionName } from '../schemas/shared.ts';

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
  /** What makes the fields unreadable, so that there is no `data`; the text is there all the same. */
  unreadable?: Problem[];
  body: string;
  /** Number of lines above the body. */
  bodyStart: number;
  /** The line where the value at `path` in the frontmatter stands, or that of its nearest parent. */
  lineOf(path: PropertyKey[]): number;
}

/** The fields of an entry by their names; none where its frontmatter is something else. */
export const fieldsOf = ({ data }: SourceFile): Record<string, unknown> => (data !== null && typeof data === 'object' ? { ...data } : {});
