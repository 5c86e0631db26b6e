import type { Bron } from '../schemas/bron.ts';
import { faultIf, type Fault } from '../schemas/fault.ts';
import { schemas } from '../schemas/index.ts';
import { fieldName } from './check-entry.ts';
import { memoised } from '../memoise.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** The most words of a quotation, and the marks that the site puts round it itself. */
const longestQuote = 8;
const quoteMarks = /^["“”‘’']|["“”‘’'.]$/;

const asAny = memoised(({ collection, data }: SourceFile) => schemas[collection].parse(data));
const asBron = memoised(({ collection, data }: SourceFile) => (collection === 'bronnen' ? schemas.bronnen.parse(data) : undefined));
const asCase = memoised(({ data }: SourceFile) => schemas.cases.parse(data));
const asThema = memoised(({ data }: SourceFile) => schemas.themas.parse(data));
const asWerkvorm = memoised(({ data }: SourceFile) => schemas.werkvormen.parse(data));
const asVraag = memoised(({ data }: SourceFile) => schemas.samenwerkingsvragen.parse(data));
const asLogica = memoised(({ data }: SourceFile) => schemas.logicas.parse(data));

/** Rules that no schema holds: what readers and other entries may count on. `files` have no other fault. */
export function checkHouse(files: SourceFile[]): Problem[] {
  const bronnen = new Map(files.map((each) => [each.slug, asBron(each)] as const).filter(([, bron]) => bron !== undefined));
  return files.flatMap((source) => [
    ...[...bronFaults(source, bronnen), ...textFaults(source), ...forOne(source, files)].map(({ path, message }) => ({
      file: source.file,
      line: source.lineOf(path),
      field: fieldName(path),
      message,
    })),
    ...personalInBody(source),
  ]);
}

/** `bronnen`: every bron by its slug. */
const bronFaults = (source: SourceFile, bronnen: Map<string, Bron | undefined>): Fault[] =>
  asAny(source).bron.flatMap(({ document, paginas }, at) => {
    const { rol, aantalBladzijden = Infinity } = bronnen.get(document) ?? {};
    return [
      ...faultIf(
        rol === 'verder lezen',
        ['bron', at, 'document'],
        `is ${document}, maar dat heeft rol: verder lezen. Zet daar rol: gebruikt, of noem het hier bij verderLezen.`,
      ),
      ...paginas.flatMap((page, nth) =>
        faultIf(
          page > aantalBladzijden,
          ['bron', at, 'paginas', nth],
          `is ${page}, maar ${document} heeft ${aantalBladzijden} bladzijden. Kijk in de bron waar dit staat.`,
        ),
      ),
    ];
  });

const textFaults = memoised((source: SourceFile): Fault[] => [
  ...faultIf(
    !/[.?!]$/.test(asAny(source).samenvatting),
    ['samenvatting'],
    'eindigt zonder punt. Maak er hele zinnen van, met een punt erachter.',
  ),
  ...textsIn(source.data, []).flatMap(({ path, text }) => faultIf(personal.test(text), path.map(plain), personalMessage)),
]);

function personalInBody({ file, body, bodyStart }: SourceFile): Problem[] {
  const found = personal.exec(body);
  if (!found) return [];
  return [{ file, line: bodyStart + body.slice(0, found.index).split('\n').length, field: 'de tekst', message: personalMessage }];
}

const plain = (part: PropertyKey): string | number => (typeof part === 'number' ? part : String(part));

/** An e-mail address or a telephone number. */
const personal = /[\w.+-]+@[\w-]+\.\w+|(?:\+|\b00)\d{2}[\s\d()-]{8,}|\b0[\s()-]*[1-9](?:[\s-]*\d){8}\b/;
const personalMessage = 'heeft een mailadres of telefoonnummer. Dat hoort niet op de site: haal het weg.';

function forOne(source: SourceFile, files: SourceFile[]): Fault[] {
  const { collection } = source;
  if (collection === 'cases')
    return asCase(source).ervaringen.flatMap(({ citaat }, at) => quoteFault(['ervaringen', at, 'citaat'], citaat));
  if (collection === 'themas')
    return asThema(source).uitspraken.flatMap(({ citaat }, at) => quoteFault(['uitspraken', at, 'citaat'], citaat));
  if (collection === 'werkvormen') return werkvormFaults(source, files);
  if (collection === 'samenwerkingsvragen') return vraagFaults(source, files);
  if (collection === 'logicas') return logicaFaults(source, files);
  return [];
}

const quoteFault = (path: Fault['path'], citaat = ''): Fault[] =>
  citaat.split(/\s+/).length > longestQuote
    ? [{ path, message: `is te lang voor een citaat. Houd hooguit ${longestQuote} woorden over.` }]
    : faultIf(
        quoteMarks.test(citaat),
        path,
        'begint of eindigt met een aanhalingsteken of punt. Haal dat teken weg: de site zet ze er zelf omheen.',
      );

function werkvormFaults(source: SourceFile, files: SourceFile[]): Fault[] {
  const { groepen, vragen, materialen } = asWerkvorm(source);
  const others = files.flatMap((each) => (each.collection === 'werkvormen' && each.slug < source.slug ? [asWerkvorm(each)] : []));
  const soorten = new Map(others.flatMap((each) => each.materialen.map(({ naam, soort }) => [naam.toLowerCase(), soort] as const)));
  return [
    ...groepen.flatMap(({ id, titel }, at) =>
      faultIf(
        !vragen.some(({ groep }) => groep === id),
        ['groepen', at],
        `heeft geen vragen: ${titel}. Zet er een vraag bij, of haal de groep weg.`,
      ),
    ),
    ...vragen.flatMap(({ id }, at) =>
      faultIf(
        id !== `vraag-${at + 1}`,
        ['vragen', at, 'id'],
        `is ${id}, maar dit is de vraag op plaats ${at + 1}. Maak er vraag-${at + 1} van, ook bij de stappen.`,
      ),
    ),
    ...materialen.flatMap(({ naam, soort }, at) => {
      const other = soorten.get(naam.toLowerCase()) ?? soort;
      const message = `is ${soort}, maar ${naam} is in een andere werkvorm ${other}. Kies overal hetzelfde, of geef het een andere naam.`;
      return faultIf(other !== soort, ['materialen', at, 'soort'], message);
    }),
  ];
}

function vraagFaults(source: SourceFile, files: SourceFile[]): Fault[] {
  const { titel, partijen } = asVraag(source);
  const asked = files.flatMap((each) => (each.collection === 'cases' ? asCase(each).samenwerkingsvragen : []));
  const isAsked = partijen.length > 0 || asked.some(({ vraag }) => vraag === source.slug);
  return [
    ...faultIf(!titel.endsWith('?'), ['titel'], 'is geen vraag. Zet er een vraagteken achter.'),
    ...faultIf(!isAsked, ['partijen'], 'ontbreekt. Noem wie dit vraagt, of noem deze vraag in een case.'),
  ];
}

function logicaFaults(source: SourceFile, files: SourceFile[]): Fault[] {
  const { stellingen, woorden } = asLogica(source);
  const words = woorden.map(({ woord }) => woord);
  const others = files.flatMap((each) =>
    each.collection === 'logicas' && each.slug !== source.slug ? asLogica(each).woorden.map(({ woord }) => woord) : [],
  );
  const missing = [...new Set(others)].filter((woord) => !words.includes(woord));
  return [
    ...stellingen.flatMap(({ zin, case: entry = '', thema = entry }, at) => {
      const message = stellingMessage(
        zin,
        files.find((each) => each.collection === (entry === '' ? 'themas' : 'cases') && each.slug === thema),
      );
      return message === undefined ? [] : [{ path: ['stellingen', at, 'zin'], message }];
    }),
    ...faultIf(
      missing.length > 0,
      ['woorden'],
      `mist ${missing.join(' en ')}. Een andere logica legt dat uit: doe het hier ook, of haal het daar weg.`,
    ),
  ];
}

/** What is wrong with a sentence that should stand in `place`. */
function stellingMessage(zin: string, place: SourceFile | undefined): string | undefined {
  const [pointer] = pointerBack.exec(zin) ?? [];
  if (pointer !== undefined)
    return `begint met ‘${pointer}’. Los van de tekst weet de lezer niet waar dat op slaat. Kies een zin die op zichzelf staat.`;
  return place === undefined || saysOf(place).includes(tidy(zin))
    ? undefined
    : `staat niet zo in ${place.file}. Neem de zin daar precies over.`;
}

/** Words that point to an earlier sentence. */
const pointerBack = /^(?:ook|en|maar|dus|toch|ze|zij|hij|hun|hen|die|dat|dit|deze|daar\p{L}*|zo|toen)(?!\p{L})/iu;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
/** All that an entry says, in its fields and its text. */
const saysOf = ({ data, body }: SourceFile) => tidy([...textsIn(data, []).map(({ text }) => text), body].join('\n'));
