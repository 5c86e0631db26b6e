import { find, type Catalog } from '../catalog/catalog.ts';
import { tipsOfReeks } from '../catalog/relations.ts';
import { situatiesFor } from '../catalog/situaties.ts';
import { entryLink } from '../components/entry-link.ts';
import { reeksNames } from '../components/reeks-names.ts';
import { helpsWith, nextStep, suggestedNextStep, placeOn, toWegwijzer } from './links.ts';
import { completeParts, type EntryParts } from './parts.ts';

/** A tip with its reeks, for whom it is, and the themas that it helps with. */
export function tipParts(catalog: Catalog, slug: string): EntryParts {
  const tip = find(catalog, 'tips', slug);
  const { reeks, partij, themas: ids } = tip.data;
  const all = tipsOfReeks(catalog, reeks);
  const themas = ids.map((id) => find(catalog, 'themas', id));
  const [situatie] = situatiesFor(catalog, { tips: slug });
  const own = partij === undefined ? undefined : find(catalog, 'partijen', partij);
  const names = (own === undefined ? [] : [own]).map((each) => ({
    naam: each.data.meervoud,
    letter: each.data.letter,
    link: entryLink(each),
  }));
  const list = { ...placeOn(entryLink(find(catalog, 'paginas', 'tips')), reeks), name: reeksNames[reeks] };
  return completeParts({
    label: `Tip ${all.findIndex(({ id }) => id === slug) + 1} van ${all.length}`,
    facts: [
      { titel: 'Reeks', kind: 'links', links: [list], pageOnly: true },
      { titel: 'Voor', id: 'partij', kind: 'names', names },
      { titel: 'Helpt bij deze thema’s', id: 'themas', kind: 'links', links: themas.map(entryLink), voorstel: true },
      helpsWith(catalog, 'tips', slug),
    ],
    nextSteps: [
      ...suggestedNextStep('Doe dit op een avond samen', themas[0] && find(catalog, 'werkvormen', themas[0].data.werkvorm)),
      ...nextStep('Zet zelf een lab op', reeks === 'lab' ? find(catalog, 'paginas', 'living-lab') : undefined),
      ...nextStep('Meer voor jullie', own),
      ...(situatie === undefined ? toWegwijzer(catalog) : nextStep('Herken je dit?', situatie)),
    ],
  });
}
