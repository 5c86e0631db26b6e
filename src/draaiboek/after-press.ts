/**
 * Gives what puts work off while the reader presses something. To leave a field for a button changes the plan before that press is over,
 * and what moves away under a finger isn't pressed. Of what is put off, the last is done.
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
