import { z } from 'astro/zod';
import { bodyOf, find, type Catalog, type Entry } from '../catalog/catalog.ts';
import { modelOfWerkvorm, sourcesOf } from '../catalog/relations.ts';
import { kindNames } from '../components/entry-link.ts';
import { makersLine } from '../components/makers.ts';
import { pageNumbers } from '../components/page-numbers.ts';
import { reeksNames } from '../components/reeks-names.ts';
import { paths } from '../paths.ts';
import type { Publisher } from '../publisher.ts';
import { suggestions, type CollectionName } from '../schemas/shared.ts';
import { schemas } from '../schemas/index.ts';
import { aanleidingNames } from '../wegwijzer/aanleidingen.ts';
import type { OpenDraaiboek } from './draaiboek.ts';
import { bronvermelding, filled, ownFields, slug, webAddress } from './fields.ts';
import { hasPage } from './lists.ts';
import type { Sources } from './markdown/page.ts';
import { plainText } from './markdown/text.ts';
import { keyOf, listNames, type Mention } from './mentions.ts';

/** What an entry of the open data has besides the fields that its author filled in; those keep their names and their order. */
const entryFields = {
  ...ownFields,
  toegevoegd: z.iso.date().optional().describe('De dag waarop de tekst erbij kwam. Ontbreekt als die niet bekend is.'),
  gewijzigd: z.iso.date().optional().describe('De dag waarop de tekst voor het laatst veranderde. Ontbreekt als die niet bekend is.'),
};

const derivedFields = {
  tekst: z
    .string()
    .describe(
      'De lopende tekst, als Markdown. Koppen beginnen bij niveau 2. Een voorstel van deze site is een citaat dat begint met **Voorstel van deze site**. Leeg als er geen lopende tekst is.',
    ),
  bronvermelding: bronvermelding.describe('De bronnen uit het veld bron, uitgeschreven om te noemen: evenveel, en in dezelfde volgorde.'),
  genoemdDoor: z
    .array(
      z
        .object({
          collectie: z.enum(listNames).describe('De collectie van het andere item.'),
          id: slug.describe('De id van het andere item.'),
          veld: filled.describe('Het veld waarin het andere item hiernaar verwijst, zoals praktijk.case.'),
          voorstel: z.boolean().describe('true als deze site dat verband zelf legt.'),
        })
        .describe('Een item dat hiernaar verwijst.'),
    )
    .describe('Welke andere items hiernaar verwijzen. Dit is afgeleid uit hun velden.'),
};

/** More minutes than any werkvorm takes. */
const longest = 10_000;

/** What only a werkvorm has besides, computed from its fields. */
const werkvormFields = {
  duur: z
    .int()
    .min(1)
    .max(longest)
    .describe('Hoeveel minuten de stappen samen ongeveer duren. Dit is een voorstel van de site.')
    .register(suggestions),
  minimaleDuur: z
    .object({
      minuten: z.int().min(1).max(longest).describe('Het aantal minuten.'),
      voorstel: z.boolean().describe('true als dit een voorstel van de site is en niet in de bron staat.'),
    })
    .describe('Hoeveel minuten er minstens nodig zijn.'),
  bestanden: z
    .array(
      z
        .object({
          titel: filled.describe('Wat het is.'),
          uitleg: filled.describe('Wat je ermee doet.'),
          papier: filled.describe('Op welk papier het hoort.'),
          webadres: webAddress.describe('Het adres van het pdf-bestand.'),
        })
        .describe('Een pdf-bestand.'),
    )
    .describe('De bestanden om te printen.'),
};

/** What else is derived in some collections. */
const moreFields: Partial<Record<CollectionName, z.ZodRawShape>> = {
  werkvormen: werkvormFields,
  tips: { reeksNaam: filled.describe('De naam van de reeks, zoals een lezer die ziet.') },
  situaties: {
    aanleidingNaam: filled.describe('De naam van de aanleiding, zoals een lezer die ziet.'),
    aanleidingUitleg: filled.describe('Waaraan je de aanleiding herkent.'),
  },
};

