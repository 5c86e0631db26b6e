import { load } from 'cheerio/slim';
import { defined } from '../defined.ts';

/** A part of a page: the id of its heading, and what that says. */
export interface ContentsItem {
  id: string;
  name: string;
}

/** From how many headings, and how many words, a text gets a list of contents: more than some three screens of a telephone. */
const least = { headings: 3, words: 300 };

/** What has more parts, such as the list of words, is an index already: a second one would take longer to read than it saves. */
const mostHeadings = 20;

/**
 * The contents of a text, from its headings that can be linked to; empty where the text is short or an index. Footnotes are no part to go to, for the
 * text itself leads there, and neither is what is hidden at first.
 * @param html the text as built
 */
export function contentsOf(html: string): ContentsItem[] {
  // The quicker of the two parsers: this reads every page.
  const $ = load(html, { xml: { xmlMode: false } });
  const items = $('h2[id]:not(.footnotes h2, [hidden] h2)')
    .toArray()
    .map((heading) => ({ id: defined($(heading).attr('id'), 'The id of a heading'), name: $(heading).text().replace(/\s+/g, ' ').trim() }));
  $('script').remove();
  const words = $.root().text().split(/\s+/).length;
  return items.length >= least.headings && items.length <= mostHeadings && words >= least.words ? items : [];
}
