import { guideSheets } from '../../../src/paper/guide.ts';
import type { GuideEntry, GuideSource } from '../../../src/paper/guide-model.ts';
import { textTree } from '../../../src/paper/tree.ts';
import type { Paper } from '../../../src/paper/set.ts';

/** An entry of a guide with a text as an author writes it. */
export const guideEntry = (address: string, titel: string, text: string, own: Partial<GuideEntry> = {}): GuideEntry => ({
  address,
  titel,
  samenvatting: `Hier lees je alles over ${titel.toLowerCase()}.`,
  facts: [],
  before: [],
  text: textTree(text),
  sections: [],
  foot: { bronnen: [], kanttekeningen: [], verderLezen: [] },
  ...own,
});

/** A guide of two chapters; `text` is that of the only tip. */
export const guideSource = (text: string): GuideSource => ({
  titel: 'Gids',
  samenvatting: 'Een kleine gids om mee te proberen.',
  authors: ['De Makers.'],
  kinds: {},
  partijen: [{ naam: 'Gemeente', letter: 'G' }],
  site: 'https://gids.example',
  chapters: [
    {
      id: 'inleiding',
      name: 'Inleiding',
      kind: 'gids',
      mark: '<path class="g" d="M2 2h34v34H2z"/>',
      opening: guideEntry('/inleiding/', 'Waarom', 'Lees [de tip](/tips/een/) of [zoek](/zoeken/).'),
      groups: [],
    },
    {
      id: 'tips',
      name: 'Tips',
      kind: 'tips',
      mark: '<circle class="b" cx="34" cy="38" r="17"/>',
      opening: guideEntry('/tips/', 'Alle tips', 'Er is één tip.'),
      groups: [{ titel: 'Reeks', address: '/tips/#reeks', entries: [guideEntry('/tips/een/', 'Eerste tip', text)] }],
    },
  ],
});

/** A file of that guide by its name. @throws if there is none */
export function setGuide(name: string, text: string): Promise<Paper> {
  const sheet = guideSheets(guideSource(text)).find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet.set();
}
