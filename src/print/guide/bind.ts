import { load, type CheerioAPI } from 'cheerio';
import { placeId } from './place-id.ts';

/** What only serves a page on a screen: links to copy, marks for scripts. */
const noise = '.anchor, .no-print, [data-footnote-backref]';

/** Attributes that name ids elsewhere in the same page. */
const references = ['aria-labelledby', 'aria-describedby'] as const;

/**
 * Makes one document of parts that were written as pages of their own. A part is an element with `data-address`, the address
 * of its page, and with `data-shift`, the number of levels by which its headings go down; parts don't stand in one another.
 * Ids get the place of their part in front, so that none is there twice. Links between parts lead to places inside
 * the document and keep the address on the site as `data-href`, for when their part isn't printed.
 * @param base the site's base path, which links on pages have in front
 */
export function bind(html: string, base: string): string {
  const $ = load(html, null, false);
  $(noise).remove();
  $('[data-address]').each((_, part) => {
    const address = $(part).attr('data-address') ?? '';
    lowerHeadings($, part, Number($(part).attr('data-shift') ?? 0));
    prefixIds($, part, placeId(address));
    $(part)
      .find('a[href^="#"]')
      .each((__, link) => {
        $(link).attr('href', withBase(base, address) + ($(link).attr('href') ?? ''));
      });
  });
  plainRegions($);
  pointInside($, base);
  $('[data-address]').removeAttr('data-address').removeAttr('data-shift');
  return $.html();
}

type Part = Parameters<CheerioAPI['contains']>[0];

const withBase = (base: string, address: string) => base.replace(/\/$/, '') + (address.split('#')[0] ?? '');

function lowerHeadings($: CheerioAPI, part: Part, shift: number) {
  $(part)
    .find('h2, h3, h4')
    .each((_, heading) => {
      heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + shift)}`;
    });
}

function prefixIds($: CheerioAPI, part: Part, place: string) {
  $(part)
    .find('[id]')
    .each((_, element) => {
      $(element).attr('id', `${place}-${$(element).attr('id') ?? ''}`);
    });
  for (const name of references) {
    $(part)
      .find(`[${name}]`)
      .each((_, element) => {
        $(element).attr(name, `${place}-${$(element).attr(name) ?? ''}`);
      });
  }
}

/** Regions help to find the way on a page; with dozens of the same name in one document they only stand in it. */
function plainRegions($: CheerioAPI) {
  $('[data-address] :is(section, article)').removeAttr('aria-labelledby').removeAttr('aria-label');
  $('[data-address] :is(aside, header)').each((_, region) => {
    region.tagName = 'div';
    $(region).removeAttr('aria-label');
  });
}

function pointInside($: CheerioAPI, base: string) {
  const ids = new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id')),
  );
  $('[data-address] a[href^="/"]').each((_, link) => {
    const href = $(link).attr('href') ?? '';
    const address = href.slice(base.replace(/\/$/, '').length);
    const place = [address, address.split('#')[0] ?? ''].map(placeId).find((id) => ids.has(id));
    if (place !== undefined) $(link).attr({ href: `#${place}`, 'data-href': href });
  });
}
