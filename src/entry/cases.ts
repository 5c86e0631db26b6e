import { defined } from '../defined.ts';
import { find, type Catalog } from '../catalog/catalog.ts';
import { praktijkOfCase } from '../catalog/relations.ts';
import { entryLink } from '../components/entry-link.ts';
import { ervaringIds } from '../schemas/case.ts';
import { smallDrawing } from './drawing.ts';
import { letterOf, nextStep, withVoices, toWegwijzer } from './links.ts';
import { completeParts, type EntryParts, type Named } from './parts.ts';

/** A case with who took part, what played and what they told; then, below its text, their questions and the meetings. */
export function caseParts(catalog: Catalog, slug: string): EntryParts {
  const entry = find(catalog, 'cases', slug);
  const { data } = entry;
  const deelnemers = data.deelnemers.map((each) => ({ ...each, id: `deelnemer-${each.id}`, letter: letterOf(catalog, each.partij) }));
  const named = (id: string): Named =>
    defined(
      deelnemers.find((each) => each.id === `deelnemer-${id}`),
      `The deelnemer ${id}`,
    );
  const praktijk = praktijkOfCase(catalog, slug);
  const themas = praktijk.map(({ thema }) => entryLink(thema));
  const [werkvorm] = data.bijeenkomsten.flatMap(({ werkvormen }) => werkvormen);
  const ids = ervaringIds(data.ervaringen);
  return completeParts({
    label: data.soort === 'living lab' ? 'Case: living lab' : 'Case: social lab',
    drawing: { picture: smallDrawing(catalog, entry) },
    inShort: [...data.inHetKort, ...data.opbrengst],
    facts: [
      {
        titel: 'Plaats',
        kind: 'sentences',
        sentences: [`${data.plaats}, gemeente ${data.gemeente}, ${data.provincie}`, ...(data.periode === undefined ? [] : [data.periode])],
      },
      { titel: 'Wie deden mee', id: 'deelnemers', kind: 'deelnemers', deelnemers },
      { titel: 'Thema’s in deze case', kind: 'links', links: themas },
    ],
    before: [
      {
        titel: 'Wat er speelde, per thema',
        id: 'themas',
        kind: 'praktijk',
        praktijk: praktijk.map((each) => ({ id: `thema-${each.thema.id}`, link: entryLink(each.thema), ...withVoices(catalog, each) })),
      },
      {
        titel: 'Wat zij ervan vonden',
        id: 'ervaringen',
        kind: 'uitspraken',
        uitspraken: data.ervaringen.map(({ deelnemer, weergave, citaat }, at) => ({
          id: defined(ids[at], `The id of an ervaring of ${data.titel}`),
          spreker: named(deelnemer),
          weergave,
          citaat,
        })),
      },
    ],
    sections: [
      {
        titel: 'Hun vragen',
        id: 'samenwerkingsvragen',
        kind: 'vragen',
        vragen: data.samenwerkingsvragen.map(({ vraag, van }) => ({
          link: entryLink(find(catalog, 'samenwerkingsvragen', vraag)),
          van: van.map(named),
        })),
      },
      {
        titel: 'De bijeenkomsten',
        id: 'bijeenkomsten',
        kind: 'bijeenkomsten',
        bijeenkomsten: data.bijeenkomsten.map(({ nummer, werkvormen }) => ({
          id: `bijeenkomst-${nummer}`,
          nummer,
          werkvormen: werkvormen
            .map((each) => find(catalog, 'werkvormen', each))
            .map((each) => ({ link: entryLink(each), poster: each.data.poster })),
        })),
      },
    ],
    nextSteps: [
      ...nextStep('Doe dezelfde oefening', werkvorm === undefined ? undefined : find(catalog, 'werkvormen', werkvorm)),
      ...nextStep('Zet zelf een lab op', find(catalog, 'paginas', 'living-lab')),
      ...toWegwijzer(catalog),
    ],
  });
}
