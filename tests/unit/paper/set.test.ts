import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { ownCache } from '../../own-cache.ts';
import { setPaper, TooMuchText, Unsettled, type Template } from '../../../src/paper/set.ts';
import { readPdf, squeeze, wordsOn } from '../../pdf-file.ts';

ownCache();
// Templates are only found in their own folder.
const folder = mkdtempSync(join('src', 'paper', 'test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
/** A template that imports the kit and has this body. */
function template(body: string): Template {
  const name = `t${(count += 1)}.typ` as const;
  writeFileSync(join(folder, name), `#import "../document.typ": *\n#show: document-style\n${body}\n`);
  return `${basename(folder)}/${name}`;
}

/** The room as a program that begins has it, with an empty cache. */
async function anew() {
  rmSync(process.env['BUILD_CACHE'] ?? '', { recursive: true });
  vi.resetModules();
  return import('../../../src/paper/set.ts');
}

const data = { document: { titel: 'Een titel', authors: ['Iemand'], links: { site: 'https://x.example' } } };
const set = (body: string) => setPaper(template(body), data);

describe('setPaper', () => {
  test('gives a PDF file, its number of pages, and what the template reports', async () => {
    const paper = await set('= Kop\n#report((a: 1))\n#pagebreak()\nTekst.\n#report("b")');
    expect(Buffer.from(paper.pdf).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(paper).toMatchObject({ pages: 2, reports: [{ a: 1 }, 'b'] });
  });

  test('sets letters that Dutch doesn’t need in the same typefaces, to be read as they are', async () => {
    const names = 'Şeyma Yıldız, Łukasz en Erdős';
    const { pdf } = await set(`= ${names}\n${names} *${names}* _${names}_ #display[${names}]`);
    expect(wordsOn(await readPdf(pdf))).toBe(squeeze(names).repeat(5));
  });

  test('takes any white space for one space, but for one that holds a number to what it counts', async () => {
    const tekst = 'Na\n1 uur\ten\u00a02  tips.';
    const { reports } = await setPaper(template('= Kop\n#report(data.tekst)'), { ...data, tekst });
    expect(reports).toEqual(['Na 1\u00a0uur en 2 tips.']);
  });

  test('gives the same when it is set again, anew or from the cache', async () => {
    const again = template('= Kop\nEen regel.#report(1)');
    const first = await setPaper(again, data);
    expect(await setPaper(again, data)).toEqual(first);
    const fresh = await anew();
    expect(fresh.setPaper).not.toBe(setPaper);
    expect(await fresh.setPaper(again, data)).toEqual(first);
  });

  test('gives the same after a try as without one', async () => {
    const [once, other] = [template('= Kop\n#report(1)'), template('= Anders\n#report(2)')];
    const alone = await setPaper(once, data);
    const { setPaper: setNow, tryPaper: tryNow } = await anew();
    expect(await tryNow(once, data)).toMatchObject({ pages: 1, reports: [1] });
    expect((await setNow(other, data)).reports).toEqual([2]);
    expect(await tryNow(once, data)).toMatchObject({ pages: 1, reports: [1] });
    expect(await setNow(once, data)).toEqual(alone);
    const chosen = template('');
    writeFileSync(
      join('src', 'paper', chosen),
      '#import "../document.typ": *\n#let main(it) = { show: document-style\n[= Kop\n#report((data.tekst, it.een))] }',
    );
    const told = ({ reports }: { reports: unknown[] }) => reports[0];
    const [one, two] = [
      { ...data, tekst: 'een' },
      { ...data, tekst: 'twee' },
    ];
    expect(told(await tryNow(chosen, one, { een: 1 }))).toEqual(['een', 1]);
    expect(told(await setNow(chosen, two, { een: 1 }))).toEqual(['twee', 1]);
    expect(told(await tryNow(chosen, one, { een: 2 }))).toEqual(['een', 2]);
    expect(told(await setNow(chosen, one, { een: 3 }))).toEqual(['een', 3]);
  });

  test('is set anew when a template that it reads changes', async () => {
    const reading = template('#import "part.typ": part\n= Kop\n#part');
    const part = (pages: number) => writeFileSync(join(folder, 'part.typ'), `#let part = { ${'pagebreak(); '.repeat(pages - 1)} [Tekst] }`);
    part(1);
    expect((await setPaper(reading, data)).pages).toBe(1);
    part(2);
    expect((await setPaper(reading, data)).pages).toBe(2);
  });

  test('sets the same data as its choices say, with the same bytes whatever was set before', async () => {
    const chosen = template('');
    writeFileSync(
      join('src', 'paper', chosen),
      '#import "../document.typ": *\n#let main(it) = { show: document-style\n[= Kop]\nfor each in range(it.een-twee) { pagebreak() + [Tekst.] } }',
    );
    const [few, many] = await Promise.all([1, 3].map((count) => setPaper(chosen, data, { 'een-twee': count })));
    expect([few?.pages, many?.pages]).toEqual([2, 4]);
    const fresh = await anew();
    expect(Buffer.compare((await fresh.setPaper(chosen, data, { 'een-twee': 3 })).pdf, many?.pdf ?? Buffer.of())).toBe(0);
  });

  test('says of text that doesn’t fit which field it is and by how many millimetres', async () => {
    const tooMuch = () => set('= Kop\n#fit("stappen.0.titel", 50mm, 5mm, 12pt, 10pt, size => block(height: 17.2mm))');
    await expect(tooMuch()).rejects.toThrow(TooMuchText);
    await expect(tooMuch()).rejects.toThrow(
      expect.objectContaining({
        field: 'stappen.0.titel',
        over: 13,
        message: expect.stringContaining('stappen.0.titel is 13 mm too tall'),
      }),
    );
    const again = template('= Kop\n#fit("x", 50mm, 5mm, 12pt, 10pt, size => block(height: 6mm))');
    for (const cached of [false, true])
      await expect(setPaper(again, data), String(cached)).rejects.toThrow(expect.objectContaining({ name: 'Error', field: 'x', over: 1 }));
  });

  test('says that the numbers of pages never come out, anew or from the cache', async () => {
    const restless = template(
      '= Kop\n#context if query(<eind>).any(each => each.location().page() == 1) { pagebreak() }\nTekst. #metadata(none) <eind>',
    );
    for (const cached of [false, true]) await expect(setPaper(restless, data), String(cached)).rejects.toThrow(Unsettled);
  });

  test('makes letters as large as they fit', async () => {
    const room =
      '= Kop\n#fit("x", 50mm, 6mm, 20pt, 10pt, size => { text(size: size, top-edge: "ascender", bottom-edge: "descender")[Woord]; report(size.pt()) })';
    const [size] = (await set(room)).reports;
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
  ])('stops on %s', async (_, body) => {
    await expect(set(body)).rejects.toThrow();
  });

  test('names file and line of a fault', async () => {
    await expect(set('= Kop\n#bestaat-niet')).rejects.toThrow(/t\d+\.typ .*"line":3.*bestaat-niet/s);
  });
});
