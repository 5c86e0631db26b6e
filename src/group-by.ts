/** At least one item: a key comes with the first. */
type Group<Item> = [Item, ...Item[]];

/**
 * Items by what `keyOf` says of each, in the order in which keys first come: `Map.groupBy`, for browsers that don't have that, and with a type
 * that knows that no group is empty.
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Group<Item>> {
  const groups = new Map<Key, Group<Item>>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
