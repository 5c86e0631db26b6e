import { find, type Catalog, type Entry } from '../../../catalog/catalog.ts';
import { tipsOfReeks } from '../../../catalog/relations.ts';
import { kindNames } from '../../../components/entry-link.ts';
import { kindShapes, type Kind } from '../../../components/kind-shapes.ts';
import { reeksNames } from '../../../components/reeks-names.ts';
import { entryParts } from '../../../entry/index.ts';
import type { Part } from '../../../entry/parts.ts';
import type { GuideChapter, GuideEntry, GuideGroup, GuidePart, GuideSource } from '../../../paper/guide-model.ts';
import { paths } from '../../../paths.ts';
import { reeksen } from '../../../schemas/tip.ts';
import { siteName } from '../../../site-name.ts';
import { spokenTime } from '../../../werkvorm/numbers.ts';
import { bronParts } from './bronnen.ts';
import { guideEntry } from './entry.ts';

/** Everything that the book holds, in the order of the original guide; before the cases comes what that guide lacks. `site` is its full address. */
export function guideSource(catalog: Catalog, site: string): GuideSource {
  const entriesOf = (kind: keyof typeof entryParts): GuideGroup[] => [
    { entries: catalog[kind].map((each) => bookEntry(catalog, kind, each)) },
  ];
  const chapter = (id: string, name: string, kind: Kind, groups: GuideGroup[] = [], more: GuidePart[] = []): GuideChapter => ({
    id,
    name,
    kind,
    mark: kindShapes[kind],
    opening: pageEntry(catalog, id, more),
    groups,
  });
  return {
    titel: siteName,
    samenvatting: find(catalog, 'paginas', 'welkom').data.samenvatting,
    authors: find(catalog, 'bronnen', 'inspiratiewijzer').data.makers,
    partijen: catalog.partijen.map(({ data }) => ({ naam: data.titel, letter: data.letter })),
    kinds: kindNames,
    site,
    chapters: [
      chapter('inleiding', 'Inleiding', 'gids'),
      chapter('living-lab', 'Living lab', 'gids'),
      chapter('partijen', 'Partijen', 'partijen', entriesOf('partijen')),
      chapter('wegwijzer', 'Wegwijzer', 'wegwijzer', [
        ...entriesOf('samenwerkingsvragen'),
        ...entriesOf('situaties').map((group) => ({
          ...group,
          titel: 'Wat speelt er bij jullie?',
          address: `${paths.wegwijzer}#wat-speelt-er`,
        })),
      ]),
      chapter('cases', 'Cases', 'cases', entriesOf('cases')),
      chapter('themas', 'Thema’s', 'themas', entriesOf('themas')),
      chapter('werkvormen', 'Werkvormen', 'werkvormen', entriesOf('werkvormen')),
      chapter('reflectie', 'Reflectie', 'gids'),
      chapter('tips', 'Tips', 'tips', tipGroups(catalog)),
      chapter('logicas', 'Logica’s', 'logicas', entriesOf('logicas')),
      chapter('begrippen', 'Woordenlijst', 'gids', [], [wordsPart(catalog)]),
      chapter('over', 'Over de gids', 'gids', [], bronParts(catalog)),
    ],
  };
}

/** The words that the site explains, from A to Z. */
const wordsPart = ({ begrippen }: Catalog): GuidePart => ({
  titel: 'Van A tot Z',
  kind: 'list',
  sentences: begrippen.map(({ data }) => `${data.titel}: ${data.samenvatting}`).toSorted((a, b) => a.localeCompare(b, 'nl')),
});

/** The tips, a group for each reeks. */
const tipGroups = (catalog: Catalog): GuideGroup[] =>
  reeksen.map((reeks) => ({
    titel: reeksNames[reeks],
    address: `${paths.tips}#${reeks}`,
    entries: tipsOfReeks(catalog, reeks).map((each) => bookEntry(catalog, 'tips', each)),
  }));

/** What matters most, as a part that comes first. */
const inShortPart = (sentences: string[]): Part[] => (sentences.length === 0 ? [] : [{ titel: 'In het kort', kind: 'list', sentences }]);

/** The text of a pagina, with what belongs to it. */
function pageEntry(catalog: Catalog, id: string, more: GuidePart[]): GuideEntry {
  const { inShort = [], before, sections } = entryParts.paginas(catalog, id);
  return guideEntry(catalog, find(catalog, 'paginas', id), {
    before: [...inShortPart(inShort), ...before],
    sections: [...sections, ...more],
  });
}

/** An entry with its parts; a tip stands below its reeks, and the page of a werkvorm shows its time in its opening. */
function bookEntry(catalog: Catalog, kind: keyof typeof entryParts, entry: Entry): GuideEntry {
  const { inShort = [], before, facts, ...parts } = entryParts[kind](catalog, entry.id);
  return guideEntry(catalog, entry, {
    ...parts,
    before: [...inShortPart(inShort), ...before],
    facts: [...timeOf(parts.sections), ...facts.filter(({ pageOnly }) => !pageOnly)],
  });
}

const timeOf = (sections: Part[]): Part[] =>
  sections.flatMap((part) => {
    if (part.kind !== 'werkvorm') return [];
    const { duur, minimaleDuur } = part.werkvorm;
    const ours = '(voorstel van deze site)';
    const least = `minstens ${spokenTime(minimaleDuur.minuten)}${minimaleDuur.voorstel ? ` ${ours}` : ''}.`;
    return [{ titel: 'Tijd', kind: 'sentences', sentences: [`Ongeveer ${spokenTime(duur)} ${ours}, ${least}`] }];
  });
