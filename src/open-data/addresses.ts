import type { Catalog } from '../catalog/catalog.ts';
import { paths } from '../paths.ts';

/** Where a reuser finds what, by example; `hasFeed` is whether the site knows when its texts changed. */
export const reuseAddresses = ({ werkvormen: [werkvorm] }: Catalog, hasFeed: boolean): { name: string; path: string }[] => [
  { name: 'Alles in één databestand', path: paths.openData('alles') },
  { name: 'Het schema daarvan', path: paths.openDataSchema('alles') },
  { name: 'De tabel van de werkvormen', path: paths.openTable('werkvormen') },
  ...(werkvorm ? [{ name: `${werkvorm.data.titel} als Markdown`, path: paths.markdown(paths.entry('werkvormen', werkvorm.id)) }] : []),
  { name: 'llms.txt', path: paths.llms },
  ...(hasFeed ? [{ name: 'De feed', path: paths.feed }] : []),
];
