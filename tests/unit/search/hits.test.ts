import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../src/search/extract.ts';
import { crossings, toHit } from '../../../src/search/hits.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import type { Section } from '../../../src/search/record.ts';
import { markerFor, recordOf, wordsFrom } from './records.ts';

const lexicon = new Lexicon(wordsFrom('rol rollen dorp vertrouwen deur'));
const markerOf = (query: string) => markerFor(lexicon, query);

const section = (address: string, text: string, title = ''): Section => ({ address, title, text });

const plain = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const hitsIn = (pieces: Piece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

describe('toHit', () => {
  const page = '/themas/rollen/';
  const record = recordOf(page, { summary: 'Over rollen gaat dit.', keywords: ['taken', 'rolverdeling in het dorp'] });

  test('without texts shows the summary with its hits', () => {
    const hit = toHit(record, markerOf('rollen'));
    expect(plain(hit.extract)).toBe('Over rollen gaat dit.');
    expect(hitsIn(hit.extract)).toEqual(['rollen']);
    expect(hit.places).toEqual([]);
  });

  test('shows the opening of the page if no place has the words', () => {
    const hit = toHit(record, markerOf('rol'), [section(page, 'Ieders rol telt.'), section(`${page}#a`, 'Iets anders.')]);
    expect(hitsIn(hit.extract)).toEqual(['rol']);
    expect(plain(hit.extract)).toBe('Ieders rol telt.');
    expect(hit.places).toEqual([]);
  });

  test('names at most three places, those with most of the words first, and marks their titles', () => {
    const places = ['a', 'b', 'c', 'd'].map((id) => section(`${page}#${id}`, `De rol ${id}.`, `Rol ${id}`));
    const hit = toHit(record, markerOf('rol dorp'), [
      section(page, 'Begin.'),
      section(`${page}#x`, 'Niets.'),
      ...places,
      section(`${page}#e`, 'De rol in het dorp.', 'Slot'),
    ]);
    expect(hit.places.map(({ title }) => plain(title))).toEqual(['Slot', 'Rol a', 'Rol b']);
    expect(hitsIn(hit.places[1]?.title ?? [])).toEqual(['Rol']);
    expect(hit.places[1]?.address).toBe(`${page}#a`);
    expect(plain(hit.extract)).toBe('Over rollen gaat dit.');
  });

  test('an entry that is itself a place has no places of its own', () => {
    const address = '/wegwijzer/#wie-doet-wat';
    expect(toHit(recordOf(address), markerOf('rol'), [section(address, 'De rol.')]).places).toEqual([]);
  });

  test('names the other name by which it was found if nothing else shows it', () => {
    expect(toHit(record, markerOf('dorp')).names.map(plain)).toEqual(['rolverdeling in het dorp']);
    expect(toHit(record, markerOf('rol')).names).toEqual([]);
  });
});

describe('the address of a hit', () => {
  const addressOf = (address: string, text: string) =>
    toHit(recordOf(address), markerOf('vertrouwen deur'), [section(address, text)]).address;

  test.each([
    ['is plain without a hit', '/dorp/', 'Niets.', '/dorp/'],
    ['names the text to highlight, with its neighbours', '/dorp/', 'Met vertrouwen samen.', '/dorp/#:~:text=Met-,vertrouwen,-samen'],
    ['takes no sign for a neighbour', '/dorp/', '“Vertrouwen!” zei zij.', '/dorp/#:~:text=Vertrouwen'],
    ['is plain for an entry that is a place', '/over/#gids', 'Met vertrouwen.', '/over/#gids'],
    ['escapes what means something in an address', '/dorp/', 'Een& deur één', '/dorp/#:~:text=deur,-%C3%A9%C3%A9n'],
  ])('%s', (_, address, text, link) => {
    expect(addressOf(address, text)).toBe(link);
  });
});

test('a place has a highlight where the same words don’t stand elsewhere too', () => {
  const sections = [
    section('/dorp/', 'Begin.'),
    section('/dorp/#a', 'Een deur dicht.'),
    section('/dorp/#b', 'Met vertrouwen. Een deur open.'),
  ];
  const addresses = (query: string) => toHit(recordOf('/dorp/'), markerOf(query), sections).places.map(({ address }) => address);
  expect(addresses('vertrouwen')).toEqual(['/dorp/#b:~:text=Met-,vertrouwen']);
  expect(addresses('deur')).toEqual(['/dorp/#a:~:text=Een-,deur,-dicht', '/dorp/#b:~:text=Een-,deur,-open']);
  sections.push(section('/dorp/#c', 'Zij hadden vertrouwen. Met vertrouwen'));
  expect(addresses('vertrouwen')).toEqual(['/dorp/#b', '/dorp/#c:~:text=hadden-,vertrouwen']);
});

describe('crossings', () => {
  const thema = recordOf('/themas/rollen/', { soort: 'themas', thema: ['rollen'] });
  const sections = [
    section('/themas/rollen/', 'Een dorp.'),
    section('/themas/rollen/#praktijk-dorp', 'In het dorp.'),
    section('/themas/rollen/#praktijk-stad', 'Zonder.'),
    section('/themas/rollen/#tips', 'Een dorp.'),
  ];
  const met = (record = thema, texts: Section[] | undefined = sections) => crossings([{ record, sections: texts }], markerOf('dorp'));

  test('are the places of a thema where a case was met', () => {
    expect(met().map(({ extract, ...each }) => ({ ...each, text: plain(extract) }))).toEqual([
      { thema: 'rollen', case: 'dorp', address: '/themas/rollen/#praktijk-dorp', text: 'In het dorp.' },
    ]);
  });

  test('are not on other kinds of page, nor without texts', () => {
    expect(met(recordOf('/x/', { thema: ['rollen'] }))).toEqual([]);
    expect(crossings([{ record: thema, sections: undefined }], markerOf('dorp'))).toEqual([]);
  });
});
