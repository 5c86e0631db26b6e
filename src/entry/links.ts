import { find, type Catalog, type Entry } from '../catalog/catalog.ts';
import { vragenTo, type Praktijk, type RouteCollection } from '../catalog/relations.ts';
import { entryLink, type EntryLink } from '../components/entry-link.ts';
import type { Partij } from '../schemas/partij.ts';
import type { NextStep, Part, Told } from './parts.ts';

/** The letter of a partij by its slug. */
export const letterOf = (catalog: Catalog, partij: string | undefined): Partij['letter'] | undefined =>
  partij === undefined ? undefined : find(catalog, 'partijen', partij).data.letter;

/** What played around a thema in a case, and what each partij says of it, by the name and letter of that partij. */
export const withVoices = (catalog: Catalog, { speelde, effect, stemmen }: Praktijk): Told => ({
  speelde,
  effect,
  voices: stemmen.map(({ partij, weergave }) => {
    const { titel, letter } = find(catalog, 'partijen', partij).data;
    return { naam: titel, letter, weergave };
  }),
});

/** The marks of partijen, by their slugs: each with its letter, its name and its page. */
export const partijMarks = (catalog: Catalog, partijen: string[]): { letter: Partij['letter']; naam: string; link: EntryLink }[] =>
  partijen.map((slug) => {
    const partij = find(catalog, 'partijen', slug);
    return { letter: partij.data.letter, naam: partij.data.titel, link: entryLink(partij) };
  });

/** What came of the cases, of those that say so. */
export const broughtBy = (cases: Entry<'cases'>[]): { link: EntryLink; waarom: string }[] =>
  cases.flatMap((each) => (each.data.opbrengst.length > 0 ? [{ link: entryLink(each), waarom: each.data.opbrengst.join(' ') }] : []));

type Place = Parameters<typeof entryLink>[0] | undefined;

/** A next step for the reader: what for, and to which entry; none where there is no such entry. */
export const nextStep = (purpose: string, entry: Place): NextStep[] => (entry === undefined ? [] : [{ ...entryLink(entry), purpose }]);

/** A next step that this site suggests, where its sources make no such link. */
export const suggestedNextStep = (purpose: string, entry: Place): NextStep[] =>
  nextStep(purpose, entry).map((each) => ({ ...each, voorstel: true }));

/** The next step for a reader who doesn't know yet where to begin: choosing what is going on. */
export const toWegwijzer = (catalog: Catalog): NextStep[] =>
  nextStep('Zoek wat er bij jullie speelt', find(catalog, 'paginas', 'wegwijzer'));

/** A link to a place on the page that `link` leads to. */
export const placeOn = (link: EntryLink, place: string): EntryLink => ({
  ...link,
  path: `${link.path}#${place}`,
  href: `${link.href}#${place}`,
});

/** The samenwerkingsvragen that lead to an entry, as a fact; this site made those links. */
export const helpsWith = (catalog: Catalog, collection: RouteCollection, slug: string): Part => ({
  titel: 'Helpt bij deze vragen',
  kind: 'links',
  links: vragenTo(catalog, collection, slug).map(entryLink),
  voorstel: true,
});
