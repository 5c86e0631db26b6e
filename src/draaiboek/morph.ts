/**
 * Makes the children of `old` show what those of `made` show, and keeps every element that stays: a field that is being left for the next,
 * or a button that is being pressed, isn't taken away under the hand. What an element does belongs to its `data-key`, so where that is
 * another, the element is another too; and a button looks up what it needs when it is pressed. An element with a key stays where it is when
 * something before it comes or goes.
 */
export function morph(old: Element, made: Element): void {
  const [before, after] = [[...old.childNodes], [...made.childNodes]];
  let at = 0;
  after.forEach((next, index) => {
    const later = before.findIndex((each, place) => place > at && isKeyed(next) && isSame(each, next));
    if (later > at && !isSame(before[at], next)) {
      before.slice(at, later).forEach((gone) => gone.remove());
      at = later;
    }
    const kept = before[at];
    if (kept === undefined) old.append(next);
    else if (isKeyed(kept) && !isSame(kept, next) && after.slice(index).some((each) => isSame(kept, each))) kept.before(next);
    else {
      keep(kept, next);
      at += 1;
    }
  });
  before.slice(at).forEach((rest) => rest.remove());
}

function keep(kept: ChildNode, next: ChildNode) {
  if (kept instanceof HTMLElement && next instanceof HTMLElement && isSame(kept, next)) {
    copyAttributes(kept, next);
    morph(kept, next);
    copyState(kept, next);
  } else if (!kept.isEqualNode(next)) kept.replaceWith(next);
}

const isKeyed = (node: ChildNode) => node instanceof HTMLElement && node.dataset['key'] !== undefined;

const isSame = (one: ChildNode | undefined, other: ChildNode) =>
  one instanceof HTMLElement &&
  other instanceof HTMLElement &&
  one.tagName === other.tagName &&
  one.dataset['key'] === other.dataset['key'];

function copyAttributes(old: HTMLElement, made: HTMLElement) {
  // Whether something is folded open is the reader's affair.
  for (const { name } of [...old.attributes]) if (name !== 'open' && !made.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...made.attributes]) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

/** What was typed, ticked or chosen hides the attribute. */
function copyState(old: HTMLElement, made: HTMLElement) {
  if (old instanceof HTMLInputElement && made instanceof HTMLInputElement) {
    if (old.value !== made.value) old.value = made.value;
    old.checked = made.checked;
  }
  // Without a chosen option the choice is the reader's.
  if (old instanceof HTMLSelectElement && made instanceof HTMLSelectElement && made.querySelector('[selected]')) old.value = made.value;
}
