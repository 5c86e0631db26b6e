import { markdownToMdast } from 'satteri';
import { bodyParts, placedParts } from './body.ts';
import { byPlace } from './check-content.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkPlain } from './check-plain.ts';
import { hintAtMarkup } from './check-markup.ts';
import { hintAtMaterials } from './check-materials.ts';
import { hintAtSources } from './check-sources.ts';
import { checkSpelling, spelledText, type Text } from './check-spelling.ts';
import { faultyList } from './file-text.ts';
import { textIn } from './folder.ts';
import { speller } from './speller.ts';
import { blockPassages } from './passages.ts';
import { readContent, type Problem } from './read-content.ts';
import { checkHardWords, readTerms } from './terms.ts';
import { readWordList, wordListFile } from './word-list.ts';

/**
 * How the content below `root` is written: spelling, plain language, and the words that the site explains. Only editors ask this, by a
 * command or by their form, not each build: it reads a dictionary, and what it finds harms no page. With `one`, such as
 * `content/tips/x.mdx`, it is asked of that file alone.
 * @returns what must be mended (`problems`) and what would be better otherwise (`hints`)
 */
export async function checkLanguage(root: string, one?: string): Promise<{ problems: Problem[]; hints: Problem[] }> {
  const { files: all, problems: unread } = readContent(root);
  // What no text uses is known only where each text could be read.
  const isWhole = unread.length === 0 && all.every((source) => source.unreadable === undefined && !('message' in bodyParts(source)));
  const isAsked = ({ file }: { file: string }) => one === undefined || file === one;
  const files = all.filter(isAsked);
  const list = readWordList(root);
  const texts = [...files.map(spelledText), ...[guideForEditors(root)].filter(isAsked)];
  // Without the list, half the guide would be misspelled.
  const isListed = faultyList(root, wordListFile) === undefined;
  const spelling = !isListed ? { problems: [], hints: [] } : checkSpelling(texts, list.words, speller, () => all.map(spelledText));
  const plain = checkPlain(files);
  const glossary = checkGlossary(all);
  return {
    problems: [...list.problems, ...spelling.problems, ...plain.problems, ...glossary.problems],
    hints: [
      ...(isWhole ? [...spelling.hints, ...glossary.hints] : []),
      ...plain.hints,
      ...hintAtSources(files),
      ...hintAtMarkup(files),
      ...hintAtMaterials(all).filter(isAsked),
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
