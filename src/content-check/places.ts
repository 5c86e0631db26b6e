import { paths } from '../paths.ts';
import { movedPlaces } from '../redirects.ts';
import { schemas } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { ervaringIds } from '../schemas/case.ts';
import { headingId } from '../schemas/slug.ts';
import { onderdelen } from '../werkvorm/model.ts';
import { partsOf, wordsIn } from './body.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The places that a link can lead to: the ids on each page. The pages give them; tests/site/places.test.ts holds this list against
 * the built pages, so that a text can't use an id that its page uses for something else, or lead to one that isn't there.
 */
export interface Place {
  /** Address of the page, such as `/tips/`. */
  page: string;
  id: string;
  /** The line in the file that the place comes from. */
  line: number;
  /** The field it comes from, as an editor would name it; undefined for the entry's own name. */
  field?: string | undefined;
  /** The path of that field; undefined in the text. */
  path?: (string | number)[] | undefined;
}

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
const listPage = (...own: string[]): Fixed => ({ always: [...frame, ...own], sometimes: ['footnote-label'] });

const entryPages: Record<Exclude<CollectionName, 'samenwerkingsvragen' | 'begrippen' | 'bronnen'>, Fixed> = {
  cases: entryPage(['deelnemers'], ['stemmen', 'samenwerkingsvragen', 'bijeenkomsten', 'themas', 'ervaringen']),
  themas: entryPage(['werkvorm'], ['stemmen', 'logicas', 'praktijk', 'uitspraken', 'tips']),
  werkvormen: entryPage(
    ['duur', 'poster', 'doel', 'herkomst', 'print-mee'],
    ['thema', 'bij-deze-vragen', 'ook-bekend-als', 'gebruikt-in', ...Object.keys(onderdelen)],
  ),
  tips: entryPage([], ['partij', 'themas']),
  logicas: entryPage(['kern', 'draait-om'], ['herkenbaar-aan', 'themas', 'welke-logica', 'woorden']),
  partijen: entryPage(
    ['eerste-stap', 'werkvorm', 'zoekt'],
    [
      'ervaringen',
      'opbrengst',
      'meer-tips',
      'hoe-denk-je',
      'ook-bekend-als',
      'in-de-cases',
      'situaties',
      'tips',
      'gemeente-zoekt',
      'bewonersinitiatief-zoekt',
      'aanbieder-zoekt',
    ],
  ),
  situaties: entryPage(['morgen', 'begin', 'nog-niet', 'zo-klinkt-het', 'tip', 'vragen'], ['in-orde', 'speelde-in']),
  paginas: entryPage([], []),
};

const otherPages: Record<string, Fixed> = {
  [paths.home]: {
    always: ['inhoud', 'tekst', 'herken-je-dit', 'werkvormen', 'cases', 'living-lab', 'partijen', 'over-de-gids'],
    sometimes: ['footnote-label'],
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
    always: ['inhoud', 'titel', 'q', 'across', 'per-soort', 'van-a-tot-z', 'search-files', 'fonts'],
    sometimes: [],
  },
  [paths.cases]: listPage('lijst'),
  [paths.themas]: listPage('lijst', 'naast-elkaar'),
  [paths.werkvormen]: listPage('lijst'),
  [paths.tips]: listPage('samenspel', 'lab', 'partij'),
  [paths.logicas]: { ...listPage('lijst'), sometimes: ['footnote-label', 'woorden'] },
  [paths.partijen]: listPage('lijst'),
  [paths.wegwijzer]: listPage('wat-speelt-er', 'wat-speelt-er-kop', 'vragen'),
  [paths.begrippen]: listPage('lijst'),
  [paths.draaiboek]: listPage('living-lab', 'cases', 'werkvormen'),
};

/** The ids that the page at `address` has by itself, those of places that moved away among them. */
export function fixedPlaces(address: string): Fixed {
  const fixed = known.get(address) ?? findFixed(address);
  known.set(address, fixed);
  return fixed;
}

const known = new Map<string, Fixed>();

function findFixed(address: string): Fixed {
  const [, folder = ''] = address.split('/');
  const kind = folder === 'wegwijzer' ? 'situaties' : folder;
  const { always, sometimes } =
    otherPages[address] ?? Object.entries(entryPages).find(([name]) => name === kind)?.[1] ?? entryPages.paginas;
  return { always, sometimes: [...sometimes, ...movedPlaces(address).map(({ id }) => id)] };
}

