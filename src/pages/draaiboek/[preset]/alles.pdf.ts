import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import type { Sheet } from '../../../paper/sheet.ts';
import { pdfResponse } from '../../_sheets.ts';
import { presetSheet } from '../_evening.ts';
import { planWerkvormen, presets } from '../_presets.ts';

/** All that each preset needs, as one PDF file beside its page. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  const werkvormen = await planWerkvormen(catalog);
  return presets(catalog, werkvormen).map((preset) => ({
    params: { preset: preset.slug },
    props: { sheet: presetSheet(catalog, preset, werkvormen) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => pdfResponse(props.sheet);
