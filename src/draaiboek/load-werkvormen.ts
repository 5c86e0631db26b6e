import type { PlanWerkvorm, Werkvormen } from './plan-werkvorm.ts';

/** What to say where that fails. */
export const noWerkvormen = 'Dit draaiboek is nu niet te openen. Kijk of je verbinding hebt en laad de bladzijde opnieuw.';

/** Fetches the data of werkvormen; undefined where that fails. */
export async function loadWerkvormen(address: string): Promise<Werkvormen | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const entries: [string, PlanWerkvorm][] = await response.json();
    return new Map(entries);
  } catch {
    return undefined;
  }
}
