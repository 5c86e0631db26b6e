import { storedNames } from '../scripts/storage.ts';

/** The part of a browser's storage that plans use, so that a test can have one of its own. */
export type PlanStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What the key of each plan begins with. Each has a key of its own: then damage to one costs no other, and two tabs clash only over one plan. */
export const prefix = 'draaiboek-';

/** The storage of this browser; undefined where it keeps nothing, as in some private windows. */
export function browserStorage(): PlanStorage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Whether any plan is kept, without reading it. */
export const hasOwnPlans = (storage: PlanStorage | undefined): boolean => planIds(storage).length > 0;

/** The names of the plans that are kept. */
export const planIds = (storage: PlanStorage | undefined): string[] =>
  storedNames(() => storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
