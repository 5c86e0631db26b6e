import { defineMiddleware } from 'astro:middleware';
import { explainer } from './begrippen/explain.ts';
import { getCatalog, type Catalog } from './catalog/index.ts';
import { oncePer } from './once-per.ts';
import { href, paths } from './paths.ts';

/** Explains words where they first stand on each page, but on the page that explains them all. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html') || url.pathname === href(paths.begrippen)) return response;
  const explain = explainerOf(await getCatalog());
  return new Response(explain(await response.text()), response);
});

const explainerOf = oncePer(({ begrippen, bronnen, cases }: Catalog) => {
  const words = begrippen.map(({ id, data }) => ({
    forms: [data.titel, ...data.vormen],
    href: href(paths.entry('begrippen', id)),
  }));
  const names = [
    ...[...bronnen, ...cases].map(({ data }) => data.titel),
    ...cases.flatMap(({ data }) => data.deelnemers.map(({ naam }) => naam)),
  ];
  return explainer(words, names);
});
