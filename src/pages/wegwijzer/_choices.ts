import { href, paths } from '../../paths.ts';
import { aanleidingen } from '../../schemas/situatie.ts';
import { aanleidingNames } from '../../wegwijzer/aanleidingen.ts';

/** The first choice of the wegwijzer, with where each leads. */
export const aanleidingChoices = () => aanleidingen.map((id) => ({ ...aanleidingNames[id], href: href(paths.aanleiding(id)) }));
