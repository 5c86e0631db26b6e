import { find, praktijkOfCase, type Catalog, type Entry } from '../../../catalog/index.ts';
import { placeOf } from '../../../components/case/place.ts';
import type { GuideEntry, GuideNaam } from '../../../paper/guide-model.ts';
import { paths } from '../../../paths.ts';
import type { Drawings } from './drawings.ts';
import { guideEntry } from './entry.ts';
import { guideLink, letterOf } from './link.ts';

/** A case with who took part, their questions, the meetings, what played and what they told. */
export async function caseEntry(catalog: Catalog, drawings: Drawings, entry: Entry<'cases'>): Promise<GuideEntry> {
  const { data, id } = entry;
  const names = new Map<string, GuideNaam>(
    data.deelnemers.map((each) => [each.id, { naam: each.naam, letter: letterOf(catalog, each.partij) }]),
  );
  const nameOf = (deelnemer: string): GuideNaam => names.get(deelnemer) ?? { naam: deelnemer };
  const place = (name: string) => `${paths.entry('cases', id)}#${name}`;
  const praktijk = praktijkOfCase(catalog, id);
  return guideEntry(catalog, entry, {
    tekening: { beeld: await drawings.place({ place: placeOf(data) }) },
    feiten: [
      {
        titel: 'Plaats',
        soort: 'zinnen',
        zinnen: [`${data.plaats}, gemeente ${data.gemeente}, ${data.provincie}`, ...(data.periode === undefined ? [] : [data.periode])],
      },
      {
        titel: 'Wie deden mee',
        soort: 'deelnemers',
        deelnemers: data.deelnemers.map((each) => ({ ...nameOf(each.id), wie: each.wie, adres: place(`deelnemer-${each.id}`) })),
      },
      { titel: 'Thema’s in deze case', soort: 'links', links: praktijk.map(({ thema }) => guideLink(thema)) },
    ],
    delen: [
      {
        titel: 'Hun vragen',
        soort: 'vragen',
        vragen: data.samenwerkingsvragen.map(({ vraag, van }) => ({
          link: guideLink(find(catalog, 'samenwerkingsvragen', vraag)),
          van: van.map(nameOf),
        })),
      },
      {
        titel: 'De bijeenkomsten',
        soort: 'bijeenkomsten',
        bijeenkomsten: data.bijeenkomsten.map(({ nummer, werkvormen }) => ({
          nummer,
          adres: place(`bijeenkomst-${nummer}`),
          werkvormen: werkvormen.map((slug) => guideLink(find(catalog, 'werkvormen', slug))),
        })),
      },
      {
        titel: 'Wat speelde er, per thema',
        soort: 'praktijk',
        praktijk: praktijk.map(({ thema, speelde, effect }) => ({ link: guideLink(thema), speelde, effect })),
      },
      {
        titel: 'Wat zij ervan vonden',
        soort: 'uitspraken',
        uitspraken: data.ervaringen.map(({ deelnemer, weergave, citaat }) => ({ spreker: nameOf(deelnemer), weergave, citaat })),
      },
    ],
  });
}
