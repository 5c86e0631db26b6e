import { zlibSync } from 'fflate';
import { defined } from '../defined.ts';

/** How many small objects are compressed together: a reader unpacks them all to get at one. */
const together = 200;

/**
 * A PDF file of Typst with its small objects, such as the tags, compressed together (object streams of PDF 1.5, ISO 32000-1, 7.5.7), which
 * Typst doesn't do: some 40% of the size. No object changes, and the same file gives the same bytes on every system.
 * @throws if the file isn't built as Typst does: one table of objects at its end, of the first generation
 */
export function packPdf(pdf: Buffer): Buffer<ArrayBuffer> {
  const { objects, trailer } = readObjects(pdf);
  const small = objects.filter((object) => !isStream(object));
  const large = objects.filter(isStream);
  const packed = Array.from({ length: Math.ceil(small.length / together) }, (_, at) => small.slice(at * together, (at + 1) * together));
  const head = Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n', 'latin1');
  const parts = [head];
  let end = head.length;
  /** For each object, what the table says: its kind, where it is, and its place there (7.5.8.3). */
  const table: [kind: number, where: number, at: number][] = [[0, 0, 0xffff]];
  const write = (number: number, body: Buffer) => {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    table[number] = [1, end, 0];
    parts.push(object);
    end += object.length;
  };
  for (const { number, body } of large) write(number, body);
  packed.forEach((group, index) => {
    const number = objects.length + 1 + index;
    group.forEach((object, at) => (table[object.number] = [2, number, at]));
    write(number, objectStream(group));
  });
  const start = end;
  const number = objects.length + 1 + packed.length;
  table[number] = [1, start, 0];
  const rows = Buffer.concat(
    table.map(([kind, where, at]) => Buffer.of(kind, where >>> 24, where >>> 16, where >>> 8, where, at >>> 8, at)),
  );
  write(number, stream(`/Type /XRef /W [1 4 2] /Size ${table.length} ${trailer}`, rows));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

interface PdfObject {
  number: number;
  body: Buffer;
}

const isStream = ({ body }: PdfObject): boolean => body.toString('latin1', body.length - 9) === 'endstream';

/** All objects of a file by the table at its end, and what its trailer says besides the size of that. */
function readObjects(pdf: Buffer): { objects: PdfObject[]; trailer: string } {
  const [, start = ''] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1', pdf.length - 64)) ?? [];
  const [, table = '', trailer = ''] =
    /^xref\s+0 \d+\s+(.*)trailer\s*<<(.*)>>\s*startxref/s.exec(pdf.toString('latin1', Number(start))) ?? [];
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  if (offsets.length === 0) throw new Error('A PDF file without a table of objects at its end.');
  const ends = [...offsets.slice(1), Number(start)];
  const objects = offsets.map((from, at) => {
    const number = at + 1;
    const text = pdf.subarray(from, defined(ends[at], 'The end of an object'));
    const head = Buffer.from(`${number} 0 obj`);
    const last = text.lastIndexOf('endobj');
    if (!text.subarray(0, head.length).equals(head) || last === -1)
      throw new Error(`Object ${number} of a PDF file isn’t where its table says.`);
    return { number, body: trimmed(text.subarray(head.length, last)) };
  });
  return {
    objects,
    trailer: trailer
      .replace(/\/Size \d+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

const trimmed = (text: Buffer): Buffer => {
  let [from, to] = [0, text.length];
  while (isSpace(text[from])) from += 1;
  while (isSpace(text[to - 1])) to -= 1;
  return text.subarray(from, to);
};

const isSpace = (sign: number | undefined) => sign === 0x0a || sign === 0x0d || sign === 0x20;

/** Objects in one stream: first their numbers and places, then they themselves. */
function objectStream(group: PdfObject[]): Buffer {
  let end = 0;
  const places = group.map(({ number, body }) => {
    const place = `${number} ${end}`;
    end += body.length + 1;
    return place;
  });
  const head = Buffer.from(`${places.join(' ')}\n`);
  const bodies = group.flatMap(({ body }) => [body, Buffer.from('\n')]);
  return stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, Buffer.concat([head, ...bodies]));
}

function stream(about: string, content: Buffer): Buffer {
  const deflated = zlibSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<< ${about} /Filter /FlateDecode /Length ${deflated.length} >>\nstream\n`),
    deflated,
    Buffer.from('\nendstream'),
  ]);
}
