import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** PDF measures in points, 72 to the inch. */
const millimetres = (points: number) => Math.round((points * 25.4) / 72);

/** Left, bottom, right and top, in points. */
type Box = [number, number, number, number];
type Matrix = [number, number, number, number, number, number];

/**
 * What is to be seen on each page of a PDF file besides what its tags say, in words: where its letters stand, the words that a screen reader
 * passes by, how many lines, frames and shapes there are, how many lines are dashed, the inks of all and those of letters, and where the
 * parts are that are cut out of a larger drawing (left, bottom, right, top). All in millimetres from the left and from the foot.
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
  const { lines, frames, shapes, cuts, inks, letterInks } = await readDrawing(page);
  const { length: across } = lines.filter(({ box: [left, bottom, right, top] }) => right - left > top - bottom);
  const { length: dashed } = lines.filter((line) => line.dashed);
  return [
    `${millimetres(width)} × ${millimetres(height)}, letters ${reach(letters)}, vlakken ${reach(shapes)}`,
    `lijnen: ${across} liggend, ${lines.length - across} staand${dashed > 0 ? `, ${dashed} gestippeld` : ''}; kaders: ${frames}; vlakken: ${shapes.length}`,
    `inkten: ${[...inks].sort().join(' ')}; letters: ${[...letterInks].sort().join(' ')}`,
    ...(cuts.length > 0 ? [`uitsneden: ${cuts.map((cut) => cut.map(millimetres).join(' ')).join(', ')}`] : []),
    ...(unsaid.length > 0 ? [`alleen te zien: ${unsaid.join(' ')}`] : []),
  ].join('\n');
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

/** Where the words of a page stand, and those that belong to no tag. */
async function readLetters(page: PDFPageProxy): Promise<{ letters: Box[]; unsaid: string[] }> {
  const letters: Box[] = [];
  const unsaid: string[] = [];
  const within: boolean[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      const [, , , , left = 0, bottom = 0] = item.transform.map(Number);
      letters.push([left, bottom, left + item.width, bottom + item.height]);
      if (!within.some(Boolean) && /[\p{L}\p{N}=]/u.test(item.str)) unsaid.push(item.str.trim());
    } else if (item.type === 'endMarkedContent') within.pop();
    else within.push(item.type === 'beginMarkedContentProps' && item.id !== null);
  }
  return { letters, unsaid };
}

const strokes = new Set<number>([OPS.stroke, OPS.closeStroke]);
const fills = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/** A line; to cut along where it is dashed. */
interface Line {
  box: Box;
  dashed: boolean;
}

/** What a page draws. */
interface Drawing {
  lines: Line[];
  /** How many frames and curves there are. */
  frames: number;
  shapes: Box[];
  /** The clipped parts. */
  cuts: Box[];
  /** The inks of all, and those of letters. */
  inks: Set<string>;
  letterInks: Set<string>;
}

async function readDrawing(page: PDFPageProxy): Promise<Drawing> {
  const drawing: Drawing = { lines: [], frames: 0, shapes: [], cuts: [], inks: new Set(), letterInks: new Set() };
  const { fnArray, argsArray } = await page.getOperatorList();
  let pen: { matrix: Matrix; dashed: boolean; ink: string } = { matrix: [1, 0, 0, 1, 0, 0], dashed: false, ink: '#000000' };
  const saved: (typeof pen)[] = [];
  fnArray.forEach((operator, at) => {
    if (operator === OPS.save) saved.push(pen);
    if (operator === OPS.restore) pen = saved.pop() ?? pen;
    if (operator === OPS.setDash) pen = { ...pen, dashed: numbers(argsArray[at][0]).length > 0 };
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
      if (Math.min(box[2] - box[0], box[3] - box[1]) < 0.1) drawing.lines.push({ box, dashed: pen.dashed });
      else drawing.frames++;
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
