import { defined } from '../defined.ts';
import { ervaringIds } from '../schemas/case.ts';
import { find, type Catalog, type Entry } from './catalog.ts';

/** A sentence from a case in which a logica can be heard. */
export interface Stelling {
  zin: string;
  waarom: string;
  logica: Entry<'logicas'>;
  /** Where the sentence stands, and the place on that page where it has one. */
  entry: Entry<'cases'> | Entry<'themas'>;
  place: string | undefined;
}

/** From how many other logica's a page takes a sentence, so that there is something to choose. */
const others = 2;

/**
 * The sentences to ask about on the page of a logica, in alphabetical order, which gives no answer away: its own, and the first of each of
 * the logica's that come after it. None where it has none itself.
 */
export function stellingenAt(catalog: Catalog, slug: string): Stelling[] {
  const at = catalog.logicas.findIndex(({ id }) => id === slug);
  const [own, ...rest] = [...catalog.logicas.slice(at), ...catalog.logicas.slice(0, at)].map((logica) => stellingenOf(catalog, logica));
  if (own === undefined || own.length === 0) return [];
  const mixed = rest.flatMap(([first]) => first ?? []).slice(0, others);
  return [...own, ...mixed].sort((a, b) => a.zin.localeCompare(b.zin, 'nl'));
}

const stellingenOf = (catalog: Catalog, logica: Entry<'logicas'>): Stelling[] =>
  logica.data.stellingen.map(({ case: slug, thema, zin, waarom }) => {
    const entry =
      thema === undefined
        ? find(catalog, 'cases', defined(slug, `The place of a stelling of ${logica.id}`))
        : find(catalog, 'themas', thema);
    return { zin, waarom, logica, entry, place: placeOf(entry, zin) };
  });

/** The id of the place that tells a sentence; none for a sentence of the text. */
function placeOf(entry: Stelling['entry'], zin: string): string | undefined {
  if (entry.collection === 'cases') {
    const { ervaringen } = entry.data;
    return ervaringIds(ervaringen)[ervaringen.findIndex(({ weergave }) => weergave.includes(zin))];
  }
  const { praktijk, uitspraken } = entry.data;
  const told = praktijk.find(({ speelde, effect, stemmen }) =>
    [speelde, effect, ...stemmen.map(({ weergave }) => weergave)].some((text) => text.includes(zin)),
  );
  const said = uitspraken.findIndex(({ weergave }) => weergave.includes(zin));
  return told ? `praktijk-${told.case}` : said < 0 ? undefined : `uitspraak-${said + 1}`;
}
