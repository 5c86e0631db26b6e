import { isOwnKind, ownMark } from '../components/own-kinds.ts';
import { defined } from '../defined.ts';
import { element } from '../scripts/element.ts';
import type { FacetCount, FacetName } from './facets.ts';
import type { Piece } from './extract.ts';
import type { Crossing, Hit, Place } from './hits.ts';
import type { Search } from './load.ts';
import type { FacetValue } from './record.ts';

const extract = (parts: Piece[]) => parts.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

const nameOf = (values: FacetValue[], id: string) => defined(values.find((each) => each.id === id)?.name, `The name of ${id}`);

/** One result: kind, title, extract, places on the page, and the cases and themas it belongs to. */
export function hitItem({ record, address, extract: parts, places, names }: Hit, { data: { values }, link }: Search): HTMLElement {
  const chips = [...record.case.map((id) => nameOf(values.case, id)), ...record.thema.map((id) => nameOf(values.thema, id))].filter(
    (name) => name !== record.title,
  );
  return element(
    'li',
    { class: 'hit', 'data-kind': record.soort },
    element('p', { class: 'hit-kind' }, nameOf(values.soort, record.soort), isOwnKind(record.soort) && ` (${ownMark})`),
    element('h3', {}, element('a', { class: 'tap-title', href: link(address) }, record.title)),
    element('p', { class: 'hit-extract' }, ...extract(parts)),
    ...names.slice(0, 1).map((name) => element('p', {}, 'Zoekwoord: ', ...extract(name))),
    places.length > 0 && element('ul', { class: 'hit-places' }, ...places.map((place) => placeItem(place, link))),
    chips.length > 0 && element('p', { class: 'small mt-2' }, `Hoort bij: ${chips.join(', ')}`),
  );
}

const placeItem = ({ title, address, extract: parts }: Place, link: Search['link']): HTMLElement =>
  element('li', {}, element('a', { href: link(address) }, ...extract(title)), element('p', {}, ...extract(parts)));

/** The checkboxes of one filter. */
export function facetOptions(facet: FacetName, counts: FacetCount[], chosen: string[]): HTMLElement[] {
  return counts.map(({ id, name, count }) => {
    const box = element('input', { type: 'checkbox', name: facet, value: id, checked: chosen.includes(id) && '' });
    return element(
      'label',
      { class: 'facet-option' },
      box,
      element('span', {}, `${name} `, element('span', { class: 'facet-count' }, `(${count})`)),
    );
  });
}

/** Themas and cases side by side: a row for each thema, a column for each case that was met. */
export function crossingTable(found: Crossing[], { data: { values }, link }: Search): HTMLElement {
  const cases = values.case.filter(({ id }) => found.some((each) => each.case === id));
  const themas = values.thema.filter(({ id }) => found.some((each) => each.thema === id));
  const cell = (thema: string, slug: string) => {
    const met = found.find((each) => each.thema === thema && each.case === slug);
    return met ? [element('a', { href: link(met.address) }, ...extract(met.extract))] : ['–'];
  };
  return element(
    'table',
    { class: 'crossings' },
    element('thead', {}, element('tr', {}, element('td'), ...cases.map(({ name }) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...themas.map((thema) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, thema.name),
          ...cases.map((each) => element('td', { 'data-case': each.name }, ...cell(thema.id, each.id))),
        ),
      ),
    ),
  );
}
