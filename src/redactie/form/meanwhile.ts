import { diff3Merge } from 'node-diff3';
import type { Remark } from './check.ts';

/** A file as it was read into the form, as the form would save it, and as it stands in its place now; undefined where there is none. */
export interface Versions {
  read: string | undefined;
  own: string;
  stored: string | undefined;
}

/** What to save: not while there is a problem, and of each warning the editor has to have heard. */
export interface Outcome {
  text: string;
  /** Whether something of somebody else is in it that the form didn't have. */
  joined: boolean;
  problems: Remark[];
  warnings: Remark[];
}

/**
 * Brings what the form would save together with what somebody else saved in the same file meanwhile, line by line. Where both changed the
 * same lines, or where the file is gone, a warning tells what would get lost.
 */
export function withMeanwhile(versions: Versions): Outcome {
  const own = plain(versions.own);
  const [read, stored] = [versions.read, versions.stored].map((text) => (text === undefined ? undefined : plain(text)));
  const outcome = { text: versions.own, joined: false, problems: [], warnings: [] };
  if (stored === read || stored === own) return outcome;
  if (read === undefined) return { ...outcome, problems: [remark('Deze naam is al gebruikt. Kies een andere naam.')] };
  if (stored === undefined)
    return { ...outcome, warnings: [remark(`Iemand anders haalde dit intussen weg. ${again('staat het er weer')}`)] };
  const parts = diff3Merge(split(own), split(read), split(stored), { excludeFalseConflicts: true });
  const text = join(parts.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []));
  const warnings = parts.flatMap(({ conflict }) => (conflict ? [warningOf(join(conflict.b).trim())] : []));
  return { ...outcome, text: `${text}\n`, joined: text !== own, warnings };
}

/** A text as the CMS reads it from a file. */
const plain = (text: string): string => text.trim().replaceAll(/\r\n?/g, '\n');

/** Above and below a line that names a field: nothing stands between fields, and yet a change to one is not a change to the next. */
const mark = '\0';
const split = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const name = /^\w+:/.exec(line);
    return name === null ? [line] : [`${mark}above ${name[0]}`, line, `${mark}below ${name[0]}`];
  });
const join = (lines: string[]): string => lines.filter((line) => !line.startsWith(mark)).join('\n');

const warningOf = (theirs: string): Remark =>
  theirs === ''
    ? remark(`Iemand anders haalde hier intussen iets weg. ${again('staat het er zoals jij het schreef')}`)
    : remark(
        `Iemand anders veranderde hier intussen ook iets. Neem over wat je wilt houden. ${again('geldt wat jij schreef')} Nu staat er:`,
        theirs,
      );

const again = (then: string) => `Sla je nog eens op, dan ${then}.`;
const remark = (sentence: string, at?: string): Remark => ({ sentence, at });
