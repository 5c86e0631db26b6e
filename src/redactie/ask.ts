import { CANCEL_SYMBOL, multiselect, select, text } from '@clack/prompts';
import { kindNames } from '../components/entry-link.ts';
import { collectionNames, type CollectionName } from '../schemas/shared.ts';
import type { Field } from './fields.ts';
import { kinds } from './kinds.ts';
import { howToPart } from './questions.ts';
import { slugMessage } from './slug-from.ts';

/** Thrown when somebody stops halfway. */
export class Stopped extends Error {}

async function answered<Value>(asked: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const answer = await asked;
  if (answer === CANCEL_SYMBOL) throw new Stopped();
  return answer;
}

/** Asks what to add. */
export const askKind = async (): Promise<CollectionName> =>
  answered(
    select({
      message: 'Wat wil je toevoegen?',
      options: collectionNames
        .filter((name) => kinds[name].grows)
        .map((name) => ({ value: name, label: kindNames[name], hint: kinds[name].what })),
      showInstructions: false,
    }),
  );

/** Asks for a field in one line; `choices` are the files to choose from where it is a link, `refused` says what is wrong with an answer. */
export async function askField(field: Field, choices: string[], refused: (typed: string) => string | undefined): Promise<string> {
  const message = `${field.label}. ${field.help}`;
  if (field.kind === 'choice' || field.kind === 'link')
    return answered(select({ message, options: options(field.kind === 'choice' ? field.options : choices), showInstructions: false }));
  if (field.kind === 'list' && field.item.kind === 'link') {
    const several = { options: options(choices), required: false, showInstructions: false };
    const chosen = async (said: string) =>
      (await answered(multiselect({ ...several, message: `${said} Kies met de spatiebalk, en dan Enter.` }))).join(',');
    let typed = await chosen(message);
    for (let wrong = refused(typed); wrong !== undefined; wrong = refused(typed)) typed = await chosen(wrong);
    return typed;
  }
  return answered(text({ message: `${message}${howToPart(field)}`, validate: (typed) => refused(typed ?? '') }));
}

const options = (values: string[]) => values.map((value) => ({ value, label: value }));

/** Asks for the name of the file; `proposed` stands there already. */
export const askSlug = async (proposed: string, taken: (slug: string) => string | undefined): Promise<string> =>
  answered(
    text({
      message: 'Hoe heet het bestand? Dit wordt het adres van de bladzijde, en dat blijft voor altijd.',
      initialValue: proposed,
      validate: (slug) => slugMessage(slug ?? '') ?? taken(slug ?? ''),
    }),
  );
