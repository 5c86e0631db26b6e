import { find, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { modelOfWerkvorm, praktijken, sourcesOf, tipsOfReeks } from '../../catalog/relations.ts';
import { situatiesOfAanleiding } from '../../catalog/situaties.ts';
import { addressChecked } from '../../components/address-checked.ts';
import { capital } from '../../components/capital.ts';
import { caseStory } from '../../components/case/case-story.ts';
import { entryLink, type EntryLink } from '../../components/entry-link.ts';
import { makersLine } from '../../components/makers.ts';
import { reeksNames } from '../../components/reeks-names.ts';
import { entryParts } from '../../entry/index.ts';
import { sharedWords } from '../../entry/logicas.ts';
import type { Part } from '../../entry/parts.ts';
import { nothingTold, themaMatrix, type ThemaMatrix } from '../../entry/thema-matrix.ts';
import { paths } from '../../paths.ts';
import { collectionNames } from '../../schemas/shared.ts';
import { aanleidingen } from '../../schemas/situatie.ts';
import { reeksen } from '../../schemas/tip.ts';
import { aanleidingNames } from '../../wegwijzer/aanleidingen.ts';
import { spokenTime } from '../../werkvorm/numbers.ts';
import { reuseAddresses } from '../addresses.ts';
import { example, exampleHelp } from '../example.ts';
import { fileContents, fileNames, fileTitle, isList, itemsIn, spokenItems } from '../file.ts';
import { booklet, printing, withoutInternet } from '../print-help.ts';
import { pageLists } from '../lists.ts';
import { names, partMarkdown } from './part.ts';
import { readingLines, sourceLines, textOf, type PageSetting } from './page.ts';
import { blocks, bullets, linkTo, oursMark, pieces, plain, said, table, under, type AddressOf } from './write.ts';

/** What stands on the page of a pagina below its own text: the list that it opens, or the entries that have their place there. */
export function below(pagina: Entry<'paginas'>, setting: PageSetting): string[] {
  const { catalog, addressOf } = setting;
  switch (pagina.id) {
    case 'welkom':
      return pageLists(catalog).map(({ titel, links }) => partMarkdown({ titel, kind: 'rows', links }, addressOf));
    case 'werkvormen':
      return [under(2, 'Op een rij', bullets(catalog.werkvormen.map((werkvorm) => timedLine(werkvorm, setting))))];
    case 'draaiboek':
      return setting.draaiboeken.map(({ name, entries }) =>
        under(2, plain(name), bullets(entries.map((link) => `${linkTo(link, addressOf)} (${plain(link.facts)}): ${plain(link.summary)}`))),
      );
    case 'cases':
      return [under(2, 'Op een rij', bullets(catalog.cases.map((each) => caseLines(each, setting))))];
    case 'partijen':
      return [partMarkdown(rows('Op een rij', catalog.partijen), addressOf)];
    case 'logicas':
      return [partMarkdown(rows('Op een rij', catalog.logicas), addressOf), ownWords(catalog)];
    case 'themas':
      return [under(2, 'Op een rij', bullets(catalog.themas.map((thema) => themaLine(thema, setting)))), matrix(catalog, setting)];
    case 'tips':
      return reeksen.map((reeks) => partMarkdown(rows(reeksNames[reeks], tipsOfReeks(catalog, reeks)), addressOf));
    case 'wegwijzer':
      return [
        ...aanleidingen.map((id) => choice(id, setting)),
        under(2, 'Vragen', ...catalog.samenwerkingsvragen.map((vraag) => vraagMarkdown(vraag, setting))),
      ];
    case 'begrippen':
      return [under(2, 'Van A tot Z', bullets(words(catalog, setting)))];
    case 'over':
      return [
        under(2, 'Bronnen van deze site', ...bronnen('gebruikt', setting)),
        under(2, 'Om verder te lezen', ...bronnen('verder lezen', setting)),
        under(2, 'Kanttekeningen bij de bronnen', ...remarks(catalog, setting)),
      ];
    case 'afdrukken':
      return [
        under(2, withoutInternet.titel, pieces(withoutInternet.zip, addressOf)),
        under(2, printing.titel, bullets(printing.lines.map(plain)), under(3, booklet.titel, plain(booklet.text))),
      ];
    case 'data':
      return [
        under(
          2,
          'De bestanden',
          bullets(
            fileNames.map((name) => {
              const table = isList(name) ? ` [Tabel (csv)](${addressOf(paths.openTable(name))}).` : '';
              const count = itemsIn(name, { catalog, draaiboeken: setting.draaiboeken.flatMap(({ entries }) => entries) });
              return `[${fileTitle(name)}](${addressOf(paths.openData(name))}) (json, ${spokenItems(count)}): ${fileContents[name]} [Schema](${addressOf(paths.openDataSchema(name))}).${table}`;
            }),
          ),
        ),
      ];
    case 'hergebruik':
      return [
        under(2, 'Voorbeeld', pieces(exampleHelp, addressOf), `\`\`\`js\n${example(addressOf(paths.openData('werkvormen')))}\`\`\``),
        under(2, 'De adressen', bullets(reuseAddresses(catalog, setting.hasFeed).map(({ name, path }) => `${name}: ${addressOf(path)}`))),
      ];
    default:
      return [];
  }
}

const rows = (titel: string, entries: Entry[], voorstel = false): Part => ({
  titel,
  kind: 'rows',
  links: entries.map(entryLink),
  voorstel,
});

const rowLines = (links: Pick<EntryLink, 'name' | 'path' | 'summary'>[], addressOf: AddressOf): string =>
  bullets(links.map((link) => `${linkTo(link, addressOf)}: ${plain(link.summary)}`));

/** A werkvorm with the time that it takes. */
function timedLine(werkvorm: Entry<'werkvormen'>, { catalog, addressOf }: PageSetting): string {
  const { duur, minimaleDuur } = modelOfWerkvorm(catalog, werkvorm);
  const least = said({ tekst: `minstens ${spokenTime(minimaleDuur.minuten)}`, voorstel: minimaleDuur.voorstel });
  return `${linkTo(entryLink(werkvorm), addressOf)}: ${plain(werkvorm.data.samenvatting)} Ongeveer ${spokenTime(duur)}${oursMark}, ${least}.`;
}

/** A case with who took part and what it brought. */
function caseLines(entry: Entry<'cases'>, { catalog, addressOf }: PageSetting): string {
  const { link, brought, participants } = caseStory(entry, (partij) => find(catalog, 'partijen', partij).data.letter);
  return [
    `${linkTo(link, addressOf)}: ${plain(link.summary)}`,
    ...brought.map((each) => `  - Wat het bracht: ${plain(each)}`),
    `  - Wie deden mee: ${names(participants.map(({ name, letter }) => ({ naam: name, letter })))}`,
  ].join('\n');
}

/** A thema with the werkvorm for it. */
function themaLine(thema: Entry<'themas'>, { catalog, addressOf }: PageSetting): string {
  const werkvorm = entryLink(find(catalog, 'werkvormen', thema.data.werkvorm));
  return `${linkTo(entryLink(thema), addressOf)}: ${plain(thema.data.samenvatting)} Werkvorm: ${linkTo(werkvorm, addressOf)}.`;
}

/** What each logica can mean by the same word. */
const ownWords = (catalog: Catalog): string =>
  under(
    2,
    'Eén woord, elke logica',
    ...sharedWords(catalog).flatMap(({ woord, betekenissen }, at) => [
      at === 0 ? '*Voorstel van deze site.*' : undefined,
      under(3, plain(capital(woord)), bullets(betekenissen.map((each) => `**${plain(each.woord)}**: ${plain(each.betekenis)}`))),
    ]),
  );

/** A choice on the wegwijzer, with what stands below it. */
const choice = (id: (typeof aanleidingen)[number], { catalog, addressOf }: PageSetting): string =>
  under(
    2,
    plain(aanleidingNames[id].name),
    '*Voorstel van deze site.*',
    plain(aanleidingNames[id].sign),
    rowLines(situatiesOfAanleiding(catalog, id).map(entryLink), addressOf),
  );

/** The page of a choice on the wegwijzer. */
export const aanleidingMarkdown = (id: (typeof aanleidingen)[number], { catalog, addressOf }: PageSetting): string =>
  `${blocks([
    `# ${plain(aanleidingNames[id].name)}`,
    plain(aanleidingNames[id].sign),
    partMarkdown(rows('Herken je een van deze zinnen?', situatiesOfAanleiding(catalog, id), true), addressOf),
    '---',
    `Adres: ${addressOf(paths.aanleiding(id))}`,
  ])}\n`;

/** What each thema was in each case; where there are too many for a table, the cases in which it played. */
function matrix(catalog: Catalog, setting: PageSetting): string {
  const all = themaMatrix(catalog);
  return under(2, 'Thema’s en cases naast elkaar', all ? matrixTable(all, setting) : playedIn(catalog, setting));
}

/** A row for each thema in each case, for a cell of Markdown is one line. */
const matrixTable = ({ rows: all }: ThemaMatrix, { addressOf }: PageSetting): string =>
  table(
    ['Thema', 'Case', 'Wat speelde er?', 'Wat leverde het op?'],
    all.flatMap(({ thema, cells }) =>
      cells.map(({ case: link, told }) => [
        linkTo({ name: thema.name, path: told?.path ?? thema.path }, addressOf),
        linkTo(link, addressOf),
        plain(told?.speelde ?? nothingTold),
        plain(told?.effect ?? ''),
      ]),
    ),
  );

/** The themas with the cases in which each played. */
function playedIn(catalog: Catalog, { addressOf }: PageSetting): string {
  const told = praktijken(catalog);
  const lines = catalog.themas.map((thema) => {
    const cases = told.filter((each) => each.thema.id === thema.id).map((each) => linkTo(entryLink(each.case), addressOf));
    return `${linkTo(entryLink(thema), addressOf)}: ${cases.length > 0 ? cases.join(', ') : 'in geen case'}`;
  });
  return bullets(lines);
}

function vraagMarkdown(vraag: Entry<'samenwerkingsvragen'>, setting: PageSetting): string {
  const { catalog, addressOf } = setting;
  const { facts, sections } = entryParts.samenwerkingsvragen(catalog, vraag.id);
  return under(
    3,
    plain(vraag.data.titel),
    plain(vraag.data.samenvatting),
    textOf(vraag, paths.wegwijzer, setting, 2),
    ...[...facts, ...sections].map((part) => partMarkdown(part, addressOf, 4)),
    sourceLines(sourcesOf(catalog, vraag), addressOf) && `Bron:\n\n${sourceLines(sourcesOf(catalog, vraag), addressOf)}`,
    readingLines(catalog, vraag, addressOf) && `Om verder te lezen:\n\n${readingLines(catalog, vraag, addressOf)}`,
  );
}

const words = (catalog: Catalog, { addressOf }: PageSetting): string[] =>
  catalog.begrippen
    .toSorted((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl'))
    .map((word) => {
      const source = sourceLines(sourcesOf(catalog, word), addressOf).replace(/^- /, '').replaceAll('\n- ', '; ');
      return `**${plain(word.data.titel)}**: ${plain(word.data.samenvatting)}${source === '' ? '' : ` Bron: ${source}.`}`;
    });

const bronnen = (rol: 'gebruikt' | 'verder lezen', setting: PageSetting): string[] =>
  setting.catalog.bronnen
    .filter(({ data }) => data.rol === rol)
    .map((bron) => {
      const { titel, ondertitel, jaar, licentie, adres, gecontroleerd } = bron.data;
      const facts = [ondertitel, makersLine(bron.data), jaar].flatMap((each) => (each === undefined ? [] : plain(each)));
      return under(
        3,
        plain(titel),
        facts.join('. '),
        textOf(bron, paths.over, setting, 2),
        `Licentie: ${plain(licentie)}`,
        adres && `${adres}  \n${addressChecked(gecontroleerd)}`,
      );
    });

const remarks = (catalog: Catalog, { addressOf }: PageSetting): string[] =>
  collectionNames
    .flatMap((name): Entry[] => catalog[name])
    .filter(({ data }) => data.kanttekeningen.length > 0)
    .map((entry) => `${linkTo(entryLink(entry), addressOf)}:\n\n${bullets(entry.data.kanttekeningen.map(plain))}`);
