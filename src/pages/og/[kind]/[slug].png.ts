import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { kindNames } from '../../../components/entry-link.ts';
import { smallDrawing } from '../../../entry/drawing.ts';
import { ogPng } from '../../../og/og-png.ts';

/** The entries that have a drawing. */
export async function getStaticPaths() {
  const catalog = await getCatalog();
  return [...catalog.werkvormen, ...catalog.themas, ...catalog.cases].map((entry) => ({
    params: { kind: entry.collection, slug: entry.id },
    props: { title: entry.data.titel, kindName: kindNames[entry.collection], drawing: smallDrawing(catalog, entry) },
  }));
}

/** The picture for links to an entry, with its drawing. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => ogPng(props);
