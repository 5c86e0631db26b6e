import { find, type Catalog } from '../catalog/catalog.ts';
import { modelOfWerkvorm } from '../catalog/relations.ts';
import { beginOfSituatie, placesOfSituatie } from '../catalog/situaties.ts';
import { entryLink } from '../components/entry-link.ts';
import { aanleidingNames } from '../wegwijzer/aanleidingen.ts';
import { nextStep, partijMarks, placeOn, toWegwijzer } from './links.ts';
import { completeParts, type EntryParts } from './parts.ts';

/** A situatie with what to do tomorrow, where to begin and when not, what it sounds like, and where it played. */
export function situatieParts(catalog: Catalog, slug: string): EntryParts {
  const { data } = find(catalog, 'situaties', slug);
  const begin = beginOfSituatie(catalog, data);
  const voorwaarden = begin.collection === 'werkvormen' ? modelOfWerkvorm(catalog, begin).voorwaarden.alle : [];
  return completeParts({
    soort: aanleidingNames[data.aanleiding].name,
    voorstel: true,
    feiten: [
      { titel: 'Zo klinkt het ook', id: 'zo-klinkt-het', soort: 'lijst', zinnen: data.zinnen, citaat: true },
      { titel: 'Wie zegt dit?', soort: 'namen', namen: partijMarks(catalog, data.partijen) },
    ],
    vooraf: [
      { titel: 'Dit kun je morgen doen', id: 'morgen', soort: 'zinnen', zinnen: [data.morgen] },
      { titel: 'Hier kun je beginnen', id: 'begin', soort: 'routes', routes: [{ link: entryLink(begin), waarom: data.begin.waarom }] },
      { titel: 'Dit moet dan in orde zijn', id: 'in-orde', soort: 'lijst', zinnen: voorwaarden.map(({ tekst }) => tekst) },
      { titel: 'Wanneer nog niet?', id: 'nog-niet', soort: 'zinnen', zinnen: [data.begin.nietNu, data.begin.eerst] },
    ],
    delen: [
      { titel: 'Een tip die helpt', id: 'tip', soort: 'rijen', links: [entryLink(find(catalog, 'tips', data.tip))] },
      {
        titel: 'Waar speelde zoiets?',
        id: 'speelde-in',
        soort: 'routes',
        routes: placesOfSituatie(catalog, data).map(({ case: where, thema, wat }) => ({
          link: thema
            ? { ...placeOn(entryLink(thema), `praktijk-${where.id}`), name: where.data.titel, kind: where.collection }
            : entryLink(where),
          waarom: wat,
        })),
      },
      {
        titel: 'Vragen die hierop lijken',
        id: 'vragen',
        soort: 'rijen',
        links: data.vragen.map((id) => entryLink(find(catalog, 'samenwerkingsvragen', id))),
      },
    ],
    nextSteps: [...nextStep('Begin hier', begin), ...toWegwijzer(catalog)],
  });
}
