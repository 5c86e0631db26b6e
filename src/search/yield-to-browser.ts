/** Lets the browser do what waits, such as showing a typed letter, before a search goes on. */
export const yieldToBrowser = (): Promise<void> => new Promise((done) => setTimeout(done));
