import { capital } from '../components/capital.ts';
import { materialsOf } from './materials.ts';
import type { Plan, Werkvormen } from './plan.ts';

/** Something to buy or borrow, in words: “Post-its: 80”. */
export const shoppingList = (plan: Plan, werkvormen: Werkvormen): string[] =>
  materialsOf(plan, werkvormen)
    .filter(({ soort }) => soort === 'spullen')
    .map(({ naam, aantal, optioneel }) => `${capital(naam)}: ${aantal}${optioneel ? ' (als je wilt)' : ''}`);
