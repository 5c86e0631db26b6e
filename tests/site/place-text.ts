import { load } from 'cheerio';
import type { BuiltPage } from '../built-site.ts';

/**
 * What a reader gets at a place on a page, the addresses of its links and what drawings say behind it: of a heading the text below it, up
 * to the next heading of its level; of anything else its own text. Undefined if the place isn't there.
 */
export function textAtPlace({ $, html }: BuiltPage, id: string): string | undefined {
  const place = $(`[id="${id}"]`);
  if (place.length === 0) return undefined;
  const [, level] = /^h([2-6])$/i.exec(place.prop('tagName') ?? '') ?? [];
  return wordsOf(level === undefined ? $.html(place) : sectionFrom(html, id, level));
}

/** The source from the heading with `id` to the next heading of its level, or to the end of what the page says. */
function sectionFrom(html: string, id: string, level: string): string {
  const from = html.slice(html.lastIndexOf('<', html.indexOf(`id="${id}"`)));
  const end = from.slice(1).search(new RegExp(`<h[1-${level}][\\s>]|</main>`));
  return end < 0 ? from : from.slice(0, end + 1);
}

/** A space for each mark, so that what stands apart on the page doesn't run together. */
function wordsOf(source: string): string {
  const $ = load(source.replaceAll('<', ' <'), null, false);
  $('script, style').remove();
  const addresses = $('[href]')
    .map((_, link) => $(link).attr('href'))
    .toArray();
  const drawings = $('[aria-label]')
    .map((_, each) => $(each).attr('aria-label'))
    .toArray();
  return [$.root().text(), ...addresses, ...drawings].join(' ');
}
