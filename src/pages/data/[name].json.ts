import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { fileNames, openFile } from '../../open-data/file.ts';
import { jsonResponse, openSource } from './_source.ts';

export const getStaticPaths = () => fileNames.map((name) => ({ params: { name }, props: { name } }));

/** A file of the open data: a collection, or all. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  jsonResponse(openFile(props.name, await openSource(await getCatalog())));
