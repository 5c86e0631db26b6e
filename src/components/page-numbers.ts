/**
 * Page numbers as a reader sees them: runs joined, as in “p. 4–5 en 9”. Empty for an empty list.
 * @param pages page numbers in any order
 */
export function pageNumbers(pages: number[]): string {
  if (pages.length === 0) return '';
  const runs: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return `p. ${new Intl.ListFormat('nl').format(runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)))}`;
}
