import type { WerkvormModel } from '../werkvorm/model.ts';
import type { Paper } from './set.ts';
import type { TextTree } from './tree.ts';

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
  auteurs: string[];
  /** Full address of the site, without a slash at its end. */
  site: string;
}

/** A PDF file that the site offers. */
export interface Sheet {
  /** File name without `.pdf`; for ever, as every address. */
  name: string;
  /** What it is, for readers: “Werkblad”. */
  titel: string;
  /** One sentence: what one does with it. */
  uitleg: string;
  /** The paper: “A4”, “A3 in kleur”. */
  papier: string;
  /** True for the one that binds all sheets together. */
  bundel?: true;
  /** True where it only shows other sheets again, bound or cut: what fits there fits here. */
  derived?: true;
  /** Sets it. Sides count as pages. @throws {TooMuchText} if a text doesn't fit */
  set: () => Paper;
}
