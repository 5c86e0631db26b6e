import { find, type Catalog, type DataOf } from '../catalog/catalog.ts';
import { entryLink } from '../components/entry-link.ts';
import { href, paths } from '../paths.ts';
import { labWerkvormen } from '../schemas/lab-bijeenkomsten.ts';
import { broughtBy } from './links.ts';
import { completeParts, type EntryParts, type Etappe, type Part } from './parts.ts';

/** A pagina with what matters in short, the route that it tells of, what came of it in the cases, and what is like it. */
export function paginaParts(catalog: Catalog, slug: string): EntryParts {
  const { inHetKort, route, verwant } = find(catalog, 'paginas', slug).data;
  return completeParts({
    inShort: inHetKort,
    before:
      route.length > 0
        ? [routePart(catalog, route), { titel: 'Wat leverde het op?', id: 'opbrengst', kind: 'routes', routes: broughtBy(catalog.cases) }]
        : [],
    sections: verwant ? [besidePart(catalog, verwant)] : [],
  });
}

const routePart = (catalog: Catalog, route: DataOf['paginas']['route']): Part => ({
  titel: 'De route',
  id: 'route',
  kind: 'route',
  etappes: route.map(({ werkvormen, draaiboek, tips, ...own }, at): Etappe => ({
    ...own,
    nummer: at + 1,
    werkvormen: werkvormen.map(({ werkvorm, waarom }) => ({ link: entryLink(find(catalog, 'werkvormen', werkvorm)), waarom })),
    ...(draaiboek && hasPreset(catalog, draaiboek) && { draaiboek: presetLink(draaiboek) }),
    tips: tips.map((tip) => entryLink(find(catalog, 'tips', tip))),
  })),
});

/** Whether a meeting of a living lab has a draaiboek: what we fill it with must be in the guide. */
function hasPreset({ werkvormen }: Catalog, name: keyof typeof labWerkvormen): boolean {
  const filledWith = labWerkvormen[name];
  return filledWith === undefined || werkvormen.some(({ id }) => id === filledWith);
}

function presetLink(name: string): { name: string; path: string; href: string } {
  const path = paths.preset(`living-lab-${name}`);
  return { name: `Draaiboek voor de ${name.replace('-', ' ')}`, path, href: href(path) };
}

const besidePart = (catalog: Catalog, { case: where, ...rest }: NonNullable<DataOf['paginas']['verwant']>): Part => ({
  titel: `${rest.hier} of ${rest.daar.toLowerCase()}?`,
  id: 'verwant',
  kind: 'vergelijking',
  vergelijking: { link: entryLink(find(catalog, 'cases', where)), ...rest },
});
