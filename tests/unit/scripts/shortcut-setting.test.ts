import { afterEach, expect, test, vi } from 'vitest';
import { isShortcutOn, setShortcut } from '../../../src/scripts/shortcut-setting.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser that keeps what it is given. */
function keepingBrowser() {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
}

test('the key / works until a reader turns it off, and again when it is turned on', () => {
  keepingBrowser();
  const after = (on: boolean) => (setShortcut(on), isShortcutOn());
  expect([isShortcutOn(), after(false), after(true)]).toEqual([true, false, true]);
});

test('the key / works in a browser that keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  setShortcut(false);
  expect(isShortcutOn()).toBe(true);
});
