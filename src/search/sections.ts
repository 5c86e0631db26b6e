import { load } from 'cheerio';
import type { Section } from './carried.ts';
import type { IndexDocument } from './index-html.ts';

/** Parts the text of a heading from its id, and headings from texts; no text holds these. */
const [edge, middle] = ['\u0001', '\u0002'];

/** Takes a document apart at its headings with an id. */
export function sectionsOf({ address, html }: IndexDocument): Section[] {
  const $ = load(html);
  const page = address.split('#')[0] ?? '';
  const title = tidy($('h1').first().text());
  $('h1').remove();
  $('h2[id], h3[id], h4[id]').each((_, heading) => {
    const { id = '' } = heading.attribs;
    $(heading).replaceWith($('<p>').text(`${edge}${id}${middle}${$(heading).text()}${edge}`));
  });
  const [opening = '', ...parts] = $('main').text().split(edge);
  const sections = parts.flatMap((part, at) => {
    const [id, heading] = part.split(middle);
    return heading === undefined
      ? []
      : [{ address: `${page}#${id}`, title: tidy(heading), text: tidy(`${heading} ${parts[at + 1] ?? ''}`) }];
  });
  return [{ address, title, text: tidy(opening) }, ...sections].filter(({ text }) => text !== '');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
