/** Says in the parts of `PlanEditor.astro` that what a plan takes isn't here. */
export function sayNotOpened(root: Element): void {
  const status = root.querySelector('[role="status"]');
  if (status) status.textContent = 'Dit draaiboek is nu niet te openen. Kijk of je verbinding hebt en laad de bladzijde opnieuw.';
}
