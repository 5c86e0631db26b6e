import { z } from 'astro/zod';
import { count, distinct, flag, id, link, onlyWhere, proposal, record, someTexts, suggestions, text, texts } from './shared.ts';

/** How the group works during a stap. */
const werkwijzen = ['individueel', 'tweetallen', 'per organisatie', 'in groepjes', 'plenair', 'gespreksleider'] as const;

/** What kind of thing a materiaal is: goods, something to print, a person, or something participants bring. */
const materiaalSoorten = ['spullen', 'print', 'persoon', 'inbreng'] as const;

/** By what a hoeveelheid counts, so that lists can be summed for a number of people. */
const eenheden = ['deelnemer', 'organisatie', 'groep'] as const;

/** What a randvoorwaarde is about. */
const randvoorwaardeSoorten = ['veiligheid', 'houding', 'kennis', 'tijd'] as const;

/** What a stap can make use of that this site prints: a sheet of the werkvorm. */
export const vellen = ['poster', 'antwoordvel', 'rolkaarten'] as const;

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

/** A stap, with what the gespreksleider says in it. */
export const stap = record('Een stap van de werkvorm.', {
  titel: text('Korte naam van de stap, beginnend met wat je doet.', 80),
  acties: someTexts('Wat je in deze stap doet: één handeling per regel, in de volgorde van de bron.'),
  werkwijze: z
    .enum(werkwijzen)
    .describe('Hoe de groep werkt: individueel, tweetallen, per organisatie, in groepjes, plenair of gespreksleider.'),
  vragen: distinct(id('De korte naam (id) van een vraag uit de lijst vragen.'))
    .default([])
    .describe('De vragen die je in deze stap gebruikt, genoemd bij hun korte naam (id).'),
  extra: text('Wat je in deze stap extra kunt doen als er tijd is.', 400).optional(),
  noteren: distinct(z.enum(['inzichten', 'actiepunten', 'aantekeningen']))
    .default([])
    .describe('Wat de groep in deze stap opschrijft: inzichten, actiepunten of aantekeningen.'),
  vellen: distinct(z.enum(vellen))
    .default([])
    .describe('De vellen van deze site die je in deze stap gebruikt: poster, antwoordvel of rolkaarten.')
    .register(suggestions),
  richttijd: count('Hoeveel minuten deze stap ongeveer duurt. Dit is een voorstel van de site.', 1, 240).register(suggestions),
  begeleiding: stapBegeleiding.optional(),
  voorstel: proposal,
}).meta({ title: 'Stap' });

/** A group of vragen. */
export const groep = record('Een groep vragen: een laag van de ijsberg, een hoek van de driehoek, een deel van het gesprek.', {
  id: id('Korte naam in kleine letters, bijvoorbeeld wat-doe-je.'),
  titel: text('De naam van de groep op de bladzijde en de poster.', 60),
  kernvraag: text('De centrale vraag van deze groep, als die er is.', 160).optional(),
  toelichting: text('Eén zin uitleg bij deze groep.', 300).optional(),
}).meta({ title: 'Groep' });

/** A vraag with its parts. */
export const vraag = record('Een vraag die deelnemers beantwoorden.', {
  id: id('Korte naam van de vraag, bijvoorbeeld vraag-1.').regex(/^vraag-/, { abort: true }),
  tekst: text('De vraag zelf. Bij deelvragen: waar de vraag over gaat.', 300),
  groep: id('De korte naam (id) van de groep waar deze vraag bij hoort.').meta({ title: 'Groep' }),
  deelvragen: texts('De onderdelen van de vraag, in volgorde. Ze krijgen de letters a, b, c.', 26),
  voorbeelden: texts('Voorbeelden die helpen bij het antwoord.'),
  voorWie: z
    .enum(['zelf', 'samen', 'zelf en samen'])
    .describe('Schrijven deelnemers het antwoord zelf op (zelf), bespreken ze het (samen), of allebei (zelf en samen)?'),
  voorstel: proposal,
}).meta({ title: 'Vraag' });

/** Whether participants write down an answer of their own to a vraag. */
export const isAnsweredAlone = ({ voorWie }: Pick<z.infer<typeof vraag>, 'voorWie'>): boolean => voorWie !== 'samen';

/** A materiaal and how much of it. */
export const materiaal = record('Iets of iemand die je nodig hebt.', {
  naam: text('De naam. Hetzelfde heet in elke werkvorm hetzelfde, zodat lijsten kloppen.', 80),
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
}).meta({
  title: 'Materiaal',
  if: { properties: { poster: { const: true } }, required: ['poster'] },
  then: { properties: { soort: { const: 'print' } } },
});

/** A randvoorwaarde. */
export const randvoorwaarde = record('Iets wat in orde moet zijn voor je begint.', {
  soort: z.enum(randvoorwaardeSoorten).describe('veiligheid, houding, kennis of tijd.'),
  tekst: text('De randvoorwaarde in één zin.', 300),
  minuten: count('Alleen bij soort tijd: hoeveel minuten er minstens nodig zijn.', 5, 480).optional(),
  voorstel: proposal,
}).meta({ title: 'Randvoorwaarde', ...onlyWhere('minuten', 'soort', 'tijd') });

/** A rol in a role-play. */
export const rol = record('Een rol in het spel.', {
  partij: link('partijen', 'De partij die deze rol speelt.'),
  naam: text('De naam van de organisatie in het spel.', 80),
  opdracht: text('Wat deze rol wil en inbrengt.', 400),
  voorstel: proposal,
}).meta({ title: 'Rol' });

/** What the gespreksleider does in any stap. */
export const begeleiding = record('Wat de gespreksleider in elke stap kan doen als het anders loopt. Dit is een voorstel van de site.', {
  alsHetStilValt: hulp('Wat je doet als het stilvalt.'),
  alsIemandOverneemt: hulp('Wat je doet als iemand het gesprek overneemt.'),
  alsHetHoogOploopt: hulp('Wat je doet als het hoog oploopt.'),
}).register(suggestions);
