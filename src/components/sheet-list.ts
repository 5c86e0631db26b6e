/** A PDF file in a list: what it is, on which paper, how many pages, and its size in bytes. `bundle`: it binds the others together. */
export interface ListedSheet {
  /** File name without `.pdf`. */
  name: string;
  titel: string;
  purpose: string;
  paper: string;
  bundle?: boolean | undefined;
  href: string;
  pages: number;
  bytes: number;
}

/** The facts of a file as its reader needs them: “pdf, A4, 2 bladzijden, 71 kB”. */
export const sheetFacts = ({ paper, pages, bytes }: Pick<ListedSheet, 'paper' | 'pages' | 'bytes'>): string =>
  ['pdf', paper, `${pages} ${pages === 1 ? 'bladzijde' : 'bladzijden'}`, fileSize(bytes)].join(', ');

/** A size as people read it, from bytes: “71 kB”, “1,2 MB”. */
export function fileSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${megabytes.toLocaleString('nl', { maximumFractionDigits: 1 })} MB`;
}
