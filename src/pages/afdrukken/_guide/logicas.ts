import { themasOfLogica, vragenTo, type Catalog, type Entry } from '../../../catalog/index.ts';
import type { GuideEntry } from '../../../paper/guide-model.ts';
import { guideEntry } from './entry.ts';
import { guideLink } from './link.ts';

/** A logica with what it turns on and how it sounds. */
export const logicaEntry = (catalog: Catalog, entry: Entry<'logicas'>): GuideEntry =>
  guideEntry(catalog, entry, {
    feiten: [
      { titel: 'De kern', soort: 'zinnen', zinnen: [entry.data.kern] },
      { titel: 'Hier draait het om', soort: 'zinnen', zinnen: [entry.data.draaitOm], groot: true },
      { titel: 'Zo kan het klinken', soort: 'lijst', zinnen: entry.data.herkenbaarAan, citaat: true, voorstel: true },
      { titel: 'Speelt bij deze thema’s', soort: 'links', links: themasOfLogica(catalog, entry.id).map(guideLink) },
      { titel: 'Helpt bij deze vragen', soort: 'links', links: vragenTo(catalog, 'logicas', entry.id).map(guideLink) },
    ],
  });