/** The schema of an entry of the open data. */
export function recordSchema(collection: CollectionName): z.ZodObject {
  const own = schemas[collection];
  const record = z
    .object({ ...entryFields, ...own.shape, ...moreFields[collection], ...derivedFields })
    .meta({ ...own.meta(), title: kindNames[collection] });
  return suggestions.has(own) ? record.register(suggestions) : record;
}

/** The days on which an entry came and was last changed, as `2026-01-31`. */
export interface Changed {
  toegevoegd: string;
  gewijzigd: string;
}

/** What the open data is made of. */
export interface OpenSource {
  catalog: Catalog;
  /** The draaiboeken that are ready. */
  draaiboeken: OpenDraaiboek[];
  mentions: Map<string, Mention[]>;
  /** The full address of an address on this site. */
  addressOf: (path: string) => string;
  /** When the page or place at an address changed; undefined where that isn’t known. */
  changed: (entry: Pick<Entry, 'collection' | 'id'>) => Changed | undefined;
  publisher: Publisher | undefined;
  /** The sheets of a werkvorm. */
  sheets: (entry: Entry<'werkvormen'>) => { name: string; titel: string; purpose: string; paper: string }[];
}

/** An entry as open data: the author’s fields, with what else a reuser needs. `recordSchema` tells all of it. */
export interface OpenRecord {
  id: string;
  webadres: string;
  tekst: string;
  bronvermelding: { tekst: string; licentie: string }[];
  genoemdDoor: Mention[];
}

/** One entry as open data. */
export function openRecord(source: OpenSource, entry: Entry): OpenRecord {
  const { catalog, mentions, addressOf, changed, publisher } = source;
  const path = paths.entry(entry.collection, entry.id);
  return {
    id: entry.id,
    webadres: addressOf(path),
    ...(hasPage(entry) && { markdown: addressOf(paths.markdown(path)) }),
    ...changed(entry),
    ...entry.data,
    ...moreOf(source, entry),
    tekst: plainText(bodyOf(entry), { addressOf: (to) => addressOf(to.startsWith('#') ? pageOf(path) + to : to), publisher }),
    bronvermelding: citations(sourcesOf(catalog, entry)),
    genoemdDoor: mentions.get(keyOf(entry)) ?? [],
  };
}

const pageOf = (path: string): string => path.split('#')[0] ?? path;

/** Sources as one can name them. */
export const citations = (sources: Sources): OpenRecord['bronvermelding'] =>
  sources.map(({ bron, paginas, waarvoor }) => ({
    tekst: [[bron.data.titel, makersLine(bron.data), pageNumbers(paginas)].filter(Boolean).join(', '), waarvoor].filter(Boolean).join('. '),
    licentie: bron.data.licentie,
  }));

/** What `moreFields` tells of. */
function moreOf({ catalog, addressOf, sheets }: OpenSource, { collection, id }: Entry) {
  if (collection === 'tips') return { reeksNaam: reeksNames[find(catalog, 'tips', id).data.reeks] };
  if (collection === 'situaties') {
    const { name, sign } = aanleidingNames[find(catalog, 'situaties', id).data.aanleiding];
    return { aanleidingNaam: name, aanleidingUitleg: sign };
  }
  if (collection !== 'werkvormen') return {};
  const werkvorm = find(catalog, 'werkvormen', id);
  const { duur, minimaleDuur } = modelOfWerkvorm(catalog, werkvorm);
  return {
    duur,
    minimaleDuur,
    bestanden: sheets(werkvorm).map(({ name, titel, purpose, paper }) => ({
      titel,
      uitleg: purpose,
      papier: paper,
      webadres: addressOf(paths.sheet(id, name)),
    })),
  };
}
