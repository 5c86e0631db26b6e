import type { Page } from 'playwright-core';
import type { Asked } from './any-page.ts';

/** How far the layout has shifted since the page began to load, as browsers add it up, the next frame included. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        const afterFrame = (next: () => void) => requestAnimationFrame(() => setTimeout(next));
        afterFrame(() => {
          afterFrame(() => {
            done(sum);
          });
        });
      }),
  );

/** How many pixels the page is wider than its window, and what sticks out. */
export const overflow = (page: Asked): Promise<{ pixels: number; elements: string[] }> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const pixels = Math.max(0, scrollWidth - clientWidth);
    const wide =
      pixels === 0
        ? []
        : [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const name = ({ tagName, id, className }: Element) =>
      `${tagName.toLowerCase()}${id && `#${id}`}${typeof className === 'string' && className !== '' ? `.${className.split(' ').join('.')}` : ''}`;
    return { pixels, elements: wide.slice(0, 8).map(name) };
  });

/** Which of the site's two typefaces the page asks for under another name than its own, or hasn't loaded. */
export const missingFonts = async (page: Asked): Promise<string[]> => {
  const found = await page.evaluate(() => {
    const plain = (name: string) => name.trim().replaceAll(/^["']|["']$/g, '');
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => plain(family));
    return ['--font-text', '--font-display'].map((variable) => {
      const [font = ''] = getComputedStyle(document.documentElement).getPropertyValue(variable).split(',');
      return { font: plain(font), isLoaded: loaded.includes(plain(font)) };
    });
  });
  return ['Figtree', 'Familjen Grotesk'].filter((name, at) => !(found[at]?.font.startsWith(name) && found[at].isLoaded));
};

/** Headings that are larger than the heading that they stand below, or that follow a text and are as large as its parts. */
export const outOfRank = (page: Asked): Promise<string[]> =>
  page.evaluate(() => {
    const sizeOf = (heading: Element) => Number.parseFloat(getComputedStyle(heading).fontSize);
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter((heading) => heading.checkVisibility());
    const parts = headings.filter((heading) => heading.matches('.prose > .heading h2'));
    const isTooLarge = (heading: Element, at: number): boolean => {
      const above = headings.slice(0, at).findLast(({ tagName }) => tagName < heading.tagName);
      const isAfterText = heading.matches('.footnotes h2, .further h2');
      return (
        (above !== undefined && sizeOf(heading) > sizeOf(above)) || (isAfterText && parts.some((part) => sizeOf(heading) >= sizeOf(part)))
      );
    };
    return headings.filter(isTooLarge).map((heading) => `${heading.tagName} ${heading.textContent.trim()}: ${sizeOf(heading)} px`);
  });

/** Links, buttons and fields that are less than 44 pixels high or 24 wide, except links and footnotes in running text. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasWords = (node: Node) => node.nodeType === Node.TEXT_NODE && /\p{L}|\p{N}/u.test(node.textContent ?? '');
    const isBesideText = (element: Element) => [...(element.parentElement?.childNodes ?? [])].some(hasWords);
    const isFootnote = (element: Element) => element.closest('sup') !== null;
    const isInText = (element: Element) => isFootnote(element) || (getComputedStyle(element).display === 'inline' && isBesideText(element));
    return [...document.querySelectorAll('a[href], button, summary, select, textarea, label:has(input), input:not(label input)')]
      .filter((element) => element.checkVisibility() && !isInText(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box: { height, width } }) => height < 43.5 || width < 43.5)
      .map(
        ({ element, box: { height, width } }) =>
          `${element.parentElement?.tagName.toLowerCase() ?? ''} > ${element.outerHTML.slice(0, 90)}: ${Math.round(width)} by ${Math.round(height)} px`,
      );
  });

/** What moves by itself or on its way to a new look. With reduced motion there should be nothing. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return !/^(?:0s(?:, )?)+$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 90)),
  );
