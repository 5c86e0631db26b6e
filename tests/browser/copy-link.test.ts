import { expect, it } from 'vitest';
import { useLastLink } from './copy-link.ts';
import { openPage } from './open-page.ts';

it('a link to a place still leads there without leave to use the clipboard', async () => {
  const { page, complaints, close } = await openPage('/werkvormen/ijsbergmodel/', { viewport: { width: 360, height: 740 } });
  const { fragment, url, inView } = await useLastLink(page);
  expect(url.endsWith(fragment)).toBe(true);
  expect(inView).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
