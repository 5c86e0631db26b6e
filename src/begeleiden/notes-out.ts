import { downloadFile } from '../scripts/download-file.ts';
import type { Plan } from '../draaiboek/plan.ts';
import { readClock } from '../draaiboek/clock.ts';
import { isOurTime, otherTime } from '../draaiboek/day.ts';
import { notesAsCsv, notesAsText, type Notes } from './notes.ts';
import type { Photo } from './photo-store.ts';
import { zipNotes } from './zip-notes.ts';

/** What was written down, and what it is of. */
export interface Written {
  notes: Notes;
  photos: Photo[];
  name: string;
  /** The day of the evening, in words. */
  day: string;
  plan: Plan;
  /** Names the evening for ever, so that a later file changes the appointment instead of making another. */
  id: string;
}

/** The kinds of file to take along what was written down, by their `data-file`; each resolves with what to say of it. */
const ways: Record<string, (written: Written) => string | Promise<string>> = {
  txt: ({ notes, name, day }) => save(notesAsText(notes, name, day), 'text/plain', 'afspraken.txt'),
  csv: ({ notes }) => save(notesAsCsv(notes), 'text/csv', 'afspraken.csv'),
  zip: ({ notes, photos, name, day }) => save(zipNotes(notes, photos, name, day), 'application/zip', 'verslag.zip'),
  async ics({ notes, name, day, plan, id }) {
    const { dag, tijd } = notes.terugkom;
    if (dag === '') return 'Vul eerst de dag in waarop jullie terugkomen.';
    if (!isOurTime(dag)) return otherTime;
    const { returnCalendar } = await import('../draaiboek/calendar.ts');
    const description = notesAsText(notes, name, day);
    const returning = { ...plan, title: name, returnDate: dag, start: readClock(tijd) ?? plan.start };
    return save(returnCalendar(returning, { id, now: new Date(), description }), 'text/calendar', 'terugkombijeenkomst.ics');
  },
};

/** Downloads what was written down as a file; resolves with what to say of it, also where that failed, or undefined for an unknown kind. */
export async function takeAlong(way: string, written: Written): Promise<string | undefined> {
  try {
    return await ways[way]?.(written);
  } catch {
    return 'Het bestand kon niet worden gemaakt. Kijk of je verbinding hebt en probeer het opnieuw. Blijft het zo? Laad dan de bladzijde opnieuw.';
  }
}

function save(content: BlobPart, type: string, file: string): string {
  downloadFile(new Blob([content], { type: type.startsWith('text/') ? `${type};charset=utf-8` : type }), file);
  return `${file} staat bij je downloads.`;
}
