import { defined } from '../defined.ts';
import { faultIf, type Fault } from './fault.ts';
import type { Werkvorm } from './werkvorm.ts';
import { isAnsweredAlone, wendingen, type vellen } from './werkvorm-fields.ts';

/** What is wrong inside one werkvorm that no single field can tell; empty if nothing is. */
export function werkvormFaults(entry: Werkvorm): Fault[] {
  return [
    ...groepFaults(entry),
    ...stapFaults(entry),
    ...begeleidingFaults(entry),
    ...vellenFaults(entry),
    ...posterFaults(entry),
    ...tijdFaults(entry),
  ];
}

function groepFaults({ groepen, vragen, poster }: Werkvorm): Fault[] {
  const known = new Set(groepen.map((each) => each.id));
  const layers = poster === 'ijsberg' || poster === 'driehoek' ? 3 : 0;
  return [
    ...faultIf(
      groepen.length < layers,
      ['groepen'],
      `heeft ${groepen.length} ${groepen.length === 1 ? 'groep' : 'groepen'}, maar de tekening ${poster} toont er ${layers}. Voeg groepen toe of kies een andere poster.`,
    ),
    ...vragen.flatMap((each, at) => unknown(['vragen', at, 'groep'], each.groep, 'groepen', known)),
  ];
}

function stapFaults({ stappen, vragen }: Werkvorm): Fault[] {
  const known = new Set(vragen.map((each) => each.id));
  return stappen.flatMap((each, at) =>
    each.vragen.flatMap((vraagId, index) => unknown(['stappen', at, 'vragen', index], vraagId, 'vragen', known)),
  );
}

/** The words for the gespreksleider: each once, and for every stap or for none. */
function begeleidingFaults({ begeleiding, stappen }: Werkvorm): Fault[] {
  const texts = stappen.flatMap((stap, at) =>
    (['openen', 'afronden', ...wendingen] as const).flatMap((name) => {
      const words = stap.begeleiding?.[name];
      return words === undefined ? [] : [{ path: ['stappen', at, 'begeleiding', name], words }];
    }),
  );
  const general = wendingen.flatMap((name) => begeleiding?.[name] ?? []);
  const some = stappen.some((stap) => stap.begeleiding);
  return [
    ...texts.flatMap(({ path, words }, at) => {
      if (general.includes(words)) return [{ path, message: 'staat ook bij begeleiding van de hele werkvorm. Haal het hier weg.' }];
      const first = texts.findIndex((each) => each.words === words);
      return faultIf(first < at, path, 'staat ook bij een eerdere stap. Schrijf wat bij deze stap past.');
    }),
    ...stappen.flatMap((stap, at) =>
      faultIf(some && !stap.begeleiding, ['stappen', at], 'heeft geen begeleiding, maar andere stappen wel. Vul begeleiding ook hier in.'),
    ),
  ];
}

/** A stap can't use a sheet that this werkvorm doesn't have. */
function vellenFaults(entry: Werkvorm): Fault[] {
  const missing: Partial<Record<(typeof vellen)[number], string>> = {
    ...(entry.vragen.some(isAnsweredAlone) ? {} : { antwoordvel: 'geen vraag die deelnemers zelf beantwoorden' }),
    ...(entry.rollen.length > 0 ? {} : { rolkaarten: 'geen rollen' }),
  };
  return entry.stappen.flatMap((stap, at) =>
    stap.vellen.flatMap((vel, index) =>
      faultIf(
        missing[vel] !== undefined,
        ['stappen', at, 'vellen', index],
        `noemt ${vel}, maar de werkvorm heeft ${missing[vel]}. Haal ${vel} weg.`,
      ),
    ),
  );
}

/** The poster is one sheet, which is printed. */
function posterFaults({ materialen }: Werkvorm): Fault[] {
  const first = materialen.findIndex((each) => each.poster);
  return materialen.flatMap((each, at) => {
    const path = ['materialen', at, 'poster'];
    if (!each.poster) return [];
    if (each.soort !== 'print')
      return [{ path, message: 'hoort bij soort print en alleen daar. Haal poster hier weg, of kies soort print.' }];
    return faultIf(
      first < at,
      path,
      `hoort al bij ${materialen[first]?.naam}. Een werkvorm heeft één poster: haal poster bij een van de twee weg.`,
    );
  });
}

