import { unbroken } from '../unbroken.ts';

/** What may stand in an element, or not: `words !== '' && element('p', {}, words)`. */
export type Child = Node | string | false | undefined;

/**
 * Makes an element with attributes and children, but for those that aren't given; a string is text, never HTML, and breaks as the texts of
 * pages do.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | false | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (isGiven(value)) made.setAttribute(key, value);
  made.append(...children.filter(isGiven).map((child) => (typeof child === 'string' ? unbroken(child) : child)));
  return made;
}

const isGiven = <Given>(value: Given | false | undefined): value is Given => value !== false && value !== undefined;
