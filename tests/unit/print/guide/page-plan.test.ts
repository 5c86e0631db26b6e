import { describe, expect, test } from 'vitest';
import { planPages } from '../../../../src/print/guide/page-plan.ts';

const part = (pages: number, places: Record<string, number> = {}) => ({ pages, places: new Map(Object.entries(places)) });

describe('planPages', () => {
  test('starts each part on a right page, after an empty one where needed', () => {
    const { emptyBefore, total } = planPages([part(1), part(2), part(3), part(1)]);
    // 1, empty, 3–4, 5–7, empty, 9
    expect(emptyBefore).toEqual([false, true, false, true]);
    expect(total).toBe(9);
  });

  test('counts places from the start of the document', () => {
    const { pageOf } = planPages([part(1, { cover: 1 }), part(2, { contents: 1 }), part(4, { cases: 1, 'cases-zeeland': 3 })]);
    expect(Object.fromEntries(pageOf)).toEqual({ cover: 1, contents: 3, cases: 5, 'cases-zeeland': 7 });
  });

  test('of nothing is nothing', () => {
    expect(planPages([])).toEqual({ emptyBefore: [], pageOf: new Map(), total: 0 });
  });
});
