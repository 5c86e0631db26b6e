import { guideSheets } from '../../../src/paper/guide.ts';
import type { GuideEntry, GuideSource } from '../../../src/paper/guide-model.ts';
import { textTree } from '../../../src/paper/tree.ts';
import type { Paper } from '../../../src/paper/set.ts';

/** An entry of a guide with a text as an author writes it. */
export const guideEntry = (adres: string, titel: string, text: string, own: Partial<GuideEntry> = {}): GuideEntry => ({
  adres,
  titel,
  samenvatting: `Hier lees je alles over ${titel.toLowerCase()}.`,
  feiten: [],
  vooraf: [],
  text: textTree(text),
  delen: [],
  voet: { bronnen: [], kanttekeningen: [], verderLezen: [] },
  ...own,
});

/** A guide of two chapters; `text` is that of the only tip. */
export const guideSource = (text: string): GuideSource => ({
  titel: 'Gids',
  samenvatting: 'Een kleine gids om mee te proberen.',
  auteurs: ['De Makers.'],
  soorten: {},
  partijen: [{ naam: 'Gemeente', letter: 'G' }],
  site: 'https://gids.example',
  hoofdstukken: [
    {
      id: 'inleiding',
      naam: 'Inleiding',
      kind: 'gids',
      teken: '<path class="g" d="M2 2h34v34H2z"/>',
      opening: guideEntry('/inleiding/', 'Waarom', 'Lees [de tip](/tips/een/) of [zoek](/zoeken/).'),
      groepen: [],
    },
    {
      id: 'tips',
      naam: 'Tips',
      kind: 'tips',
      teken: '<circle class="b" cx="34" cy="38" r="17"/>',
      opening: guideEntry('/tips/', 'Alle tips', 'Er is één tip.'),
      groepen: [{ titel: 'Reeks', adres: '/tips/#reeks', entries: [guideEntry('/tips/een/', 'Eerste tip', text)] }],
    },
  ],
});

/** A file of that guide by its name. @throws if there is none */
export function setGuide(name: string, text: string): Promise<Paper> {
  const sheet = guideSheets(guideSource(text)).find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet.set();
}
