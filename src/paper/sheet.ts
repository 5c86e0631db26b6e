import type { Paper } from './set.ts';

/** A PDF file that the site offers. */
export interface Sheet {
  /** File name without `.pdf`; for ever, as every address. */
  name: string;
  /** What it is, for readers: “Werkblad”. */
  titel: string;
  /** One sentence: what one does with it. */
  purpose: string;
  /** The paper: “A4”, “A3 in kleur”. */
  paper: string;
  /** True for the one that binds all sheets together. */
  bundle?: true;
  /** True where it only shows other sheets again, bound or cut: what fits there fits here. */
  derived?: true;
  /** Where a page shows it: the name of its picture without `.svg`. The first sheet with a name draws that picture. */
  picture?: string;
  /** Sets it. Sides count as pages. @throws {TooMuchText} if a text doesn't fit */
  set: () => Promise<Paper>;
  /** Draws it as an SVG file. @throws as `set` does */
  draw?: () => Promise<string>;
}
