import { sourceSentence, type NamedSources } from '../components/sources-once.ts';
import type { Bron } from '../schemas/bron.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';
import { textTree, type TextTree } from './tree.ts';

/** What the sheets of a werkvorm are made from. */
export interface WerkvormSource {
  /** The slug. */
  id: string;
  werkvorm: WerkvormModel;
  text: TextTree;
  /** Full address of its page. */
  address: string;
  /** Its source line, as a sentence. */
  bron: string;
  /** Who made the documents that it comes from. */
  authors: string[];
  /** Full address of the site, without a slash at its end. */
  site: string;
}

/** The documents of a werkvorm's `bron`, the most important first. */
export type PaperSources = (NamedSources[number] & { bron: { data: Pick<Bron, 'titel' | 'makers'> } })[];

/** Makes it from what the site and the content check know; `body` is the text as MDX without frontmatter. */
export const paperSource = (
  known: Pick<WerkvormSource, 'id' | 'werkvorm' | 'address' | 'site'> & { body: string; sources: PaperSources },
): WerkvormSource => {
  const { body, sources, ...rest } = known;
  const authors = [...new Set(sources.flatMap(({ bron }) => bron.data.makers))];
  return { ...rest, text: textTree(body), bron: sourceSentence(sources), authors };
};
