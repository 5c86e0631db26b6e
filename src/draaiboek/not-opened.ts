/** Says in the parts of `PlanEditor.astro`, which has the words, that what a plan takes isn't here. */
export function sayNotOpened(root: Element): void {
  const status = root.querySelector<HTMLElement>('[role="status"]');
  if (status) status.textContent = status.dataset['missed'] ?? '';
}
