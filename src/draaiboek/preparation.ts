import { daysBefore, spokenWeekday } from './day.ts';
import { spokenPeople } from './facts.ts';
import { materialsOf, nameOf } from './materials.ts';
import { peopleOf, werkvormenIn, type Plan } from './plan.ts';
import type { PlanWerkvorm, Werkvormen } from './plan-werkvorm.ts';
import { sheetsOf, type PlanSheet } from './sheets.ts';
import { phrase } from './words.ts';

/** A randvoorwaarde with the titles of the werkvormen that ask for it. */
export interface PlanCondition {
  soort: PlanWerkvorm['voorwaarden']['overig'][number]['soort'];
  tekst: string;
  voorstel: boolean;
  werkvormen: string[];
}

/** What has to be in order, each once; what is about time is in the plan itself. Only a condition that no source gives is a proposal. */
export function conditionsOf(plan: Plan, werkvormen: Werkvormen): PlanCondition[] {
  const found = new Map<string, PlanCondition>();
  for (const { werkvorm } of werkvormenIn(plan, werkvormen)) {
    for (const { soort, tekst, voorstel } of werkvorm.voorwaarden.overig) {
      const known = found.get(tekst);
      found.set(tekst, {
        soort,
        tekst,
        voorstel: voorstel && (known?.voorstel ?? true),
        werkvormen: [...(known?.werkvormen ?? []), werkvorm.titel],
      });
    }
  }
  return [...found.values()];
}

/** What to do before the meeting, by when; with the day where that of the meeting is known. */
export interface Preparation {
  when: string;
  tasks: string[];
}

/** What to do a week, a day and an hour before; what the plan doesn't need isn't in it. All ours. */
export function preparationOf(plan: Plan, werkvormen: Werkvormen): Preparation[] {
  const materials = materialsOf(plan, werkvormen);
  const sheets = sheetsOf(plan, werkvormen);
  const named = (soort: string) => materials.filter((each) => each.soort === soort).map(nameOf);
  const [goods, brought, persons] = [named('spullen'), named('inbreng'), named('persoon')];
  const by = (when: string, days: number) => (plan.date === '' ? when : `${when}: ${spokenWeekday(daysBefore(plan.date, days))}`);
  const posters = sheets.filter(({ vel }) => vel === 'poster');
  const namedAs = (...wanted: PlanSheet['form'][]) => posters.filter(({ form }) => wanted.includes(form)).map(({ werkvorm }) => werkvorm);
  const [tiled, handed, large] = [namedAs('vellen', 'vellen-inktarm'), namedAs('a4'), namedAs('groot')];
  const hung = posters.filter(({ form }) => form !== 'a4').map(({ werkvorm }) => werkvorm);
  return [
    {
      when: by('Een week vooraf', 7),
      tasks: [
        `Nodig iedereen uit.${peopleOf(plan) > 0 ? ` Reken op ${spokenPeople(plan)}.` : ''} Schrijf erbij waar het is, hoe laat het begint en hoe laat het klaar is.`,
        'Praat vooraf met elke deelnemer. Vraag waarom iemand meedoet, en wat het moet opleveren.',
        'Regel een ruimte in de wijk waar jullie rustig kunnen praten.',
        ...(persons.length > 0 ? [`Regel wie erbij moet zijn: ${phrase(persons)}.`] : []),
        ...(brought.length > 0 ? [`Spreek af wie dit meeneemt: ${phrase(brought)}.`] : []),
        ...(large.length > 0 ? [`Laat de ${posterWord(large)} printen bij een copyshop: ${phrase(large)}.`] : []),
        ...(goods.length > 0 ? ['Kijk op de lijst wat je nog moet kopen of lenen.'] : []),
      ],
    },
    {
      when: by('De dag ervoor', 1),
      tasks: [
        'Stuur iedereen een bericht met de plek en de tijd.',
        ...(sheets.length > 0 ? ['Print de vellen.'] : []),
        ...(tiled.length > 0 ? [`Plak de vellen van de ${posterWord(tiled)} aan elkaar: ${phrase(tiled)}.`] : []),
        ...(goods.length > 0 ? ['Leg alle spullen bij elkaar.'] : []),
        'Lees het programma nog eens door. Weet iedereen die een deel leidt wat er moet gebeuren?',
      ],
    },
    {
      when: 'Een uur ervoor',
      tasks: [
        'Zet de stoelen in een kring, zodat iedereen elkaar ziet.',
        ...(hung.length > 0 ? [`Hang de ${posterWord(hung)} op: ${phrase(hung)}.`] : []),
        ...(handed.length > 0 ? [`Leg voor iedereen een eigen poster klaar: ${phrase(handed)}.`] : []),
        ...(goods.length > 0 ? ['Leg de spullen klaar.'] : []),
        'Zet koffie en thee klaar.',
        'Zet een klok in het zicht.',
      ],
    },
  ];
}

const posterWord = (names: string[]) => (names.length === 1 ? 'poster' : 'posters');