const tijdFaults = (entry: Werkvorm): Fault[] => [
  ...minutenFaults(entry),
  ...timesFaults(entry),
  ...toldMinutenFaults(entry),
  ...richttijdFaults(entry),
];

/** Minutes belong to a randvoorwaarde about time, and only there. */
const minutenFaults = ({ randvoorwaarden }: Werkvorm): Fault[] =>
  randvoorwaarden.flatMap(({ soort, minuten }, at) =>
    faultIf(
      (soort === 'tijd') !== (minuten !== undefined),
      ['randvoorwaarden', at, 'minuten'],
      'hoort bij soort tijd en alleen daar. Vul bij soort tijd de minuten in, en haal ze bij een andere soort weg.',
    ),
  );

/** Just one randvoorwaarde is about time. */
function timesFaults({ randvoorwaarden }: Werkvorm): Fault[] {
  const times = randvoorwaarden.filter(isTime).length;
  return faultIf(
    times !== 1,
    ['randvoorwaarden'],
    `moet precies één randvoorwaarde van soort tijd hebben, en heeft er ${times}. Zet daar de minimale duur in minuten bij.`,
  );
}

/** A randvoorwaarde names the same minutes in words and as a number. */
const toldMinutenFaults = ({ randvoorwaarden }: Werkvorm): Fault[] =>
  randvoorwaarden.flatMap(({ tekst, minuten }, at) => {
    const [, told = minuten] = /(\d+) minuten/.exec(tekst) ?? [];
    return faultIf(
      minuten !== undefined && Number(told) !== minuten,
      ['randvoorwaarden', at, 'tekst'],
      `noemt ${told} minuten, maar bij minuten staat ${minuten}. Maak die twee gelijk.`,
    );
  });

/** All steps together take at least the least time, where that is known. */
function richttijdFaults({ randvoorwaarden, stappen }: Werkvorm): Fault[] {
  const minimum = randvoorwaarden.find(isTime)?.minuten ?? 0;
  const total = duur({ stappen });
  return faultIf(
    total < minimum,
    ['stappen'],
    `duren samen ${total} minuten, maar de minimale duur is ${minimum}. Verhoog de richttijd van de stappen met ${minimum - total} minuten, of verlaag de minuten bij randvoorwaarden.`,
  );
}

type Randvoorwaarde = Werkvorm['randvoorwaarden'][number];

/** Whether a randvoorwaarde is about time. */
export const isTime = ({ soort }: Pick<Randvoorwaarde, 'soort'>): boolean => soort === 'tijd';

/** The randvoorwaarde of a werkvorm that is about time. */
export const timeOf = ({ randvoorwaarden }: Pick<Werkvorm, 'randvoorwaarden'>): Randvoorwaarde =>
  defined(randvoorwaarden.find(isTime), 'The randvoorwaarde about time');

/** The least time that a werkvorm takes, in minutes: what its randvoorwaarde about time says. */
export const minimaleDuur = (entry: Pick<Werkvorm, 'randvoorwaarden'>): number =>
  defined(timeOf(entry).minuten, 'The minutes of the randvoorwaarde about time');

/** How long a werkvorm takes, in minutes: all its steps together, as this site suggests. */
export const duur = ({ stappen }: Pick<Werkvorm, 'stappen'>): number => stappen.reduce((sum, each) => sum + each.richttijd, 0);

const unknown = (path: Fault['path'], value: string, list: string, known: Set<string>): Fault[] =>
  faultIf(
    !known.has(value),
    path,
    `verwijst naar “${value}”, maar die staat niet bij ${list}. ${known.size > 0 ? `Kies uit: ${[...known].join(', ')}.` : `Vul eerst ${list} in, of haal dit weg.`}`,
  );
