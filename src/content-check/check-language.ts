import { markdownToMdast } from 'satteri';
import { placedParts } from './body.ts';
import { byPlace } from './check-content.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkPlain } from './check-plain.ts';
import { hintAtSources } from './check-sources.ts';
import { checkSpelling, spelledText, type Text } from './check-spelling.ts';
import { textIn } from './folder.ts';
import { createSpeller } from './speller.ts';
import { blockPassages } from './passages.ts';
import { readContent, type Problem } from './read-content.ts';
import { checkHardWords, readTerms } from './terms.ts';
import { readWordList } from './word-list.ts';

/**
 * How the content below `root` is written: spelling, plain language, and the words that the site explains. Only editors ask this, by a
 * command or by their form, not each build: it reads a dictionary, and what it finds harms no page. With `one`, such as
 * `content/tips/x.mdx`, words are looked up of that file alone.
 * @returns what must be mended (`problems`) and what would be better otherwise (`hints`)
 */
export async function checkLanguage(root: string, one?: string): Promise<{ problems: Problem[]; hints: Problem[] }> {
  const { files } = readContent(root);
  const list = readWordList(root);
  const texts = [...files.map(spelledText), guideForEditors(root)].filter(({ file }) => one === undefined || file === one);
  const spelling = checkSpelling(texts, list.words, await createSpeller());
  const plain = checkPlain(files);
  const glossary = checkGlossary(files);
  return {
    problems: [...list.problems, ...spelling.problems, ...plain.problems, ...glossary.problems],
    hints: [
      ...spelling.hints,
      ...plain.hints,
      ...glossary.hints,
      ...hintAtSources(files),
      ...checkHardWords(files, readTerms(root, 'better')),
    ].sort(byPlace),
  };
}

const readme = 'content/README.md';

/** What editors themselves read. */
const guideForEditors = (root: string): Text => ({
  file: readme,
  passages: blockPassages(placedParts(markdownToMdast(textIn(root, readme)), 0)),
});
