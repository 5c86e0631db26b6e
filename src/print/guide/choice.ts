/** Which chapters to print and on what paper: all that the address of the printed guide holds. */
export interface Choice {
  /** Ids of chapters, in the order of the guide; none means all. */
  chapters: string[];
  paper: Paper;
}

/** Paper sizes that the guide is laid out for. */
export type Paper = 'a4' | 'a5';

/** A choice, with what the address asks for that doesn't exist. */
export interface ReadChoice extends Choice {
  unknown: string[];
}

/**
 * Reads a choice from the part of an address after the question mark: `?hoofdstukken=tips,cases&papier=a5`,
 * or `hoofdstukken` more than once.
 * @param known ids of all chapters, in their order
 */
export function readChoice(search: string, known: string[]): ReadChoice {
  const params = new URLSearchParams(search);
  const asked = params
    .getAll('hoofdstukken')
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value !== '');
  return {
    chapters: known.filter((id) => asked.includes(id)),
    paper: params.get('papier')?.toLowerCase() === 'a5' ? 'a5' : 'a4',
    unknown: [...new Set(asked)].filter((value) => !known.includes(value)),
  };
}

/** The part of an address after the question mark for a choice; empty where everything goes on A4. */
export function writeChoice({ chapters, paper }: Choice): string {
  // Ids are plain words, so that commas can stay as a person would type them.
  const parts = [...(chapters.length > 0 ? [`hoofdstukken=${chapters.join(',')}`] : []), ...(paper === 'a5' ? ['papier=a5'] : [])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
