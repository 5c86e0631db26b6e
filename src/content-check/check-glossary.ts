import { literalWords } from '../literal.ts';
import { schemas } from '../schemas/index.ts';
import { fieldName } from './check-entry.ts';
import { passagesOf } from './passages.ts';
import { fieldsOf, type Problem, type SourceFile } from './source-file.ts';

/** A word that the site explains, in all its forms. */
interface Explained {
  source: SourceFile;
  titel: string;
  forms: { form: string; path: PropertyKey[] }[];
}

/** What is wrong with the words that the site explains: two that share a form (`problems`), and those that no text uses (`hints`). */
export function checkGlossary(files: SourceFile[]): { problems: Problem[]; hints: Problem[] } {
  const explained = files.flatMap(explainedBy);
  const texts = files
    .filter(({ collection }) => collection !== 'begrippen')
    // The name of a field stands above it on the page.
    .flatMap((source) => [
      ...Object.keys(fieldsOf(source)),
      ...passagesOf(source).flatMap(({ name, text }) => (name === 'zoekwoorden' ? [] : text)),
    ])
    .join('\n');
  return {
    problems: checkSharedWords(files),
    hints: explained.filter(({ forms }) => !forms.some(({ form }) => wordPattern(form).test(texts))).map(unused),
  };
}

/** Words that two entries explain, in any of their forms. The later file has the problem. */
export function checkSharedWords(files: SourceFile[]): Problem[] {
  const explained = files.flatMap(explainedBy);
  return explained.flatMap((word, at) => sharedForms(word, explained.slice(0, at)));
}

const named = schemas.begrippen.pick({ titel: true, vormen: true }).loose();

function explainedBy(source: SourceFile): Explained[] {
  const data = source.collection === 'begrippen' ? named.safeParse(source.data).data : undefined;
  if (data === undefined) return [];
  const others = data.vormen.map((form, at) => ({ form, path: ['vormen', at] }));
  return [{ source, titel: data.titel, forms: [{ form: data.titel, path: ['titel'] }, ...others] }];
}

const sharedForms = ({ source, forms }: Explained, others: Explained[]): Problem[] =>
  forms.flatMap(({ form, path }) =>
    others
      .filter((each) => each.forms.some((its) => its.form.toLowerCase() === form.toLowerCase()))
      .map((other) => ({
        file: source.file,
        line: source.lineOf(path),
        field: fieldName(path),
        message: `heeft “${form}”, maar dat woord legt ${other.source.file} al uit. Haal het op één van de twee plaatsen weg.`,
      })),
  );

const unused = ({ source, titel }: Explained): Problem => ({
  file: source.file,
  message: `legt “${titel}” uit, maar geen tekst gebruikt dat woord. Zet bij vormen hoe het in een zin staat, of haal het bestand weg.`,
});

/** A whole word, with its first letter large or small. */
const wordPattern = (form: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${literalWords(form)}(?![\\p{L}\\p{N}])`, 'iu');
