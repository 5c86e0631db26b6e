/** An open page in any browser: what Playwright's pages and Puppeteer's have in common. */
export interface AnyPage {
  evaluate<Result>(inPage: () => Result): Promise<Awaited<Result>>;
  keyboard: { press(key: 'Tab'): Promise<void> };
}
