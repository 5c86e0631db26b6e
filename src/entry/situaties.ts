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
    label: aanleidingNames[data.aanleiding].name,
    voorstel: true,
    facts: [
      { titel: 'Zo klinkt het ook', id: 'zo-klinkt-het', kind: 'list', sentences: data.zinnen, quoted: true },
      { titel: 'Wie zegt dit?', kind: 'names', names: partijMarks(catalog, data.partijen) },
    ],
    before: [
      { titel: 'Dit kun je morgen doen', id: 'morgen', kind: 'sentences', sentences: [data.morgen] },
      { titel: 'Hier kun je beginnen', id: 'begin', kind: 'routes', routes: [{ link: entryLink(begin), waarom: data.begin.waarom }] },
      { titel: 'Dit moet dan in orde zijn', id: 'in-orde', kind: 'list', sentences: voorwaarden.map(({ tekst }) => tekst) },
      { titel: 'Wanneer nog niet?', id: 'nog-niet', kind: 'sentences', sentences: [data.begin.nietNu, data.begin.eerst] },
    ],
    sections: [
      { titel: 'Een tip die helpt', id: 'tip', kind: 'rows', links: [entryLink(find(catalog, 'tips', data.tip))] },
      {
        titel: 'Waar speelde zoiets?',
        id: 'speelde-in',
        kind: 'routes',
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
        kind: 'rows',
        links: data.vragen.map((id) => entryLink(find(catalog, 'samenwerkingsvragen', id))),
      },
    ],
    nextSteps: [...nextStep('Begin hier', begin), ...toWegwijzer(catalog)],
  });
}