/** The address of the page on which an entry's text stands. */
export const pageOf = ({ collection, slug }: Pick<SourceFile, 'collection' | 'slug'>): string =>
  paths.entry(collection, slug).replace(/#.*$/, '');

/** Whether entries of a collection stand together on one page. */
export const sharesPage = (collection: CollectionName): boolean => paths.entry(collection, '').includes('#');

/** The places that an entry makes, on its own page and on others, in the order in which an editor would call them first. */
export const placesOf = (source: SourceFile): Place[] => [...ownName(source), ...fieldPlaces(source), ...textPlaces(source)];

const ownName = ({ collection, slug }: SourceFile): Place[] => {
  const [page = '', id] = paths.entry(collection, slug).split('#');
  return id === undefined ? [] : [{ page, id, line: 1 }];
};

/** Headings and footnotes. */
function textPlaces(source: SourceFile): Place[] {
  const parts = partsOf(source);
  if ('message' in parts) return [];
  return parts.flatMap(({ node, line }) => {
    const ids =
      node.type === 'heading' ? [headingId(wordsIn(node))] : node.type === 'footnoteDefinition' ? footnoteIds(node.identifier) : [];
    return ids.filter(Boolean).map((id) => ({ page: pageOf(source), id, line, field: 'de tekst' }));
  });
}

const footnoteIds = (name = '') => [`user-content-fn-${name}`, `user-content-fnref-${name}`];

/** What fields make of themselves: steps, questions, participants and so on. */
function fieldPlaces(source: SourceFile): Place[] {
  const place = (path: (string | number)[], id: string, page = pageOf(source)): Place => ({
    page,
    id,
    line: source.lineOf(path),
    field: path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › '),
    path,
  });
  if (source.collection === 'cases') return casePlaces(source, place);
  if (source.collection === 'themas') return themaPlaces(source, place);
  if (source.collection === 'paginas') return paginaPlaces(source.data, place);
  return source.collection === 'werkvormen' ? werkvormPlaces(source.data, place) : [];
}

type MakePlace = (path: (string | number)[], id: string, page?: string) => Place;

function casePlaces({ data, slug }: SourceFile, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.cases.safeParse(data);
  if (!success) return [];
  const partijen = new Map(entry.deelnemers.map(({ id, partij }) => [id, partij]));
  return [
    ...entry.deelnemers.map(({ id }, at) => place(['deelnemers', at, 'id'], `deelnemer-${id}`)),
    ...entry.bijeenkomsten.map(({ nummer }, at) => place(['bijeenkomsten', at, 'nummer'], `bijeenkomst-${nummer}`)),
    ...ervaringIds(entry.ervaringen).flatMap((id, at) => {
      const partij = partijen.get(entry.ervaringen[at]?.deelnemer ?? '');
      const path = ['ervaringen', at, 'deelnemer'];
      return [place(path, id), ...(partij === undefined ? [] : [place(path, `${slug}-${id}`, paths.entry('partijen', partij))])];
    }),
  ];
}

function themaPlaces({ data, slug }: SourceFile, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.themas.safeParse(data);
  if (!success) return [];
  return [
    ...entry.praktijk.flatMap((each, at) => [
      place(['praktijk', at, 'case'], `praktijk-${each.case}`),
      place(['praktijk', at, 'case'], `thema-${slug}`, paths.entry('cases', each.case)),
    ]),
    ...entry.uitspraken.map((_, at) => place(['uitspraken', at], `uitspraak-${at + 1}`)),
  ];
}

function paginaPlaces(data: unknown, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.paginas.safeParse(data);
  if (!success) return [];
  return [
    ...(entry.route.length > 0 ? ['route', 'opbrengst', 'checklist'].map((id) => place(['route'], id)) : []),
    ...entry.route.map(({ id }, at) => place(['route', at, 'id'], id)),
    ...(entry.verwant ? [place(['verwant'], 'verwant')] : []),
  ];
}

function werkvormPlaces(data: unknown, place: MakePlace): Place[] {
  const { success, data: entry } = schemas.werkvormen.safeParse(data);
  if (!success) return [];
  return [
    ...entry.groepen.flatMap(({ id }, at) => ['', '-titel'].map((end) => place(['groepen', at, 'id'], `groep-${id}${end}`))),
    ...entry.vragen.flatMap(({ id, deelvragen }, at) => [
      place(['vragen', at, 'id'], id),
      ...deelvragen.map((_, part) => place(['vragen', at, 'deelvragen', part], `${id}${String.fromCharCode(97 + part)}`)),
    ]),
    ...entry.stappen.map((_, at) => place(['stappen', at], `stap-${at + 1}`)),
  ];
}
