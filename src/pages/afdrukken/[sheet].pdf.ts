import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { isOneBook, mostEntries } from '../../paper/guide-books.ts';
import { guideSheets } from '../../paper/guide.ts';
import type { Sheet } from '../../paper/sheet.ts';
import { fullAddress, paths } from '../../paths.ts';
import { pdfResponse } from '../_sheets.ts';
import { guideSource } from './_guide/index.ts';

/** The whole guide as one book, unless it is too large for that, and each part by itself. */
export const getStaticPaths = (async () => {
  const source = guideSource(await getCatalog(), fullAddress());
  if (!isOneBook(source))
    process.stdout.write(
      `De gids heeft meer dan ${mostEntries} onderwerpen. Er komt geen pdf met alles, wel een per deel: zie ${paths.afdrukken}.\n`,
    );
  return guideSheets(source).map((sheet) => ({ params: { sheet: sheet.name }, props: { sheet } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => pdfResponse(props.sheet);
