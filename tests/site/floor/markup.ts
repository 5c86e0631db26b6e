import type { CheerioAPI } from 'cheerio';
import { bcd, breachOf, featureAt, partAt, type Breach } from './support.ts';

const elements = partAt(bcd.html, 'elements');
const everywhere = partAt(bcd.html, 'global_attributes');

/** Elements and attributes of a page that a browser of the floor lacks. */
export function markupBreaches($: CheerioAPI): Breach[] {
  return $('*')
    .toArray()
    .flatMap((element) => {
      const tag = ($(element).prop('tagName') ?? '').toLowerCase();
      const attributes = Object.keys($(element).attr() ?? {});
      return [
        ...breachOf(`<${tag}>`, featureAt(elements, tag)),
        ...attributes.flatMap((name) => breachOf(`<${tag} ${name}>`, featureAt(elements, tag, name) ?? featureAt(everywhere, name))),
      ];
    });
}
