import { partLetter } from '../../werkvorm/numbers.ts';
import type { Partij } from '../../schemas/partij.ts';
import type { Werkvorm } from '../../schemas/werkvorm.ts';
import type { Piece } from './column.ts';

/** What a poster is drawn from. */
export interface PosterSource {
  werkvorm: Pick<Werkvorm, 'titel' | 'poster' | 'groepen' | 'vragen' | 'rollen'>;
  /** The partijen by slug. */
  partijen: { id: string; naam: string; letter: Partij['letter'] }[];
}

/** A question as a poster shows it. */
export interface PosterQuestion {
  text: string;
  /** Its number, if the group doesn't have it. */
  mark?: string | undefined;
  /** True if this site thought of it. */
  proposal: boolean;
}

/** A group of questions as a poster shows it. */
export interface PosterGroup {
  title: string;
  /** The number of its only question, whose parts the group then shows. */
  mark?: string | undefined;
  key?: string | undefined;
  questions: PosterQuestion[];
}

const numberOf = (id: string) => id.replace(/^vraag-/, '');

/** The groups with their questions. Where a group has one question with parts, the parts are its questions. */
export function groupsOf({ groepen, vragen }: PosterSource['werkvorm']): PosterGroup[] {
  return groepen.map(({ id, titel, kernvraag }) => {
    const own = vragen.filter(({ groep }) => groep === id);
    const [only] = own;
    const alone = own.length === 1 && only !== undefined && only.deelvragen.length > 0 ? only : undefined;
    return {
      title: titel,
      mark: alone && numberOf(alone.id),
      key: kernvraag,
      questions: own.flatMap(({ id: vraag, tekst, deelvragen, voorstel }) =>
        (deelvragen.length > 0 ? deelvragen : [tekst]).map((text, at) => ({
          text,
          mark: alone ? undefined : `${numberOf(vraag)}${deelvragen.length > 0 ? partLetter(at) : ''}`,
          proposal: voorstel,
        })),
      ),
    };
  });
}

/** Questions as texts to place, in letters of `size`. A question that this site thought of says so, in small. */
export const questionPieces = (questions: PosterQuestion[], size: number): Piece[] =>
  questions.flatMap(({ text, mark, proposal }) => [
    { text, mark, size, weight: 'regular', above: size * 0.18 } satisfies Piece,
    ...(proposal ? [{ text: 'voorstel van deze site', size: 6, weight: 'regular', above: 1 } satisfies Piece] : []),
  ]);
