import { find, type Catalog } from '../catalog/catalog.ts';
import { praktijken, tipsOfThema } from '../catalog/relations.ts';
import { situatiesFor } from '../catalog/situaties.ts';
import { entryLink } from '../components/entry-link.ts';
import { smallDrawing } from './drawing.ts';
import { helpsWith, letterOf, nextStep, withVoices, toWegwijzer } from './links.ts';
import { completeParts, type EntryParts } from './parts.ts';

/** A thema with its werkvorm, how it played in the cases, what somebody said about it, and tips. */
export function themaParts(catalog: Catalog, slug: string): EntryParts {
  const entry = find(catalog, 'themas', slug);
  const { data } = entry;
  const werkvorm = find(catalog, 'werkvormen', data.werkvorm);
  const here = praktijken(catalog).filter(({ thema }) => thema.id === slug);
  const [situatie] = situatiesFor(catalog, { themas: slug, werkvormen: werkvorm.id });
  const praktijk = here.map((each) => ({ id: `praktijk-${each.case.id}`, link: entryLink(each.case), ...withVoices(catalog, each) }));
  return completeParts({
    label: 'Thema',
    drawing: { picture: smallDrawing(catalog, entry) },
    facts: [
      { titel: 'Werkvorm bij dit thema', id: 'werkvorm', kind: 'links', links: [entryLink(werkvorm)] },
      // On the page itself a link leads to what played there; in the book, which has another place for that, to the case.
      { titel: 'Speelde in', kind: 'links', links: praktijk.map(({ id, link }) => ({ ...link, href: `#${id}` })) },
      {
        titel: 'Logica’s die meespelen',
        id: 'logicas',
        kind: 'links',
        links: data.logicas.map((id) => entryLink(find(catalog, 'logicas', id))),
        voorstel: true,
      },
      helpsWith(catalog, 'themas', slug),
    ],
    sections: [
      { titel: 'In de praktijk', id: 'praktijk', kind: 'praktijk', praktijk },
      {
        titel: 'Wat iemand erover zei',
        id: 'uitspraken',
        kind: 'uitspraken',
        uitspraken: data.uitspraken.map(({ spreker, partij, weergave, citaat }, at) => ({
          id: `uitspraak-${at + 1}`,
          spreker: { naam: spreker, letter: letterOf(catalog, partij) },
          weergave,
          citaat,
        })),
      },
      { titel: 'Tips bij dit thema', id: 'tips', kind: 'rows', links: tipsOfThema(catalog, slug).map(entryLink), voorstel: true },
    ],
    nextSteps: [
      ...nextStep('Ga ermee aan de slag', werkvorm),
      ...(situatie === undefined ? toWegwijzer(catalog) : nextStep('Herken je dit?', situatie)),
      ...nextStep('Lees hoe het ergens ging', here[0]?.case),
    ],
  });
}
