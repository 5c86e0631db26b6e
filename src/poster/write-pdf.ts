import {
  beginMarkedContent,
  beginText,
  clip,
  endMarkedContent,
  endPath,
  endText,
  fill,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
  setTextMatrix,
  showText,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { embedTypeface, type EmbeddedTypeface } from './embed-typeface.ts';
import type { FittedText } from './fit-text.ts';
import { widthOf, type Letters } from './letters.ts';
import type { Place, Rectangle } from './places.ts';
import type { Typeface } from './typeface.ts';

/** A text that was set in its box, with what the box is called. */
export interface WrittenText {
  place: Place;
  label: string;
  set: FittedText;
}

const points = (millimetres: number) => (millimetres * 72) / 25.4;

/** The ink of all paper, as parts of one. */
const ink = [0x1e, 0x1a, 0x2b].map((part) => part / 255);

/**
 * Writes texts in their boxes, over the lines to write on. Title, tags and typefaces of the file stay as they are; each text gets a tag
 * of its own behind those of its page, once: what comes again on another sheet isn't read again.
 * @param pdf a PDF file of this site
 * @param letters what the texts were set with
 */
export async function writeTexts(pdf: ArrayBuffer, texts: WrittenText[], letters: Letters): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const fonts = new Map<Typeface, EmbeddedTypeface>();
  const embed = (face: Typeface) => {
    const known = fonts.get(face) ?? embedTypeface(document, face);
    fonts.set(face, known);
    return known;
  };
  const read = new Set<string>();
  for (const text of texts) {
    const page = document.getPage(text.place.page - 1);
    const tag = read.has(text.place.name) ? undefined : tagOn(document, page, text.label);
    read.add(text.place.name);
    page.pushOperators(...operatorsFor(page, text, tag, letters, embed));
  }
  for (const font of fonts.values()) font.finish();
  return new Uint8Array(await document.save());
}

function operatorsFor(
  page: PDFPage,
  { place, set }: WrittenText,
  tag: number | undefined,
  letters: Letters,
  embed: (face: Typeface) => EmbeddedTypeface,
): PDFOperator[] {
  const height = page.getHeight();
  const box = ({ x, y, width, height: high }: Rectangle) => rectangle(points(x), height - points(y + high), points(width), points(high));
  const [red = 0, green = 0, blue = 0] = ink;
  const lines = set.lines.flatMap((line, index) => {
    let x = line.x;
    // A space behind a line that goes on, for those who hear it.
    return letters.runs(`${line.text}${index < set.lines.length - 1 ? ' ' : ''}`).flatMap((run) => {
      const { name, encode } = embed(run.face);
      const at = x;
      x += widthOf(run) * set.size;
      return [
        setFontAndSize(page.node.newFontDictionary('Figtree', name), points(set.size)),
        setTextMatrix(1, 0, 0, 1, points(at), height - points(line.y)),
        showText(PDFHexString.of(encode(run.signs))),
      ];
    });
  });
  return [
    pushGraphicsState(),
    box(place.part),
    clip(),
    endPath(),
    beginMarkedContent('Artifact'),
    setFillingRgbColor(1, 1, 1),
    box(inside(place)),
    fill(),
    endMarkedContent(),
    tag === undefined
      ? beginMarkedContent('Artifact')
      : PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/P', `<</MCID ${tag}>>`]),
    beginText(),
    setFillingRgbColor(red, green, blue),
    ...lines,
    endText(),
    endMarkedContent(),
    popGraphicsState(),
  ];
}

/** A box without its outline. */
const inside = ({ x, y, width, height }: Rectangle): Rectangle => ({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 });

/**
 * Makes a tag for a text on a page, behind all others (PDF 1.7, 14.7: a structure element, and its place in the parent tree).
 * @returns the number of its marked content, or undefined if the file has no tags
 */
function tagOn(document: PDFDocument, page: PDFPage, title: string): number | undefined {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
  const top = root === undefined ? undefined : firstElement(root);
  if (numbers === undefined || key === undefined || top === undefined) return undefined;
  const at = numbers.asArray().findIndex((each, index) => index % 2 === 0 && each instanceof PDFNumber && each.asNumber() === key);
  const known = numbers.lookup(at + 1, PDFArray);
  const tag = known.size();
  const element = context.register(
    context.obj({ Type: 'StructElem', S: 'P', P: top.ref, T: PDFHexString.fromText(title), Pg: page.ref, K: tag }),
  );
  known.push(element);
  top.kids.push(element);
  return tag;
}

/** The element that holds all others, with its kids. */
function firstElement(root: PDFDict) {
  const kids = root.get(PDFName.of('K'));
  const ref = root.lookupMaybe(PDFName.of('K'), PDFArray)?.get(0) ?? kids;
  const own = ref === undefined ? undefined : root.context.lookupMaybe(ref, PDFDict)?.lookupMaybe(PDFName.of('K'), PDFArray);
  return ref === undefined || own === undefined ? undefined : { ref, kids: own };
}
