import { describe, expect, test } from 'vitest';
import { crossings, marked, pieces, toHit } from '../../../src/search/hits.ts';
import type { DocumentText } from '../../../src/search/pagefind.ts';
import { recordOf } from './records.ts';

const textOf = (excerpt: string, ...places: [url: string, excerpt: string][]): DocumentText => ({
  excerpt,
  sub_results: places.map(([url, each]) => ({ title: `Plaats ${url}`, url, excerpt: each })),
});

const hitsIn = (parts: { text: string; hit: boolean }[]) => parts.filter(({ hit }) => hit).map(({ text }) => text);

describe('pieces', () => {
  test('takes hits apart from the rest', () => {
    expect(pieces('Er is <mark>vertrouwen</mark> en <mark>moed</mark>.')).toEqual([
      { text: 'Er is ', hit: false },
      { text: 'vertrouwen', hit: true },
      { text: ' en ', hit: false },
      { text: 'moed', hit: true },
      { text: '.', hit: false },
    ]);
  });

  test('gives signs back as they were written', () => {
    expect(pieces('a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#x27;')).toEqual([{ text: 'a <b> & "c" \'d\'', hit: false }]);
  });

  test('reads each sign once', () => {
    expect(pieces('&amp;lt;b&amp;gt;')).toEqual([{ text: '&lt;b&gt;', hit: false }]);
  });

  test.each(['<mark>half', 'half</mark>', '<mark><mark>twee</mark></mark>', '', '</mark><mark>'])(
    '“%s” leaves no marks behind',
    (excerpt) => {
      expect(
        pieces(excerpt)
          .map(({ text }) => text)
          .join(''),
      ).not.toMatch(/mark/);
    },
  );
});

describe('marked', () => {
  test('marks the words of a query and their forms, diacritics or not', () => {
    const parts = marked('De coöperaties en de rollen: samen.', ['cooperatie', 'rol']);
    expect(hitsIn(parts)).toEqual(['coöperaties', 'rollen']);
    expect(parts.map(({ text }) => text).join('')).toBe('De coöperaties en de rollen: samen.');
  });

  test('marks nothing without words', () => {
    expect(hitsIn(marked('Een tekst.', []))).toEqual([]);
  });

  test('does not mark the small words of a question', () => {
    expect(hitsIn(marked('Wat is de rol van een buur?', ['wat', 'is', 'een', 'rol']))).toEqual(['rol']);
  });
});

describe('toHit', () => {
  const record = recordOf('/themas/rollen/', { summary: 'Over rollen gaat dit.' });

  test('without full text shows the summary with its hits', () => {
    const hit = toHit(record, ['rollen'], undefined);
    expect(hit.extract.map(({ text }) => text).join('')).toBe('Over rollen gaat dit.');
    expect(hitsIn(hit.extract)).toEqual(['rollen']);
    expect(hit.places).toEqual([]);
  });

  test('shows the extract of the full text if no place has the hit', () => {
    const hit = toHit(record, ['rol'], textOf('ieders <mark>rol</mark> telt', ['/themas/rollen/', 'ieders <mark>rol</mark> telt']));
    expect(hitsIn(hit.extract)).toEqual(['rol']);
    expect(hit.places).toEqual([]);
  });

  test('names at most three places, with a hit and an id that a person can read', () => {
    const places = ['#a', '#tekst', '#b', '#c', '#d'].map((id): [string, string] => [`/themas/rollen/${id}`, `de <mark>rol</mark> ${id}`]);
    const hit = toHit(record, ['rol'], textOf('x', ['/themas/rollen/#leeg', 'zonder'], ...places));
    expect(hit.places.map(({ title }) => title)).toEqual([
      'Plaats /themas/rollen/#a',
      'Plaats /themas/rollen/#b',
      'Plaats /themas/rollen/#c',
    ]);
  });

  test('an entry that is itself a place has no places of its own', () => {
    const vraag = recordOf('/wegwijzer/#wie-doet-wat');
    expect(toHit(vraag, ['rol'], textOf('<mark>rol</mark>', ['/wegwijzer/#wie-doet-wat', '<mark>rol</mark>'])).places).toEqual([]);
  });
});

describe('the address of a hit', () => {
  const addressOf = (record: string, excerpt: string) => toHit(recordOf(record, { summary: 'Niets.' }), [], textOf(excerpt)).address;

  test('is plain without a hit', () => {
    expect(addressOf('/cases/dorp/', 'niets')).toBe('/cases/dorp/');
  });

  test('names the text to highlight', () => {
    expect(addressOf('/cases/dorp/', 'met <mark>vertrouwen</mark> samen')).toMatch(
      /^\/cases\/dorp\/#:~:text=(?:.*-,)?vertrouwen(?:,-.*)?$/,
    );
    expect(addressOf('/over/#gids', 'met <mark>vertrouwen</mark> samen')).toMatch(/^\/over\/#gids:~:text=/);
  });

  test('escapes what means something in an address or in a directive', () => {
    const address = addressOf('/cases/dorp/', '<mark>doe-het, &amp; zo</mark>');
    expect(address).toContain('doe%2Dhet%2C%20%26%20zo');
  });

  // Pagefind ends headings and items with a full stop that the page doesn't have.
  test('leaves signs at the ends of a word out', () => {
    expect(addressOf('/cases/dorp/', '<mark>“vertrouwen.”</mark>')).toContain('text=vertrouwen');
    expect(addressOf('/cases/dorp/', '<mark>vertrouwen.</mark>')).not.toMatch(/vertrouwen\./);
  });
});

describe('crossings', () => {
  const thema = recordOf('/themas/rollen/', { soort: 'themas', thema: ['rollen'] });
  const text = textOf(
    '',
    ['/themas/rollen/#praktijk-dorp', 'in het <mark>dorp</mark>'],
    ['/themas/rollen/#praktijk-stad', 'zonder hit'],
    ['/themas/rollen/#tips', 'een <mark>dorp</mark>'],
    ['/themas/rollen/', 'een <mark>dorp</mark>'],
  );

  test('are the places of a thema where a case was met', () => {
    expect(crossings([{ record: thema, text }])).toEqual([
      { thema: 'rollen', case: 'dorp', address: '/themas/rollen/#praktijk-dorp', extract: pieces('in het <mark>dorp</mark>') },
    ]);
  });

  test('are not on other kinds of page, nor without text', () => {
    expect(crossings([{ record: recordOf('/x/', { thema: ['rollen'] }), text }])).toEqual([]);
    expect(crossings([{ record: thema, text: undefined }])).toEqual([]);
  });
});
