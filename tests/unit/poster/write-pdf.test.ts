import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test, vi } from 'vitest';
import { fillPlaces } from '../../../src/paper/fill-places.ts';
import { posterSheets } from '../../../src/paper/poster.ts';
import { fitText } from '../../../src/poster/fit-text.ts';
import { pdfFontNames } from '../../../src/pdf-fonts/names.ts';
import { writeTexts } from '../../../src/poster/write-pdf.ts';
import { allTags, readPdfFile } from '../../pdf-file.ts';
import { groep, vraag } from '../fixtures.ts';
import { sourceWith } from '../paper/sources.ts';
import { ownStack } from '../pdf-fonts/own-stack.ts';

const letters = ownStack(pdfFontNames.bold);
const sheets = await posterSheets(sourceWith({ poster: 'begrippen', groepen: [groep()], vragen: [vraag()] }));

async function filled(name: string, texts: Record<string, string>, now?: number) {
  if (now !== undefined) vi.setSystemTime(now);
  const paper = await sheets.find((sheet) => sheet.name === name)?.set();
  if (!paper) throw new Error(`There is no sheet ${name}.`);
  const written = fillPlaces(paper).flatMap((place) => {
    const text = texts[place.name];
    return text === undefined ? [] : [{ place, label: place.label, set: fitText(text, place, (part) => letters.measure(part)) }];
  });
  const pdf = await writeTexts(paper.pdf.buffer, written, letters);
  return { written, pdf, before: await readPdfFile(paper.pdf), after: await readPdfFile(pdf) };
}

describe('writeTexts', () => {
  test('puts a text in its box, in our own typeface', async () => {
    const { written, after } = await filled('poster-a3', { begrip: 'Zorg en Łiefde', datum: '3 mei 2027' });
    const found = after.pages[0]?.texts.filter(({ text }) => /Zorg|iefde|2027/.test(text)) ?? [];
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const { left, bottom } of found) {
      const inside = written.filter(
        ({ place: { x, y, width, height } }) => left > x && left < x + width && bottom > y && bottom < y + height,
      );
      expect(inside).toHaveLength(1);
    }
    expect(after.fonts).toContain('Figtree-Bold');
  });

  test('keeps title, language, claim, pages and every tag, and adds one for each text', async () => {
    const { before, after } = await filled('poster-a3', { begrip: 'Zorg & Őri', datum: '3 mei' });
    expect({ ...after, pages: 0, tags: 0, fonts: 0 }).toEqual({ ...before, pages: 0, tags: 0, fonts: 0 });
    const [old, now] = [allTags(before.tags), allTags(after.tags)].map((tags) => tags.map(({ role, text }) => `${role} ${text.trim()}`));
    expect(now?.filter((tag) => !old?.includes(tag) && !tag.startsWith('Document'))).toEqual(['P Zorg & Őri', 'P 3 mei']);
    expect(now?.length).toBe((old?.length ?? 0) + 2);
  });

  test('tells by its tag what each text is', async () => {
    const { written, pdf } = await filled('poster-a3', { begrip: 'Zorg', datum: '3 mei' });
    const objects = (await PDFDocument.load(pdf)).context.enumerateIndirectObjects().map(([, object]) => object);
    const names = objects.flatMap((each) => {
      const title = each instanceof PDFDict ? each.get(PDFName.of('T')) : undefined;
      return title instanceof PDFHexString ? [title.decodeText()] : [];
    });
    expect(names).toEqual(written.map(({ label }) => label));
    expect(new Set(names).size).toBe(2);
  });

  test('writes on each sheet that shows the box, and is read once', async () => {
    const { written, after } = await filled('poster-vellen', { namen: 'Anneke en Joost' });
    expect(written.length).toBeGreaterThan(0);
    expect(written.map(({ place }) => place.page)).not.toContain(1);
    const read = allTags(after.tags).filter(({ role, text }) => role === 'P' && text.trim() === 'Anneke en Joost');
    expect(read).toHaveLength(1);
  });

  test('gives the same bytes for the same texts, whenever it is', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const [one, two] = [await filled('poster-a4', { datum: 'nu' }), await filled('poster-a4', { datum: 'nu' }, 86_400_000)];
    vi.useRealTimers();
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
  });
});
