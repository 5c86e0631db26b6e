/** A text in an entry's fields, and its place. */
export interface PlacedText {
  path: PropertyKey[];
  text: string;
}

/** Every text in a value, in its order; `path` is the place of the value itself. */
export function textsIn(value: unknown, path: PropertyKey[]): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const inside: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inside.flatMap(([key, each]) => textsIn(each, [...path, key]));
}
