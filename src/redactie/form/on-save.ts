import type { Remark, Verdict } from './check.ts';
import { showNote, showProblems } from './dialogs.ts';
import type { Folder } from './folder.ts';

/** Files that were saved from here, which the site has only when it is built again. */
const saved: Record<string, string> = {};

/** What to tell once an entry is saved. */
let note: Note | undefined;

interface Note {
  file: string;
  title: string;
  remarks: Remark[];
}

/**
 * Checks a file as it would be saved, and shows what is wrong with it, after what was `found` on the form already.
 * @throws {Error} where something must be mended: that keeps the CMS from saving
 */
export async function checkOnSave(file: string, text: string, found: Remark[] = []): Promise<void> {
  const verdict = await ask(file, text);
  note = noteAfter(file, verdict?.hints);
  const problems = [...found, ...(verdict?.problems ?? [])];
  if (problems.length > 0) {
    showProblems(problems);
    // What the CMS shows of it is less than the dialog says.
    throw new Error(problems.map(({ sentence }) => sentence).join('\n'));
  }
  saved[file] = text;
}

/** Shows what there is to tell of what was saved last. */
export function tellAfterSave(): void {
  if (note !== undefined) showNote(note.title, note.remarks, note.file);
}

/** What the check says; undefined if it can't be asked, as where the site can't be reached. */
async function ask(file: string, text: string): Promise<Verdict | undefined> {
  try {
    // As it is now: the site may have been built again since this page was opened.
    const response = await fetch('content.json', { cache: 'no-cache' });
    const folder: Folder = await response.json();
    const { verdictOn } = await import('./check.ts');
    return await verdictOn(file, text, { ...folder, files: { ...folder.files, ...saved } });
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** What to tell of a file that was saved: the check's `hints`, undefined if it couldn't be asked, and what it didn't look at. */
export function noteAfter(file: string, hints: Remark[] | undefined): Note | undefined {
  if (hints === undefined)
    return noteOf(file, 'Opgeslagen, maar niet nagekeken', [
      remark('De controle kon niet laden. Laad het formulier opnieuw en sla nog eens op. Anders zie je een fout pas later.'),
    ]);
  const paper = /^content\/(?:werkvormen|paginas)\//.test(file)
    ? [remark('Past de tekst nog op papier? Dat kijkt dit formulier niet na. Het blijkt als de site wordt gebouwd.')]
    : [];
  return noteOf(file, hints.length > 0 ? 'Opgeslagen. Dit kan nog beter:' : 'Opgeslagen', [...hints, ...paper]);
}

const noteOf = (file: string, title: string, remarks: Remark[]) => (remarks.length > 0 ? { file, title, remarks } : undefined);
const remark = (sentence: string): Remark => ({ sentence, at: undefined });
