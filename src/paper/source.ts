import { sourceSentence, type NamedSources } from '../components/source-sentence.ts';
import type { Bron } from '../schemas/bron.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';
import type { WerkvormSource } from './sheet.ts';
import { textTree } from './tree.ts';

/** A werkvorm as the site and the content check know it. `sources` are the documents of its `bron`, the most important first. */
export interface KnownWerkvorm {
  id: string;
  werkvorm: WerkvormModel;
  /** Its text: MDX without frontmatter. */
  body: string;
  /** Full address of its page. */
  address: string;
  sources: (NamedSources[number] & { bron: { data: Pick<Bron, 'titel' | 'makers'> } })[];
  /** Full address of the site, without a slash at its end. */
  site: string;
}

/** What the sheets of a werkvorm are made from. */
export const paperSource = ({ id, werkvorm, body, address, sources, site }: KnownWerkvorm): WerkvormSource => ({
  id,
  werkvorm,
  text: textTree(body),
  address,
  bron: sourceSentence(sources),
  auteurs: [...new Set(sources.flatMap(({ bron }) => bron.data.makers))],
  site,
});
