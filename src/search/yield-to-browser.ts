/** Lets the browser do what waits, such as a typed letter, before it goes on with a search. */
export const yieldToBrowser = (): Promise<void> => new Promise((done) => setTimeout(done));
