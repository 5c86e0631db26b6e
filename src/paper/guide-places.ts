import type { GuideChapter, GuideEntry, GuideSection } from './guide-model.ts';
import type { TextNode } from './tree.ts';

/** The address of every place in some chapters that a link can lead to: chapters, groups, entries, headings, and what sections name. */
export const placesIn = (chapters: GuideChapter[]): string[] =>
  chapters.flatMap(({ opening, groepen }) => [
    ...placesInEntry(opening),
    ...groepen.flatMap(({ adres, entries }) => [...(adres === undefined ? [] : [adres]), ...entries.flatMap(placesInEntry)]),
  ]);

const placesInEntry = ({ adres, text, feiten, vooraf, delen }: GuideEntry): string[] => [
  adres,
  ...headingsIn(text.root).map((id) => `${adres}#${id}`),
  ...[...feiten, ...vooraf, ...delen].flatMap(placesInSection),
];

const headingsIn = ({ t, id, c }: TextNode): string[] => [...(t === 'heading' && id !== undefined ? [id] : []), ...c.flatMap(headingsIn)];

function placesInSection(section: GuideSection): string[] {
  switch (section.soort) {
    case 'deelnemers':
      return section.deelnemers.map(({ adres }) => adres);
    case 'bijeenkomsten':
      return section.bijeenkomsten.map(({ adres }) => adres);
    case 'bronnen':
      return section.bronnen.map(({ adres }) => adres);
    default:
      return [];
  }
}
