import { defined } from '../defined.ts';
import { repeated } from './shared.ts';
import type { Werkvorm } from './werkvorm.ts';
import { wendingen, type vellen } from './werkvorm-fields.ts';

/** Something wrong, by the place of its field; the message follows on the name of that field, in Dutch. */
interface Problem {
  path: (string | number)[];
  message: string;
}

/** What is wrong inside one werkvorm that no single field can tell; empty if nothing is. */
export function werkvormProblems(entry: Werkvorm): Problem[] {
  return [...groepProblems(entry), ...stapProblems(entry), ...begeleidingProblems(entry), ...vellenProblems(entry), ...tijdProblems(entry)];
}

function groepProblems({ groepen, vragen, poster }: Werkvorm): Problem[] {
  const known = new Set(groepen.map((each) => each.id));
  const layers = poster === 'ijsberg' || poster === 'driehoek' ? 3 : 0;
  return [
    ...(groepen.length < layers
      ? [
          {
            path: ['groepen'],
            message: `heeft ${groepen.length} groepen, maar de tekening ${poster} toont er ${layers}. Voeg groepen toe of kies een andere poster.`,
          },
        ]
      : []),
    ...repeated(groepen.map((each) => each.id)).map((at) => duplicate(['groepen', at, 'id'])),
    ...repeated(groepen.map((each) => each.titel)).map((at) => ({
      path: ['groepen', at, 'titel'],
      message: 'komt al eerder voor. Geef elke groep een eigen titel.',
    })),
    ...repeated(vragen.map((each) => each.id)).map((at) => duplicate(['vragen', at, 'id'])),
    ...vragen.flatMap((each, at) => (known.has(each.groep) ? [] : [unknown(['vragen', at, 'groep'], each.groep, 'groepen', known)])),
  ];
}

function stapProblems({ stappen, vragen }: Werkvorm): Problem[] {
  const known = new Set(vragen.map((each) => each.id));
  return stappen.flatMap((each, at) =>
    each.vragen.flatMap((vraagId, index) =>
      known.has(vraagId) ? [] : [unknown(['stappen', at, 'vragen', index], vraagId, 'vragen', known)],
    ),
  );
}

/** The words for the gespreksleider: each once, and for every stap or for none. */
function begeleidingProblems({ begeleiding, stappen }: Werkvorm): Problem[] {
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
      return first < at ? [{ path, message: 'staat ook bij een eerdere stap. Schrijf wat bij deze stap past.' }] : [];
    }),
    ...stappen.flatMap((stap, at) =>
      some && !stap.begeleiding
        ? [{ path: ['stappen', at], message: 'heeft geen begeleiding, maar andere stappen wel. Vul begeleiding ook hier in.' }]
        : [],
    ),
  ];
}

/** A stap can't use a sheet that this werkvorm doesn't have. */
function vellenProblems(entry: Werkvorm): Problem[] {
  const missing: Partial<Record<(typeof vellen)[number], string>> = {
    ...(hasAnswers(entry) ? {} : { antwoordvel: 'geen vraag die deelnemers zelf beantwoorden' }),
    ...(entry.rollen.length > 0 ? {} : { rolkaarten: 'geen rollen' }),
  };
  return entry.stappen.flatMap((stap, at) =>
    stap.vellen.flatMap((vel, index) =>
      missing[vel] === undefined
        ? []
        : [{ path: ['stappen', at, 'vellen', index], message: `noemt ${vel}, maar de werkvorm heeft ${missing[vel]}. Haal ${vel} weg.` }],
    ),
  );
}

/** Whether participants write down answers of their own, and so need a sheet to write on. */
const hasAnswers = ({ vragen }: Pick<Werkvorm, 'vragen'>): boolean => vragen.some(({ voorWie }) => voorWie !== 'samen');

function tijdProblems({ randvoorwaarden, stappen }: Werkvorm): Problem[] {
  const misplaced = randvoorwaarden.flatMap((each, at): Problem[] =>
    (each.soort === 'tijd') === (each.minuten !== undefined)
      ? []
      : [
          {
            path: ['randvoorwaarden', at, 'minuten'],
            message: 'hoort bij soort tijd en alleen daar. Vul bij soort tijd de minuten in, en haal ze bij een andere soort weg.',
          },
        ],
  );
  const times = randvoorwaarden.filter((each) => each.soort === 'tijd');
  if (times.length !== 1) {
    misplaced.push({
      path: ['randvoorwaarden'],
      message: `moet precies één randvoorwaarde van soort tijd hebben, en heeft er ${times.length}. Zet daar de minimale duur in minuten bij.`,
    });
  }
  randvoorwaarden.forEach((each, at) => {
    const [, told] = /(\d+) minuten/.exec(each.tekst) ?? [];
    if (each.minuten !== undefined && told !== undefined && Number(told) !== each.minuten)
      misplaced.push({
        path: ['randvoorwaarden', at, 'tekst'],
        message: `noemt ${told} minuten, maar bij minuten staat ${each.minuten}. Maak die twee gelijk.`,
      });
  });
  const minimum = times[0]?.minuten;
  const total = duur({ stappen });
  if (minimum !== undefined && total < minimum) {
    misplaced.push({
      path: ['stappen'],
      message: `duren samen ${total} minuten, maar de minimale duur is ${minimum}. Verhoog de richttijd van de stappen met ${minimum - total} minuten, of verlaag de minuten bij randvoorwaarden.`,
    });
  }
  return misplaced;
}

/** The least time that a werkvorm takes, in minutes: what its randvoorwaarde about time says. */
export const minimaleDuur = ({ randvoorwaarden }: Pick<Werkvorm, 'randvoorwaarden'>): number =>
  defined(randvoorwaarden.find((each) => each.soort === 'tijd')?.minuten, 'The randvoorwaarde about time');

/** How long a werkvorm takes, in minutes: all its steps together, as this site suggests. */
export const duur = ({ stappen }: Pick<Werkvorm, 'stappen'>): number => stappen.reduce((sum, each) => sum + each.richttijd, 0);

const duplicate = (path: Problem['path']): Problem => ({ path, message: 'komt al eerder voor. Geef elk een eigen id.' });

const unknown = (path: Problem['path'], value: string, list: string, known: Set<string>): Problem => ({
  path,
  message: `verwijst naar “${value}”, maar die staat niet bij ${list}. ${known.size > 0 ? `Kies uit: ${[...known].join(', ')}.` : `Vul eerst ${list} in, of haal dit weg.`}`,
});
