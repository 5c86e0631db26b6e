import type { APIRoute } from 'astro';
import { href } from '../paths.ts';

/** Lets every search engine in and points to the sitemap, wherever the site is published. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
