import type { CheerioAPI } from 'cheerio';

type AnyNode = ReturnType<CheerioAPI['root']>[number]['children'][number];
type Element = Extract<AnyNode, { attribs: unknown }>;

/** What a screen reader passes by. */
const silent = 'script, style, template, [aria-hidden="true"], [hidden], svg:not([role="img"])';
/** What stands in a line. */
const inline = new Set('a abbr b bdi cite code em i kbd mark q s small span strong sub sup time wbr button label input del'.split(' '));

/**
 * What a reader gets from a part of a page, line by line: headings by their level, lists and tables by their items, pictures by their
 * alternative, links with where they lead. `whole` adds what isn't there until a script shows it.
 */
export function pageText($: CheerioAPI, part: string, whole = false): string {
  const lines: string[] = [];
  const later: Element[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (!/^(?:#+|[-|>])?$/.test(text)) lines.push(text.startsWith('#') ? `\n${text}` : text);
    line = '';
  };
  const block = (start: string, nodes: AnyNode[]) => {
    end();
    const before = lines.length;
    line = start;
    nodes.forEach(read);
    end();
    // A cell with nothing in it keeps its column.
    if (start === '| ' && lines.length === before) lines.push('|');
  };
  const read = (node: AnyNode): void => {
    if (node.type === 'text') line += node.data;
    if (node.type !== 'tag') return;
    if (whole && $(node).is('template, [hidden]')) later.push(node);
    if ($(node).is(silent)) return readSilent(node);
    const label = $(node).attr('aria-label');
    if (label !== undefined || node.name === 'img') return readLabelled(node, label ?? $(node).attr('alt') ?? '');
    if (node.name === 'br') end();
    else if (node.name === 'a') readLink(node);
    else if (node.name === 'button') around('<', node, '>');
    else if (node.name === 'input') line += ` <${$(node).attr('type') ?? 'text'} ${$(node).attr('placeholder') ?? ''}>`;
    else if (inline.has(node.name) && !$(node).is('.block')) node.children.forEach(read);
    else block(startOf(node), node.children);
  };
  /** Letters in a drawing are seen, though nobody says them. */
  const readSilent = (node: Element) => {
    const words = $(node).find('text').toArray();
    const seen = words.map((each) => $(each).text().trim()).join(' ');
    const inks = $(node).find('.g, .b, .a').toArray();
    // The mark of a partij is a letter on a shape in its ink.
    const ink = inks.length === 1 ? ` ${$(inks).attr('class') ?? ''}` : '';
    if (seen !== '') line += ` ‹${seen.replace(/\s+/g, ' ')}${ink}› `;
  };
  const around = (before: string, node: Element, after: string) => {
    line += before;
    node.children.forEach(read);
    line = `${line.trimEnd()}${after}`;
  };
  const readLink = (node: Element) => {
    around('[', node, `](${$(node).attr('href') ?? ''})${$(node).is('[aria-current]') ? ' (hier)' : ''}`);
  };
  /** A name stands for all that is in a picture, a link or a control; of a part of the page it comes first. */
  const readLabelled = (node: Element, label: string) => {
    if (node.name === 'a') line += `[${label}](${$(node).attr('href') ?? ''})`;
    else if (node.name === 'button' || node.name === 'input') line += ` <${label}>`;
    else if ($(node).is('svg, img, [role="img"]')) {
      line += ` {${label}${node.name === 'img' ? `: ${seenAs(node)}` : ''}} `;
      readSilent(node);
    } else block(`(${label}) `, node.children);
  };
  const seenAs = ({ attribs }: Element) => [attribs['src'], attribs['width'], attribs['height']].join(' ');
  $(part).toArray().forEach(read);
  end();
  for (const node of later) block('(later) ', node.children);
  return lines.join('\n').trim();
}

function startOf({ name }: Element): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `${'#'.repeat(Number(level))} `;
  return { li: '- ', td: '| ', th: '| ', summary: '> ' }[name] ?? '';
}
