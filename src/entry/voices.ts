import { defined } from '../defined.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Partij } from '../schemas/partij.ts';
import type { Part } from './parts.ts';

/** Where a partij speaks on a page. */
export interface Voice {
  /** Its slug. */
  partij: string;
  naam: string;
  letter: Partij['letter'];
  places: VoicePlace[];
}

/** Something that a partij asked, thought about a thema, or said: what it did, and a link to it. */
export interface VoicePlace {
  did: 'Vroeg' | 'Bij' | 'Zei' | 'Aan het woord';
  name: string;
  href: string;
}

/** Where each partij speaks in the parts of an entry; empty where none does. */
export function voicesOf({ partijen }: Catalog, parts: Part[]): Voice[] {
  const voices = partijen.map(({ id, data: { titel, letter } }) => ({
    partij: id,
    naam: titel,
    letter,
    places: parts.flatMap((part) => placesOf(part, letter)),
  }));
  return voices.some(({ places }) => places.length > 0) ? voices : [];
}

/** The partijen that a part lets speak, but of which it tells nothing: their letters. Where nobody speaks, there is nothing to miss. */
export const silentIn = (part: Part, voices: Voice[]): Voice[] => {
  const silent = voices.filter(({ letter }) => placesOf(part, letter).length === 0);
  return silent.length < voices.length || part.kind === 'uitspraken' ? silent : [];
};

function placesOf(part: Part, letter: Partij['letter']): VoicePlace[] {
  if (part.kind === 'vragen')
    return part.vragen
      .filter(({ van }) => van.some((each) => each.letter === letter))
      .map(({ link }) => ({ did: 'Vroeg', name: link.name, href: `#${defined(part.id, `The place of the part ‘${part.titel}’`)}` }));
  if (part.kind === 'praktijk')
    return part.praktijk
      .filter(({ voices }) => voices.some((each) => each.letter === letter))
      .map(({ id, link }) => ({ did: 'Bij', name: link.name, href: `#${id}` }));
  if (part.kind === 'uitspraken')
    return part.uitspraken
      .filter(({ spreker }) => spreker.letter === letter)
      .map(({ id, spreker, citaat }) => ({
        ...(citaat === undefined ? { did: 'Aan het woord' as const, name: spreker.naam } : { did: 'Zei' as const, name: `“${citaat}”` }),
        href: `#${id}`,
      }));
  return [];
}
