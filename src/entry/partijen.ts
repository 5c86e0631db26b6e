import { find, type Catalog, type Entry } from '../catalog/catalog.ts';
import { askedByPartij, deelnemersOfPartij, ervaringenOfPartij, tipsOfPartij } from '../catalog/relations.ts';
import { situatiesOfPartij, tipsOfSituaties } from '../catalog/situaties.ts';
import { entryLink, type EntryLink } from '../components/entry-link.ts';
import { broughtBy, toWegwijzer } from './links.ts';
import { joined, completeParts, type EntryParts, type Part } from './parts.ts';

/** How many situaties a partij gets to recognise itself in; the wegwijzer has them all. */
const mostSituaties = 8;

/** Of how many cases it says what a partij told and gained there; each case tells it of itself. */
const mostCases = 12;

/** How many organisations are named that asked a question. */
const mostAsking = 6;

/** How many tips that help in its situaties it gets besides its own. */
const mostTips = 3;

/**
 * A partij as a place to begin: a first step and the werkvorm that fits it, its situaties and tips; what it asked, said and gained in the
 * cases; what it and the others look for; and the logica's as questions to itself.
 */
export function partijParts(catalog: Catalog, slug: string): EntryParts {
  const { data } = find(catalog, 'partijen', slug);
  const tips = tipsOfPartij(catalog, slug);
  const situaties = situatiesOfPartij(catalog, slug);
  return completeParts({
    label: 'Partij',
    letter: data.letter,
    facts: [{ titel: 'Ook wel', id: 'ook-bekend-als', kind: 'sentences', sentences: joined(data.ookBekendAls) }],
    before: [
      { titel: 'Je eerste stap', id: 'eerste-stap', kind: 'sentences', sentences: [data.eersteStap], voorstel: true },
      {
        titel: 'Herken je dit?',
        id: 'situaties',
        kind: 'links',
        links: [
          ...situaties.slice(0, mostSituaties).map(quotedLink),
          { ...entryLink(find(catalog, 'paginas', 'wegwijzer')), name: 'Alle situaties in de wegwijzer' },
        ],
        voorstel: true,
      },
      {
        titel: 'Deze werkvorm past bij je',
        id: 'werkvorm',
        kind: 'routes',
        routes: [{ link: entryLink(find(catalog, 'werkvormen', data.werkvorm.werkvorm)), waarom: data.werkvorm.waarom }],
        voorstel: true,
      },
      { titel: `${tips.length === 1 ? 'Tip' : 'Tips'} voor deze partij`, id: 'tips', kind: 'links', links: tips.map(entryLink) },
      {
        titel: 'Tips die ook helpen',
        id: 'meer-tips',
        kind: 'links',
        links: tipsOfSituaties(catalog, situaties, tips).slice(0, mostTips).map(entryLink),
        voorstel: true,
      },
    ],
    sections: [
      ...inCases(catalog, slug),
      { titel: 'Wat deze partij zoekt', id: 'zoekt', kind: 'list', sentences: data.zoekt },
      ...catalog.partijen
        .filter(({ id }) => id !== slug)
        .map(({ id, data: other }): Part => ({
          titel: `Wat ${other.meervoud} zoeken`,
          id: `${id}-zoekt`,
          kind: 'list',
          sentences: other.zoekt,
        })),
      {
        titel: 'Hoe denk je zelf?',
        id: 'hoe-denk-je',
        kind: 'routes',
        routes: catalog.logicas.map((logica) => ({ link: entryLink(logica), waarom: questionOf(logica) })),
        voorstel: true,
      },
    ],
    nextSteps: [...tips.map(entryLink), ...toWegwijzer(catalog)],
  });
}

/** What organisations of a partij asked and said in the cases, and what those brought. */
function inCases(catalog: Catalog, slug: string): Part[] {
  const { letter } = find(catalog, 'partijen', slug).data;
  const all = [...new Set(deelnemersOfPartij(catalog, slug).map((each) => each.case))];
  const cases = all.slice(0, mostCases);
  return [
    {
      titel: 'Met deze vragen zat deze partij aan tafel',
      id: 'in-de-cases',
      kind: 'vragen',
      vragen: askedByPartij(catalog, slug).map(({ vraag, van }) => ({
        link: entryLink(vraag),
        van: van.length > mostAsking ? [] : van.map(({ naam }) => ({ naam, letter })),
      })),
    },
    {
      titel: 'Wat deze partij vertelde na een lab',
      id: 'ervaringen',
      kind: 'uitspraken',
      uitspraken: ervaringenOfPartij(catalog, slug, cases).map(({ id, deelnemer, ervaring }) => ({
        id,
        spreker: { naam: deelnemer.naam, letter },
        weergave: ervaring.weergave,
        citaat: ervaring.citaat,
      })),
    },
    {
      titel: 'Wat het daar opleverde',
      id: 'opbrengst',
      kind: 'routes',
      routes: [
        ...broughtBy(cases),
        ...(all.length === cases.length
          ? []
          : [
              {
                link: entryLink(find(catalog, 'paginas', 'cases')),
                waarom: 'Deze partij deed in meer cases mee. Bij elke case lees je wat zij vroeg en vertelde.',
              },
            ]),
      ],
    },
  ];
}

const quotedLink = (situatie: Entry<'situaties'>): EntryLink => ({ ...entryLink(situatie), name: `‘${situatie.data.titel}’` });

/** A logica as a question to yourself. */
const questionOf = ({ data: { draaitOm } }: Entry<'logicas'>) =>
  `Telt dit voor jou het meest: ${draaitOm.charAt(0).toLowerCase()}${draaitOm.slice(1)}?`;
