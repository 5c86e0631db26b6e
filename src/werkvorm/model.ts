import { groupBy } from '../group-by.ts';
import type { Partij } from '../schemas/partij.ts';
import { duur, minimaleDuur, wendingen, type Werkvorm } from '../schemas/werkvorm.ts';
import { partLetter, questionRange } from './numbers.ts';

/** The parts of a werkvorm that its page and its sheets show, by the id that each has in an address, with their titles. */
export const onderdelen = {
  rollen: 'De rollen',
  vragen: 'De vragen',
  stappen: 'De stappen',
  materialen: 'Leg klaar',
  randvoorwaarden: 'Zorg voor',
} as const;

/** What the model asks of a partij: its slug, its names and the letter of its mark. */
export interface ModelPartij {
  id: string;
  naam: string;
  meervoud: string;
  letter: Partij['letter'];
}

/** A part of a vraag: `id` is its place in an address, `label` its number with a letter, such as “1a”. */
export interface ModelDeelvraag {
  id: string;
  label: string;
  tekst: string;
}

/** A vraag with its number (`label`) and, where it has them, its lettered parts. */
export interface ModelVraag extends ModelDeelvraag {
  groep: string;
  deelvragen: ModelDeelvraag[];
  voorbeelden: string[];
  /** Whether participants write down their own answer. */
  zelf: boolean;
  /** Whether the group discusses it. */
  samen: boolean;
  voorstel: boolean;
}

/** A group of vragen: a layer of the iceberg, a corner of the triangle. */
export interface ModelGroep {
  id: string;
  titel: string;
  kernvraag?: string | undefined;
  toelichting?: string | undefined;
  vragen: ModelVraag[];
  /** What participants do with these vragen, a sentence for each way; empty where that is the same in every group. */
  aanpak: string[];
}

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

type Voorwaarde = Werkvorm['randvoorwaarden'][number];

/** A rol with the mark of the partij that plays it. */
export interface ModelRol {
  /** The slug of the partij, and its name. */
  partij: string;
  partijNaam: string;
  letter: Partij['letter'];
  naam: string;
  opdracht: string;
  voorstel: boolean;
}

/**
 * A werkvorm as page, sheets, structured data and search records show it: questions numbered, steps joined to them, both durations named.
 * Nothing that shows a werkvorm reads the frontmatter again.
 */
export interface WerkvormModel {
  titel: string;
  samenvatting: string;
  doel: string;
  herkomst: string;
  ookBekendAls: string[];
  poster: Werkvorm['poster'];
  /** How long it takes in minutes: the sum of its steps, a suggestion of this site. */
  duur: number;
  /** The least it takes in minutes, and whether that too is a suggestion of this site. */
  minimaleDuur: { minuten: number; voorstel: boolean };
  stappen: ModelStap[];
  /** What a gespreksleider does in any stap when it goes another way than planned, a suggestion of this site. */
  wendingen: ModelWending[];
  groepen: ModelGroep[];
  vragen: ModelVraag[];
  /** What participants do with the vragen where that is the same for all, else undefined. */
  aanpak?: string | undefined;
  materialen: Werkvorm['materialen'];
  /** The randvoorwaarden; that about time also by itself. `veld` is the field that they come from, and their place on the page. */
  voorwaarden: { veld: string; titel: string; uitleg: string; alle: Voorwaarde[]; tijd: Voorwaarde | undefined; overig: Voorwaarde[] };
  rollen: ModelRol[];
  /** The partijen of the guide, for drawings that give each a place. */
  partijen: ModelPartij[];
  /** What the group writes down in one of the steps, each once. */
  noteren: ModelStap['noteren'];
}

/**
 * Makes the model of a werkvorm.
 * @param data its frontmatter, checked
 * @param partijen the partijen of the guide, for the marks of the rollen
 * @throws if a rol names a partij that isn't among them: content links are checked before a build.
 */
