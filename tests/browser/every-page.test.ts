import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import type { Asked } from './any-page.ts';
import { colourRules, violationsOf } from './axe.ts';
import { faintRings } from './focus-ring.ts';
import { walkWithTab } from './focus.ts';
import { inOneGo } from './in-one-go.ts';
import { layoutShift, missingFonts, moving, outOfRank, overflow, smallTargets } from './measure.ts';
import { openWindow, type OpenWindow } from './open-page.ts';
import { lostText, strayMarks } from './reading.ts';
import { fewPages, samplePages } from './sample-pages.ts';

/** Between the widths at which every page is looked at, and beyond the last at which the styles change. */
const otherWidths = [600, 800, 1000, 1920];
/** Where it is looked at whether a line begins with a mark. */
const marks = [320, 600, 1280];

/** What readers may do to text. */
const changes = {
  // Twice the size that the site asks for, as a reader's own setting or stylesheet makes it (WCAG 1.4.4).
  letters: { name: 'letters of double size', rules: 'html { font-size: 237.5% !important }' },
  spacing: {
    name: 'the spacing of WCAG 1.4.12',
    rules:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  },
};

// Colours don't change with the width, nor the layout with the colours: two views show both of each.
const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const;
const desk = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const;
/** Rings of the focus that were found to show on an earlier page: most pages have the same. */
let seenRings = new Set<string>();

const resize = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

async function unreadable(page: Asked): Promise<string[]> {
  const [{ pixels, elements }, lost] = await Promise.all([overflow(page), lostText(page)]);
  const tooWide = pixels > 0 ? [`${String(pixels)} px too wide: ${elements.join(', ')}`] : [];
  return [...tooWide, ...lost.map((text) => `can’t be read: ${text}`)];
}

const withoutTitle = (page: Page) => page.evaluate(() => (document.querySelector('h1')?.checkVisibility() ? [] : ['can’t be seen']));

const shifts = async (page: Page) => ((await layoutShift(page)) < 0.01 ? [] : ['the layout shifts']);

/** Notes what looks at a page find, each with where it was found. */
function notebook() {
  const faults: string[] = [];
  /** What can't be looked at is a fault too, and hides no other. */
  const note = async (where: string, look: Promise<string[]>) => {
    const found = await look.catch((error: unknown) => [String(error)]);
    faults.push(...found.map((each) => `${where}: ${each}`));
  };
  return { faults, note };
}

type Note = ReturnType<typeof notebook>['note'];

/** Whether a page can be read as it is now. */
async function reads(page: Page, note: Note, width: number) {
  const asked = inOneGo(page);
  await Promise.all([
    note(`at ${String(width)}`, unreadable(asked)),
    note(`at ${String(width)} is larger than its rank`, outOfRank(asked)),
    marks.includes(width) && note(`at ${String(width)} a line begins with a mark`, strayMarks(asked)),
  ]);
}

/** Whether it can be read after a change of its text. */
async function readsChanged(page: Page, note: Note, { name, rules }: (typeof changes)[keyof typeof changes], width: number) {
  await note(`with ${name} at ${String(width)}`, unreadable(inOneGo(page, rules)));
}

/** How much is looked at. What can break on every page is what words and links do. */
interface Depth {
  /** In which colours it is drawn, and of what kind of content. */
  looks: boolean;
  /** How it is made, whatever its colours. */
  making: boolean;
}

/** As it comes, on a phone. */
async function judgePhone(page: Page, note: Note, { looks, making }: Depth) {
  const { width } = phone.viewport;
  await note('its title', withoutTitle(page));
  await note('without its typeface', missingFonts(page));
  await note('while it loads', shifts(page));
  if (looks) await note('on a phone in light colours', violationsOf(page));
  else await note('is too small to tap', smallTargets(page));
  if (making) await reads(page, note, width);
  await readsChanged(page, note, changes.letters, width);
}

/** In the narrowest window. */
async function judgeNarrow(page: Page, note: Note, { making }: Depth) {
  const width = 320;
  await resize(page, width);
  await reads(page, note, width);
  if (making) await readsChanged(page, note, changes.spacing, width);
}

/** On a desk. What isn't drawn in colours hears the same on each: few pages show all of it. */
async function judgeDesk(page: Page, note: Note, { looks, making }: Depth) {
  const { width } = desk.viewport;
  await resize(page, width);
  await reads(page, note, width);
  if (looks) {
    await page.emulateMedia({ colorScheme: desk.colorScheme });
    await note('on a desk in dark colours', violationsOf(page, making ? {} : { only: colourRules }));
    if (!making) await note('on a desk is too small to tap', smallTargets(page));
  }
  if (making) await judgeMaking(page, note, width);
}

/** What can break by how something is made, `width` pixels wide. */
async function judgeMaking(page: Page, note: Note, width: number) {
  await note('moves', moving(page));
  await note(
    'with Tab',
    walkWithTab(page).then((walk) => walk.faults),
  );
  await note('with Tab the focus is faint', faintRings(page, seenRings));
  for (const change of [changes.letters, changes.spacing]) await readsChanged(page, note, change, width);
  await page.emulateMedia({ forcedColors: 'active' });
  await note('in colours that the reader forces', violationsOf(page, { only: colourRules }));
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await note('on paper', violationsOf(page, { only: colourRules }));
  await page.emulateMedia({ media: 'screen' });
  for (const other of otherWidths) {
    await resize(page, other);
    await reads(page, note, other);
  }
}

let window: OpenWindow;
let session: CDPSession;

beforeAll(async () => {
  window = await openWindow(phone);
  // In a process that has just begun, typefaces can come too late for a first page (`font-display: optional`).
  await window.open('/');
  session = await window.page.context().newCDPSession(window.page);
});

afterAll(() => window.close());

/**
 * Everything that is wrong with a page, in words. One visit shows all, for loading is what takes longest; and it has each width once,
 * for changing that takes longer than looking.
 */
async function faultsOf(address: string): Promise<string[]> {
  // The page that was there needn't be drawn once more.
  await window.page.evaluate(() => {
    document.documentElement.remove();
  });
  await window.page.emulateMedia({ colorScheme: phone.colorScheme, forcedColors: 'none', media: 'screen' });
  await window.page.setViewportSize(phone.viewport);
  const depth = { looks: samples.has(address), making: few.has(address) };
  // Pages of each sort come as to a reader who never saw one before.
  await session.send('Network.setCacheDisabled', { cacheDisabled: depth.looks });
  const page = await window.open(address);
  const { faults, note } = notebook();
  const before = new Set(seenRings);
  for (const judgeIn of [judgePhone, judgeNarrow, judgeDesk]) await judgeIn(page, note, depth);
  // What isn't sound is judged again at the next try and on the next page.
  if (faults.length > 0) seenRings = before;
  return [...faults, ...window.complaints.splice(0).map((each) => `complains: ${each}`)];
}

const samples = new Set(samplePages());
const few = new Set(fewPages());

it.each(readSite().pages)('$address is sound', async ({ address }) => {
  expect(await faultsOf(address)).toEqual([]);
});
