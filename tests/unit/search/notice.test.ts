import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../src/search/fault.ts';
import { countLine, notice, type Part } from '../../../src/search/notice.ts';

const parts: Part[] = ['everything', 'texts', 'extracts'];
const causes: Cause[] = ['offline', 'unreachable', 'slow', 'refused', 'gone', 'broken', 'incomplete'];
const all = parts.flatMap((part) => causes.map((cause) => ({ part, cause })));

describe('notice', () => {
  test('says something else of each part and each cause', () => {
    expect(new Set(all.map((missing) => notice(missing).text)).size).toBe(all.length);
  });

  test('blames the connection only where it may be that', () => {
    const blaming = all.filter((missing) => notice(missing).text.includes('verbinding')).map(({ cause }) => cause);
    expect([...new Set(blaming)].sort()).toEqual(['offline', 'unreachable']);
  });

  test('offers another try unless nothing can come of it', () => {
    const without = all.filter((missing) => !notice(missing).again).map(({ cause }) => cause);
    expect([...new Set(without)].sort()).toEqual(['incomplete', 'refused']);
  });

  test('points to the index of everything where nothing can be searched', () => {
    expect(parts.filter((part) => notice({ part, cause: 'gone' }).text.includes('Hieronder'))).toEqual(['everything']);
  });
});

test.each([
  [0, undefined, 'Niets gevonden'],
  [1, undefined, '1 resultaat'],
  [12, { part: 'extracts', cause: 'gone' } as const, '12 resultaten'],
  [0, { part: 'texts', cause: 'slow' } as const, 'Niets gevonden in titels en samenvattingen'],
  [6, { part: 'texts', cause: 'refused' } as const, '6 resultaten in titels en samenvattingen'],
])('countLine(%i, %o) is “%s”', (count, missing, line) => {
  expect(countLine(count, missing)).toBe(line);
});
