import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileNames, openSchema } from '../../../open-data/file.ts';
import { fullAddress } from '../../../paths.ts';
import { jsonResponse } from '../_source.ts';

export const getStaticPaths = () => fileNames.map((name) => ({ params: { name }, props: { name } }));

/** The JSON Schema of a file of the open data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(openSchema(props.name, fullAddress));
