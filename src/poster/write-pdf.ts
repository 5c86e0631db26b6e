import {
  beginMarkedContent,
  clip,
  endMarkedContent,
  endPath,
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
  rgb,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { FontStack } from '../pdf-fonts/font-stack.ts';
import { lineWriter, points } from '../pdf-fonts/write-line.ts';
import type { FittedText } from './fit-text.ts';
import { inside, type Place, type Rectangle } from './places.ts';

/** A text that was set in its box, with what the box is called. */
export interface WrittenText {
  place: Place;
  label: string;
  set: FittedText;
}

/**
 * Writes texts in their boxes, over the lines to write on. Title, tags and typefaces of the file stay as they are; each text gets a tag
 * of its own behind those of its page, once: what comes again on another sheet isn't read again.
 * @param pdf a PDF file of this site
 * @param letters what the texts were set with
 */
export async function writeTexts(pdf: ArrayBuffer, texts: WrittenText[], letters: FontStack): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const writeLine = lineWriter(document);
  const read = new Set<string>();
  for (const { place, label, set } of texts) {
    const page = document.getPage(place.page - 1);
    const boxOf = ({ x, y, width, height }: Rectangle) =>
      [points(x), page.getHeight() - points(y + height), points(width), points(height)] as const;
    const [x, y, width, height] = boxOf(inside(place));
    page.pushOperators(pushGraphicsState(), rectangle(...boxOf(place.part)), clip(), endPath(), beginMarkedContent('Artifact'));
    page.drawRectangle({ x, y, width, height, color: rgb(1, 1, 1) });
    page.pushOperators(endMarkedContent(), read.has(place.name) ? beginMarkedContent('Artifact') : beginTag(document, page, label));
    read.add(place.name);
    for (const [at, line] of set.lines.entries()) {
      // A space behind a line that goes on, for those who hear it.
      const text = `${line.text}${at < set.lines.length - 1 ? ' ' : ''}`;
      await writeLine(page, text, letters, { x: points(line.x), y: page.getHeight() - points(line.y), size: points(set.size) });
    }
    page.pushOperators(endMarkedContent(), popGraphicsState());
  }
  return new Uint8Array(await document.save());
}

/**
 * Begins what gets a tag of its own on a page, behind all others (PDF 1.7, 14.7: a structure element, and its place in the parent tree);
 * in a file without tags, what has none.
 */
function beginTag(document: PDFDocument, page: PDFPage, title: string): PDFOperator {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
  const top = root === undefined ? undefined : firstElement(root);
  if (numbers === undefined || key === undefined || top === undefined) return beginMarkedContent('Artifact');
  const at = numbers.asArray().findIndex((each, index) => index % 2 === 0 && each instanceof PDFNumber && each.asNumber() === key);
  const known = numbers.lookup(at + 1, PDFArray);
  const tag = known.size();
  const element = context.register(
    context.obj({ Type: 'StructElem', S: 'P', P: top.ref, T: PDFHexString.fromText(title), Pg: page.ref, K: tag }),
  );
  known.push(element);
  top.kids.push(element);
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/P', `<</MCID ${tag}>>`]);
}

/** The element that holds all others, with its kids. */
function firstElement(root: PDFDict) {
  const kids = root.get(PDFName.of('K'));
  const ref = root.lookupMaybe(PDFName.of('K'), PDFArray)?.get(0) ?? kids;
  const own = ref === undefined ? undefined : root.context.lookupMaybe(ref, PDFDict)?.lookupMaybe(PDFName.of('K'), PDFArray);
  return ref === undefined || own === undefined ? undefined : { ref, kids: own };
}
