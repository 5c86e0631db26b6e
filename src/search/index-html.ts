import { load, type CheerioAPI } from 'cheerio';
import { wordsOf } from './text.ts';

/** What full text leaves out: what search itself says, menus, links to places, and lines that stand on every page. */
const noise =
  '[data-part="index"], [data-part="unstarted"], [data-part="correction"], [data-part="again"], template, nav, svg, script, style, .anchor, .question-number, .proposal, #bron, [data-footnote-backref]';

/** One document for Pagefind: HTML in which every place to link to has a heading of its own. */
export interface IndexDocument {
  address: string;
  html: string;
  /** All words of its text, with repeats. */
  words: string[];
}

/**
 * Makes documents for Pagefind from a built page: the page itself and, for each address with a fragment
 * (`/wegwijzer/#taken-overdragen`), the section that it leads to, which the page then leaves out.
 * @param html the page as built
 * @param addresses the page's own address and those of its entries with a fragment
 */
export function indexDocuments(html: string, addresses: string[]): IndexDocument[] {
  const $ = load(html);
  const main = $('main');
  main.find(noise).remove();
  const parts = addresses
    .filter((address) => address.includes('#'))
    .flatMap((address) => {
      const heading = $(`[id="${address.split('#')[1] ?? ''}"]`);
      const part = heading.closest('section, li');
      if (part.length === 0) return [];
      const document = toDocument($, address, part.html() ?? '');
      part.remove();
      return [document];
    });
  const own = addresses
    .filter((address) => !address.includes('#'))
    .map((address) => {
      giveHeadingsIds($);
      return toDocument($, address, main.html() ?? '');
    });
  return [...own, ...parts];
}

function toDocument($: CheerioAPI, address: string, inner: string): IndexDocument {
  const html = parted(inner);
  const text = $.load(html).text();
  return { address, html: `<html lang="nl"><body><main data-pagefind-body>${html}</main></body></html>`, words: wordsOf(text) };
}

/** Puts a space between words that only markup keeps apart, such as a heading and the text below it. */
const parted = (html: string) =>
  html.replace(/(?<=[\p{L}\d.?!:;,’”)])((?:<[^>]+>)+)(?=[\p{L}\d“‘])/gu, (tags) =>
    tags.includes('><') ? tags.replace('><', '> <') : ` ${tags}`,
  );

/** Pagefind links to headings: questions, statements and list items with an id get theirs on a heading. */
function giveHeadingsIds($: CheerioAPI) {
  $('[id^="vraag-"]').each((_, item) => {
    const id = $(item).attr('id') ?? '';
    $(item)
      .removeAttr('id')
      .prepend(`<h4 id="${id}">${id.replace('vraag-', 'Vraag ')}</h4>`);
  });
  $('figure[id]').each((_, figure) => {
    const caption = $(figure).find('figcaption').first();
    caption.replaceWith(`<h4 id="${$(figure).attr('id') ?? ''}">${caption.text()}</h4>`);
    $(figure).removeAttr('id');
  });
  $('main [id]:not(h1, h2, h3, h4)').each((_, element) => {
    const heading = $(element).find('h2, h3, h4').first();
    if (heading.length === 0 || heading.attr('id') !== undefined) return;
    heading.attr('id', $(element).attr('id') ?? '');
    $(element).removeAttr('id');
  });
}
