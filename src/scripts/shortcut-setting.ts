import { device, readStored, writeStored } from './storage.ts';

/** Where the browser keeps that a reader turned the key / off. */
const name = 'sneltoets';

/** Whether the key / goes to the search field: yes, unless a reader turned it off in this browser. */
export const isShortcutOn = (): boolean => readStored(device, name) !== 'uit';

/** Keeps the choice for all pages. A browser that keeps nothing forgets it. */
export function setShortcut(on: boolean): void {
  writeStored(device, name, on ? undefined : 'uit');
}
