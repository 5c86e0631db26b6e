import { copyAddress, sharedAddress } from '../scripts/copy-address.ts';

/**
 * Helps with the contents of a page: shows which part the reader is in, copies the address of that part, and closes the list when the
 * reader goes on with the text, which it lies over in a narrow window.
 */
const list = document.querySelector('.contents-list');
const cover = document.querySelector<HTMLDetailsElement>('.contents-switch');
const copy = list?.querySelector('button');
const links = [...(list?.querySelectorAll('a') ?? [])];
const places = links.map((link) => document.getElementById(link.hash.slice(1)));

/** The link of the part that the reader is in: the last that begins in the upper third of the window; before that, the first. */
const current = () => links.filter((_, at) => (places[at]?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3).at(-1) ?? links[0];

function mark() {
  const here = current();
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
    const here = current();
    if (here) void copyAddress(sharedAddress(here));
  });
}

const isBeside = (target: EventTarget | null) => !(target instanceof Node && (cover?.contains(target) || list?.contains(target)));
const close = () => cover?.removeAttribute('open');

document.addEventListener('click', ({ target }) => {
  if (isBeside(target) || (target instanceof Element && target.closest('.contents-list a'))) close();
});
document.addEventListener('focusin', ({ target }) => {
  if (isBeside(target)) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !cover?.open) return;
  close();
  cover.querySelector('summary')?.focus();
});
