import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { llmsText } from '../open-data/llms.ts';
import { fullAddress } from '../paths.ts';
import { presetGroups } from './draaiboek/_presets.ts';

/** Where each page stands as Markdown, for programs that read texts. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const draaiboeken = (await presetGroups(catalog)).flatMap(({ entries }) => entries);
  return new Response(llmsText(catalog, draaiboeken, fullAddress), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
