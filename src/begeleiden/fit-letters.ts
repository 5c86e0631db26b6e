/** Sizes of letters on the stage, as shares of the largest. */
const sizes = [1.4, 1.25, 1.12, 1, 0.92, 0.84, 0.77, 0.7, 0.64];

/** Sets the largest letters with which all of the stage fits in the window; where none do, the smallest, and the page scrolls. */
export function fitLetters(root: HTMLElement): void {
  const stage = root.querySelector('.stage');
  for (const size of sizes) {
    root.style.setProperty('--letters', String(size));
    if (stage && stage.getBoundingClientRect().height <= window.innerHeight + 1) return;
  }
}
