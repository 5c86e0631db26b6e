import type { BuiltPage } from '../built-site.ts';

/** What nobody reads, what a page's text shows already, and how things look (styles-used.ts). */
const left =
  /^(?:style|class|id|href|srcset|content|alt|aria-label|placeholder|d|points|x\d?|y\d?|cx|cy|r|rx|ry|dx|dy|width|height|viewbox|transform|fill.*|stroke.*|integrity|sizes|media|data-astro.*|preserveaspectratio|version)$/;
/** Those whose value is one of a few. */
const chosen =
  /^(?:action|method|role|scope|type|rel|lang|dir|aria-(?:current|hidden|pressed|live|expanded|haspopup|modal)|data-kind|loading|inputmode|autocomplete|property|name)$/;

/** Those by which an element takes its name, its description or what to choose from others, or gives its name to one. */
const naming = ['aria-labelledby', 'aria-describedby', 'for', 'list', 'aria-controls'];

/** What elements are called by the words of others, or which others where those have none: a name that went to another isn't lost but wrong. */
export function namesOf(pages: BuiltPage[]): string {
  const told = pages.flatMap(({ $ }) =>
    naming.flatMap((attribute) =>
      $(`[${attribute}]`)
        .toArray()
        .map((element) => {
          const ids = ($(element).attr(attribute) ?? '').split(/\s+/);
          const words = ids.map((id) => {
            const other = $(`[id="${id}"]`);
            return (
              other.text().replace(/\s+/g, ' ').trim() ||
              `(${other.prop('tagName')?.toLowerCase() ?? 'nothing'} ${other.attr('name') ?? ''})`
            );
          });
          return `${$(element).prop('tagName')?.toLowerCase() ?? ''} ${attribute}: ${words.join(' + ')}`;
        }),
    ),
  );
  return [...new Set(told)].sort().join('\n');
}

/** How a page is shown, and what a browser, a search engine and whoever is sent its address make of it. */
const headOf = ({ $ }: BuiltPage): string[] =>
  $('html, head > :is(meta, link):not([http-equiv])')
    .toArray()
    .map(({ name, attribs }) => [name, ...Object.entries(attribs).map(([key, value]) => `${key}=${value}`)].join(' '));

/** What the head of every page says in the same words. */
export function headsOf(pages: BuiltPage[]): string {
  const [first = [], ...others] = pages.map(headOf);
  return first.filter((line) => others.every((lines) => lines.includes(line))).join('\n');
}

/** What the head of a page says in other words than `same`, which all say; typefaces have names that change with them. */
export const ownHead = (page: BuiltPage, same: string): string[] =>
  headOf(page).filter((line) => !same.split('\n').includes(line) && !line.includes('rel=preload'));

/**
 * What elements tell programs, screen readers and scripts, beside their text: each attribute on each kind of element, and how often the site
 * has it. How scripts are divided over files is no part of that.
 */
export function attributesOf(pages: BuiltPage[]): string {
  const counts = new Map<string, number>();
  const count = (told: string) => counts.set(told, (counts.get(told) ?? 0) + 1);
  for (const { $ } of pages)
    for (const element of $('*').toArray()) {
      if (element.type !== 'tag' || element.attribs['rel'] === 'modulepreload') continue;
      for (const [name, value] of Object.entries(element.attribs)) {
        if (left.test(name.toLowerCase())) continue;
        count(`${element.name} ${name}${chosen.test(name) && value.length < 40 ? `=${value}` : ''}`);
      }
    }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([told, count]) => `${told}: ${count}`)
    .join('\n');
}

/** Each drawing that stands in a page, with all its lines and shapes, and the first page that has it. */
export function drawingsOf(pages: BuiltPage[]): string {
  const first = new Map<string, string>();
  for (const { $, address } of pages)
    for (const svg of $('svg').toArray()) {
      // A code to scan is as long as its address makes it; tests of paper read those.
      const drawing = $.html(svg)
        .replaceAll('><', '>\n  <')
        .replaceAll(/(?<= d="[^"]{60})[^"]{400,}/g, '…');
      if (!first.has(drawing)) first.set(drawing, address);
    }
  return [...first].map(([drawing, address]) => `${address}\n  ${drawing}`).join('\n\n');
}
