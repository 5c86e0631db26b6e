import type { Catalog, Entry } from '../catalog/catalog.ts';
import { kindNames } from '../components/entry-link.ts';
import { isOwnKind, ownMark } from '../components/own-kinds.ts';
import { escaped } from '../escaped.ts';
import { paths } from '../paths.ts';
import { collectionNames } from '../schemas/shared.ts';
import { siteName } from '../site-name.ts';
import { keyOf } from './mentions.ts';

/** How many changes a feed tells; who reads it less often finds the rest in the open data. */
const most = 40;

/** When an entry was added and changed; `from` is the address where it came (without the base path), if it has moved since. */
interface FeedChange {
  added: string;
  changed: string;
  from?: string;
}

/** What a feed is made of. */
export interface FeedSource {
  catalog: Catalog;
  /** When entries were added and changed, by `tips/kijk-in-elkaars-keuken`; instants such as `2026-01-31T12:00:00Z`. */
  changes: ReadonlyMap<string, FeedChange>;
  /** The full address of an address on this site. */
  addressOf: (path: string) => string;
  /** Who answers for the texts. */
  author: string;
}

/**
 * What changed last, as an Atom feed (RFC 4287), the newest first. An entry is known by the address where it came, also when it has moved,
 * and tells whether it is new.
 * Undefined where nothing is known of changes, for a feed must have a date.
 */
export function atomFeed({ catalog, changes, addressOf, author }: FeedSource): string | undefined {
  const changed = collectionNames
    .flatMap((name): Entry[] => catalog[name])
    .flatMap((entry) => {
      const change = changes.get(keyOf(entry));
      return change === undefined ? [] : [{ entry, ...change }];
    })
    .toSorted((a, b) => b.changed.localeCompare(a.changed) || keyOf(a.entry).localeCompare(keyOf(b.entry)));
  const [newest] = changed;
  if (newest === undefined) return undefined;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('title', `${siteName}: wat er veranderde`),
    element('subtitle', 'Nieuwe en gewijzigde teksten van de gids.'),
    element('id', addressOf(paths.feed)),
    `<link rel="self" type="application/atom+xml" href="${escaped(addressOf(paths.feed))}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(addressOf(paths.home))}"/>`,
    element('icon', addressOf('/icon.svg')),
    element('updated', newest.changed),
    `<author>${element('name', author)}</author>`,
    ...changed.slice(0, most).map((each) => entryElement(each, addressOf)),
    '</feed>',
    '',
  ].join('\n');
}

function entryElement({ entry, added, changed, from }: { entry: Entry } & FeedChange, addressOf: FeedSource['addressOf']): string {
  const { collection, id, data } = entry;
  const path = paths.entry(collection, id);
  const address = addressOf(path);
  return [
    '<entry>',
    element('title', data.titel),
    element('id', addressOf(from ?? path)),
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    element('published', added),
    element('updated', changed),
    `<category term="${collection}" label="${escaped(kindNames[collection])}"/>`,
    element('summary', `${added === changed ? 'Nieuw' : 'Gewijzigd'}: ${data.samenvatting}${isOwnKind(collection) ? ` (${ownMark})` : ''}`),
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
