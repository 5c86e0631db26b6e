/** Where something stands in the window, from its top, in pixels. */
interface Band {
  top: number;
  bottom: number;
}

/** Whether one thing stands over another, in part too. What has no height, as a message without words, covers nothing. */
export const covers = (over: Band, under: Band): boolean => over.top < over.bottom && over.top < under.bottom && under.top < over.bottom;

/**
 * Puts a message that floats at the foot of the window (`.toast`) at its top where it would stand over what has the focus, in which a reader
 * may be typing. For after each change of its words, and of the focus.
 */
export function keepClearOfFocus(message: Element): void {
  message.removeAttribute('data-at-top');
  const focused = document.activeElement ?? document.body;
  if (focused === document.body) return;
  message.toggleAttribute('data-at-top', covers(message.getBoundingClientRect(), focused.getBoundingClientRect()));
}
