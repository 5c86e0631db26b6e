import { byPlace, checkFiles } from './check-content.ts';
import { checkPaper } from './check-paper.ts';
import type { Problem } from './source-file.ts';

/** Checks all content below `root` and also whether texts fit the paper that is made of them, which takes by far the longest. */
export async function checkAll(root: string): Promise<Problem[]> {
  const { problems, onPaper } = checkBeforePaper(root);
  return [...problems, ...(await onPaper())].sort(byPlace);
}

/**
 * Gives the problems that have nothing to do with paper; then `onPaper` gives those with paper. Its sheets are those of the site at the
 * address `site`, which a build of that then needn't set again.
 */
export function checkBeforePaper(root: string): { problems: Problem[]; onPaper: (site?: string) => Promise<Problem[]> } {
  const { problems, files, sound } = checkFiles(root);
  return { problems, onPaper: (site) => checkPaper(sound, files, site) };
}
