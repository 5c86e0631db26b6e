/**
 * A value that can't be missing, for what types can't tell.
 * @param what its name and place, such as “The picture of the poster ijsbergmodel”
 * @throws if it is missing all the same: a fault in the code, never in what somebody wrote
 */
export function defined<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is missing.`);
  return value;
}

/**
 * The item of a list at a place that the code knows to be in it.
 * @param index from 0
 * @throws if there is none: a fault in the code
 */
export const item = <Value>(list: readonly Value[], index: number): Value =>
  defined(list[index], `Item ${String(index)} of a list of ${String(list.length)}`);
