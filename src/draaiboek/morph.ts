/**
 * Makes the children of `old` show what those of `made` show, and keeps every element that stays: a field that is being left for the next,
 * or a button that is being pressed, isn't taken away under the hand. What an element does belongs to its `data-key`, so where that is
 * another the element itself is.
 */
export function morph(old: Element, made: Element): void {
  const [before, after] = [[...old.childNodes], [...made.childNodes]];
  after.forEach((next, index) => {
    const kept = before[index];
    if (kept === undefined) old.append(next);
    else if (kept instanceof HTMLElement && next instanceof HTMLElement && isSame(kept, next)) {
      copyAttributes(kept, next);
      morph(kept, next);
    } else if (!kept.isEqualNode(next)) kept.replaceWith(next);
  });
  before.slice(after.length).forEach((rest) => rest.remove());
}

const isSame = (one: HTMLElement, other: HTMLElement) => one.tagName === other.tagName && one.dataset['key'] === other.dataset['key'];

function copyAttributes(old: HTMLElement, made: HTMLElement) {
  // Whether something is folded open is the reader's affair.
  for (const { name } of [...old.attributes]) if (name !== 'open' && !made.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...made.attributes]) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  // What was typed hides the attribute.
  if (old instanceof HTMLInputElement && made instanceof HTMLInputElement && old.value !== made.value) old.value = made.value;
}
