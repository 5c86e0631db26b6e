/** The place at the foot of a page with what to do next: its id on the page, and its name. */
export const whatNext = { id: 'lees-verder', name: 'En nu?' };
