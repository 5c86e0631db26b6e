import { PDFDocument } from '@cantoo/pdf-lib';
import { contentsOf, keyOf, packages, recallOr } from '../build-cache.ts';

/**
 * A PDF file with its small objects, such as the tags, compressed together (object streams of PDF 1.5), which Typst doesn't do: some 40%
 * of the size. Nothing else changes, and the same file always gives the same bytes. What was packed before comes from the build's cache.
 */
export const packPdf = (pdf: Uint8Array): Promise<Buffer<ArrayBuffer>> =>
  recallOr(keyOf('packed', packages(), contentsOf('src/paper/pack.ts'), pdf), async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    return Buffer.from(
      await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity }),
    );
  });
