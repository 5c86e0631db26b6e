import type { PartPages } from './page-plan.ts';

/** A hidden frame in which parts of the guide are laid out as they will be on paper, to see how many pages they take. */
export interface DryRun {
  /** Lays out a copy of `part`, which starts on a page of its own. */
  measure(part: Element): PartPages;
  close(): void;
}

/**
 * Pages are columns here: browsers break both by the same rules, but only of columns they tell where things came to stand.
 * `--text-width`, `--text-height` and `--new-page` are those of guide.css.
 */
const columns = `
  :root { --new-page: column; }
  html, body { margin: 0; }
  .dry-run > * { width: var(--text-width); height: var(--text-height); columns: 1; column-width: var(--text-width); column-gap: 0; column-fill: auto; }`;

/**
 * Gets the page's frame ready, with the styles of the page as they are in print. The frame stands in the HTML as one with a document type:
 * without that, lines come out at other heights.
 * @returns undefined in browsers that can't give it those styles, and if its letters come out at another width than on this page: then nothing that it measures would be true
 */
export async function openDryRun(): Promise<DryRun | undefined> {
  const paper = await frameDocument();
  if (!paper?.defaultView || !('adoptedStyleSheets' in paper)) return undefined;
  const sheet = new paper.defaultView.CSSStyleSheet();
  sheet.replaceSync(stylesForPaper() + columns);
  paper.adoptedStyleSheets = [sheet];
  Object.assign(paper.documentElement.dataset, document.documentElement.dataset);
  paper.documentElement.lang = document.documentElement.lang;
  const table = paper.createElement('main');
  table.className = 'guide dry-run';
  paper.body.replaceChildren(table);
  await loadFonts(paper);
  return sameLetters(paper) ? { measure: (part) => measure(table, part), close: () => table.remove() } : undefined;
}

/** The document in the frame, once it is there: until then the frame has an empty one without a document type. */
async function frameDocument(): Promise<Document | null> {
  const frame = document.querySelector<HTMLIFrameElement>('[data-part="dry-run"]');
  if (!frame) return null;
  if (frame.contentDocument?.URL !== 'about:srcdoc' || frame.contentDocument.readyState !== 'complete') {
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded, { once: true });
    });
  }
  return frame.contentDocument;
}

/** The styles of this page with what is meant for print put to use. A typeface that came too late for this page is left out there too. */
function stylesForPaper(): string {
  const late = typefaces.map(fontName).filter((name) => !isInUse(name));
  return [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule && late.includes(plain(rule.style.getPropertyValue('font-family')))))
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll('@media print', '@media all')
    .replaceAll('font-display: optional', 'font-display: block');
}

/** The custom properties of tokens and fonts that name the site's two typefaces. */
const typefaces = ['--font-text', '--font-display'];

/** The name of a typeface, without those that stand in for it. */
const fontName = (typeface: string): string =>
  plain(getComputedStyle(document.documentElement).getPropertyValue(typeface).split(',')[0] ?? '');

const plain = (name: string) => name.trim().replaceAll(/^["']|["']$/g, '');

const sample = 'Inspiratiewijzer Lokaal Samenspel';

const loadFonts = (paper: Document) =>
  Promise.all(
    typefaces.flatMap((typeface) => [400, 700].map((weight) => paper.fonts.load(`${weight} 16px ${fontName(typeface)}`, sample))),
  );

const isInUse = (name: string): boolean => Math.abs(widthIn(document, `${name}, monospace`) - widthIn(document, 'monospace')) > 0.5;

const sameLetters = (paper: Document): boolean =>
  typefaces.every((typeface) => Math.abs(widthIn(document, `var(${typeface})`) - widthIn(paper, `var(${typeface})`)) < 0.5);

function widthIn(where: Document, family: string): number {
  const span = where.createElement('span');
  span.className = 'font-sample';
  span.style.fontFamily = family;
  span.textContent = sample;
  where.body.append(span);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width;
}

/** Where the words of a place begin: its box may begin on the page before, where none of them found room. */
function startOf(place: Element): number {
  const words = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT, ({ textContent }) =>
    textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const range = place.ownerDocument.createRange();
  range.selectNode(words.nextNode() ?? place);
  return (range.getClientRects()[0] ?? place.getBoundingClientRect()).left;
}

function measure(table: Element, part: Element): PartPages {
  const copy = table.ownerDocument.importNode(part, true);
  table.replaceChildren(copy);
  const { left } = copy.getBoundingClientRect();
  const pageWidth = parseFloat(getComputedStyle(copy).width);
  const places = [copy, ...copy.querySelectorAll('[id]')].map((place) => {
    const start = place === copy ? left : startOf(place);
    return [place.id, Math.floor((start - left + 1) / pageWidth) + 1] as const;
  });
  return { pages: Math.ceil((copy.scrollWidth - 2) / pageWidth), places: new Map(places) };
}
