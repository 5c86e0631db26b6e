import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { guideSheets } from '../../paper/guide.ts';
import type { Sheet } from '../../paper/sheet.ts';
import { fullAddress } from '../../paths.ts';
import { pdfResponse } from '../_sheets.ts';
import { guideSource } from './_guide/index.ts';

/** The whole guide as one book, and each part by itself. */
export const getStaticPaths = (async () =>
  guideSheets(guideSource(await getCatalog(), fullAddress())).map((sheet) => ({
    params: { sheet: sheet.name },
    props: { sheet },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => pdfResponse(props.sheet);
