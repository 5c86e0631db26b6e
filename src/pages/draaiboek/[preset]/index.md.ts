import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { find, getCatalog } from '../../../catalog/index.ts';
import { hasHistory } from '../../../history/changed.ts';
import { draaiboekMarkdown } from '../../../open-data/markdown/draaiboek.ts';
import { fullAddress } from '../../../paths.ts';
import { publisherFrom } from '../../../publisher.ts';
import { planWerkvormen, presets } from '../_presets.ts';
import { presetText } from '../_text.ts';

/** Each preset, beside its page as Markdown. */
export const getStaticPaths = async () => {
  const catalog = await getCatalog();
  const werkvormen = await planWerkvormen(catalog);
  return presets(catalog, werkvormen).map((preset) => ({
    params: { preset: preset.slug },
    props: { basis: preset.basis, draaiboek: presetText(catalog, preset, werkvormen) },
  }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { basis, draaiboek } }) => {
  const catalog = await getCatalog();
  const setting = { catalog, adres: fullAddress, publisher: publisherFrom(), changed: undefined, hasFeed: hasHistory };
  const text = draaiboekMarkdown(draaiboek, find(catalog, basis.collection, basis.id), setting);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
