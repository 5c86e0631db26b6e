import { paths } from '../paths.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { partTitles } from '../werkvorm/model.ts';

/** Ids that a page has whatever its content (`always`), and those that it has only with some content (`sometimes`). */
interface Fixed {
  always: string[];
  sometimes: string[];
}

const frame = ['inhoud', 'titel', 'tekst'];
const below = ['in-het-kort', 'footnote-label', 'bron', 'verder-lezen', 'lees-verder'];
const entryPage = (always: string[], sometimes: string[]): Fixed => ({
  always: [...frame, ...always],
  sometimes: [...below, ...sometimes],
});
const listPage = (...own: string[]): Fixed => ({ always: [...frame, ...own], sometimes: below });

const entryPages: Record<Exclude<CollectionName, 'samenwerkingsvragen' | 'begrippen' | 'bronnen'>, Fixed> = {
  cases: entryPage(['deelnemers'], ['stemmen', 'samenwerkingsvragen', 'bijeenkomsten', 'themas', 'ervaringen']),
  themas: entryPage(['werkvorm'], ['stemmen', 'logicas', 'praktijk', 'uitspraken', 'tips']),
  werkvormen: entryPage(
    ['duur', 'poster', 'doel', 'herkomst', 'print-mee'],
    ['thema', 'bij-deze-vragen', 'ook-bekend-als', 'gebruikt-in', ...Object.keys(partTitles)],
  ),
  tips: entryPage([], ['partij', 'themas']),
  logicas: entryPage(['kern', 'draait-om'], ['herkenbaar-aan', 'themas', 'welke-logica', 'woorden']),
  partijen: entryPage(
    ['eerste-stap', 'werkvorm', 'zoekt'],
    ['ervaringen', 'opbrengst', 'meer-tips', 'hoe-denk-je', 'ook-bekend-als', 'in-de-cases', 'situaties', 'tips'],
  ),
  situaties: entryPage(['morgen', 'begin', 'nog-niet', 'zo-klinkt-het', 'tip', 'vragen'], ['in-orde', 'speelde-in']),
  paginas: entryPage([], []),
};

const otherPages: Record<string, Fixed> = {
  [paths.home]: {
    always: ['inhoud', 'tekst', 'herken-je-dit', 'werkvormen', 'cases', 'living-lab', 'partijen', 'over-de-gids'],
    sometimes: ['footnote-label', 'bron'],
  },
  [paths.over]: entryPage(['bronnen', 'om-verder-te-lezen'], ['kanttekeningen']),
  [paths.data]: entryPage(['bestanden'], []),
  [paths.hergebruik]: entryPage(['voorbeeld', 'adressen'], []),
  [paths.entry('paginas', 'toegankelijkheid')]: entryPage(['sneltoets'], []),
  [paths.afdrukken]: {
    always: ['inhoud', 'titel', 'bestanden', 'per-werkvorm', 'zonder-internet', 'zo-druk-je-af', 'boekje'],
    sometimes: [],
  },
  [paths.zoeken]: {
    always: [...frame, 'q', 'across', 'per-soort', 'van-a-tot-z', 'search-files', 'fonts'],
    sometimes: [],
  },
  [paths.cases]: listPage('lijst'),
  [paths.themas]: listPage('lijst', 'naast-elkaar'),
  [paths.werkvormen]: listPage('lijst'),
  [paths.tips]: listPage('samenspel', 'lab', 'partij'),
  [paths.logicas]: { ...listPage('lijst'), sometimes: [...below, 'woorden'] },
  [paths.partijen]: listPage('lijst'),
  [paths.wegwijzer]: listPage('wat-speelt-er', 'wat-speelt-er-kop', 'vragen'),
  [paths.begrippen]: listPage('lijst'),
  [paths.draaiboek]: listPage('living-lab', 'cases', 'werkvormen'),
};

/** The ids that the page at `address` has by itself. */
export function fixedPlaces(address: string): Fixed {
  const fixed = known.get(address) ?? findFixed(address);
  known.set(address, fixed);
  return fixed;
}

const known = new Map<string, Fixed>();

function findFixed(address: string): Fixed {
  const [, folder = ''] = address.split('/');
  const kind = folder === 'wegwijzer' ? 'situaties' : folder;
  return otherPages[address] ?? Object.entries(entryPages).find(([name]) => name === kind)?.[1] ?? entryPages.paginas;
}
