import { z } from 'astro/zod';
import { defined } from '../defined.ts';
import {
  common,
  count,
  flag,
  id,
  link,
  list,
  proposal,
  record,
  refuseRepeats,
  repeated,
  someTexts,
  suggestions,
  text,
  texts,
} from './shared.ts';

/** How the group works during a stap. */
const werkwijzen = ['individueel', 'tweetallen', 'per organisatie', 'in groepjes', 'plenair', 'gespreksleider'] as const;

/** What kind of thing a materiaal is: goods, something to print, a person, or something participants bring. */
const materiaalSoorten = ['spullen', 'print', 'persoon', 'inbreng'] as const;

/** By what a hoeveelheid counts, so that lists can be summed for a number of people. */
const eenheden = ['deelnemer', 'organisatie', 'groep'] as const;

/** What a randvoorwaarde is about. */
const randvoorwaardeSoorten = ['veiligheid', 'houding', 'kennis', 'tijd'] as const;

/** What a stap can make use of that this site prints: a sheet of the werkvorm. */
const vellen = ['poster', 'antwoordvel', 'rolkaarten'] as const;

/** The drawings: each was made for one werkvorm and fills its poster, but the last one, which suits any. */
export const posters = ['ijsberg', 'cirkels', 'driehoek', 'beelden', 'begrippen', 'rollen', 'stappen'] as const;

/** What can go another way than planned: the fields that say what to do then. */
export const wendingen = ['alsHetStilValt', 'alsIemandOverneemt', 'alsHetHoogOploopt'] as const;

const hulp = (help: string) => text(help, 260);

const stapBegeleiding = record('Wat de gespreksleider bij deze stap zegt en doet. Dit is een voorstel van de site.', {
  openen: text('Wat de gespreksleider zegt om de stap te openen, zoals je het uitspreekt. Zonder aanhalingstekens.', 170),
  afronden: text('Wat de gespreksleider zegt om de stap af te ronden, zoals je het uitspreekt. Zonder aanhalingstekens.', 170),
  alsHetStilValt: hulp('Alleen als dat in deze stap anders gaat dan in de hele werkvorm: wat je doet als het stilvalt.').optional(),
  alsIemandOverneemt: hulp(
    'Alleen als dat in deze stap anders gaat dan in de hele werkvorm: wat je doet als iemand het gesprek overneemt.',
  ).optional(),
  alsHetHoogOploopt: hulp('Alleen als dat in deze stap anders gaat dan in de hele werkvorm: wat je doet als het hoog oploopt.').optional(),
}).register(suggestions);

const stap = record('Een stap van de werkvorm.', {
  titel: text('Korte naam van de stap, beginnend met wat je doet.', 80),
  acties: someTexts('Wat je in deze stap doet: één handeling per regel, in de volgorde van de bron.'),
  werkwijze: z
    .enum(werkwijzen)
    .describe('Hoe de groep werkt: individueel, tweetallen, per organisatie, in groepjes, plenair of gespreksleider.'),
  vragen: list(id('De id van een vraag uit de lijst vragen.'))
    .superRefine(refuseRepeats)
    .default([])
    .describe('De vragen die je in deze stap gebruikt, als lijst van hun id’s.'),
  extra: text('Wat je in deze stap extra kunt doen als er tijd is.', 400).optional(),
  noteren: list(z.enum(['inzichten', 'actiepunten', 'aantekeningen']))
    .superRefine(refuseRepeats)
    .default([])
    .describe('Wat de groep in deze stap opschrijft: inzichten, actiepunten of aantekeningen.'),
  vellen: list(z.enum(vellen))
    .superRefine(refuseRepeats)
    .default([])
    .describe('De vellen van deze site die je in deze stap gebruikt: poster, antwoordvel of rolkaarten.')
    .register(suggestions),
  richttijd: count('Hoeveel minuten deze stap ongeveer duurt. Dit is een voorstel van de site.', 1, 240).register(suggestions),
  begeleiding: stapBegeleiding.optional(),
  voorstel: proposal,
}).meta({ title: 'Stap' });

const groep = record('Een groep vragen: een laag van de ijsberg, een hoek van de driehoek, een deel van het gesprek.', {
  id: id('Korte naam in kleine letters, bijvoorbeeld wat-doe-je.'),
  titel: text('De naam van de groep op de bladzijde en de poster.', 60),
  kernvraag: text('De centrale vraag van deze groep, als die er is.', 160).optional(),
  toelichting: text('Eén zin uitleg bij deze groep.', 300).optional(),
}).meta({ title: 'Groep' });

