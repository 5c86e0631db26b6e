import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much a program may take before it gives memory back, and how much more than what was left then before it does so again, in bytes. */
interface Bounds {
  most: number;
  step: number;
}

/** How often it asks how much it takes, in milliseconds. */
const pause = 1000;

/**
 * Gives memory back while a large site is built: V8 and the bundler hold on to what they no longer need for as long as the computer has more.
 * A site that stays small never notices.
 */
export function tidyMemory(bounds: Bounds = { most: 1100e6, step: 150e6 }): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('V8 offers no gc() any more: see src/tidy-memory.ts.');
  // The last resort also gives back the pages of memory that it emptied.
  const look = tidier(bounds, process.memoryUsage.rss, () => {
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  });
  setInterval(look, pause).unref();
}

/** Looks how much is taken, each time that it is called, and lets go (`tidy`) of what can go where that is too much. */
export function tidier({ most, step }: Bounds, taken: () => number, tidy: () => void): () => void {
  let bound = most;
  return () => {
    if (taken() < bound) return;
    tidy();
    bound = Math.max(most, taken() + step);
  };
}
