import type { Page } from 'playwright-core';

/** What moves along with the window stands still, and no caret blinks, so that a picture that is taken further on shows what is there. */
export const loosen = (page: Page) =>
  restyle(page, '.contents-switch, .contents-list { position: static !important } * { caret-color: transparent !important }');

/** Adds rules of a reader to a page, past its security policy, and returns what takes them away again. */
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
