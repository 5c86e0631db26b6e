import { checkFiles } from '../../content-check/check-content.ts';
import { checkLanguage } from '../../content-check/check-language.ts';
import type { Problem } from '../../content-check/source-file.ts';
import { wordListFile } from '../../content-check/word-list.ts';
import { openFolder, type Folder } from './folder.ts';

/** Something to say of a file: the check's own sentence, and the words that it is about where a field doesn't say that. */
export interface Remark {
  sentence: string;
  /** The line of the text. */
  at: string | undefined;
}

/** What the content check has against a file: what must be mended, and what would be better otherwise. */
export interface Verdict {
  problems: Remark[];
  hints: Remark[];
}

/**
 * What the content check says of `file` as it would be saved, beside all others in `folder`. Of another file it says only what is wrong
 * because of this one: two that get the same address, a fact that got lost.
 */
export async function verdictOn(file: string, text: string, folder: Folder): Promise<Verdict> {
  const isOwn = (problem: Problem) => problem.file === file;
  openFolder({ ...folder, files: { ...folder.files, [file]: text } });
  const { problems } = checkFiles('');
  const language = await checkLanguage('', file);
  const before = problems.every(isOwn) ? [] : problemsBefore(folder);
  const told = (problem: Problem): Remark => remark(problem, isOwn(problem) ? text : undefined);
  return {
    problems: [...problems.filter((each) => isOwn(each) || !before.includes(each.message)), ...language.problems.filter(isOwn)].map(told),
    // Only with all texts is it sure that a word isn't used.
    hints: language.hints.filter((hint) => isOwn(hint) && hint.file !== wordListFile).map(told),
  };
}

function problemsBefore(folder: Folder): string[] {
  openFolder(folder);
  return checkFiles('').problems.map(({ message }) => message);
}

function remark({ file, line, field, message }: Problem, own: string | undefined): Remark {
  const subject = own === undefined ? `In ${file}: ${field ?? 'dit'}` : (field ?? 'dit');
  const isField = own === undefined || (field !== undefined && field !== 'de tekst');
  return {
    sentence: `${subject} ${message}`.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    at: isField || line === undefined ? undefined : own.split('\n')[line - 1]?.trim() || undefined,
  };
}
