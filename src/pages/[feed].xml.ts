import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { changes } from 'virtual:history';
import { getCatalog } from '../catalog/index.ts';
import { atomFeed } from '../open-data/feed.ts';
import { fullAddress } from '../paths.ts';
import { publisherFrom } from '../publisher.ts';
import { siteName } from '../site-name.ts';

/** What changed last, where the build knows that. */
export async function getStaticPaths() {
  const feed = atomFeed({ catalog: await getCatalog(), changes, addressOf: fullAddress, author: publisherFrom()?.name ?? siteName });
  return feed === undefined ? [] : [{ params: { feed: 'feed' }, props: { feed } }];
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
