import type { Page } from 'playwright-core';

/** Adds rules of a reader to a page, past its security policy, and gives what takes them away again. */
export async function restyle(page: Page, rules: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets.pop();
    });
}
