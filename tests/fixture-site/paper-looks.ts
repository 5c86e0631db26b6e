import { createHash } from 'node:crypto';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** PDF measures in points, 72 to the inch. */
const millimetres = (points: number) => Math.round((points * 25.4) / 72);

/** Left, bottom, right and top, in points. */
type Box = [number, number, number, number];
type Matrix = [number, number, number, number, number, number];

/**
 * What is to be seen on each page of a PDF file besides what its tags say, in words: how large its letters are and from where they run, how
 * high their lines stand, the words that a screen reader passes by, how long and thick lines are and how many are dashed, how large frames
 * and shapes, where those stand, the inks of all, of letters and of lines, and where the parts are that are cut out of a larger drawing
 * (left, bottom, right, top). Letters and lines are thick in points, all else is in millimetres from the left and from the foot. `afdruk`
 * is another one where anything else of the drawing is, such as half a millimetre between lines.
 */
export async function paperLooks(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const looks: string[] = [];
  for (let number = 1; number <= document.numPages; number++) looks.push(await looksOf(await document.getPage(number)));
  await task.destroy();
  return looks;
}

async function looksOf(page: PDFPageProxy): Promise<string> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { letters, unsaid } = await readLetters(page);
  const operators = await page.getOperatorList();
  const { lines, frames, shapes, cuts, inks, letterInks, lineInks } = readDrawing(operators);
  const dashed = lines.filter((line) => line.dashed);
  const isLying = ({ box }: Line) => wide(box) >= high(box);
  const lying = lines.filter(isLying);
  const standing = lines.filter((line) => !isLying(line));
  const sizes = Map.groupBy(letters, ({ size }) => size);
  return [
    `${millimetres(width)} × ${millimetres(height)}, letters ${reach(letters.map(({ box }) => box))}, vlakken ${reach(shapes)}`,
    `letters: ${[...sizes]
      .sort(([one], [other]) => one - other)
      .map(([size, all]) => `${size} van ${unique(all.map(({ box: [left] }) => left)).join(' ')}`)
      .join(', ')}`,
    `regels: op ${unique(letters.map(({ box: [, bottom] }) => bottom))
      .reverse()
      .join(' ')}`,
    `lijnen: ${counted(lying.map(({ box, thick }) => `${millimetres(wide(box))}/${thick}`))} liggend, ${counted(standing.map(({ box, thick }) => `${millimetres(high(box))}/${thick}`))} staand${dashed.length > 0 ? `, ${dashed.length} gestippeld` : ''}`,
    `kaders: ${counted(frames.map(({ box, thick }) => `${extent(box)}/${thick}`))}; vlakken: ${counted(shapes.map(extent))}`,
    `getekend: ${places([...lines, ...frames].map(({ box }) => box).concat(shapes))}`,
    `inkten: ${[...inks].sort().join(' ')}; letters: ${[...letterInks].sort().join(' ')}; lijnen: ${[...lineInks].sort().join(' ')}`,
    ...(cuts.length > 0 ? [`uitsneden: ${cuts.map((cut) => cut.map(millimetres).join(' ')).join(', ')}`] : []),
    ...(unsaid.length > 0 ? [`alleen te zien: ${unsaid.join(' ')}`] : []),
    `afdruk: ${fingerprint(operators)}`,
  ].join('\n');
}

/** Of a page as it is drawn, in a few signs. What the reader of PDF files numbers as it goes is left out. */
const fingerprint = ({ fnArray, argsArray }: Operators): string =>
  createHash('sha256')
    .update(JSON.stringify([fnArray, argsArray]).replaceAll(/g_d\d+_/g, ''))
    .digest('hex')
    .slice(0, 8);

const wide = ([left, , right]: Box) => right - left;
const high = ([, bottom, , top]: Box) => top - bottom;
const extent = (box: Box) => `${millimetres(wide(box))}×${millimetres(high(box))}`;
const unique = (points: number[]) => [...new Set(points.map(millimetres))].sort((one, other) => one - other);

/** From where and at what height boxes stand. */
const places = (boxes: Box[]) =>
  boxes.length === 0
    ? 'niets'
    : `van ${unique(boxes.map(([left]) => left)).join(' ')}, op ${unique(boxes.map(([, bottom]) => bottom))
        .reverse()
        .join(' ')}`;

/** Each once, in their order, with how often it is there. */
function counted(all: string[]): string {
  const groups = [...Map.groupBy(all, (each) => each)].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  return groups.length === 0 ? 'geen' : groups.map(([each, { length }]) => (length === 1 ? each : `${each} (${length})`)).join(' ');
}

function reach(boxes: Box[]): string {
  const [left, bottom, right, top] = around(boxes).map(millimetres);
  return boxes.length === 0 ? 'geen' : `van ${left} tot ${right} en van ${bottom} tot ${top}`;
}

