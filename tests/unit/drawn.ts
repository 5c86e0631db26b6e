/** What a reader gets from what a script drew, line by line. */
export const drawnText = (...nodes: Node[]): string => nodes.flatMap((node) => (node instanceof Element ? linesOf(node) : [])).join('\n');

/** What nobody gets: what is hidden, and what is no part of the page. */
const silent = '[hidden], script, style, template';

/**
 * All that a page shows and tells, a line for each element that has words or attributes of its own, after those around it that have none;
 * with the classes that it is drawn by. A space that keeps words together is “_”.
 */
export function linesOf(of: Element, around = ''): string[] {
  if (of.matches(silent)) return [];
  const nodes = [...of.childNodes].filter(({ nodeType, textContent }) => nodeType === 1 || (nodeType === 3 && textContent?.trim()));
  // Words around other elements keep their order.
  const words = nodes.some(({ nodeType }) => nodeType === 3)
    ? nodes.map(({ nodeType, textContent }) => (nodeType === 3 ? textContent : '…'))
    : [];
  const name = [of.localName, ...of.classList].join('.');
  const line = [name, attributesOf(of), words.join(' ').replaceAll('\u00A0', '_').replace(/\s+/g, ' ').trim()].filter(Boolean);
  const own = line.length > 1 || of.childNodes.length === 0 ? [`${around}${line.join(' ')}`] : [];
  let outer = own.length > 0 ? '' : name === 'div' ? around : `${around}${name} > `;
  const inner = [...of.children].flatMap((child) => {
    const lines = linesOf(child, outer);
    if (lines.length > 0) outer = '';
    return lines;
  });
  return [...own, ...inner];
}

/** What an element tells programs and shows of its state. */
export function attributesOf(of: Element): string {
  const told = new Map([...of.attributes].map(({ name, value }) => [name, value]));
  if (of instanceof HTMLInputElement && (of.value !== '' || told.has('value'))) told.set('value', of.value);
  if (of instanceof HTMLInputElement && of.checked) told.set('chosen', '');
  return [...told]
    .filter(([name]) => name !== 'class' && name !== 'checked')
    .map(([name, value]) => (value === '' ? name : `${name}=${value.replace(/^(mailto:).*/, '$1…')}`))
    .join(' ');
}
