/** Where something can be asked of a page that is open in any browser. */
export interface Asked {
  evaluate<Result>(inPage: () => Result): Promise<Awaited<Result>>;
}

/** An open page in any browser: what Playwright's pages and Puppeteer's have in common. */
export interface AnyPage extends Asked {
  keyboard: { press(key: 'Tab'): Promise<void> };
}
