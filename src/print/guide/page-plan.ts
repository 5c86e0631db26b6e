/** How long a part of a document is that starts on a page of its own, and on which of its pages each place stands. */
export interface PartPages {
  /** How many pages it fills. */
  pages: number;
  /** Page of each place inside the part by its id, counted from 1. */
  places: ReadonlyMap<string, number>;
}

/** What stands on which page of the whole document. */
export interface PagePlan {
  /** For each part, whether an empty page comes before it. */
  emptyBefore: boolean[];
  /** Page of each place by its id. */
  pageOf: Map<string, number>;
  total: number;
}

/** Lays parts out one after the other, each from a right page on as in a book: odd pages are right pages, so an empty one may come before. */
export function planPages(parts: PartPages[]): PagePlan {
  const plan: PagePlan = { emptyBefore: [], pageOf: new Map(), total: 0 };
  for (const { pages, places } of parts) {
    const empty = plan.total % 2 === 1;
    plan.emptyBefore.push(empty);
    if (empty) plan.total++;
    for (const [id, page] of places) plan.pageOf.set(id, plan.total + page);
    plan.total += pages;
  }
  return plan;
}
