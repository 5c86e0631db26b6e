import { paths } from '../paths.ts';
import { collectionNames } from '../schemas/shared.ts';
import { aanleidingen } from '../schemas/situatie.ts';
import { movedFile, movedIn, type Moved } from '../schemas/verhuisd.ts';
import type { Site } from './check-link.ts';
import { fixedPlaces } from './fixed-places.ts';
import { faultyList } from './file-text.ts';
import { namesIn, textIn } from './folder.ts';
import { pageOf } from './places.ts';
import type { Problem } from './source-file.ts';

/** Where every address stands that was ever published. It only grows; `npm run list:addresses` adds what is new. */
export const promisedFile = 'content/adressen.txt';

/** The addresses in such a list: one a line; a line that begins with `#` is for editors. */
export const promisedIn = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.startsWith('/'));

/** Whether a page or place stands on the site, other than to lead on to where it moved; undefined where that can't be known. */
export type Stands = (address: string) => boolean | undefined;

/**
 * What is wrong with the table of what moved below `root`, and which addresses were promised and neither stand any more nor lead on. All of
 * it is told of the table, for that is where an editor mends it.
 */
export function checkMoved(root: string, stands: Stands): Problem[] {
  const faults = [movedFile, promisedFile].flatMap((file) => faultyList(root, file) ?? []);
  if (faults.length > 0) return faults;
  const moved = movedIn(textIn(root, movedFile));
  const problems = moved.flatMap((each) =>
    messagesOf(each, moved, stands).map((message) => ({ file: movedFile, line: each.line, message })),
  );
  const isLeftOn = new Set(moved.map(({ from }) => from));
  const gone = promisedIn(textIn(root, promisedFile)).filter(
    (address) => stands(address) === false && ![address, pageIn(address)].some((each) => isLeftOn.has(each)),
  );
  // A file with another name needs one line, for its page: its places come along.
  const missing = gone.filter((address) => address === pageIn(address) || !gone.includes(pageIn(address)));
  return [...problems, ...missing.map((address) => ({ file: movedFile, message: missingMessage(address, root) }))];
}

const pageIn = (address: string) => address.replace(/#.*/, '');

function messagesOf(each: Moved, moved: Moved[], stands: Stands): string[] {
  const { from, to, rest } = each;
  const example = 'Schrijf het zo: /tips/#oude-plek /tips/#nieuwe-plek.';
  if (to === '' || rest.length > 0) return [`heeft niet precies twee adressen. Zet er een tab of spatie tussen. ${example}`];
  const strange = [from, to].filter((address) => !/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(address));
  if (strange.length > 0) return strange.map((address) => `kent “${address}” niet als adres van deze site. ${example}`);
  if (moved.find((other) => other.from === from) !== each) return [`noemt ${from} nog een keer. Haal een van de twee regels weg.`];
  const next = moved.find((other) => other.from === to);
  if (next) return [`leidt naar ${to}, maar dat is zelf verhuisd. Zet hier meteen ${next.to} neer.`];
  return [
    ...(stands(from) ? [`leidt weg van ${from}, maar dat adres is er. Haal de regel weg, of verander eerst de bladzijde.`] : []),
    ...(stands(to) === false ? [`leidt naar ${to}, maar dat adres is er niet. Kies een bladzijde of plek die er is.`] : []),
  ];
}

function missingMessage(address: string, root: string): string {
  const page = pageIn(address);
  const list = address === page ? page.replace(/[^/]+\/$/, '') : page;
  const back = address === page ? 'Geef het bestand zijn oude naam terug' : `Zet de kop of het veld terug${inFileOf(page, root)}`;
  return `mist een regel voor ${address}. Dat adres stond op de site, en iemand kan het bewaard of geprint hebben. ${back}. Of zet hier waar het nu staat, bijvoorbeeld: ${address} ${list}`;
}

function inFileOf(page: string, root: string): string {
  const files = collectionNames.flatMap((collection) =>
    namesIn(root, `content/${collection}`)
      .filter((name) => !name.startsWith('_') && pageOf({ collection, slug: name.replace(/\.mdx$/, '') }) === page)
      .map((name) => `content/${collection}/${name}`),
  );
  // On a page that lists them, any could have made the place.
  return files.length === 1 ? ` in ${files.join()}` : '';
}

/** The addresses that entries have; others come from templates, and whether those are there shows only when the site is built. */
const entryPage = new RegExp(`^(?:${collectionNames.map((name) => paths.entry(name, 'SLUG').replace('SLUG', '[a-z0-9-]+')).join('|')})$`);
const fromTemplates = new Set<string>([paths.noConnection, ...aanleidingen.map((each) => paths.aanleiding(each))]);

/** What stands on a site that isn't built yet. */
export const standsOn =
  ({ placesAt }: Site): Stands =>
  (address) => {
    const [page = '', id] = address.split('#');
    const places = placesAt(page);
    if (places === undefined) return entryPage.test(page) && !fromTemplates.has(page) ? false : undefined;
    if (id === undefined) return true;
    if (places === 'any' || fixedPlaces(page).sometimes.includes(id)) return undefined;
    return places.has(id);
  };
