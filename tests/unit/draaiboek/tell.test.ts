import { afterEach, expect, test, vi } from 'vitest';
import { teller } from '../../../src/draaiboek/tell.ts';
import { withDocument } from '../document.ts';

withDocument();

afterEach(() => vi.useRealTimers());

test('what changed is told for six seconds, or until the next; what must stay stays', () => {
  vi.useFakeTimers();
  const status = document.createElement('p');
  const tell = teller(status);
  const after = (milliseconds: number) => (vi.advanceTimersByTime(milliseconds), status.textContent);
  tell('Eerst.');
  expect([after(0), after(5_900)]).toEqual(['Eerst.', 'Eerst.']);
  tell('Daarna.');
  expect([after(5_900), after(200)]).toEqual(['Daarna.', '']);
  tell('Kort.');
  tell('Dit blijft.', false);
  expect(after(60_000)).toBe('Dit blijft.');
});
