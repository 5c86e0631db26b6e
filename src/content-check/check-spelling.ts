import { missingSigns } from '../paper/signs.ts';
import { nearest } from './nearest.ts';
import { passagesOf, problemAt, type Passage } from './passages.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { wordListFile, type ListedWord } from './word-list.ts';

/** What knows how Dutch words are spelled, and what somebody may have meant. */
export interface Speller {
  knows(word: string): boolean;
  suggest(word: string): string[];
}

/** A file with what it says. */
export interface Text {
  file: string;
  passages: Passage[];
}

/** Fields that hold names, visitors' own words with their mistakes, or a title in any language. */
const unchecked = new Set(['zoekwoorden', 'adres', 'document', 'makers', 'uitgever', 'licentie']);

/** What of an entry should be spelled well. */
export const spelledText = (source: SourceFile): Text => ({
  file: source.file,
  passages: passagesOf(source).filter(
    ({ name }) => !unchecked.has(name) && !(source.collection === 'bronnen' && /^(?:onder)?titel$/.test(name)),
  ),
});

/**
 * Says of each word that neither `speller` nor the list of `own` words knows where it stands; and of own words that they have no use. A word
 * with a sign that can't be shown is told for that.
 * The dictionary looks for what was meant for a short time only; where it found nothing, one of those words or of the `guide` may be near.
 */
export function checkSpelling(
  texts: Text[],
  own: ListedWord[],
  speller: Speller,
  guide: () => Text[] = () => texts,
): { problems: Problem[]; hints: Problem[] } {
  const listed = new Map(own.map((each) => [plain(each.word), each]));
  const used = new Set<ListedWord>();
  const knows = memoisedByWord((word) => speller.knows(word));
  const isKnown = (word: string): boolean => {
    const mine = listed.get(word) ?? listed.get(lowered(word));
    if (mine) used.add(mine);
    return mine !== undefined || knows(word);
  };
  let choices: string[] | undefined;
  const suggest = memoisedByWord((word) => {
    const found = speller.suggest(word);
    if (found.length > 0) return found;
    choices ??= [...listed.keys(), ...plainWordsOf(guide()).filter(knows)];
    const choice = nearest(word, choices);
    return choice === undefined ? [] : [choice];
  });
  const problems = texts.flatMap(({ file, passages }) =>
    passages.flatMap((passage) =>
      wordsOf(passage.text)
        .filter(({ word }) => !isKnown(plain(word)) && missingSigns(word).length === 0)
        .map(({ word, at }) => problemAt(file, passage, at, messageFor(word, suggest(plain(word))))),
    ),
  );
  const hints = own.filter((each) => !used.has(each)).map(({ word, line }) => ({ file: wordListFile, line, message: unusedMessage(word) }));
  return { problems, hints };
}

/** Asks only once for each word: to think of other words takes long. */
function memoisedByWord<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (word) => {
    const found = answers.get(word) ?? { answer: ask(word) };
    answers.set(word, found);
    return found.answer;
  };
}

/** With the straight apostrophe of dictionaries, and without signs that nobody sees. */
const plain = (word: string) =>
  word
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\p{Cf}/gu, '');

/** A word as it stands within a sentence. */
const lowered = (word: string) => word.replace(/^\p{Lu}/u, (first) => first.toLowerCase());

/** Addresses, which have words that are no Dutch. */
const addresses = /\S+@\S+|https?:\S+|(?<=^|\s)\/[\w/#-]+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?/gu;

/** The words of a text; not the first half of one that stands apart, as in ‘boven- en onderstroom’. */
const wordsOf = (text: string): { word: string; at: number }[] =>
  [
    ...text
      .replaceAll(addresses, (found) => ' '.repeat(found.length))
      .matchAll(/[\p{L}\p{M}\p{Cf}\d]+(?:[’'-][\p{L}\p{M}\p{Cf}\d]+)*(?![\p{L}\p{M}\p{Cf}\d]|-(?:\s|$))/gu),
  ]
    .map(({ 0: word, index }) => ({ word, at: index }))
    .filter(({ word }) => /\p{L}/u.test(word));

/** Each word of some texts once. */
const plainWordsOf = (texts: Text[]): string[] => [
  ...new Set(texts.flatMap(({ passages }) => passages.flatMap(({ text }) => wordsOf(text).map(({ word }) => plain(word))))),
];

function messageFor(word: string, suggestions: string[]): string {
  const mend = suggestions.length > 0 ? `Bedoel je ${suggestions.slice(0, 3).join(' of ')}?` : 'Kijk of het klopt.';
  return `heeft het woord “${word}”, en dat kent de spellingcontrole niet. ${mend} Is het goed, zoals bij een naam? Zet het dan in ${wordListFile}.`;
}

const unusedMessage = (word: string) => `noemt “${word}”, maar dat woord staat nergens meer. Haal de regel weg.`;
