import { defineMiddleware } from 'astro:middleware';
import { explainer } from './begrippen/explain.ts';
import { getCatalog, type Catalog } from './catalog/index.ts';
import { memoised } from './memoise.ts';
import { href, paths } from './paths.ts';
import { unbrokenPage } from './unbroken.ts';

/** Keeps numbers with what they count, and explains words where they first stand on each page, but on the page that explains them all. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const explain = url.pathname === href(paths.begrippen) ? undefined : explainerOf(await getCatalog());
  const page = unbrokenPage(await response.text());
  return new Response(explain?.(page) ?? page, response);
});

const explainerOf = memoised(({ begrippen, bronnen, cases }: Catalog) => {
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
