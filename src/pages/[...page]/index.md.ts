import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { hasHistory, pageChangedOn } from '../../history/changed.ts';
import { markdownPages } from '../../open-data/markdown/pages.ts';
import { fullAddress } from '../../paths.ts';
import { publisherFrom } from '../../publisher.ts';
import { printFiles } from '../_print-files.ts';
import { presetGroups } from '../draaiboek/_presets.ts';

/** Every page to read, beside itself as Markdown. */
export const getStaticPaths = async () =>
  markdownPages(await getCatalog()).map((page) => ({
    params: { page: page.path === '/' ? undefined : page.path.slice(1, -1) },
    props: { page },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const catalog = await getCatalog();
  const setting = {
    catalog,
    addressOf: fullAddress,
    publisher: publisherFrom(),
    changed: pageChangedOn(props.page.path),
    hasFeed: hasHistory,
    draaiboeken: await presetGroups(catalog),
    files: await printFiles(catalog),
  };
  return new Response(props.page.write(setting), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
