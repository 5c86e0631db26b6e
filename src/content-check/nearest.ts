import distance from 'damerau-levenshtein';

/** How alike two words must be, from 0 (not at all) to 1 (the same), for one to be taken for the other. */
const alike = 0.7;

/** The choice that is most like what somebody typed; undefined if none is near. */
export function nearest(typed: string, choices: Iterable<string>): string | undefined {
  const [first] = [...choices]
    .map((choice) => ({ choice, similarity: distance(typed.toLowerCase(), choice.toLowerCase()).similarity }))
    .filter(({ similarity }) => similarity >= alike)
    .sort((a, b) => b.similarity - a.similarity);
  return first?.choice;
}

/** Asks whether somebody who typed `typed` meant the choice most like it: a sentence with a space before it, empty if none is near. */
export function meant(typed: string, choices: Iterable<string>): string {
  const choice = nearest(typed, choices);
  return choice === undefined ? '' : ` Bedoel je ${choice}?`;
}
