import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel, intro, outro } from '@clack/prompts';
import { kindNames } from '../components/entry-link.ts';
import { checkNew } from '../content-check/check-new.ts';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';
import { askField, askKind, askSlug, Stopped } from './ask.ts';
import { fieldsOf, type Field } from './fields.ts';
import { kinds } from './kinds.ts';
import { newEntry } from './new-entry.ts';
import { nextSteps } from './next-steps.ts';
import { howToPart, questionsFor, readAnswer } from './questions.ts';
import { slugFrom, slugMessage } from './slug-from.ts';

/** Makes a new entry from its template: asks what it needs, or takes it from arguments (`npm run nieuw -- tips --titel "…"`). */
const root = process.cwd();
const isAsking = process.stdin.isTTY;

/** A reason to stop that whoever runs this can mend. */
class Refused extends Error {}

const fileOf = (collection: CollectionName, slug: string) => join('content', collection, `${slug}.mdx`);

const slugsIn = (collection: CollectionName): string[] =>
  readdirSync(join(root, 'content', collection))
    .filter((name) => /^[^_.].*\.mdx$/.test(name))
    .map((name) => name.slice(0, -4));

try {
  await addEntry();
} catch (error) {
  if (error instanceof Stopped) cancel('Gestopt. Er is niets gemaakt.');
  else if (error instanceof Refused) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}

async function addEntry(): Promise<void> {
  if (isAsking) intro('Iets nieuws toevoegen. Stoppen kan altijd met Ctrl+C.');
  const [kind, ...rest] = process.argv.slice(2);
  const collection = await chosenKind(kind);
  const questions = questionsFor(collection);
  const given = givenAnswers(rest, questions);
  const missing = questions.filter(({ name }) => given[name] === undefined);
  if (!isAsking && missing.length > 0) throw new Refused(['Dit ontbreekt nog:', ...missing.map(asArgument)].join('\n'));
  const answers: Record<string, unknown> = {};
  for (const field of questions) answers[field.name] = await answerTo(collection, field, given[field.name], answers);
  const slug = await chosenSlug(collection, given['bestand'], answers);
  const file = fileOf(collection, slug);
  const template = readFileSync(join(root, fileOf(collection, '_template')), 'utf8');
  // Fails rather than overwrite what came to be in the meantime.
  writeFileSync(join(root, file), newEntry(template, fieldsOf(collection), answers), { flag: 'wx' });
  const told = `${file} is gemaakt.\n${nextSteps(collection, slug)}`;
  if (isAsking) outro(told);
  else console.log(told);
}

async function chosenKind(given: string | undefined): Promise<CollectionName> {
  const collection = given === undefined && isAsking ? await askKind() : collectionNames.find((name) => name === given);
  const grown = collectionNames.filter((name) => kinds[name].grows);
  if (collection === undefined) throw new Refused(`Zeg wat je wilt toevoegen: ${grown.join(', ')}. Bijvoorbeeld: npm run nieuw -- tips`);
  if (!kinds[collection].grows) throw new Refused(`${kindNames[collection]}: daar kan er niet zomaar een bij. Vraag een ontwikkelaar.`);
  return collection;
}

function givenAnswers(args: string[], questions: Field[]): Record<string, string | undefined> {
  const names = [...questions.map(({ name }) => name), 'bestand'];
  try {
    return parseArgs({ args, options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) }).values;
  } catch {
    throw new Refused(`Dat kan hier niet. Dit kan wel: ${names.map((name) => `--${name} "…"`).join(' ')}.`);
  }
}

/** A question as what to type: its name, and what it wants to know. */
function asArgument(field: Field): string {
  return `--${field.name} "…" ${field.help}${howToPart(field)}`;
}

async function answerTo(
  collection: CollectionName,
  field: Field,
  given: string | undefined,
  answers: Record<string, unknown>,
): Promise<unknown> {
  const linked = field.kind === 'link' ? field : field.kind === 'list' && field.item.kind === 'link' ? field.item : undefined;
  const choices = linked ? slugsIn(linked.collection) : [];
  const refused = (typed: string) => {
    const read = readAnswer(collection, field, typed);
    if ('message' in read) return read.message;
    const stray = linked ? [read.value].flat().find((slug) => !choices.includes(String(slug))) : undefined;
    if (stray !== undefined) return `${field.label} noemt “${String(stray)}”, maar dat bestaat niet. Kies uit: ${choices.join(', ')}.`;
    const problems = checkNew(root, { collection, slug: '', data: { ...answers, [field.name]: read.value } });
    const found = problems.find((problem) => problem.field?.split(' › ')[0] === field.name);
    return found && `${field.label} ${found.message}`;
  };
  const typed = given ?? (await askField(field, choices, refused));
  const read = readAnswer(collection, field, typed);
  const message = refused(typed);
  if (message !== undefined || 'message' in read) throw new Refused(message ?? 'Dit klopt niet.');
  return read.value;
}

async function chosenSlug(collection: CollectionName, given: string | undefined, data: Record<string, unknown>): Promise<string> {
  const words = String(data[kinds[collection].namedBy]);
  const taken = (slug: string) => {
    const file = fileOf(collection, slug);
    if (existsSync(join(root, file))) return `${file} is er al. Kies een andere naam.`;
    const found = checkNew(root, { collection, slug, data }).find(({ field }) => field === undefined);
    return found && `${file} ${found.message}`;
  };
  const slug = given ?? (isAsking ? await askSlug(slugFrom(words), taken) : slugFrom(words));
  const message = slugMessage(slug) ?? taken(slug);
  if (message !== undefined) throw new Refused(`${message} Met --bestand kies je zelf een naam.`);
  return slug;
}
