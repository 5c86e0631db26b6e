import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { setPaper, TooMuchText, type Template } from '../../../src/paper/set.ts';

// Templates are only found in their own folder.
const folder = mkdtempSync(join('src', 'paper', 'test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
/** A template that imports the kit and has this body. */
function template(body: string): Template {
  const name = `t${(count += 1)}.typ` as const;
  writeFileSync(join(folder, name), `#import "../kit.typ": *\n#show: document-style\n${body}\n`);
  return `${basename(folder)}/${name}`;
}

const data = { papier: { titel: 'Een titel', auteurs: ['Iemand'], site: 'https://x.example' } };
const set = (body: string) => setPaper(template(body), data);

describe('setPaper', () => {
  test('gives a PDF file, its number of pages, and what the template reports', () => {
    const paper = set('= Kop\n#report((a: 1))\n#pagebreak()\nTekst.\n#report("b")');
    expect(Buffer.from(paper.pdf).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(paper).toMatchObject({ pages: 2, reports: [{ a: 1 }, 'b'] });
  });

  test('gives the same bytes when it is set again', async () => {
    const again = template('= Kop\nEen regel.');
    const first = setPaper(again, data).pdf;
    vi.resetModules();
    const fresh = await import('../../../src/paper/set.ts');
    expect(fresh.setPaper).not.toBe(setPaper);
    expect(Buffer.compare(fresh.setPaper(again, data).pdf, first)).toBe(0);
  });

  test('sets the same data as its choices say, with the same bytes whatever was set before', async () => {
    const chosen = template('');
    writeFileSync(
      join('src', 'paper', chosen),
      '#import "../kit.typ": *\n#let main(it) = { show: document-style\n[= Kop]\nfor each in range(it.een-twee) { pagebreak() + [Tekst.] } }',
    );
    const [few, many] = [1, 3].map((count) => setPaper(chosen, data, { 'een-twee': count }));
    expect([few?.pages, many?.pages]).toEqual([2, 4]);
    vi.resetModules();
    const fresh = await import('../../../src/paper/set.ts');
    expect(Buffer.compare(fresh.setPaper(chosen, data, { 'een-twee': 3 }).pdf, many?.pdf ?? Buffer.of())).toBe(0);
  });

  test('says of text that doesn’t fit which field it is and by how many millimetres', () => {
    const tooMuch = () => set('= Kop\n#fit("stappen.0.titel", 50mm, 5mm, 12pt, 10pt, size => block(height: 17.2mm))');
    expect(tooMuch).toThrow(TooMuchText);
    try {
      tooMuch();
    } catch (error) {
      expect(error).toMatchObject({ field: 'stappen.0.titel', over: 13 });
    }
  });

  test('makes letters as large as they fit', () => {
    const room =
      '= Kop\n#fit("x", 50mm, 6mm, 20pt, 10pt, size => { text(size: size, top-edge: "ascender", bottom-edge: "descender")[Woord]; report(size.pt()) })';
    const [size] = set(room).reports;
    expect(size).toBeGreaterThan(12);
    expect(size).toBeLessThan(16);
  });

  test.each([
    ['a sign that no typeface has', '= Kop\nEerst → dan'],
    ['a warning: a typeface that isn’t there', '= Kop\n#text(font: "Comic Sans MS")[Tekst]'],
    ['a fault in the template', '= Kop\n#bestaat-niet'],
    [
      'a drawing without an alternative',
      '= Kop\n#image(bytes("<svg xmlns=\'http://www.w3.org/2000/svg\' viewBox=\'0 0 1 1\'/>"), format: "svg")',
    ],
    ['a first heading that is not of the first level', '== Kop'],
  ])('stops on %s', (_, body) => {
    expect(() => set(body)).toThrow();
  });

  test('names file and line of a fault', () => {
    expect(() => set('= Kop\n#bestaat-niet')).toThrow(/t\d+\.typ .*"line":3.*bestaat-niet/s);
  });
});
