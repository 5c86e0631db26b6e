import type { Cause } from './fault.ts';

/** What can be missing: all of search, the search of texts, or the extracts of texts that were found. */
export type Part = 'everything' | 'texts' | 'extracts';

/** Something that is missing, and why. */
export interface Missing {
  part: Part;
  cause: Cause;
}

/** What a reader is told of it, and whether it makes sense to try again. */
export interface Notice {
  text: string;
  again: boolean;
}

const failed: Record<Part, string> = {
  everything: 'Zoeken lukt nu niet.',
  texts: 'In de teksten zelf konden we niet zoeken.',
  extracts: 'De tekst bij de resultaten konden we niet ophalen. Je ziet de samenvattingen.',
};

const awaited: Record<Part, string> = {
  everything: 'Zoeken duurt langer dan normaal.',
  texts: 'In de teksten zelf zoeken we nog.',
  extracts: 'Op de tekst bij de resultaten wachten we nog. Je ziet de samenvattingen.',
};

const reasons: Record<Cause, string> = {
  offline: 'Je hebt geen internetverbinding. Zodra je weer verbinding hebt, zoeken we verder.',
  unreachable: 'We krijgen geen contact met de site. Misschien hapert je verbinding, misschien ligt de site eruit.',
  slow: 'De site geeft nog geen antwoord. We wachten erop.',
  refused: 'Je browser of je organisatie houdt het programma tegen dat daarvoor nodig is. Misschien lukt het in een andere browser.',
  gone: 'De site mist een bestand. Misschien wordt de gids net vernieuwd.',
  broken: 'Er ging iets mis op de site. Dat ligt niet aan jou. Blijft het zo? Laad dan de bladzijde opnieuw.',
  incomplete: 'Deze kopie van de gids is niet compleet. Pak het zip-bestand opnieuw uit.',
};

/** While what is missing is asked for again. */
export const trying = 'We proberen het opnieuw.';

/** What remains without search. */
const index = 'Hieronder staat alles uit de gids op een rij.';

/** No try helps against a browser that refuses, or a copy that lacks something. */
const lasting: Cause[] = ['refused', 'incomplete'];

/** Says in Dutch what is missing, why, and what remains. */
export function notice({ part, cause }: Missing): Notice {
  const what = (cause === 'slow' ? awaited : failed)[part];
  return { text: [what, reasons[cause], ...(part === 'everything' ? [index] : [])].join(' '), again: !lasting.includes(cause) };
}

/** The line that says how much was found; without the texts it says where we did look. */
export function countLine(count: number, missing: Missing | undefined): string {
  const results = count === 0 ? 'Niets gevonden' : count === 1 ? '1 resultaat' : `${count} resultaten`;
  return missing?.part === 'texts' ? `${results} in titels en samenvattingen` : results;
}
