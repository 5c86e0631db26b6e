import { wendingen } from '../schemas/werkvorm-fields.ts';
import type { Werkvorm } from '../schemas/werkvorm.ts';
import { questionRange } from './numbers.ts';
import type { ModelVraag } from './vragen.ts';

/** What a gespreksleider does when it goes another way than planned. */
export interface ModelWending {
  soort: (typeof wendingen)[number];
  /** “Valt het stil?” */
  titel: string;
  tekst: string;
}

/** What a gespreksleider says in a stap, a suggestion of this site. */
export interface ModelBegeleiding {
  openen: string;
  afronden: string;
  /** Only what differs in this stap from the whole werkvorm. */
  wendingen: ModelWending[];
}

/** A stap; its vragen are named as readers see them. Times in minutes. */
export interface ModelStap {
  /** From 1. */
  nummer: number;
  id: string;
  titel: string;
  acties: string[];
  /** How the group works, in words: “ieder voor zich”. */
  werkwijze: string;
  vragen: ModelVraag[];
  /** “vraag 1 tot en met 3”; empty without vragen. */
  vraagNamen: string;
  extra?: string | undefined;
  noteren: Werkvorm['stappen'][number]['noteren'];
  /** The sheets of this site that it makes use of. */
  vellen: Werkvorm['stappen'][number]['vellen'];
  /** A suggestion of this site, always. */
  richttijd: number;
  begeleiding?: ModelBegeleiding | undefined;
  voorstel: boolean;
}

/** How the group works during a stap, in words that need no explanation. */
export const ways: Record<Werkvorm['stappen'][number]['werkwijze'], string> = {
  individueel: 'ieder voor zich',
  tweetallen: 'in tweetallen',
  'per organisatie': 'per organisatie',
  'in groepjes': 'in groepjes',
  plenair: 'met de hele groep',
  gespreksleider: 'door de gespreksleider',
};

/**
 * A stap with its number, joined to its vragen.
 * @param index from 0
 * @param all the vragen of the werkvorm
 */
export function modelStap(stap: Werkvorm['stappen'][number], index: number, all: ModelVraag[]): ModelStap {
  const vragen = stap.vragen.flatMap((id) => all.find((vraag) => vraag.id === id) ?? []);
  return {
    ...stap,
    nummer: index + 1,
    id: `stap-${index + 1}`,
    werkwijze: ways[stap.werkwijze],
    vragen,
    vraagNamen: questionRange(vragen.map(({ label }) => label)),
    begeleiding: stap.begeleiding && {
      openen: stap.begeleiding.openen,
      afronden: stap.begeleiding.afronden,
      wendingen: wendingenIn(stap.begeleiding),
    },
  };
}

const turns: Record<ModelWending['soort'], string> = {
  alsHetStilValt: 'Valt het stil?',
  alsIemandOverneemt: 'Neemt iemand het over?',
  alsHetHoogOploopt: 'Loopt het hoog op?',
};

/** What a gespreksleider does when it goes another way, as far as it is `given`. */
export const wendingenIn = (given: Partial<Record<ModelWending['soort'], string | undefined>> = {}): ModelWending[] =>
  wendingen.flatMap((soort) => {
    const tekst = given[soort];
    return tekst === undefined ? [] : [{ soort, titel: turns[soort], tekst }];
  });
