/** What we use of subset-font, which has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    /** Per axis of a variable typeface what is kept: a range, or one value. */
    variationAxes: Record<string, number | { min: number; max: number }>;
    /** The OpenType features that are kept, by their tags. */
    keepFeatures: string[];
  }

  /** The typeface in `font` with only the signs of `text`. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
