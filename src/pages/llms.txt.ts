import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { llmsText } from '../open-data/llms.ts';
import { fullAddress } from '../paths.ts';
import { presetLinks } from './draaiboek/_presets.ts';

/** Where each page stands as Markdown, for programs that read texts. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  return new Response(llmsText(catalog, await presetLinks(catalog), fullAddress), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
