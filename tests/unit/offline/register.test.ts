import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** After how many milliseconds a page at `address` asks for the service worker. */
async function askedAfter(address: string): Promise<number> {
  vi.resetModules();
  vi.useFakeTimers();
  const register = vi.fn(() => Promise.reject(new Error('not here')));
  vi.stubGlobal('location', new URL(address));
  vi.stubGlobal('document', { readyState: 'complete', addEventListener: vi.fn() });
  vi.stubGlobal('window', { caches: {} });
  vi.stubGlobal('caches', {});
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('navigator', { serviceWorker: { controller: null, register } });
  await import('../../../src/offline/register.ts');
  let passed = 0;
  for (; register.mock.calls.length === 0 && passed < 60_000; passed += 100) await vi.advanceTimersByTimeAsync(100);
  return passed;
}

test('a search has the line to itself for five seconds; another page looks after what is kept at once', async () => {
  expect(await askedAfter('https://gids.example/zoeken/?q=geld')).toBe(5_000);
  expect(await askedAfter('https://gids.example/tips/')).toBe(100);
});
