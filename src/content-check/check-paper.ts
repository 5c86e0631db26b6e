import { checklist, routeName, routeSources } from '../paper/checklist.ts';
import { TooMuchText } from '../paper/set.ts';
import type { Sheet } from '../paper/sheet.ts';
import { paperSource, type PaperSources, type WerkvormSource } from '../paper/source.ts';
import { werkvormSheets } from '../paper/werkvorm-sheets.ts';
import { paths } from '../paths.ts';
import { bron } from '../schemas/bron.ts';
import { pagina } from '../schemas/pagina.ts';
import { partij } from '../schemas/partij.ts';
import { werkvorm, type Werkvorm } from '../schemas/werkvorm.ts';
import { modelPartij, werkvormModel, type ModelPartij } from '../werkvorm/model.ts';
import { fieldName } from './check-entry.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** The address of a build without settings, which then needn't set the sheets again (astro.config.mjs). */
const anywhere = 'https://inspiratiewijzer.example';

/**
 * Sets every sheet of every werkvorm and the checklist of every route, and says of each whose text doesn't fit which text that is and how
 * much there is too much. `sound` are the files without another fault: what has one can't always be set, and may fit once that is mended.
 * The names of partijen and bronnen come from all `files`. `site` is the full address of the site, without a slash at its end.
 */
export async function checkPaper(sound: SourceFile[], files: SourceFile[], site = anywhere): Promise<Problem[]> {
  const known = { partijen: partijenIn(files), bronnen: bronnenIn(files), site };
  const problems = sound.map(async (source) => {
    const made = sourceOf(source, known);
    const sheets = made ? (await werkvormSheets(made)).filter(({ derived }) => !derived) : checklistOf(source, known);
    return firstOfEach((await Promise.all(sheets.map((sheet) => sheetProblem(source, sheet)))).flat());
  });
  return (await Promise.all(problems)).flat();
}

interface Known {
  partijen: ModelPartij[];
  bronnen: Map<string, PaperSources[number]['bron']>;
  site: string;
}

/** In the order in which the site has them. */
const partijenIn = (files: SourceFile[]): ModelPartij[] =>
  files
    .flatMap(({ collection, slug, data }) => {
      const found = collection === 'partijen' ? partij.safeParse(data).data : undefined;
      return found ? [{ found, slug }] : [];
    })
    .sort((a, b) => a.found.volgorde - b.found.volgorde)
    .map(({ found, slug }) => modelPartij(slug, found));

const bronnenIn = (files: SourceFile[]): Known['bronnen'] =>
  new Map(
    files.flatMap(({ collection, slug, data }) => {
      const found = collection === 'bronnen' ? bron.safeParse(data).data : undefined;
      return found ? [[slug, { data: found }] as const] : [];
    }),
  );

/** What the sheets of an entry are made from; undefined if it is no werkvorm or has a fault. */
function sourceOf(source: SourceFile, { partijen, bronnen, site }: Known): WerkvormSource | undefined {
  const data = source.collection === 'werkvormen' ? werkvorm.safeParse(source.data).data : undefined;
  if (!data) return undefined;
  if (data.rollen.some((rol) => !partijen.some(({ id }) => id === rol.partij))) return undefined;
  return paperSource({
    id: source.slug,
    werkvorm: werkvormModel(data, partijen),
    body: source.body,
    address: `${site}${paths.entry('werkvormen', source.slug)}`,
    sources: sourcesOf(data, bronnen),
    site,
  });
}

/** The checklist of an entry; none if it has no route or has a fault. */
function checklistOf(source: SourceFile, { bronnen, site }: Known): Sheet[] {
  const data = source.collection === 'paginas' ? pagina.safeParse(source.data).data : undefined;
  if (!data?.route.length) return [];
  const address = `${site}${paths.entry('paginas', source.slug)}`;
  const sources = routeSources(sourcesOf(data, bronnen), data);
  return [checklist({ titel: routeName(data), route: data.route, address, sources, site })];
}

const sourcesOf = (data: Pick<Werkvorm, 'bron'>, bronnen: Known['bronnen']) =>
  data.bron.flatMap(({ document, paginas }) => {
    const found = bronnen.get(document);
    return found ? [{ bron: { id: document, ...found }, paginas }] : [];
  });

async function sheetProblem(source: SourceFile, sheet: Sheet): Promise<Problem[]> {
  try {
    await sheet.set();
    return [];
  } catch (error) {
    if (!(error instanceof TooMuchText)) throw error;
    return [problemOf(source, sheet.titel.toLowerCase(), error)];
  }
}

/** The problem stands at the longest text of the field that is too high, for there most can be won. */
function problemOf(source: SourceFile, sheet: string, { field, over }: TooMuchText): Problem {
  const { file, bodyStart } = source;
  const told = `past niet op papier: op het vel ‘${sheet}’ is er ${over} mm te veel tekst`;
  if (field === 'partijen')
    return { file, message: `${told} door de namen van de partijen. Kort de titel in van een bestand in content/partijen.` };
  if (field === 'tekst') return { file, line: bodyStart + 1, field: 'de tekst', message: `${told}. Maak de tekst daar korter.` };
  const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const inField = textsIn(source.data, []).filter(({ path: each }) => each.at(-1) !== 'id' && path.every((part, at) => each[at] === part));
  const longest = inField.sort((a, b) => b.text.length - a.text.length)[0]?.path ?? path;
  const others =
    inField.length > 1 ? `. Dit is de langste tekst in ${fieldName(path)}: kort die in, of haal er iets uit.` : '. Kort deze tekst in.';
  return { file, line: source.lineOf(longest), field: fieldName(longest), message: `${told}${others}` };
}

/** A text that is too long for one sheet often is for another: one problem of each field is enough. */
const firstOfEach = (problems: Problem[]): Problem[] =>
  problems.filter(({ field }, at) => problems.findIndex((each) => each.field === field) === at);
