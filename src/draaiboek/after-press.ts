/**
 * Returns a function that does work at once, or, while the reader presses something, after that: then only the last. Whoever leaves a field
 * by pressing a button changes the plan before the press is over, and a button that moves away under a finger isn't pressed.
 */
export function afterPress(): (work: () => void) => void {
  let pressing = false;
  let waiting: (() => void) | undefined;
  const end = () => {
    const work = waiting;
    [pressing, waiting] = [false, undefined];
    work?.();
  };
  document.addEventListener('mousedown', () => (pressing = true), true);
  document.addEventListener('click', end, true);
  // A press that ends elsewhere is no click; one that is comes right after this.
  for (const kind of ['mouseup', 'dragend'] as const) document.addEventListener(kind, () => setTimeout(end), true);
  return (work) => {
    if (pressing) waiting = work;
    else work();
  };
}
