import type { FillPlace } from '../paper/fill-places.ts';

/** A field of the form: the name of the boxes that it fills, what readers call it, and texts to choose from. */
export interface PosterField {
  name: string;
  label: string;
  suggestions: string[];
}

/** What is for the foot of a poster comes after what is for the work. */
const last = ['namen', 'datum'];

/**
 * The fields that fill the boxes of some posters, each once.
 * @param questions those of the werkvorm, to choose the question to begin with from
 */
export function fieldsOf(places: Pick<FillPlace, 'name' | 'label'>[], questions: string[]): PosterField[] {
  const fields = [...new Map(places.map(({ name, label }) => [name, label]))].map(([name, label]) => ({
    name,
    label,
    suggestions: name === 'startvraag' ? questions : [],
  }));
  const isLast = ({ name }: PosterField) => last.includes(name);
  return [...fields.filter((field) => !isLast(field)), ...fields.filter(isLast)];
}
