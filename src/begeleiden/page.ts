import { unbroken } from '../unbroken.ts';

/** Hides elements, or shows them. */
export function hide(root: HTMLElement, selector: string, hidden: boolean): void {
  root.querySelectorAll<HTMLElement>(selector).forEach((each) => (each.hidden = hidden));
}

/** Writes words in the elements with this `data-show`, or `data-act`, where they don't stand there already: some are written four times a second. */
export function write(root: HTMLElement, name: string, words: string, attribute: 'show' | 'act' = 'show'): void {
  const text = unbroken(words);
  for (const each of root.querySelectorAll(`[data-${attribute}="${name}"]`)) if (each.textContent !== text) each.textContent = text;
}