const vraag = record('Een vraag die deelnemers beantwoorden.', {
  id: id('Korte naam van de vraag, bijvoorbeeld vraag-1.').regex(/^vraag-/),
  tekst: text('De vraag zelf. Bij deelvragen: waar de vraag over gaat.', 300),
  groep: id('De id van de groep waar deze vraag bij hoort.'),
  deelvragen: texts('De onderdelen van de vraag, in volgorde. Ze krijgen de letters a, b, c.', 26),
  voorbeelden: texts('Voorbeelden die helpen bij het antwoord.'),
  voorWie: z
    .enum(['zelf', 'samen', 'zelf en samen'])
    .describe('Schrijven deelnemers het antwoord zelf op (zelf), bespreken ze het (samen), of allebei (zelf en samen)?'),
  voorstel: proposal,
}).meta({ title: 'Vraag' });

const materiaal = record('Iets of iemand die je nodig hebt.', {
  naam: text('De naam. Gebruik in elke werkvorm dezelfde naam voor hetzelfde, zodat lijsten kloppen.', 80),
  hoeveelheid: record('Hoeveel je ervan nodig hebt, als regel. Het aantal is een voorstel van de site.', {
    aantal: count('Het aantal.', 1, 200).register(suggestions),
    per: z.enum(eenheden).describe('Waarvoor dat aantal geldt: per deelnemer, per organisatie of per groep.'),
  }),
  soort: z.enum(materiaalSoorten).describe('spullen, print, persoon of inbreng (wat deelnemers meenemen).'),
  optioneel: flag('het ook zonder kan.'),
  gaatOp: flag('het opgaat, zoals post-its. Dan telt het draaiboek op wat elke werkvorm vraagt.'),
  poster: flag('dit de poster van deze werkvorm is. Een draaiboek noemt dan het papier waarop iemand die print.'),
  toelichting: text('Eén zin uitleg, bijvoorbeeld het formaat.', 300).optional(),
  voorstel: proposal,
}).meta({ title: 'Materiaal' });

const randvoorwaarde = record('Iets wat in orde moet zijn voor je begint.', {
  soort: z.enum(randvoorwaardeSoorten).describe('veiligheid, houding, kennis of tijd.'),
  tekst: text('De randvoorwaarde in één zin.', 300),
  minuten: count('Alleen bij soort tijd: hoeveel minuten er minstens nodig zijn.', 5, 480).optional(),
  voorstel: proposal,
}).meta({ title: 'Randvoorwaarde' });

const shape = z.strictObject({
  ...common,
  ookBekendAls: texts('Andere namen van deze werkvorm.'),
  doel: text('Wat de groep met deze werkvorm bereikt, in één of twee zinnen.', 400),
  herkomst: text('Wie de werkvorm bedacht of waar die vandaan komt.', 300),
  poster: z
    .enum(posters)
    .default('stappen')
    .describe(
      'De tekening die bij deze werkvorm hoort: ijsberg, cirkels, driehoek, beelden, begrippen of rollen. Zonder eigen tekening: stappen.',
    ),
  stappen: list(stap).min(1).describe('De stappen, in volgorde.'),
  groepen: list(groep).default([]).describe('De groepen waarin de vragen zijn verdeeld.'),
  vragen: list(vraag).default([]).describe('De vragen van deze werkvorm, in volgorde.'),
  begeleiding: record('Wat de gespreksleider in elke stap kan doen als het anders loopt. Dit is een voorstel van de site.', {
    alsHetStilValt: hulp('Wat je doet als het stilvalt.'),
    alsIemandOverneemt: hulp('Wat je doet als iemand het gesprek overneemt.'),
    alsHetHoogOploopt: hulp('Wat je doet als het hoog oploopt.'),
  })
    .register(suggestions)
    .optional(),
  materialen: list(materiaal).min(1).describe('Wat en wie je nodig hebt.'),
  randvoorwaarden: list(randvoorwaarde).min(1).describe('Wat in orde moet zijn voor je begint.'),
  rollen: list(
    record('Een rol in het spel.', {
      partij: link('partijen', 'De partij die deze rol speelt.'),
      naam: text('De naam van de organisatie in het spel.', 80),
      opdracht: text('Wat deze rol wil en inbrengt.', 400),
      voorstel: proposal,
    }).meta({ title: 'Rol' }),
  )
    .default([])
    .describe('Alleen bij een rollenspel: de rollen.'),
});

/** Frontmatter of an entry in `content/werkvormen/`. */
export const werkvorm = shape.superRefine((entry, context) => {
  for (const problem of werkvormProblems(entry)) {
    context.addIssue({ code: 'custom', path: problem.path, message: problem.message, input: entry });
  }
});

/** A werkvorm as its frontmatter gives it, defaults filled in. Times are in minutes. */
export type Werkvorm = z.infer<typeof shape>;

interface Problem {
  path: (string | number)[];
  message: string;
}

/** The rules inside one werkvorm that no single field can check. */
function werkvormProblems(entry: Werkvorm): Problem[] {
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
  message: `verwijst naar “${value}”, maar die staat niet bij ${list}. Kies uit: ${[...known].join(', ') || '(nog leeg)'}.`,
});