export function werkvormModel(data: Werkvorm, partijen: ModelPartij[]): WerkvormModel {
  const vragen = data.vragen.map(modelVraag);
  const aanpakken = aanpakOf(vragen);
  return {
    titel: data.titel,
    samenvatting: data.samenvatting,
    doel: data.doel,
    herkomst: data.herkomst,
    ookBekendAls: data.ookBekendAls,
    poster: data.poster,
    duur: duur(data),
    minimaleDuur: {
      minuten: minimaleDuur(data),
      voorstel: data.randvoorwaarden.some(({ soort, voorstel }) => soort === 'tijd' && voorstel),
    },
    stappen: data.stappen.map((stap, index) => modelStap(stap, index, vragen)),
    wendingen: wendingenIn(data.begeleiding),
    groepen: data.groepen.map((groep) => {
      const own = vragen.filter((vraag) => vraag.groep === groep.id);
      return { ...groep, vragen: own, aanpak: aanpakken.length === 1 ? [] : aanpakOf(own) };
    }),
    vragen,
    aanpak: aanpakken.length === 1 ? aanpakken[0] : undefined,
    materialen: data.materialen,
    voorwaarden: {
      veld: 'randvoorwaarden',
      titel: onderdelen.randvoorwaarden,
      uitleg: 'Dit moet in orde zijn voor je begint. We noemen het randvoorwaarden.',
      alle: data.randvoorwaarden,
      tijd: data.randvoorwaarden.find(isTime),
      overig: data.randvoorwaarden.filter((each) => !isTime(each)),
    },
    rollen: data.rollen.map((rol) => modelRol(rol, partijen)),
    partijen,
    noteren: [...new Set(data.stappen.flatMap(({ noteren }) => noteren))],
  };
}

const isTime = ({ soort }: Voorwaarde) => soort === 'tijd';

function modelVraag({ id, tekst, groep, deelvragen, voorbeelden, voorWie, voorstel }: Werkvorm['vragen'][number]): ModelVraag {
  const label = id.replace(/^vraag-/, '');
  return {
    id,
    label,
    tekst,
    groep,
    deelvragen: deelvragen.map((part, index) => ({ id: `${id}${partLetter(index)}`, label: `${label}${partLetter(index)}`, tekst: part })),
    voorbeelden,
    zelf: voorWie !== 'samen',
    samen: voorWie !== 'zelf',
    voorstel,
  };
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

function modelStap(stap: Werkvorm['stappen'][number], index: number, all: ModelVraag[]): ModelStap {
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

const wendingenIn = (given: Partial<Record<ModelWending['soort'], string | undefined>> = {}): ModelWending[] =>
  wendingen.flatMap((soort) => {
    const tekst = given[soort];
    return tekst === undefined ? [] : [{ soort, titel: turns[soort], tekst }];
  });

/** What participants do with vragen, by who answers; vragen are named where others are answered in another way. */
const answering = {
  zelf: (names?: string) => (names === undefined ? 'Schrijf je eigen antwoord op.' : `Schrijf je eigen antwoord op ${names} op.`),
  samen: (names = 'dit') => `Bespreek ${names} samen.`,
  beide: (names?: string) => `Beantwoord ${names ?? 'dit'} eerst zelf. Bespreek ${names === undefined ? 'het' : 'die'} daarna samen.`,
};

/** A sentence for each way that occurs. */
function aanpakOf(vragen: ModelVraag[]): string[] {
  const byWay = [...groupBy(vragen, ({ zelf, samen }) => (!samen ? 'zelf' : zelf ? 'beide' : 'samen'))];
  return byWay.map(([way, own]) => answering[way](byWay.length === 1 ? undefined : questionRange(own.map(({ label }) => label))));
}

function modelRol(rol: Werkvorm['rollen'][number], partijen: ModelPartij[]): ModelRol {
  const partij = partijen.find(({ id }) => id === rol.partij);
  if (!partij) throw new Error(`content/partijen/${rol.partij}.mdx ontbreekt, maar een rol verwijst ernaar. Zet het bestand terug.`);
  return { ...rol, partijNaam: partij.naam, letter: partij.letter };
}
