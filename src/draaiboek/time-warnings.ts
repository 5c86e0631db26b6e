import { spokenTime } from '../werkvorm/numbers.ts';
import { clockTime } from './clock.ts';
import { applySavings, type Saving } from './savings.ts';
import { werkvormenIn, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { schedule, type Shortage } from './schedule.ts';
import type { Warning } from './warning.ts';
import { phrase, quotedTitle } from './words.ts';

/** How long a meeting takes at most, in minutes (source: the LSA reckoned with half a day of three hours). */
const longestMeeting = 180;

/** Where the least that the werkvormen take leaves no time for anything else, shortening can't help. */
function roomWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  const least = werkvormenIn(plan, werkvormen).reduce((sum, { werkvorm }) => sum + werkvorm.minimaleDuur.minuten, 0);
  const room = plan.end === undefined ? longestMeeting : plan.end - plan.start;
  if (least < room || room <= 0) return [];
  return [
    {
      what: `De werkvormen duren samen minstens ${spokenTime(least)}. Jullie hebben ${spokenTime(room)}.`,
      why: 'Dan is er geen tijd voor een welkom, een pauze en afspraken. Een werkvorm lukt niet in minder dan de minimale tijd.',
      mend: 'Haal een werkvorm weg, of verdeel ze over twee bijeenkomsten.',
    },
  ];
}

/** What doesn't fit in the time that there is. */
export function timeWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  const { shortages, start, end } = schedule(plan, werkvormen);
  const room = roomWarnings(plan, werkvormen);
  return [
    ...room,
    // Of the whole that says enough.
    ...shortages.filter(({ at }) => at !== undefined || room.length === 0).map((shortage) => shortageWarning(plan, werkvormen, shortage)),
    ...(end - start > longestMeeting && room.length === 0
      ? [
          {
            what: `Jullie zijn ${spokenTime(end - start)} bezig.`,
            why: 'Het LSA, de landelijke vereniging van actieve bewoners, rekende voor een bijeenkomst op drie uur.',
            mend: 'Haal iets weg, of verdeel het over twee bijeenkomsten.',
          },
        ]
      : []),
  ];
}

function shortageWarning(plan: Plan, werkvormen: Werkvormen, { at, fixed, since, minutes, misplaced, savings, left }: Shortage): Warning {
  const block = at === undefined ? undefined : plan.blocks[at];
  const moment =
    block === undefined ? `Om ${clockTime(fixed)} moet het klaar zijn` : `${quotedTitle(block, werkvormen)} begint om ${clockTime(fixed)}`;
  if (misplaced)
    return {
      at,
      what: `${moment}, maar er gaat iets aan vooraf wat later begint.`,
      why: 'De tijd die vaststaat, past niet bij de volgorde.',
      mend: block === undefined ? 'Kies een latere eindtijd.' : 'Zet dit blok op een andere plek, of kies een andere tijd.',
    };
  const help = savings.map((saving) => savingSentence(plan, werkvormen, saving)).join(' ');
  // To begin the meeting earlier is no help where a block in it waits for its time.
  const waits = since === undefined ? undefined : plan.blocks[since];
  const much = spokenTime(left);
  const earlier = waits === undefined ? `Begin ${much} eerder` : `Laat ${quotedTitle(waits, werkvormen)} ${much} eerder beginnen`;
  const rest = left > 0 ? `${help === '' ? '' : ' Dan is het nog niet genoeg. '}${earlier}, of haal een blok weg.` : '';
  return {
    at,
    what: `${moment}, maar daarvoor is er ${spokenTime(minutes)} te veel gepland.`,
    why: block === undefined ? 'Zo loopt het uit.' : 'Zo begint dit blok te laat.',
    mend: `${help}${rest}`,
    fix: savings.length > 0 ? applySavings(plan, savings) : undefined,
  };
}

function savingSentence(plan: Plan, werkvormen: Werkvormen, { at, minutes, from, extras }: Saving): string {
  const block = plan.blocks[at];
  const name = block === undefined ? '' : quotedTitle(block, werkvormen);
  if (from === 'pauze') return `Maak de pauze ${spokenTime(minutes)} korter.`;
  if (extras.length === 0) return `Maak ${name} ${spokenTime(minutes)} korter.`;
  return `Laat bij ${name} ‘Extra’ weg in stap ${phrase(extras.map(String))}, en maak het ${spokenTime(minutes)} korter.`;
}
