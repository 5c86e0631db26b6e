/** Something that this site suggests itself, or that comes from a source. */
export interface Proposable {
  voorstel: boolean;
}

/** Where the mark of what is ours goes: once at a list that is ours as a whole, else at each item that is. */
export function markProposals(items: Proposable[]): { atList: boolean; atItem: (item: Proposable) => boolean } {
  const atList = items.length > 1 && items.every(({ voorstel }) => voorstel);
  return { atList, atItem: ({ voorstel }) => voorstel && !atList };
}
