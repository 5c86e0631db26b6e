import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import ListItem from './ListItem.astro';
import Kader from './Kader.astro';
import Meldpunt from './Meldpunt.astro';
import TextLink from './TextLink.astro';
import Uitgever from './Uitgever.astro';
import Voorstel from './Voorstel.astro';

/** What MDX texts are drawn with: the site's own headings and links, and the components that authors may use. */
export const textComponents = { h2: Heading2, h3: Heading3, a: TextLink, li: ListItem, Kader, Voorstel, Uitgever, Meldpunt };
