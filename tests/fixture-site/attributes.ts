import type { BuiltPage } from '../built-site.ts';

/** What nobody reads, what a page's text shows already, and how things look. */
const left =
  /^(?:class|style|id|href|src|srcset|content|title|alt|aria-label|placeholder|d|points|x\d?|y\d?|cx|cy|r|rx|ry|dx|dy|width|height|viewbox|transform|fill.*|stroke.*|integrity|sizes|media|data-astro.*|preserveaspectratio|version)$/;
/** Those whose value is one of a few. */
const chosen =
  /^(?:role|scope|type|rel|lang|dir|aria-(?:current|hidden|pressed|live|expanded|haspopup|modal)|data-kind|loading|inputmode|autocomplete|property|name)$/;

/** Those by which an element takes its name or its description from others. */
const named = ['aria-labelledby', 'aria-describedby'];

/** What elements are called by the words of others: where the name of one goes to another, it isn't lost but wrong. */
export function namesOf(pages: BuiltPage[]): string {
  const told = pages.flatMap(({ $ }) =>
    named.flatMap((attribute) =>
      $(`[${attribute}]`)
        .toArray()
        .map((element) => {
          const ids = ($(element).attr(attribute) ?? '').split(/\s+/);
          const words = ids.map((id) => $(`[id="${id}"]`).text().replace(/\s+/g, ' ').trim());
          return `${$(element).prop('tagName')?.toLowerCase() ?? ''} ${attribute}: ${words.join(' + ')}`;
        }),
    ),
  );
  return [...new Set(told)].sort().join('\n');
}

/** What the head of every page says in the same words: how it is shown, and what a browser makes of it. */
export function headsOf(pages: BuiltPage[]): string {
  const heads = pages.map(({ $ }) =>
    $('head > :is(meta, link):not([http-equiv])')
      .toArray()
      .map(({ name, attribs }) => [name, ...Object.entries(attribs).map(([key, value]) => `${key}=${value}`)].join(' ')),
  );
  const [first = [], ...others] = heads;
  return first.filter((line) => others.every((lines) => lines.includes(line))).join('\n');
}

/**
 * What elements tell programs, screen readers and scripts, beside their text: each attribute on each kind of element, and how often the site
 * has it. How scripts are divided over files is no part of that.
 */
export function attributesOf(pages: BuiltPage[]): string {
  const counts = new Map<string, number>();
  for (const { $ } of pages)
    for (const element of $('*').toArray()) {
      if (element.type !== 'tag' || element.attribs['rel'] === 'modulepreload') continue;
      for (const [name, value] of Object.entries(element.attribs)) {
        if (left.test(name.toLowerCase())) continue;
        const told = `${element.name} ${name}${chosen.test(name) && value.length < 40 ? `=${value}` : ''}`;
        counts.set(told, (counts.get(told) ?? 0) + 1);
      }
    }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([told, count]) => `${told}: ${count}`)
    .join('\n');
}
