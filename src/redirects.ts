/**
 * Public addresses that moved, each with its new one: of a page (`'/oud/': '/nieuw/'`) or of a place on a page
 * (`'/tips/#oud': '/tips/#nieuw'`). Without the base path. A line stays for ever, for links that others saved or printed;
 * when the new address moves too, change the line, so that nobody is sent on twice.
 */
export const moved: Record<string, string> = {
  '/over/toegankelijkheid/#wat-is-ons-doel': '/over/toegankelijkheid/#over-deze-verklaring',
  '/over/toegankelijkheid/#hoe-ver-zijn-we': '/over/toegankelijkheid/#nalevingsstatus',
  '/over/toegankelijkheid/#werkt-er-iets-niet': '/over/toegankelijkheid/#feedback-en-contactgegevens',
};

/** The pages that moved. */
export const movedPages = (list: Record<string, string> = moved): { from: string; to: string }[] =>
  Object.entries(list)
    .filter(([from]) => !from.includes('#'))
    .map(([from, to]) => ({ from, to }));

/** The places that moved from the page at `address`: their old ids, and where they are now. */
export const movedPlaces = (address: string, list: Record<string, string> = moved): { id: string; to: string }[] =>
  Object.entries(list)
    .filter(([from]) => from.startsWith(`${address}#`))
    .map(([from, to]) => ({ id: from.slice(address.length + 1), to }));
