import type { Page } from 'playwright-core';

export * from '../pdf-file.ts';

/** Prints a page to PDF as a visitor's browser would, with the paper size that the page asks for. */
export const printPage = async (page: Page, options: Parameters<Page['pdf']>[0] = {}): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: false, ...options });
