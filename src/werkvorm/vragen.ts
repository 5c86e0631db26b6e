import { groupBy } from '../group-by.ts';
import type { Werkvorm } from '../schemas/werkvorm.ts';
import { isAnsweredAlone } from '../schemas/werkvorm-fields.ts';
import { partLetter, questionRange } from './numbers.ts';

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

/** A vraag with its number, from its frontmatter. */
export function modelVraag(vraag: Werkvorm['vragen'][number]): ModelVraag {
  const { id, tekst, groep, deelvragen, voorbeelden, voorWie, voorstel } = vraag;
  const label = id.replace(/^vraag-/, '');
  return {
    id,
    label,
    tekst,
    groep,
    deelvragen: deelvragen.map((part, index) => ({ id: `${id}${partLetter(index)}`, label: `${label}${partLetter(index)}`, tekst: part })),
    voorbeelden,
    zelf: isAnsweredAlone(vraag),
    samen: voorWie !== 'zelf',
    voorstel,
  };
}

/** What participants do with vragen, by who answers; vragen are named where others are answered in another way. */
const answering = {
  zelf: (names?: string) => (names === undefined ? 'Schrijf je eigen antwoord op.' : `Schrijf je eigen antwoord op ${names} op.`),
  samen: (names = 'dit') => `Bespreek ${names} samen.`,
  beide: (names?: string) => `Beantwoord ${names ?? 'dit'} eerst zelf. Bespreek ${names === undefined ? 'het' : 'die'} daarna samen.`,
};

/** What participants do with vragen: a sentence for each way that occurs. */
export function aanpakOf(vragen: ModelVraag[]): string[] {
  const byWay = [...groupBy(vragen, ({ zelf, samen }) => (!samen ? 'zelf' : zelf ? 'beide' : 'samen'))];
  return byWay.map(([way, own]) => answering[way](byWay.length === 1 ? undefined : questionRange(own.map(({ label }) => label))));
}
