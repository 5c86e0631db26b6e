/** A page tells with this event that its reader will use the guide, for an evening; whatever keeps the guide listens on `document`. */
export const usingGuide = 'gids-in-gebruik';

/** Tells that the reader will use the guide, and which PDF files that takes, as addresses below the host. */
export function tellUse(paper: string[]): void {
  document.dispatchEvent(new CustomEvent(usingGuide, { detail: paper }));
}

/** The PDF files that such an event names. */
export const paperIn = (event: Event): string[] =>
  event instanceof CustomEvent && Array.isArray(event.detail) ? event.detail.filter((each) => typeof each === 'string') : [];
