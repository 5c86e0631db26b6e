import { load, type CheerioAPI } from 'cheerio/slim';
import { defined, item } from '../defined.ts';
import { mainOf } from '../main-of.ts';
import { paths } from '../paths.ts';
import type { Section } from './record.ts';

/**
 * What full text leaves out: menus, links to places and those that only serve a screen, lines that stand on every page, who is silent, where
 * something went, and what names and summaries of entries say.
 */
const noise = [
  'template, nav, svg, script, style, .anchor, .share, .voices, .question-number, .proposal, .contents-switch, .moved, #bron',
  '.voorstel > p:first-child',
  '[data-silent], [data-changed], [data-footnote-ref], [data-footnote-backref]',
  '#titel, ul.rows > [data-kind]:not([id]), .links, a.no-print',
].join();

/** Pages that list entries: what stands there stands on the pages of the entries too. Only what they say themselves is theirs. */
const lists = new Set(paths.fixed.filter((address) => address !== paths.over && address !== paths.afdrukken));

const headings = 'h2, h3';

/** Elements that stand on lines of their own. */
const blocks = 'blockquote, dd, div, dt, figcaption, figure, h2, h3, li, p, section, td, th';

/** Part texts from the id and the title of a place, and blocks from each other; no text holds these. */
const [edge, middle, border] = ['\u0001', '\u0002', '\u0003'];
/** Where a part begins of which every sentence is ours, and where it ends. */
const [ours, theirs] = ['\u0004', '\u0005'];

/**
 * The text of each entry on a built page, by the places on it that can be linked to.
 * @param html the page as built
 * @param addresses the page's own address and those of its entries with a fragment (`/wegwijzer/#taken-overdragen`); the text that
 * these lead to is theirs and not the page's
 * @returns the sections by address; the first has the address of the entry itself
 */
export function readPage(html: string, addresses: string[]): Map<string, Section[]> {
  // The quicker of the two parsers: this reads every page.
  const $ = load(mainOf(html).main, { xml: { xmlMode: false } });
  const main = $('main');
  main.find(noise).remove();
  // A name of links that are gone says nothing.
  const textOf = (part: ReturnType<CheerioAPI>) => part.text().trim();
  main
    .find('section')
    .filter((_, part) => textOf($(part)) === textOf($(part).find(headings).first()))
    .remove();
  main.find('.voorstel').find('p, li:not(:has(p, li))').prepend(ours).append(theirs);
  main.find('*').before(' ').after(' ');
  main.find(blocks).before(border).after(border);
  const texts = new Map<string, Section[]>();
  for (const address of addresses.filter((each) => each.includes('#'))) {
    const part = $(`[id="${item(address.split('#'), 1)}"]`).closest('section, li');
    if (part.length === 0) continue;
    texts.set(address, [{ address, title: '', text: tidy(part.text()) }]);
    part.remove();
  }
  const own = addresses.find((address) => !address.includes('#'));
  if (own !== undefined) texts.set(own, sectionsOf($, lists.has(own) ? '#tekst' : 'main', own));
  return texts;
}

function sectionsOf($: CheerioAPI, within: string, address: string): Section[] {
  $(`${within} [id]`).each((_, element) => {
    const place = $(element);
    const id = defined(place.attr('id'), 'The id of a place');
    const heading = place.is(headings) ? place : place.find(`${headings}, figcaption`).first();
    const title = id.startsWith('vraag-') ? id.replace('vraag-', 'Vraag ') : heading.text();
    // What has no heading of its own belongs to the place that it stands in.
    if (title === '' || (!place.is(heading) && heading.attr('id') !== undefined)) return;
    place.before(`${edge}${id}${middle}${title}${edge}`);
    heading.remove();
  });
  // A section without an address of its own ends the place before it, and is the entry's.
  $(`${within} section:not([id]) > h2:not([id])`).before(`${edge}${middle}${edge}`);
  const [opening = '', ...parts] = $(within).text().split(edge);
  const places = parts.flatMap((part, at) => {
    const [id, title] = part.split(middle);
    return id === undefined || title === undefined ? [] : [{ id, title: tidy(title), text: item(parts, at + 1) }];
  });
  const own = [opening, ...places.filter(({ id }) => id === '').map(({ text }) => text)].join(border);
  return [{ id: '', title: '', text: own }, ...places.filter(({ id }) => id !== '')]
    .map(({ id, title, text }) => ({ address: id === '' ? address : `${address}#${id}`, title, text: tidy(text) }))
    .filter(({ text }) => text !== '');
}

/**
 * A text as it is read in one line: what marks a sentence as ours stands in it, so that an excerpt takes it along, signs stand behind a
 * word, and a dot parts what markup alone keeps apart.
 */
const tidy = (text: string) =>
  text
    .replace(/([.?!])\s*\*\s*(\(voorstel\))/g, ' $2$1')
    .replace(/[\s\u0003]*\u0003[\s\u0003]*/g, border)
    .replace(/(?<=[.,:;!?”’]\u0005?)\u0003/g, ' ')
    .replace(/^\u0003|\u0003$/g, '')
    .replaceAll(border, ' · ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)’”\u0005])|(?<=[(‘“\u0004]) /g, '')
    .replace(/\u0004([^\u0005]*)\u0005/g, (_, text: string) => text.replace(sentenceEnds, ' (voorstel)$&'))
    .trim();

/** Where a sentence ends: at its last sign, or with the text, but not before what a colon brings. */
const sentenceEnds = /[.?!](?=”? [\p{Lu}“‘])|[.?!]”?$|(?<![.?!:]”?)$/gu;
