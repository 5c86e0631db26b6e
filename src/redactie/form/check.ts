import { kindPlurals } from '../../components/entry-link.ts';
import { checkFiles } from '../../content-check/check-content.ts';
import { checkLanguage } from '../../content-check/check-language.ts';
import { factsFile } from '../../content-check/facts-table.ts';
import type { Problem } from '../../content-check/source-file.ts';
import { wordListFile } from '../../content-check/word-list.ts';
import { collectionNames } from '../../schemas/shared.ts';
import { movedFile } from '../../schemas/verhuisd.ts';
import { fieldAt, type ShownField } from '../fields.ts';
import { openFolder, type Folder } from './folder.ts';
import { isList, withColumns } from './lists.ts';

/** Something to say of a file: the check's own sentence, and the words that it is about where a field doesn't say that. */
export interface Remark {
  sentence: string;
  /** The line of the text. */
  at: string | undefined;
}

/** What the content check has against a file: what must be mended, and what would be better otherwise. */
export interface Verdict {
  problems: Remark[];
  hints: Remark[];
}

/**
 * What the content check says of `file` as it would be saved, beside all others in `folder`. Of another file it says only what is wrong
 * because of this one: two that get the same address, a fact that got lost.
 */
export async function verdictOn(file: string, text: string, folder: Folder): Promise<Verdict> {
  const isOwn = (problem: Problem) => problem.file === file;
  openFolder({ ...folder, files: { ...folder.files, [file]: text } });
  const { problems } = checkFiles('');
  const language = await checkLanguage('', file);
  const before = problems.every(isOwn) ? [] : problemsBefore(folder);
  const newOnes = problems.filter((each) => isOwn(each) || !before.includes(each.message));
  // Where an address went can be said only once its page is saved.
  const isLater = (problem: Problem) => problem.file === movedFile && !isOwn(problem);
  const told = (all: Problem[]) =>
    onceEach(all).map(({ problem, alsoAt }) => remark(problem, file, isOwn(problem) ? text : undefined, alsoAt));
  return {
    problems: told([...newOnes.filter((each) => !isLater(each)), ...language.problems.filter(isOwn)]),
    // Only with all texts is it sure that a word isn't used.
    hints: told([...newOnes.filter(isLater), ...language.hints.filter((hint) => isOwn(hint) && hint.file !== wordListFile)]),
  };
}

/** Problems that say the same of several places, as of a name in every field, in one: the first, with the other places. */
const onceEach = (problems: Problem[]): { problem: Problem; alsoAt: string[] }[] =>
  problems.flatMap((problem) => {
    const same = problems.filter(({ file, message }) => file === problem.file && message === problem.message);
    const alsoAt = new Set(same.map(placeOf).filter((place) => place !== placeOf(problem)));
    return same[0] === problem ? [{ problem, alsoAt: [...alsoAt] }] : [];
  });

const placeOf = (problem: Problem): string => shownField(problem)?.label ?? problem.field ?? 'dit';

/** The field that a problem is about, as the form shows it. */
function shownField({ file, field }: Problem): ShownField | undefined {
  const collection = collectionNames.find((name) => file.startsWith(`content/${name}/`));
  return collection === undefined || field === undefined ? undefined : fieldAt(collection, field);
}

