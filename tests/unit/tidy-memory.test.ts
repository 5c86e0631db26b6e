import { describe, expect, test, vi } from 'vitest';
import { tidier, tidyMemory } from '../../src/tidy-memory.ts';

describe('memory', () => {
  test('is given back from a bound on, and again when so much is added to what was left', () => {
    let taken = 0;
    const tidied: number[] = [];
    const look = tidier(
      { most: 800, step: 150 },
      () => taken,
      () => tidied.push((taken -= taken === 2000 ? 1400 : 40)),
    );
    for (const now of [700, 799, 800, 909, 910, 1019, 1020, 500, 799, 800, 2000, 799]) {
      taken = now;
      look();
    }
    // After 500 the bound is that of what was left last: what went by itself isn't known.
    expect(tidied).toEqual([760, 870, 980, 600]);
  });

  test('is looked at once a second, and V8 can give it back', () => {
    vi.useFakeTimers();
    const taken = vi.spyOn(process.memoryUsage, 'rss');
    tidyMemory({ most: 0, step: 1e12 });
    expect(taken).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3000);
    // Once to look and once after giving back, and then it has far to go.
    expect(taken).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
    taken.mockRestore();
  });
});
