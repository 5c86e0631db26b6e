import type { Partij } from '../schemas/partij.ts';
import type { Werkvorm } from '../schemas/werkvorm.ts';
import { duur, isTime, minimaleDuur, timeOf } from '../schemas/werkvorm-rules.ts';
import { modelStap, wendingenIn, type ModelStap, type ModelWending } from './stappen.ts';
import { aanpakOf, modelVraag, type ModelGroep, type ModelVraag } from './vragen.ts';

/** The parts of a werkvorm that its page and its sheets show, by the id that each has in an address, with their titles. */
export const partTitles = {
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

/** What the model asks of the partij with this slug. */
export const modelPartij = (id: string, { titel, meervoud, letter }: Partij): ModelPartij => ({ id, naam: titel, meervoud, letter });

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
  voorwaarden: { veld: string; titel: string; uitleg: string; alle: Voorwaarde[]; tijd: Voorwaarde; overig: Voorwaarde[] };
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
    minimaleDuur: { minuten: minimaleDuur(data), voorstel: timeOf(data).voorstel },
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
      titel: partTitles.randvoorwaarden,
      uitleg: 'Dit moet in orde zijn voor je begint. We noemen het randvoorwaarden.',
      alle: data.randvoorwaarden,
      tijd: timeOf(data),
      overig: data.randvoorwaarden.filter((each) => !isTime(each)),
    },
    rollen: data.rollen.map((rol) => modelRol(rol, partijen)),
    partijen,
    noteren: [...new Set(data.stappen.flatMap(({ noteren }) => noteren))],
  };
}

function modelRol(rol: Werkvorm['rollen'][number], partijen: ModelPartij[]): ModelRol {
  const partij = partijen.find(({ id }) => id === rol.partij);
  if (!partij) throw new Error(`content/partijen/${rol.partij}.mdx ontbreekt, maar een rol verwijst ernaar. Zet het bestand terug.`);
  return { ...rol, partijNaam: partij.naam, letter: partij.letter };
}
