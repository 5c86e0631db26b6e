import type { PlanWerkvorm, Werkvormen } from './plan-werkvorm.ts';
import { sayNotOpened } from './not-opened.ts';
import { defined } from '../defined.ts';

/** The parts of `PlanEditor.astro`, and the werkvormen that plans are made of. */
export interface Opened {
  area: Element;
  status: Element;
  werkvormen: Werkvormen;
}

/** Finds the parts and fetches the werkvormen; where that fails it says so, and returns undefined. */
export async function openParts(root: HTMLElement): Promise<Opened | undefined> {
  const [area, status] = [root.querySelector('[data-part="plan"]'), root.querySelector('[role="status"]')];
  if (!area || !status) return undefined;
  const werkvormen = await loadWerkvormen(defined(root.dataset['werkvormen'], 'The address of the werkvormen'));
  if (werkvormen !== undefined) return { area, status, werkvormen };
  sayNotOpened(root);
  return undefined;
}

async function loadWerkvormen(address: string): Promise<Werkvormen | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const entries: [string, PlanWerkvorm][] = await response.json();
    return new Map(entries);
  } catch {
    return undefined;
  }
}
