import { load } from 'cheerio';

/** A drawing of the site for paper: its shapes without words, and the words apart, which Typst sets in a typeface that it knows. */
export interface DrawnOnPaper {
  /** SVG without text; its classes are those of base.css, and figures.typ gives them their colours. */
  svg: string;
  /** Width and height in the drawing's own measure. */
  width: number;
  height: number;
  /** `x` is the middle of a word and `y` its baseline, from the top left corner; `op` is what it stands on. */
  words: { tekst: string; x: number; y: number; size: number; op: string }[];
}

/**
 * Takes a drawing apart.
 * @param svg the drawing as the site shows it
 * @throws if it has no viewBox
 */
export function drawnOnPaper(svg: string): DrawnOnPaper {
  const $ = load(svg, { xml: true });
  const root = $('svg').first();
  const [left, top, width, height] = (root.attr('viewBox') ?? '').split(/\s+/).map(Number);
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    throw new Error('Een tekening heeft geen viewBox.');
  const words = root
    .find('text')
    .toArray()
    .map((element) => ({
      tekst: $(element).text().trim(),
      x: Number($(element).attr('x')) - left,
      y: Number($(element).attr('y')) - top,
      size: Number($(element).attr('font-size')),
      op: $(element).attr('class') ?? '',
    }))
    .filter(({ tekst }) => tekst !== '');
  root.find('text').remove();
  root
    .removeAttr('class')
    .removeAttr('role')
    .removeAttr('aria-label')
    .removeAttr('aria-hidden')
    .attr('xmlns', 'http://www.w3.org/2000/svg');
  return { svg: $.xml(root), width, height, words };
}
