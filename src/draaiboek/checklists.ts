import { capital } from '../components/capital.ts';
import { materialsOf } from './materials.ts';
import type { Plan, Werkvormen } from './plan.ts';
import { conditionsOf, preparationOf } from './preparation.ts';

/** What to get ready, to see to and to do before a meeting, as lists to tick off on paper; a list with nothing in it isn't there. */
export const checklistsOf = (plan: Plan, werkvormen: Werkvormen): { titel: string; punten: string[] }[] =>
  [
    {
      titel: 'Leg klaar',
      punten: materialsOf(plan, werkvormen).map(
        ({ naam, aantal, optioneel }) => `${capital(naam)}: ${aantal}${optioneel ? ' (als je wilt)' : ''}`,
      ),
    },
    { titel: 'Zorg voor', punten: conditionsOf(plan, werkvormen).map(({ tekst }) => tekst) },
    ...preparationOf(plan, werkvormen).map(({ when, tasks }) => ({ titel: when, punten: tasks })),
  ].filter(({ punten }) => punten.length > 0);
