import { unbroken } from '../unbroken.ts';

/** A child of an element; what is false or undefined is left out, as in `words !== '' && element('p', {}, words)`. */
export type Child = Node | string | false | undefined;

/**
 * Makes an element with those attributes and children that are given. A string is text, never HTML; its lines break as those of pages do.
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
