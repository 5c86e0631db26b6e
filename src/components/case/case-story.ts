import type { Case } from '../../schemas/case.ts';
import type { Partij } from '../../schemas/partij.ts';
import { entryLink, type EntryLink } from '../entry-link.ts';
import { placeOf } from './place.ts';

/** A case as lists tell of it. */
export interface CaseStory {
  link: EntryLink;
  soort: Case['soort'];
  place: ReturnType<typeof placeOf>;
  /** What the lab brought; empty where the source doesn't tell. */
  brought: string[];
  participants: { name: string; letter?: Partij['letter'] | undefined }[];
}

/** Takes from a case what lists tell of it; `letterOf` gives the letter of a partij by its slug. */
export const caseStory = (
  entry: { collection: 'cases'; id: string; data: Case },
  letterOf: (partij: string) => Partij['letter'],
): CaseStory => ({
  link: entryLink(entry),
  soort: entry.data.soort,
  place: placeOf(entry.data),
  brought: entry.data.opbrengst,
  participants: entry.data.deelnemers.map(({ naam, partij }) => ({
    name: naam,
    letter: partij === undefined ? undefined : letterOf(partij),
  })),
});
