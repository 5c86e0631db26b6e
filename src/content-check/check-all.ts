import { byPlace, checkFiles } from './check-content.ts';
import { checkPaper, setDerived } from './check-paper.ts';
import type { Problem } from './source-file.ts';

/** Checks all content below `root` and also whether texts fit the paper that is made of them, which takes by far the longest. */
export async function checkAll(root: string): Promise<Problem[]> {
  const { problems, onPaper } = checkBeforePaper(root);
  return [...problems, ...(await onPaper())].sort(byPlace);
}

/** What a check gives before it has looked at paper, and what is left to do. The sheets are those of the site at the address `site`, which a build of that then needn't set again. */
interface BeforePaper {
  /** The problems that have nothing to do with paper. */
  problems: Problem[];
  /** Gives those with paper. */
  onPaper: (site?: string) => Promise<Problem[]>;
  /** Sets what only shows sheets again, one after the other as long as `goOn` says so; where there are no problems. */
  ahead: (goOn: () => boolean, site: string) => Promise<void>;
}

/** Checks all content below `root` but for paper. */
export function checkBeforePaper(root: string): BeforePaper {
  const { problems, files, sound } = checkFiles(root);
  return {
    problems,
    onPaper: (site) => checkPaper(sound, files, site),
    ahead: (goOn, site) => setDerived(sound, files, goOn, site),
  };
}
