import type { Remark, Verdict } from './check.ts';
import { showNote, showProblems } from './dialogs.ts';
import type { Folder } from './folder.ts';
import { isList, linesLost } from './lists.ts';
import { withMeanwhile, type Versions } from './meanwhile.ts';

/** How to ask for what the site doesn't have yet. */
interface Ask {
  /** How the file stands in its place now; undefined where there is none. */
  own: () => Promise<string | undefined>;
  /** The files of all proposals. */
  others: () => Promise<Folder['files']>;
}

/** Files that were saved from here, which the site has only when it is built again: as they were saved, and how to ask how they stand. */
const saved = new Map<string, { text: string; ask: Ask['own'] }>();

/** What stood in the place of files each time that they were saved from here. */
const replaced: Record<string, (string | undefined)[]> = {};

/** What editors were warned of. */
const heard = new Set<string>();

/** What to tell once an entry is saved. */
let note: Note | undefined;

interface Note {
  file: string;
  title: string;
  remarks: Remark[];
}

/**
 * Checks a file as it would be saved, and shows what is wrong with it, after what was `found` on the form already. It `ask`s for
 * the others, and later checks ask how this one stands by then.
 * @returns what to save: what the form has, together with what somebody else saved in it meanwhile
 * @throws {Error} where something must be mended or heard first: that keeps the CMS from saving
 */
export async function checkOnSave(file: string, versions: Versions, ask: Ask, found: Remark[] = []): Promise<string> {
  const before = replaced[file] ?? [];
  // What was saved from here last may be there though the CMS heard nothing of it, as where the connection was cut. It is nobody else's.
  const isOwn = versions.stored !== undefined && versions.stored === saved.get(file)?.text;
  // What was saved from here was taken back, as when a proposal is closed. Nobody wrote anything then, and what is on the form stays.
  const isTakenBack = versions.stored !== versions.read && before.includes(versions.stored);
  const { text, joined, problems, warnings } = withMeanwhile(isOwn || isTakenBack ? { ...versions, read: versions.stored } : versions);
  const verdict = await check(file, text, ask.others);
  note = noteAfter(file, verdict?.hints, isTakenBack ? takenBack : joined ? fromOthers : undefined);
  const gone = isList(file) ? linesLost(versions.read ?? '', text) : [];
  const news = [...gone, ...warnings].filter((warning) => !heard.has(keyOf(file, warning)));
  const isThere = text.trim() === versions.stored?.trim() && (versions.read === versions.stored || !isOwn);
  const told = [...found, ...(isThere ? [remark(nothingNew)] : problems), ...news, ...(verdict?.problems ?? [])];
  if (told.length > 0) {
    showProblems(told);
    for (const warning of news) heard.add(keyOf(file, warning));
    // What the CMS shows of it is less than the dialog says.
    throw new Error(told.map(({ sentence }) => sentence).join('\n'));
  }
  saved.set(file, { text, ask: ask.own });
  replaced[file] = [...before, versions.stored];
  return text;
}

const keyOf = (file: string, warning: Remark) => JSON.stringify([file, warning]);

/** Shows what there is to tell of what was saved last. */
export function tellAfterSave(): void {
  if (note !== undefined) showNote(note.title, note.remarks, note.file);
}

/** What the check says; undefined if it can't be asked, as where the site can't be reached. */
async function check(file: string, text: string, others: Ask['others']): Promise<Verdict | undefined> {
  try {
    // As it is now: the site may have been built again since this page was opened.
    const response = await fetch('content.json', { cache: 'no-cache' });
    const folder: Folder = await response.json();
    const { verdictOn } = await import('./check.ts');
    const proposed = await others().catch((error: unknown) => {
      reportError(error);
      return {};
    });
    return await verdictOn(file, text, { ...folder, files: await withSaved({ ...folder.files, ...proposed }) });
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** The content as the site has it, with what was saved from here as it stands now: it may have been thrown away since. */
async function withSaved(files: Folder['files']): Promise<Folder['files']> {
  const now = new Map(Object.entries(files));
  for (const [file, stands] of await Promise.all([...saved].map(asked))) {
    if (stands === undefined) now.delete(file);
    else now.set(file, stands);
  }
  return Object.fromEntries(now);
}

const asked = async ([file, { text, ask }]: [string, { text: string; ask: Ask['own'] }]): Promise<[string, string | undefined]> => [
  file,
  await ask().catch(() => text),
];

const nothingNew = 'Er is niets nieuws om op te slaan: zo staat het er al. Wat leeg is, telt niet mee.';
const fromOthers = 'Iemand anders heeft hier intussen ook iets veranderd. Dat staat er nu ook in.';
const takenBack = 'Wat je hier eerder opsloeg, is intussen weggehaald. Nu staat het er weer, met wat je daarna veranderde.';

/**
 * What to tell of a file that was saved: what happened to it `meanwhile`, the check's `hints`, undefined if it couldn't be
 * asked, and what it didn't look at.
 */
export function noteAfter(file: string, hints: Remark[] | undefined, meanwhile?: string): Note | undefined {
  const others = meanwhile === undefined ? [] : [remark(meanwhile)];
  if (hints === undefined)
    return noteOf(file, 'Opgeslagen, maar niet nagekeken', [
      ...others,
      remark('De controle kon niet laden. Laad het formulier opnieuw en sla nog eens op. Anders zie je een fout pas later.'),
    ]);
  const paper = /^content\/(?:werkvormen|paginas)\//.test(file)
    ? [remark('Past de tekst nog op papier? Dat kijkt dit formulier niet na. Het blijkt als de site wordt gebouwd.')]
    : [];
  return noteOf(file, hints.length > 0 ? 'Opgeslagen. Dit kan nog beter:' : 'Opgeslagen', [...hints, ...others, ...paper]);
}

const noteOf = (file: string, title: string, remarks: Remark[]) => (remarks.length > 0 ? { file, title, remarks } : undefined);
const remark = (sentence: string): Remark => ({ sentence, at: undefined });
