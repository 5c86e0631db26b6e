import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFile, ownLetters } from '../../paper/fonts.ts';

/** The typefaces for texts that readers type on paper. */
export const getStaticPaths = (() =>
  Object.entries(ownLetters).map(([name, face]) => ({ params: { face: name }, props: { face } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ face: string }> = ({ props }) =>
  new Response(new Uint8Array(fontFile(props.face)), { headers: { 'Content-Type': 'font/ttf' } });
