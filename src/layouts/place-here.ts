/**
 * The number of the place that a reader is at, of places in the order of a text: the last before what has the focus, else the last that
 * begins in the upper third of the window; -1 before the first.
 */
export function placeBefore(places: (Element | null)[], focused: Element | undefined): number {
  const isBefore = (place: Element | null) =>
    place !== null &&
    (focused
      ? (place.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : place.getBoundingClientRect().top < innerHeight / 3);
  // Not findLast, which is newer than the oldest browsers.
  return places.map(isBefore).lastIndexOf(true);
}

/** The most letters of a name on a button. */
const longest = 40;

/** What a link to a place leads to: the words of its heading, or its own, cut where they are long. */
export function shortName(link: HTMLAnchorElement): string {
  const place = document.getElementById(link.hash.slice(1)) ?? link;
  const words = (place.querySelector('h2, h3') ?? place).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/ \S*$/, '')} …`;
}
