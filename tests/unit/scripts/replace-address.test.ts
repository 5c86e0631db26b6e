import { afterEach, expect, test, vi } from 'vitest';
import { replaceAddress } from '../../../src/scripts/replace-address.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an address that the browser refuses is put there later, and only the last', () => {
  vi.useFakeTimers();
  const put: string[] = [];
  let refuses = false;
  const replaceState = (_state: unknown, _title: string, address: string) => {
    if (refuses) throw new DOMException('Too often', 'SecurityError');
    put.push(address);
  };
  vi.stubGlobal('window', { history: { replaceState } });
  replaceAddress('#a');
  refuses = true;
  replaceAddress('#b');
  replaceAddress('#c');
  vi.advanceTimersByTime(10_000);
  expect(put).toEqual(['#a']);
  refuses = false;
  vi.advanceTimersByTime(10_000);
  expect(put).toEqual(['#a', '#c']);
  refuses = true;
  replaceAddress('#d');
  refuses = false;
  replaceAddress('#e');
  vi.advanceTimersByTime(60_000);
  expect(put).toEqual(['#a', '#c', '#e']);
});
