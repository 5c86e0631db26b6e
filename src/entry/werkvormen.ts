import { find, type Catalog } from '../catalog/catalog.ts';
import { gebruikOfWerkvorm, modelOfWerkvorm, themasOfWerkvorm, tipsOfThema } from '../catalog/relations.ts';
import { situatiesFor } from '../catalog/situaties.ts';
import { werkvormDrawing } from '../components/drawings/drawings.ts';
import { entryLink } from '../components/entry-link.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { posterWords } from '../werkvorm/poster-words.ts';
import { helpsWith, nextStep, suggestedNextStep, placeOn, withVoices } from './links.ts';
import { joined, completeParts, type EntryParts } from './parts.ts';

/** A werkvorm with all of its model, and where it was used. */
export function werkvormParts(catalog: Catalog, slug: string): EntryParts {
  const werkvorm = modelOfWerkvorm(catalog, find(catalog, 'werkvormen', slug));
  const words = posterWords(
    werkvorm,
    catalog.partijen.map(({ data }) => data.meervoud),
  );
  const themas = themasOfWerkvorm(catalog, slug);
  const gebruik = gebruikOfWerkvorm(catalog, slug);
  return completeParts({
    label: 'Werkvorm',
    drawing: { picture: werkvormDrawing(werkvorm.poster, words.labels), alt: words.description },
    facts: [
      { titel: 'Doel', id: 'doel', kind: 'sentences', sentences: [werkvorm.doel] },
      { titel: 'Thema', id: 'thema', kind: 'links', links: themas.map(entryLink), screenOnly: true },
      { ...helpsWith(catalog, 'werkvormen', slug), id: 'bij-deze-vragen', screenOnly: true },
      { titel: 'Heet ook', id: 'ook-bekend-als', kind: 'sentences', sentences: joined(werkvorm.ookBekendAls) },
      { titel: 'Herkomst', id: 'herkomst', kind: 'sentences', sentences: [werkvorm.herkomst] },
    ],
    sections: [
      { titel: '', kind: 'werkvorm', werkvorm, duur: spokenTime(werkvorm.duur) },
      {
        titel: 'Hoe het ergens ging',
        id: 'gebruikt-in',
        kind: 'uses',
        screenOnly: true,
        uses: gebruik.map(({ case: where, bijeenkomst, praktijk }) => ({
          link: bijeenkomst === undefined ? entryLink(where) : placeOn(entryLink(where), `bijeenkomst-${bijeenkomst}`),
          bijeenkomst,
          told: praktijk.map((each) => ({ thema: entryLink(each.thema), ...withVoices(catalog, each) })),
        })),
      },
    ],
    nextSteps: [
      ...nextStep('Lees hoe het ergens ging', gebruik[0]?.case),
      ...nextStep('Lees waar het over gaat', themas[0]),
      ...nextStep('Past dit bij jullie?', situatiesFor(catalog, { werkvormen: slug })[0]),
      ...suggestedNextStep('Let hier ook op', themas.flatMap(({ id }) => tipsOfThema(catalog, id))[0]),
    ],
  });
}
