import { load, type CheerioAPI } from 'cheerio/slim';
import { literalWords } from '../literal.ts';
import { mainOf } from '../main-of.ts';

/** A word to explain: every form in which it stands in texts, and where it is explained. */
export interface Word {
  forms: string[];
  href: string;
}

/** Where no word becomes a link: what is one already, what names a part of the page, and what can be pressed. */
const leftAlone =
  'a, button, summary, label, .contents-list, h1, h2, h3, figure:not([data-voice]), svg, script, style, template, [data-unexplained]';

/** What may stand around a word in a title or a link that is about that word itself: “Wat is een living lab?”. */
const aboutIt = { before: '(?:Wat is )?(?:een |de |het )?', after: '[?:]?' };

/**
 * Returns a function that links each word where it first stands in the text of a page (its `main`). A word that the title or a link of the page
 * is about is left alone: there the page itself leads to it. A link or title that only has it among other words doesn’t explain it.
 * @param names of works, places and organisations: in those a word isn’t one of ours
 */
export function explainer(words: Word[], names: string[] = []): (html: string) => string {
  const all = words.map((word) => ({
    href: word.href,
    pattern: patternOf(word),
    about: new RegExp(`^${aboutIt.before}${formsOf(word)}${aboutIt.after}$`, 'iu'),
  }));
  const inNames = namesPattern(names);
  // Most texts have none of the words, which this tells sooner than the patterns of all of them.
  const anyWord = new RegExp(words.map(formsOf).join('|') || '(?!)', 'u');
  return (html) => {
    const { main: text, at } = mainOf(html);
    // The quicker of the two parsers: this reads every page.
    const $ = load(text, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
    const main = $('main');
    const known = main
      .find('a:not(.contents-list a), h1')
      .toArray()
      .map((each) => $(each).text().trim());
    const left = new Set(all.filter(({ about }) => !known.some((each) => about.test(each))));
    const explained = (part: string) => (anyWord.test(part) ? linked(part, left, inNames) : part);
    let made = '';
    let done = 0;
    for (const { start, end } of textsIn($, main)) {
      made += html.slice(done, at + start) + explained(text.slice(start, end));
      done = at + end;
    }
    return made + html.slice(done);
  };
}

/** Whether a text is a part of a sentence; names and labels have fewer words. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 3;

/** Where the running texts of an element stand in the page, in their order. */
function textsIn($: CheerioAPI, element: ReturnType<CheerioAPI>): { start: number; end: number }[] {
  // Asked once, and not of each text with all that it is in.
  const skipped = new Set<unknown>($(leftAlone).toArray());
  const parts = element.children().toArray();
  const within = (some: typeof parts): { start: number; end: number }[] =>
    some
      .filter((part) => !skipped.has(part))
      .flatMap(({ children }) =>
        children.flatMap((node) => {
          if (node.type === 'tag') return within([node]);
          if (node.type !== 'text' || node.startIndex === null || node.endIndex === null || !isSentence(node.data)) return [];
          return [{ start: node.startIndex, end: node.endIndex + 1 }];
        }),
      );
  return within(parts);
}

/** A text with a link at each word that stands in it; those words are `left` no longer. */
function linked(text: string, left: Set<{ href: string; pattern: RegExp }>, inNames: RegExp): string {
  // As long as the text, so that places in the one are places in the other.
  const readable = text.replace(inNames, (name) => '_'.repeat(name.length));
  const found = [...left].flatMap((word) => {
    const match = word.pattern.exec(readable);
    return match ? [{ word, at: match.index, form: match[0] }] : [];
  });
  let made = '';
  let done = 0;
  for (const { word, at, form } of found.sort((a, b) => a.at - b.at || b.form.length - a.form.length)) {
    if (at < done) continue;
    left.delete(word);
    made += `${text.slice(done, at)}<a class="begrip" href="${word.href}">${form}</a>`;
    done = at + form.length;
  }
  return made + text.slice(done);
}

/** The forms of a word as a pattern, the longest first. */
function formsOf({ forms }: Word): string {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((form) => literalWords(form).replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`)).join('|')})`;
}

/** Finds a word in one of its forms, as a whole word; with its first letter large or small. */
const patternOf = (word: Word): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])${formsOf(word)}(?![\\p{L}\\p{N}]|-\\p{L})`, 'u');

/** Finds any of these names; nothing without names. */
const namesPattern = (names: string[]): RegExp =>
  new RegExp(
    names.length === 0
      ? '(?!)'
      : names
          .toSorted((a, b) => b.length - a.length)
          .map(literalWords)
          .join('|'),
    'gu',
  );
