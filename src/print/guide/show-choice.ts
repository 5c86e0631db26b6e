import type { Choice } from './choice.ts';

/** Hides what isn't chosen. Links to a hidden place lead to the site instead. */
export function showChoice(guide: Element, { chapters }: Choice, names: ReadonlyMap<string, string>) {
  for (const part of guide.querySelectorAll<HTMLElement>('[data-chapter]')) {
    part.hidden = chapters.length > 0 && !chapters.includes(part.dataset['chapter'] ?? '');
  }
  for (const link of guide.querySelectorAll<HTMLAnchorElement>('a[data-href]')) pointAtPlace(guide, link);
  const part = guide.querySelector<HTMLElement>('[data-part="part-of"]');
  if (!part) return;
  part.textContent = chapters.length === 0 ? '' : `Hierin: ${listed(chapters.map((id) => names.get(id) ?? id))}.`;
}

function pointAtPlace(guide: Element, link: HTMLAnchorElement) {
  const inside = (link.dataset['place'] ??= link.getAttribute('href') ?? '');
  const isShown = guide.querySelector(`[id="${inside.slice(1)}"]`)?.closest('[hidden]') === null;
  link.setAttribute('href', isShown ? inside : (link.dataset['href'] ?? inside));
}

/** Words in a row as people say it: “cases, tips en logica’s”. */
export const listed = (words: string[]): string => new Intl.ListFormat('nl').format(words);
