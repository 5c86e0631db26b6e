import type { Catalog, DataOf, Entry } from '../../src/catalog/catalog.ts';
import { schemas } from '../../src/schemas/index.ts';
import type { CollectionName } from '../../src/schemas/shared.ts';

/** Frontmatter as an editor writes it: not yet checked. */
export type Fields = Record<string, unknown>;

/** A stap with only what it must have; it takes 30 minutes. */
export const stap = (fields: Fields = {}): Fields => ({
  titel: 'Praat',
  acties: ['Praat met elkaar.'],
  werkwijze: 'plenair',
  richttijd: 30,
  ...fields,
});

/** A groep of questions, `groep-1`. */
export const groep = (fields: Fields = {}): Fields => ({
  id: 'groep-1',
  titel: fields['id'] === undefined ? 'Eerste groep' : `Groep ${String(fields['id'])}`,
  ...fields,
});

/** A vraag in `groep-1`, `vraag-1`. */
export const vraag = (fields: Fields = {}): Fields => ({
  id: 'vraag-1',
  tekst: 'Wat doe je?',
  groep: 'groep-1',
  voorWie: 'samen',
  ...fields,
});

/** A materiaal with only what it must have. */
export const materiaal = (fields: Fields = {}): Fields => ({
  naam: 'stiften',
  hoeveelheid: { aantal: 1, per: 'deelnemer' },
  soort: 'spullen',
  ...fields,
});

/** The randvoorwaarde that gives a werkvorm its minimum: 30 minutes. */
export const tijd = (fields: Fields = {}): Fields => ({ soort: 'tijd', tekst: 'Neem een half uur.', minuten: 30, ...fields });

/** The field of a werkvorm that says what must be in order. */
export const inOrder = (...each: Fields[]): Fields => ({ randvoorwaarden: each });

/** A deelnemer with only what it must have, `de-buurt`. */
export const deelnemer = (fields: Fields = {}): Fields => ({ id: 'de-buurt', naam: 'De Buurt', ...fields });

const common = { titel: 'Een titel', samenvatting: 'Een samenvatting die net lang genoeg is voor een lijst.' };

const required: Record<CollectionName, Fields> = {
  cases: { ...common, soort: 'living lab', plaats: 'Ergens', gemeente: 'Ergenshuizen', provincie: 'Drenthe', deelnemers: [deelnemer()] },
  themas: { ...common, werkvorm: 'een-werkvorm' },
  werkvormen: {
    ...common,
    doel: 'Elkaar leren kennen.',
    herkomst: 'Zelf bedacht.',
    stappen: [stap()],
    materialen: [materiaal()],
    ...inOrder(tijd()),
  },
  tips: { ...common, reeks: 'lab' },
  logicas: { ...common, kern: 'Het gaat om de markt.', draaitOm: 'Verkopen' },
  partijen: {
    ...common,
    letter: 'G',
    meervoud: 'gemeenten',
    eersteStap: 'Bel eens.',
    werkvorm: { werkvorm: 'een-werkvorm', waarom: 'Dat helpt.' },
    zoekt: ['Een goede buur.'],
  },
  samenwerkingsvragen: { ...common, leidtNaar: [{ thema: 'een-thema', waarom: 'Dat helpt.' }] },
  situaties: {
    ...common,
    aanleiding: 'geen-contact',
    partijen: ['gemeente'],
    zinnen: ['We horen niets.'],
    morgen: 'Bel eens.',
    begin: { thema: 'een-thema', waarom: 'Dat helpt.', nietNu: 'Niet bij ruzie.', eerst: 'Praat eerst.' },
    tip: 'een-tip',
    vragen: ['een-vraag'],
  },
  begrippen: { ...common },
  paginas: { ...common },
  bronnen: { ...common, rol: 'gebruikt', licentie: 'CC BY' },
};

/** A part of the route of a pagina, with `fields` over it. */
export const etappe = (fields: Fields = {}): Fields => ({
  id: 'vooraf',
  titel: 'Vooraf',
  waarvoor: 'Ieder weet waarom.',
  wie: { tekst: 'Ieder.' },
  duur: { tekst: 'Een uur.', voorstel: true },
  doen: [{ tekst: 'Bel ieder op.', voorstel: true }],
  ...fields,
});

/** The smallest right frontmatter of a collection, with `fields` over it. `undefined` leaves a field out. */
export const minimal = (collection: CollectionName, fields: Fields = {}): Fields => ({ ...required[collection], ...fields });

/** Gives what builds an entry as the catalog holds it: minimal, with `fields` over it and defaults filled in. */
const named =
  <Name extends CollectionName>(collection: Name, schema: { parse: (data: unknown) => DataOf[Name] }) =>
  (id: string, fields?: Fields): Entry<Name> => ({ collection, id, data: schema.parse(minimal(collection, fields)) });

export const caseNamed = named('cases', schemas.cases);
export const themaNamed = named('themas', schemas.themas);
export const werkvormNamed = named('werkvormen', schemas.werkvormen);
export const tipNamed = named('tips', schemas.tips);
export const logicaNamed = named('logicas', schemas.logicas);
export const partijNamed = named('partijen', schemas.partijen);
export const vraagNamed = named('samenwerkingsvragen', schemas.samenwerkingsvragen);
export const situatieNamed = named('situaties', schemas.situaties);
export const paginaNamed = named('paginas', schemas.paginas);
export const bronNamed = named('bronnen', schemas.bronnen);

/** A catalog with only the entries it is given. */
export const catalogOf = (entries: Partial<Catalog>): Catalog => ({
  cases: [],
  themas: [],
  werkvormen: [],
  tips: [],
  logicas: [],
  partijen: [],
  samenwerkingsvragen: [],
  situaties: [],
  begrippen: [],
  paginas: [],
  bronnen: [],
  ...entries,
});

/** The slugs of entries, in their order. */
export const slugs = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);
