import type { Catalog } from '../../catalog/index.ts';
import { href, paths } from '../../paths.ts';
import { aanleidingen } from '../../schemas/situatie.ts';
import { aanleidingNames } from '../../wegwijzer/aanleidingen.ts';

/** The first choice of the wegwijzer: what happens, with where each leads. */
export const aanleidingChoices = aanleidingen.map((id) => ({ ...aanleidingNames[id], href: href(paths.aanleiding(id)) }));

/** The other first choice: who you are. */
export const partijChoices = ({ partijen }: Catalog) =>
  partijen.map(({ id, data }) => ({ name: data.titel, letter: data.letter, href: href(paths.entry('partijen', id)) }));
