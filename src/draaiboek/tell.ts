/** How long what changed is told, in milliseconds. */
const stay = 6000;

/** Gives what tells a reader something in a place that screen readers know: for a while, or until the next. */
export function teller(status: Element) {
  let clear: ReturnType<typeof setTimeout> | undefined;
  return (words: string, forAWhile = true) => {
    status.textContent = words;
    clearTimeout(clear);
    if (forAWhile) clear = setTimeout(() => (status.textContent = ''), stay);
  };
}
