import { z } from 'astro/zod';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { kindPlurals } from '../components/entry-link.ts';
import { paths } from '../paths.ts';
import { suggestedIn } from '../schemas/walk.ts';
import { siteName } from '../site-name.ts';
import { draaiboekSchema, type OpenDraaiboek } from './draaiboek.ts';
import { webAddress } from './fields.ts';
import { listNames, type ListName } from './mentions.ts';
import { openRecord, recordSchema, type OpenRecord, type OpenSource } from './record.ts';
import { annotate, titled } from './schema.ts';
import { large, version } from './version.ts';

/** The file that holds all collections. */
const everything = 'alles';

/** The files of the open data, by their names without `.json`: one with all collections, and one for each. */
export const fileNames = [everything, ...listNames] as const;

/** The name of one of those files. */
export type FileName = (typeof fileNames)[number];

/** Whether a file holds one list, of which there is a table too. */
export const isList = (name: FileName): name is ListName => name !== everything;

const listsIn = (name: FileName): readonly ListName[] => (isList(name) ? [name] : listNames);

/** What a list is called. */
const listTitles: Record<ListName, string> = { ...kindPlurals, draaiboeken: 'Draaiboeken' };

const schemaOf = (name: ListName): z.ZodObject => (name === 'draaiboeken' ? draaiboekSchema : recordSchema(name));

/** What a file is called. */
export const fileTitle = (name: FileName): string => (name === everything ? 'Alles in één bestand' : listTitles[name]);

/** What is in a file, in a sentence. */
export const fileContents: Record<FileName, string> = {
  cases: 'De labs: wie er meededen, met welke vragen, en wat zij vertelden.',
  themas: 'De onderwerpen, hoe ze in de cases speelden, en wat mensen erover zeiden.',
  werkvormen: 'De oefeningen, met stappen, vragen, materialen, randvoorwaarden en tijden.',
  tips: 'De tips, met de reeks waar ze bij horen.',
  logicas: 'De manieren van denken, met zinnen en woorden waaraan je ze herkent.',
  partijen: 'De drie partijen, met wat ze zoeken.',
  samenwerkingsvragen: 'De vragen waar partijen mee komen, en waar ze naartoe leiden.',
  situaties: 'Wat mensen zeggen als het stroef gaat, en wat je dan kunt doen. Dit is een voorstel van deze site.',
  begrippen: 'De woordenlijst. Uitleg zonder bron is een voorstel van deze site.',
  paginas: 'De andere bladzijden, en de inleidingen bij lijsten.',
  bronnen: 'De documenten waar de teksten op teruggaan, en wat je verder kunt lezen.',
  draaiboeken: 'De draaiboeken die klaarstaan: hoe laat wat gebeurt, en wat je print en klaarlegt. Dit is een voorstel van deze site.',
  alles: 'Alle collecties hieronder bij elkaar.',
};

/** How many items a file holds. */
export const itemsIn = (name: FileName, { catalog, draaiboeken }: { catalog: Catalog; draaiboeken: unknown[] }): number =>
  listsIn(name).reduce((sum, list) => sum + (list === 'draaiboeken' ? draaiboeken : catalog[list]).length, 0);

/** So many items, in words. */
export const spokenItems = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;

/** What may be done with the data: what is known, and no more. The page on reuse explains it. */
const rights = {
  teksten:
    'Deze site heeft voor haar teksten en tekeningen geen open licentie gekozen. De teksten vertellen bronnen na, en de rechten op die bronnen blijven bij de makers of uitgevers. Noem de bron als je citeert.',
  bronnen: 'Per bron verschillend: kijk bij licentie in bronnen.json, of bij bronvermelding van een item.',
  code: 'EUPL-1.2. Dat is de licentie van de code van deze site, niet van de teksten.',
};

const headFields = {
  $schema: webAddress.describe('Het adres van het JSON Schema van dit bestand.'),
  titel: z.string().describe('Wat er in dit bestand staat.'),
  versie: z
    .string()
    .regex(new RegExp(`^${large}\\.\\d+$`))
    .describe(
      'De versie van de velden. Het eerste getal gaat omhoog als er iets verdwijnt of anders wordt, het tweede als er iets bijkomt.',
    ),
  site: webAddress.describe('Het adres van de site.'),
  gewijzigd: z.iso
    .date()
    .optional()
    .describe('De dag waarop een van de items voor het laatst veranderde. Ontbreekt als die niet bekend is.'),
  licentie: z
    .object({
      teksten: z.string().describe('Wat je met de teksten en tekeningen mag.'),
      bronnen: z.string().describe('Waar staat wat je met de bronnen mag.'),
      code: z.string().describe('De licentie van de code.'),
      uitleg: webAddress.describe('Het adres van de bladzijde die dit uitlegt.'),
    })
    .describe('Wat je met de gegevens mag.'),
  voorstelVelden: z
    .array(z.string())
    .describe(
      'De velden die altijd een voorstel van deze site zijn en niet in de bron staan, zoals werkvormen[].stappen[].richttijd. Bij losse onderdelen staat dat in het veld voorstel.',
    ),
};

/** The items of a list. */
export const recordsOf = (list: ListName, source: OpenSource): (OpenRecord | OpenDraaiboek)[] =>
  list === 'draaiboeken' ? source.draaiboeken : source.catalog[list].map((entry: Entry) => openRecord(source, entry));

/** One of the files, with the records of each collection that is in it. */
export function openFile(name: FileName, source: OpenSource) {
  const lists = listsIn(name).map((list) => [list, recordsOf(list, source)] as const);
  const days = listsIn(name).flatMap((list) =>
    list === 'draaiboeken' ? [] : source.catalog[list].flatMap((entry) => source.changed(entry)?.gewijzigd ?? []),
  );
  const last = days.toSorted().at(-1);
  return {
    $schema: source.addressOf(paths.openDataSchema(name)),
    titel: `${siteName}: ${fileTitle(name).toLowerCase()}`,
    versie: version,
    site: source.addressOf(paths.home),
    ...(last !== undefined && { gewijzigd: last }),
    licentie: { ...rights, uitleg: source.addressOf(`${paths.hergebruik}#rechten`) },
    voorstelVelden: suggestedFields(name),
    ...Object.fromEntries(lists),
  };
}

/** The fields that always hold what this site suggests: `werkvormen[].stappen[].richttijd`; a collection of which that is all, as `situaties[]`. */
const suggestedFields = (name: FileName): string[] => listsIn(name).flatMap((list) => suggestedIn(schemaOf(list), `${list}[]`));

/**
 * The JSON Schema (draft 2020-12) of one of the files, from the schemas that check the content. It allows fields that it doesn’t know, for
 * those may come without a large change of version. `x-collectie` tells which collection an id is from, `x-voorstel` what is always ours.
 */
export function openSchema(name: FileName, addressOf: (path: string) => string): z.core.JSONSchema.JSONSchema {
  const lists = listsIn(name).map((list) => [list, z.array(schemaOf(list)).describe(`${listTitles[list]}, in leesvolgorde.`)] as const);
  const schema = z.toJSONSchema(z.object({ ...headFields, ...Object.fromEntries(lists) }), { io: 'output', override: annotate });
  const { $schema, ...rest } = titled(schema);
  return { ...($schema && { $schema }), $id: addressOf(paths.openDataSchema(name)), title: fileTitle(name), ...rest };
}
