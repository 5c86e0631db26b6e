import { PDFDocument, PDFPage } from '@cantoo/pdf-lib';

/** A PDF file, and how many times to print it. */
export interface Copies {
  file: ArrayBuffer | Uint8Array;
  copies: number;
  /** Whether the backs of its sheets stay white: what is hung up or stuck together has one side. */
  oneSided?: boolean;
}

/**
 * Binds PDF files together for one print job. What a page holds stands in the file once, however many times it is printed. Tags, bookmarks
 * and links are left behind: each file stays to be read by itself.
 * @param duplex whether each copy begins on the front of a sheet, for a printer that prints on both sides
 */
export async function mergePdf(parts: Copies[], { title, duplex }: { title: string; duplex: boolean }): Promise<Uint8Array<ArrayBuffer>> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  merged.setTitle(title, { showInWindowTitleBar: true });
  merged.setLanguage('nl-NL');
  for (const { file, copies, oneSided = false } of parts) {
    const source = await PDFDocument.load(file, { updateMetadata: false });
    const pages = await merged.copyPages(source, source.getPageIndices());
    for (let copy = 0; copy < copies; copy += 1) {
      for (const [at, page] of pages.entries()) {
        merged.addPage(copy === 0 ? page : again(merged, page));
        const hasWhiteBack = oneSided || (at % 2 === 0 && at === pages.length - 1);
        if (duplex && hasWhiteBack) merged.addPage([page.getWidth(), page.getHeight()]);
      }
    }
  }
  return new Uint8Array(await merged.save());
}

/** The same page once more: a page of its own, with what it holds shared. */
function again(document: PDFDocument, { node }: PDFPage): PDFPage {
  const copy = node.clone(document.context);
  return PDFPage.of(copy, document.context.register(copy), document);
}
