import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { draaiboekMarkdown } from '../../../open-data/markdown/draaiboek.ts';
import { fullAddress } from '../../../paths.ts';
import { planWerkvormen, presets } from '../_presets.ts';
import { presetText } from '../_text.ts';

/** Each preset, beside its page as Markdown. */
export const getStaticPaths = async () => {
  const catalog = await getCatalog();
  const werkvormen = await planWerkvormen(catalog);
  return presets(catalog, werkvormen).map((preset) => ({
    params: { preset: preset.slug },
    props: { draaiboek: presetText(catalog, preset, werkvormen) },
  }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { draaiboek } }) =>
  new Response(draaiboekMarkdown(draaiboek, { addressOf: fullAddress }), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
