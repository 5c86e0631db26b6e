import { load, type CheerioAPI } from 'cheerio';

/** A word to explain: every form in which it stands in texts, and where it is explained. */
export interface Word {
  forms: string[];
  href: string;
}

/** Where no word becomes a link: what is one already, what names a part of the page, and what can be pressed. */
const leftAlone = 'a, button, summary, label, nav, h1, h2, h3, h4, figure, svg, script, style, template, [data-unexplained]';

/**
 * Makes a link of each word where it first stands in the text of a page (its `main`). A word that a link of the page already holds, or
 * its title, is left alone: there the page itself leads to it. Its list of contents only leads to its own parts.
 * @param html a page, as built
 */
export function explainWords(html: string, words: Word[]): string {
  // The quicker of the two parsers: this reads every page.
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  const main = $('main');
  const known = main.find('a:not(.contents-list a), h1').text();
  const left = new Set(words.map((word) => ({ href: word.href, pattern: patternOf(word) })).filter(({ pattern }) => !pattern.test(known)));
  let made = '';
  let done = 0;
  for (const { start, end } of textsIn($, main)) {
    made += html.slice(done, start) + linked(html.slice(start, end), left);
    done = end;
  }
  return made + html.slice(done);
}

/** Whether a text is a part of a sentence; names and labels have fewer words. */
const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 3;

/** Where the running texts of an element stand in the page, in their order. */
const textsIn = ($: CheerioAPI, element: ReturnType<CheerioAPI>) =>
  element
    .find('*')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text' && isSentence($(node).text()) && $(node).closest(leftAlone).length === 0)
    .flatMap(({ startIndex, endIndex }) => (startIndex === null || endIndex === null ? [] : [{ start: startIndex, end: endIndex + 1 }]))
    .sort((a, b) => a.start - b.start);

/** A text with a link at each word that stands in it; those words are `left` no longer. */
function linked(text: string, left: Set<{ href: string; pattern: RegExp }>): string {
  const found = [...left].flatMap((word) => {
    const match = word.pattern.exec(text);
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

/** Finds a word in one of its forms, as a whole word; with its first letter large or small. */
function patternOf({ forms }: Word): RegExp {
  const either = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`).replaceAll(/[’']/g, "[’']"))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either})(?![\\p{L}\\p{N}]|-\\p{L})`, 'u');
}
