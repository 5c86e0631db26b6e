import { copyAddress, sharedAddress } from '../scripts/copy-address.ts';
import { placeBefore, shortName } from './place-here.ts';

/**
 * Helps with the contents of a page: shows which part the reader is in, copies the address of the place where they are, such as a step or
 * a question, and closes the list when the reader goes on with the text, which it lies over in a narrow window.
 */
const list = document.querySelector('.contents-list');
const cover = document.querySelector<HTMLDetailsElement>('.contents-switch');
const copy = list?.querySelector('button');
const links = [...(list?.querySelectorAll('a') ?? [])];
const places = links.map((link) => document.getElementById(link.hash.slice(1)));

const text = document.querySelector('.reading-text');
/** The places that have an address, in the order of the text, as links. */
const small = [...(text?.querySelectorAll<HTMLAnchorElement>('a.anchor') ?? [])];
/** Where the reader went by keys, until they scroll by hand. */
let focused: Element | undefined;

/** The link of the part that the reader is in. */
const current = () => links[placeBefore(places, undefined)] ?? links[0];
/** The link of the place that they are at, which can be smaller. */
const nearest = () => small[placeBefore(small, focused)] ?? current();

function mark() {
  const here = current();
  const place = nearest();
  if (copy && place) {
    const words = `Kopieer de link naar ‘${shortName(place)}’`;
    if (copy.textContent !== words) copy.textContent = words;
  }
  for (const link of links) {
    if (link === here) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

let waits = false;
addEventListener(
  'scroll',
  () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mark();
    });
  },
  { passive: true },
);
mark();

if (copy) {
  copy.hidden = false;
  copy.addEventListener('click', () => {
    const place = nearest();
    if (place) void copyAddress(sharedAddress(place));
  });
}

const isBeside = (target: EventTarget | null) => !(target instanceof Node && (cover?.contains(target) || list?.contains(target)));
const close = () => cover?.removeAttribute('open');

document.addEventListener('click', ({ target }) => {
  if (isBeside(target) || (target instanceof Element && target.closest('a'))) close();
});
document.addEventListener('focusin', ({ target }) => {
  if (isBeside(target)) close();
  if (!(target instanceof Element && text?.contains(target))) return;
  focused = target;
  mark();
});
for (const byHand of ['wheel', 'touchmove', 'pointerdown'] as const)
  addEventListener(byHand, ({ target }) => isBeside(target) && (focused = undefined), { passive: true });
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !cover?.open) return;
  close();
  cover.querySelector('summary')?.focus();
});
