import { defineMiddleware } from 'astro:middleware';
import { explainWords } from './begrippen/explain.ts';
import { getCatalog } from './catalog/index.ts';
import { href, paths } from './paths.ts';

/** Explains words where they first stand on each page, but on the page that explains them all. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html') || url.pathname === href(paths.begrippen)) return response;
  const { begrippen, bronnen, cases } = await getCatalog();
  const words = begrippen.map(({ id, data }) => ({
    forms: [data.titel, ...data.vormen],
    href: href(paths.entry('begrippen', id)),
  }));
  const names = [
    ...[...bronnen, ...cases].map(({ data }) => data.titel),
    ...cases.flatMap(({ data }) => data.deelnemers.map(({ naam }) => naam)),
  ];
  return new Response(explainWords(await response.text(), words, names), response);
});