const around = (boxes: Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, bottom]) => bottom)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , top]) => top)),
];

/** Letters that stand together. */
interface Letters {
  box: Box;
  /** In points. */
  size: number;
}

/** Where the words of a page stand, and those that belong to no tag. */
async function readLetters(page: PDFPageProxy): Promise<{ letters: Letters[]; unsaid: string[] }> {
  const letters: Letters[] = [];
  const unsaid: string[] = [];
  const within: boolean[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      const [, , , , left = 0, bottom = 0] = item.transform.map(Number);
      const size = Math.round(item.height * 10) / 10;
      const last = letters.at(-1);
      // What goes on where the last ended is of the same line.
      if (last?.size === size && Math.abs(last.box[1] - bottom) < 1 && Math.abs(left - last.box[2]) < size) last.box[2] = left + item.width;
      else letters.push({ box: [left, bottom, left + item.width, bottom + item.height], size });
      if (!within.some(Boolean) && /[\p{L}\p{N}=]/u.test(item.str)) unsaid.push(item.str.trim());
    } else if (item.type === 'endMarkedContent') within.pop();
    else within.push(item.type === 'beginMarkedContentProps' && item.id !== null);
  }
  return { letters, unsaid };
}

const strokes = new Set<number>([OPS.stroke, OPS.closeStroke]);
const fills = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/** A line, thick in points; to cut along where it is dashed. */
interface Line {
  box: Box;
  thick: number;
  dashed: boolean;
}

/** What a page draws. */
interface Drawing {
  lines: Line[];
  /** Frames and curves. */
  frames: Line[];
  shapes: Box[];
  /** The clipped parts. */
  cuts: Box[];
  /** The inks of shapes and letters, of letters, and of lines. */
  inks: Set<string>;
  letterInks: Set<string>;
  lineInks: Set<string>;
}

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

function readDrawing({ fnArray, argsArray }: Operators): Drawing {
  const drawing: Drawing = { lines: [], frames: [], shapes: [], cuts: [], inks: new Set(), letterInks: new Set(), lineInks: new Set() };
  let pen: { matrix: Matrix; thick: number; dashed: boolean; ink: string; pencil: string } = {
    matrix: [1, 0, 0, 1, 0, 0],
    thick: 1,
    dashed: false,
    ink: '#000000',
    pencil: '#000000',
  };
  const saved: (typeof pen)[] = [];
  fnArray.forEach((operator, at) => {
    if (operator === OPS.save) saved.push(pen);
    if (operator === OPS.restore) pen = saved.pop() ?? pen;
    if (operator === OPS.setLineWidth) pen = { ...pen, thick: Number(argsArray[at][0]) };
    if (operator === OPS.setDash) pen = { ...pen, dashed: numbers(argsArray[at][0]).length > 0 };
    if (operator === OPS.setStrokeRGBColor) pen = { ...pen, pencil: String(argsArray[at][0]) };
    if (operator === OPS.setFillRGBColor) {
      pen = { ...pen, ink: String(argsArray[at][0]) };
      drawing.inks.add(pen.ink);
    }
    if (operator === OPS.showText) drawing.letterInks.add(pen.ink);
    if (operator === OPS.transform) pen = { ...pen, matrix: times(pen.matrix, numbers(argsArray[at])) };
    if (operator !== OPS.constructPath) return;
    const [paint, , measures]: unknown[] = argsArray[at];
    if (typeof paint !== 'number') return;
    const box = moved(pen.matrix, numbers(measures));
    if (strokes.has(paint)) {
      drawing.lineInks.add(pen.pencil);
      const line = { box, thick: Math.round(pen.thick * Math.hypot(pen.matrix[0], pen.matrix[1]) * 100) / 100, dashed: pen.dashed };
      (Math.min(wide(box), high(box)) < 0.1 ? drawing.lines : drawing.frames).push(line);
    }
    if (fills.has(paint)) drawing.shapes.push(box);
    if (paint === OPS.endPath) drawing.cuts.push(box);
  });
  return drawing;
}

const numbers = (list: unknown): number[] => (list !== null && typeof list === 'object' ? Object.values(list).map(Number) : []);

const times = ([a, b, c, d, e, f]: Matrix, [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0]: number[]): Matrix => [
  a * A + c * B,
  b * A + d * B,
  a * C + c * D,
  b * C + d * D,
  a * E + c * F + e,
  b * E + d * F + f,
];

function moved([a, b, c, d, e, f]: Matrix, [left = 0, bottom = 0, right = 0, top = 0]: number[]): Box {
  const corner = (x: number, y: number): Box => [a * x + c * y + e, b * x + d * y + f, a * x + c * y + e, b * x + d * y + f];
  return around([corner(left, bottom), corner(right, top)]);
}
