import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { listNames } from '../../open-data/mentions.ts';
import { openTable } from '../../open-data/table.ts';
import { openSource } from './_source.ts';

export const getStaticPaths = () => listNames.map((name) => ({ params: { name }, props: { name } }));

/** A list of the open data as a table for a spreadsheet. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(openTable(props.name, await openSource(await getCatalog())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
