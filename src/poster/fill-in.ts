import { item } from '../defined.ts';
import type { FontStack } from '../pdf-fonts/font-stack.ts';
import { fitText, type FittedText } from './fit-text.ts';
import type { Place } from './places.ts';
import type { TypedText } from './state.ts';
import type { WrittenText } from './write-pdf.ts';

/** A text as it comes on a sheet: once for each box of its field, with what is wrong with it; empty if nothing is. */
export interface FilledIn {
  texts: WrittenText[];
  fault: string;
}

/**
 * Sets a text in the boxes of its field on a sheet.
 * @param label what readers call the field
 */
export function fillIn({ name, value }: TypedText, label: string, places: Place[], letters: FontStack): FilledIn {
  const boxes = places.filter((place) => place.name === name);
  if (value === '' || boxes.length === 0) return { texts: [], fault: '' };
  const texts = boxes.map((place) => ({ place, label, set: fitText(value, place, (text) => letters.measure(text)) }));
  return { texts, fault: faultIn(value, letters.missing(value), item(texts, 0).set) };
}

/** What is wrong with a text, with the mend; empty if nothing is. */
function faultIn(value: string, missing: string[], { fitting }: FittedText): string {
  if (missing.length > 0) {
    const one = missing.length === 1;
    return `${one ? 'Dit teken kan' : 'Deze tekens kunnen'} niet op de poster. Haal ${one ? 'het' : 'ze'} weg: ${missing.join(' ')}`;
  }
  if (fitting === value) return '';
  return fitting === ''
    ? 'Dit woord is te lang voor het vak. Neem een korter woord.'
    : `Te lang voor het vak. Dit past er nog in: “${fitting}”.`;
}
