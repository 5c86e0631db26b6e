/** The id of the element on the search page of a copy without a host that holds all that search needs, as JSON. */
export const embeddedId = 'meegedragen';

/** From the search page of a copy to another page of it: a file has no host that finds the index of a folder. */
export const fileLink = (address: string): string => `..${address.replace(/\/(?=#|$)/, '/index.html')}`;
