import type { Browser, BrowserContextOptions } from 'playwright-core';
import { chapterNames } from '../../src/print/guide/chapters.ts';
import type { Server } from '../serve.ts';
import { openPage, type OpenPage } from './open-page.ts';

/** A line of the contents: a link to a chapter or an entry, with its page number once that is known. */
export interface ContentsLine {
  id: string;
  title: string;
  page: number | undefined;
}

/** The ids of all chapters, in their order. */
export const chapterIds: string[] = Object.keys(chapterNames);

/** Opens the page that prints the guide and waits until its pages are numbered. */
export async function openGuide(browser: Browser, server: Server, search = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
  const open = await openPage(browser, server, `/afdrukken/${search}`, options);
  await numbered(open);
  return open;
}

/** Waits until the pages of the guide are numbered. */
export async function numbered({ page }: OpenPage): Promise<void> {
  await page.waitForFunction(() => Number(document.querySelector('guide-print')?.getAttribute('data-pages')) > 0, undefined, {
    timeout: 50_000,
  });
}

/** What the contents list, as far as it is chosen. */
export const readContents = ({ page }: OpenPage): Promise<ContentsLine[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('[data-part="contents"] a')]
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        id: link.hash.slice(1),
        title: link.textContent.trim(),
        page: link.dataset['page'] === undefined ? undefined : Number(link.dataset['page']),
      })),
  );

/** The ids of the chapters that are shown. */
export const shownChapters = ({ page }: OpenPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section[data-chapter]')]
      .filter((chapter) => chapter.checkVisibility())
      .map(({ dataset }) => dataset['chapter'] ?? ''),
  );
