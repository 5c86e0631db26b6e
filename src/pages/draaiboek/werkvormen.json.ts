import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { planWerkvormen } from './_presets.ts';

/** The werkvormen as pairs of slug and data, for readers who change a draaiboek in their browser. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify([...(await planWerkvormen(await getCatalog()))]), { headers: { 'Content-Type': 'application/json' } });