/** What the check says of files and of how they are written, and what an editor finds here instead. */
const spokenOfHere: [inFiles: string | RegExp, here: string][] = [
  [`in ${wordListFile}`, 'bij Woordenlijst, links onder Bestanden: wat je hier typte, blijft bewaard'],
  ['Schrijf de tekst onder de tweede regel met ---.', 'Schrijf die onderaan, bij Tekst.'],
  [' Die hoort alleen boven en onder de velden.', ''],
  [
    /heeft tussen de velden een losse regel met ---\..*?deze regel weg\./g,
    'heeft velden in de tekst. Vul ze hierboven in, en haal ze daar weg.',
  ],
  [/heeft (\w+) onder de velden\..*?---\./g, 'heeft het veld $1 in de tekst. Vul het hierboven in, en haal het daar weg.'],
  ['Zeg dat dan in een <Voorstel>.', 'Zet dat dan in de tekst, in een blok: kies daar Invoegen en Voorstel.'],
  ['Zet elk woord op een eigen regel, met een streepje ervoor.', 'Zet elk woord in een eigen vak.'],
  ['moet vijf kolommen hebben met een tab ertussen', 'moet vijf kolommen hebben met een > ertussen, en nergens anders een >'],
  ['met een tab ertussen', 'met een > ertussen'],
  [', en sla de tabel op als tekst met tabs.', '.'],
  ['Zet er een tab of spatie tussen.', 'Zet er een > tussen.'],
  [/(?<=Schrijf het zo: \/\S+) (?=\/)/g, ' > '],
  ['bij verderLezen', 'bij Verder lezen'],
  [' terug hier.', ' hier terug.'],
  [new RegExp(`^In ${movedFile}: dit mist(.*) Of zet hier waar`, 'g'), 'Bij Verhuisd, links onder Bestanden, mist$1 Of zet daar waar'],
  [`In ${movedFile}: dit leidt`, 'Bij Verhuisd, links onder Bestanden, staat een regel die niet meer klopt. Die leidt'],
  [/(?<=bijvoorbeeld: \/\S*) (?=\/)/g, ' > '],
  [
    new RegExp(`^In ${factsFile}: dit zegt dat (.*) Vul dan hier dat adres in`, 'g'),
    'De lijst Feiten, links onder Bestanden, zegt dat $1 Vul dan daar dat adres in',
  ],
  [new RegExp(`in ${factsFile}, regel \\d+`, 'g'), 'bij Feiten, links onder Bestanden. Doe dat eerst: daar staat hoe'],
];

/** Where an editor finds a list or an entry here, instead of in which file. */
const onTheForm = (sentence: string): string =>
  spokenOfHere.reduce(
    (told, [inFiles, here]) => told.replaceAll(inFiles, here),
    collectionNames.reduce((told, name) => inCollection(told, `content/${name}/`, kindPlurals[name]), sentence),
  );

const inCollection = (sentence: string, folder: string, label: string): string =>
  sentence
    .replaceAll(
      new RegExp(`\\b(in|In) ${folder}([\\w-]+)\\.mdx`, 'g'),
      (_, word: string, slug: string) => `${word === 'In' ? 'Bij' : 'bij'} ${label}, “${slug}”`,
    )
    .replaceAll(new RegExp(`${folder}([\\w-]+)\\.mdx`, 'g'), `“$1” bij ${label}`)
    .replaceAll(`in ${folder}`, `bij ${label}`);

function problemsBefore(folder: Folder): string[] {
  openFolder(folder);
  return checkFiles('').problems.map(({ message }) => message);
}

function remark(problem: Problem, saved: string, own: string | undefined, alsoAt: string[]): Remark {
  const { file, line, field } = problem;
  // What is being written may not have a name yet that its editor knows.
  const told = problem.message.replaceAll(`in ${saved}`, 'hier');
  const help = shownField(problem)?.help;
  // A form needn't say how that is written in a file.
  const message = help === undefined ? told : told.replace(/(?<=Bedoeld is: ).*$/, help);
  const subject = own === undefined ? `In ${file}: ${placeOf(problem)}` : placeOf(problem);
  const isField = own === undefined || (field !== undefined && field !== 'de tekst');
  const also = alsoAt.length > 0 ? ` Dit geldt ook voor: ${alsoAt.join(', ')}.` : '';
  return {
    sentence: onTheForm(`${subject} ${message}${also}`.replace(/^[a-z]/, (letter) => letter.toUpperCase())),
    at: isField || line === undefined ? undefined : lineAsShown(file, own.split('\n')[line - 1] ?? '').trim() || undefined,
  };
}

const lineAsShown = (file: string, line: string): string => (isList(file) ? withColumns(line) : line);
