import { openDryRun, type DryRun } from './dry-run.ts';
import { planPages, type PagePlan } from './page-plan.ts';

/** Numbers change lines and lines change numbers; in practice they agree at the second look. */
const looks = 4;

/** True in browsers that put page numbers on the paper: only there do numbers in the contents lead anywhere. */
export const hasPageNumbers = (): boolean => 'CSSMarginRule' in window;

/**
 * Finds out on which page each place of the guide comes, and writes it on the links to it.
 * Between two parts of the work it gives way, so that the page stays quick; `signal` ends it.
 * @returns the number of pages; undefined if it can't be told
 */
export async function numberPages(guide: Element, signal: AbortSignal): Promise<number | undefined> {
  const run = await openDryRun();
  if (!run) return undefined;
  try {
    return await agree(guide, run, signal);
  } finally {
    run.close();
  }
}

async function agree(guide: Element, run: DryRun, signal: AbortSignal): Promise<number | undefined> {
  for (let look = 0; look < looks; look++) {
    const parts = partsOf(guide);
    const measured = [];
    for (const part of parts) {
      await new Promise((next) => setTimeout(next));
      if (signal.aborted) return undefined;
      measured.push(run.measure(part));
    }
    const plan = planPages(measured);
    if (!writeNumbers(guide, plan)) {
      writeEmptyPages(parts, plan);
      return plan.total;
    }
  }
  clearNumbers(guide);
  return undefined;
}

const partsOf = (guide: Element) => [...guide.children].filter((part) => part instanceof HTMLElement && !part.hidden && !isEmptyPage(part));
const isEmptyPage = (part: Element) => part.classList.contains('guide-empty');

/** Links that are worth a page number: not those of footnotes and of source lines. */
const linksIn = (guide: Element) => guide.querySelectorAll<HTMLAnchorElement>('a[href^="#"]:not([data-footnote-ref], [id$="-bron"] a)');

/** Writes on each link the page that it leads to; tells whether any number is new. A link within one entry needs none. */
function writeNumbers(guide: Element, { pageOf }: PagePlan): boolean {
  let changed = false;
  for (const link of linksIn(guide)) {
    const id = link.hash.slice(1);
    const page = pageOf.get(id);
    const near = link.closest('article, nav')?.querySelector(`[id="${id}"]`) ?? null;
    const text = page === undefined || near !== null ? undefined : String(page);
    if (link.dataset['page'] === text) continue;
    changed = true;
    if (text === undefined) delete link.dataset['page'];
    else link.dataset['page'] = text;
  }
  return changed;
}

/** Takes all numbers and empty pages away, as when the guide is about to change. */
export function clearNumbers(guide: Element) {
  for (const link of linksIn(guide)) delete link.dataset['page'];
  for (const page of guide.querySelectorAll('.guide-empty')) page.remove();
}

function writeEmptyPages(parts: Element[], { emptyBefore }: PagePlan) {
  parts.forEach((part, index) => {
    if (!emptyBefore[index]) return;
    const empty = document.createElement('div');
    empty.className = 'guide-empty';
    part.before(empty);
  });
}
