import { find, type Catalog } from '../catalog/catalog.ts';
import { stellingenAt } from '../catalog/stellingen.ts';
import { themasOfLogica } from '../catalog/relations.ts';
import { entryLink } from '../components/entry-link.ts';
import { helpsWith, nextStep, suggestedNextStep, placeOn } from './links.ts';
import { completeParts, type EntryParts } from './parts.ts';

/** A logica with what it turns on, how it sounds, sentences to hear it in, and what words can mean by it. */
export function logicaParts(catalog: Catalog, slug: string): EntryParts {
  const { data } = find(catalog, 'logicas', slug);
  const themas = themasOfLogica(catalog, slug);
  const last = themas.at(-1);
  return completeParts({
    label: 'Logica',
    facts: [
      { titel: 'De kern', id: 'kern', kind: 'sentences', sentences: [data.kern] },
      { titel: 'Hier draait het om', id: 'draait-om', kind: 'sentences', sentences: [data.draaitOm], large: true },
      { titel: 'Zo kan het klinken', id: 'herkenbaar-aan', kind: 'list', sentences: data.herkenbaarAan, quoted: true, voorstel: true },
      { titel: 'Speelt bij deze thema’s', id: 'themas', kind: 'links', links: themas.map(entryLink), voorstel: true },
      helpsWith(catalog, 'logicas', slug),
    ],
    sections: [
      {
        titel: 'Welke logica hoor je hier?',
        id: 'welke-logica',
        kind: 'stellingen',
        stellingen: stellingenAt(catalog, slug).map(({ zin, waarom, logica, entry, place }) => ({
          zin,
          waarom,
          logica: entryLink(logica),
          link: place === undefined ? entryLink(entry) : placeOn(entryLink(entry), place),
        })),
        voorstel: true,
      },
      { titel: 'Zo kun je een woord bedoelen', id: 'woorden', kind: 'woorden', woorden: data.woorden, voorstel: true },
    ],
    nextSteps: [
      ...suggestedNextStep('Onderzoek dit samen', last && find(catalog, 'werkvormen', last.data.werkvorm)),
      ...nextStep('Leg de logica’s naast elkaar', find(catalog, 'paginas', 'logicas')),
      ...suggestedNextStep('Lees waar het om draaide', themas[0]),
    ],
  });
}

/** A word that logica's explain, with what it can mean to each. */
export interface SharedWord {
  woord: string;
  /** What it can mean, below the name of the logica and with a link to that. */
  betekenissen: { woord: string; href: string; betekenis: string }[];
}

/** The words that the logica's explain, each once. */
export const sharedWords = ({ logicas }: Catalog): SharedWord[] =>
  [
    ...Map.groupBy(
      logicas.flatMap((logica) => logica.data.woorden.map((each) => ({ ...each, logica: entryLink(logica) }))),
      ({ woord }) => woord,
    ),
  ].map(([woord, all]) => ({
    woord,
    betekenissen: all.map(({ betekenis, logica }) => ({ woord: logica.name, href: logica.href, betekenis })),
  }));
