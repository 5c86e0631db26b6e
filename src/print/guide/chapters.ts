/** One chapter of the printed guide, as its contents and the choice of chapters name it. */
export interface Chapter {
  /** Its name in the address (`?hoofdstukken=tips`) and its id in the document. */
  id: string;
  /** What the choice and the head of each page call it. The heads stand in guide.css. */
  name: string;
  title: string;
  /** What the contents list below it: the id of each place, and its title. */
  entries: { id: string; title: string }[];
}

/** The chapters in the order of the original guide, with what that lacks before the cases, and their short names. */
export const chapterNames = {
  inleiding: 'Inleiding',
  'living-lab': 'Living lab',
  partijen: 'Partijen',
  wegwijzer: 'Wegwijzer',
  cases: 'Cases',
  themas: 'Thema’s',
  werkvormen: 'Werkvormen',
  reflectie: 'Reflectie',
  tips: 'Tips',
  logicas: 'Logica’s',
  over: 'Over de gids',
} as const;

/** The id of a chapter. */
export type ChapterId = keyof typeof chapterNames;
