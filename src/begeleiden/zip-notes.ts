import { strToU8, zipSync } from 'fflate';
import { notesAsCsv, notesAsText, type Notes } from './notes.ts';
import type { Photo } from './photo-store.ts';
import { reportPage } from './report.ts';

/** All that came of an evening in one file: a page to read and print, its photographs, and the text and the table by themselves. */
export function zipNotes(notes: Notes, photos: Photo[], title: string, day: string): Uint8Array<ArrayBuffer> {
  const named = photos.map((photo, at) => ({ ...photo, file: `foto-${at + 1}.jpg` }));
  return new Uint8Array(
    zipSync({
      'verslag.html': strToU8(reportPage(notes, named, title, day)),
      'afspraken.txt': strToU8(notesAsText(notes, title, day)),
      'afspraken.csv': strToU8(notesAsCsv(notes)),
      // A photograph doesn't become smaller.
      ...Object.fromEntries(named.map(({ file, picture }) => [file, [picture, { level: 0 }] as const])),
    }),
  );
}
