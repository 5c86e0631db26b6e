import { lookAlike } from '../schemas/characters.ts';
import { meant } from './nearest.ts';
import { pageOf } from './places.ts';
import type { SourceFile } from './source-file.ts';

/** The ids that a link to the page at `address` can end in; undefined if there is no such page, 'any' if they can't be known. */
export type PlacesAt = (address: string) => ReadonlySet<string> | 'any' | undefined;

/** The site: the places that a link can lead to, and the addresses of its pages. */
export interface Site {
  placesAt: PlacesAt;
  addresses: Iterable<string>;
}

/** What is wrong with the address of a link in a text, with the mend; undefined if it leads somewhere on this site. */
export function linkMessage(url: string, source: SourceFile, { placesAt, addresses }: Site): string | undefined {
  if (url === '') return 'heeft een link zonder adres. Zet het adres tussen de haakjes, of haal de link weg.';
  if (/^(?:mailto|tel):|^[^/\s]+@/i.test(url))
    return `verwijst naar een mailadres of telefoonnummer: ${url.replace(/^\w+:/, '')}. Dat hoort niet op de site: haal het weg. Waar mensen de uitgever bereiken, zet <Uitgever /> er vanzelf neer.`;
  const own = ownAddress(url, placesAt);
  if (own) return `verwijst naar ${url}. Is dat een bladzijde van deze site? Schrijf dan alleen ${own}.`;
  if (/^(?:https?:|www\.)/i.test(url))
    return `verwijst naar ${url}. Zet adressen buiten deze site in content/bronnen/ en noem ze bij verderLezen.`;
  const foreign = lookAlike(url);
  if (foreign) return `verwijst naar ${url}. Dat adres ${foreign}`;
  const [, address = '', place] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const places = placesAt(address === '' ? pageOf(source) : address);
  const [, folder = ''] = /^(.*\/)[^/]+\.(?!mdx$)[a-z]{2,4}$/i.exec(address) ?? [];
  if (places === undefined && folder !== '')
    return `verwijst naar het bestand ${url}. Kies de bladzijde waarop het staat${placesAt(folder) ? `: ${folder}` : ''}.`;
  if (places === undefined)
    return `verwijst naar ${url}, maar dat adres bestaat niet.${meantAddress(address, addresses)} Schrijf een adres van deze site met een / aan het begin en het eind, bijvoorbeeld /themas/elkaar-verstaan/.`;
  if (place === undefined || places === 'any' || places.has(place)) return undefined;
  return `verwijst naar ${url}, maar de plek #${place} is daar niet. Haal # en wat erachter staat weg, of kies uit: ${[...places].join(', ')}.`;
}

/** The address of this site in one that somebody copied from a browser: of this site itself, or as it is on their own computer. */
function ownAddress(url: string, placesAt: PlacesAt): string | undefined {
  const [, path = '', end = ''] = /^https?:\/\/[^/]+(\/[^?#]+[^/?#])\/?([?#].*)?$/i.exec(url) ?? [];
  return path !== '' && placesAt(`${path}/`) ? `${path}/${end}` : undefined;
}

/** The page that somebody meant who wrote its address, or only the name of its file. */
function meantAddress(address: string, addresses: Iterable<string>): string {
  const all = [...addresses];
  const name = `/${address.replace(/^.*\//, '').replace(/\.mdx$/, '')}/`;
  return meant(all.find((each) => name !== '//' && each.endsWith(name)) ?? address, all);
}
