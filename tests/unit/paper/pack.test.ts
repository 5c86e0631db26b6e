import { expect, test } from 'vitest';
import { packPdf } from '../../../src/paper/pack.ts';
import { readPdfFile } from '../../pdf-file.ts';

/** A file as Typst writes one: each object by itself, and their table at the end. */
function plainPdf(objects: string[]): Buffer {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n\n`;
    return `${String(place).padStart(10, '0')} 00000 n\r\n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${places.join('')}`;
  const trailer = `trailer\n<<\n  /Size ${objects.length + 1}\n  /Root 1 0 R\n>>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + table + trailer, 'latin1');
}

/** Three pages with words, and so many objects without a meaning that one stream can't hold them. */
const words = 'BT /F 12 Tf 20 20 Td (Samen) Tj ET';
const pages = [3, 4, 5];
const pdf = plainPdf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  `<< /Type /Pages /Count 3 /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`,
  ...pages.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 6 0 R /Resources << /Font << /F 7 0 R >> >> >>'),
  `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ...Array.from({ length: 400 }, (_, at) => `<< /Number ${at} /Words (endobj en meer) >>`),
]);

test('a packed file is smaller and says the same', async () => {
  const packed = packPdf(pdf);
  expect(packed.length).toBeLessThan(pdf.length / 4);
  const [before, after] = [await readPdfFile(pdf), await readPdfFile(packed)];
  expect(after).toEqual(before);
  expect(after.pages.map(({ texts }) => texts.map(({ text }) => text))).toEqual([['Samen'], ['Samen'], ['Samen']]);
});

test('its table names each thing once, for readers that take a second one otherwise', () => {
  const [, about = ''] = /<< (\/Type \/XRef .*) >>\nstream/.exec(packPdf(pdf).toString('latin1')) ?? [];
  const names = [...about.matchAll(/\/(Type|W|Size|Root|Filter|Length)\b/g)].map(([, name]) => name);
  expect(names).toEqual(['Type', 'W', 'Size', 'Root', 'Filter', 'Length']);
});

test.each([
  ['no table at its end', Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF')],
  ['an object elsewhere than its table says', Buffer.from(pdf.toString('latin1').replace('1 0 obj', '9 0 obj'), 'latin1')],
  ['an object without its end', Buffer.from(pdf.toString('latin1').replace('endobj', 'eindob'), 'latin1')],
])('a file with %s is refused', (_, other) => {
  expect(() => packPdf(other)).toThrow(/PDF file/);
});
