import { sourceSentence } from '../components/sources-once.ts';
import type { Pagina } from '../schemas/pagina.ts';
import { onPaper } from './qr.ts';
import { setPaper } from './set.ts';
import type { Sheet } from './sheet.ts';
import type { PaperSources } from './source.ts';

/** The sources of a pagina that its route comes from. */
export const routeSources = <Source extends { bron: { id: string } }>(
  sources: Source[],
  { routeUit }: Pick<Pagina, 'routeUit'>,
): Source[] => sources.filter(({ bron }) => routeUit.includes(bron.id));

/** What the route of a pagina leads to, such as “Living lab”. */
export const routeName = ({ titel, verwant }: Pick<Pagina, 'titel' | 'verwant'>): string => verwant?.hier ?? titel;

/** What the checklist of a route is made from. */
export interface ChecklistSource {
  /** What the route leads to (`routeName`). */
  titel: string;
  route: Pagina['route'];
  /** Full address of its page. */
  address: string;
  sources: PaperSources;
  /** Full address of the site, without a slash at its end. */
  site: string;
}

/** A sheet on which a group ticks what it has done of a route, and writes down who takes part and when. */
export const checklist = ({ titel, route, address, sources, site }: ChecklistSource): Sheet => ({
  name: 'checklist',
  titel: 'Checklist',
  purpose: 'De hele route om af te vinken, met plek voor namen en datums. Print de lijst aan twee kanten.',
  paper: 'A4',
  set: () =>
    setPaper('checklist.typ', {
      document: { titel: `Checklist ${titel}`, authors: [...new Set(sources.flatMap(({ bron }) => bron.data.makers))], links: { site } },
      titel,
      route: route,
      bron: sourceSentence(sources),
      address: onPaper(address),
    }),
});
