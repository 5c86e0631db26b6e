import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { llmsText } from '../open-data/llms.ts';
import { fullAddress } from '../paths.ts';

/** Where each page stands as Markdown, for programs that read texts. */
export const GET: APIRoute = async () =>
  new Response(llmsText(await getCatalog(), fullAddress), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
