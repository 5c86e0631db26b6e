import type { Marker, Piece } from './extract.ts';
import type { SearchRecord, Section } from './record.ts';

/** One result, ready to show. Addresses are below the base path. */
export interface Hit {
  record: SearchRecord;
  /** Where the title leads: the page, with the first hit highlighted by the browser. */
  address: string;
  extract: Piece[];
  places: Place[];
  /** Other names by which the entry was found, if nothing else shows why. */
  names: Piece[][];
}

/** A place on a page that a search leads to. */
export interface Place {
  title: Piece[];
  address: string;
  extract: Piece[];
}

/** The most places on one page that a result names. */
const mostPlaces = 3;

/** Joins what is known of an entry with where in its text the words stand. */
export function toHit(record: SearchRecord, marker: Marker, sections: Section[] = []): Hit {
  const [opening, ...rest] = sections[0]?.address === record.address ? sections : [undefined, ...sections];
  const onPage = [record.summary, ...sections.map(({ text }) => text)];
  const found = rest
    .flatMap((section) => (section ? [{ section, count: marker.count(`${section.title} ${section.text}`) }] : []))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostPlaces)
    .map(({ section }) => toPlace(section, marker, onPage));
  const own = found.length === 0 && opening ? marker.extract(opening.text) : [];
  const extract = isHit(own) ? own : marker.mark(record.summary);
  const isSeen = found.length > 0 || isHit(extract) || isHit(marker.mark(record.title));
  return {
    record,
    address: record.address.includes('#') ? record.address : highlighted(record.address, found[0]?.extract ?? extract, onPage),
    extract,
    places: found,
    names: isSeen ? [] : record.keywords.map((name) => marker.mark(name)).filter(isHit),
  };
}

function toPlace({ title, address, text }: Section, marker: Marker, onPage: string[]): Place {
  const marked = marker.mark(title);
  const extract = marker.extract(text);
  // A hit in the heading itself stands in the menu of the page too; the place shows it anyway.
  return { title: marked, address: isHit(marked) ? address : highlighted(address, extract, onPage), extract };
}

const isHit = (pieces: Piece[]) => pieces.some(({ hit }) => hit);

/** An address by which browsers that can (most) highlight the first hit on the page that opens; plain if they would find it elsewhere. */
function highlighted(address: string, extract: Piece[], onPage: string[]): string {
  const at = extract.findIndex((piece) => piece.hit);
  const hit = extract[at]?.text ?? '';
  if (hit === '') return address;
  // Its neighbours tell this hit from the same word elsewhere on the page.
  const [before, after] = [neighbour(extract, at, -1), neighbour(extract, at, 1)];
  const phrase = [before, hit, after].filter((word) => word !== undefined).join(' ');
  if (address.includes('#') && onPage.filter((text) => text.includes(phrase)).length > 1) return address;
  // Words alone: none has the hyphen that means something here.
  const [start, word, end] = [before, hit, after].map((each) => each && encodeURIComponent(each));
  const terms = [start && `${start}-`, word, end && `-${end}`].filter(Boolean);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** The word beside a hit, if only a space parts them. */
const neighbour = (pieces: Piece[], at: number, step: 1 | -1) =>
  pieces[at + step]?.text === ' ' ? pieces[at + 2 * step]?.text : undefined;

/** What a search found of one thema in one case. */
export interface Crossing {
  thema: string;
  case: string;
  address: string;
  extract: Piece[];
}

/** Where a search met what played in a case: the places `#praktijk-<case>` on the pages of themas. */
export function crossings(found: { record: SearchRecord; sections: Section[] | undefined }[], marker: Marker): Crossing[] {
  return found.flatMap(({ record, sections = [] }) =>
    sections.flatMap(({ address, text }) => {
      const slug = /#praktijk-([a-z0-9-]+)$/.exec(address)?.[1];
      const thema = record.thema[0];
      if (record.soort !== 'themas' || slug === undefined || thema === undefined || marker.count(text) === 0) return [];
      return [{ thema, case: slug, address, extract: marker.extract(text) }];
    }),
  );
}
