import { amountOf, materialsOf } from './materials.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { conditionsOf, preparationOf } from './preparation.ts';

/** What to get ready, to see to and to do before a meeting, as lists to tick off on paper; a list with nothing in it isn't there. */
export const checklistsOf = (plan: Plan, werkvormen: Werkvormen): { titel: string; items: string[] }[] =>
  [
    {
      titel: 'Leg klaar',
      items: materialsOf(plan, werkvormen).map(amountOf),
    },
    { titel: 'Zorg voor', items: conditionsOf(plan, werkvormen).map(({ tekst }) => tekst) },
    ...preparationOf(plan, werkvormen).map(({ when, tasks }) => ({ titel: when, items: tasks })),
  ].filter(({ items }) => items.length > 0);

/** What to buy or borrow, in words: “Post-its: 80”. */
export const shoppingList = (plan: Plan, werkvormen: Werkvormen): string[] =>
  materialsOf(plan, werkvormen)
    .filter(({ soort }) => soort === 'spullen')
    .map(amountOf);
