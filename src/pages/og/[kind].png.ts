import type { APIRoute, GetStaticPaths } from 'astro';
import { kindShapes, type Kind } from '../../components/kind-shapes.ts';
import { kindDrawing, ogTitles } from '../../og/og-image.ts';
import { ogPng } from '../../og/og-png.ts';

const isKind = (value: string | undefined): value is Kind => value !== undefined && value in kindShapes;

export const getStaticPaths: GetStaticPaths = () => Object.keys(kindShapes).map((kind) => ({ params: { kind } }));

/** The picture for links to a kind of content, and to its entries that have no drawing. */
export const GET: APIRoute = ({ params: { kind } }) =>
  isKind(kind) ? ogPng({ title: ogTitles[kind], kindName: '', drawing: kindDrawing(kind) }) : new Response(null, { status: 404 });
