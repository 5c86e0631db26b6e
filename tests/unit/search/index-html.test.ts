import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { indexDocuments } from '../../../src/search/index-html.ts';

const page = (main: string) => `<html><body><header>Kop</header><main>${main}</main><footer>Voet</footer></body></html>`;

/** The text below each heading with an id, as Pagefind cuts a document up. */
const headings = (html: string) =>
  load(html)('h1[id], h2[id], h3[id], h4[id]')
    .toArray()
    .map((heading) => heading.attribs['id']);

const only = (main: string, address = '/x/') => {
  const [document] = indexDocuments(page(main), [address]);
  if (!document) throw new Error('There is no document.');
  return document;
};

describe('a page', () => {
  test('is indexed without what stands around it and without noise', () => {
    const { html, words } = only(
      '<h1>Titel</h1><nav>menu</nav><p>Coöperatie en <a class="anchor">#</a>buur<svg><text>tekening</text></svg></p><p id="bron">uit de gids</p>',
    );
    expect(words).toEqual(['titel', 'cooperatie', 'en', 'buur']);
    expect(html).toContain('data-pagefind-body');
    expect(html).toContain('lang="nl"');
    expect(html).not.toMatch(/Kop|Voet|menu|tekening|uit de gids/);
  });

  test('gives questions, statements and sections with an id a heading to link to', () => {
    const { html } = only(
      '<h2 id="a">A</h2><ol><li id="vraag-1">Wat zie je?</li></ol><figure id="uitspraak-1"><blockquote>Ja.</blockquote><figcaption>Een buur</figcaption></figure><section id="stap-1"><h3>Begin</h3><p>Doe.</p></section>',
    );
    expect(headings(html)).toEqual(['a', 'vraag-1', 'uitspraak-1', 'stap-1']);
    const $ = load(html);
    expect($('#vraag-1').text().trim()).toBe('Vraag 1');
    expect($('li').text()).toContain('Wat zie je?');
    expect($('#uitspraak-1').text().trim()).toBe('Een buur');
    expect($('#stap-1').text()).toBe('Begin');
  });

  test('gives no id twice', () => {
    const { html } = only('<section id="stap-1"><h3 id="eigen">Begin</h3></section><section id="stap-2"><h3>Verder</h3></section>');
    const ids = load(html)('[id]')
      .toArray()
      .map((each) => each.attribs['id']);
    expect(ids).toEqual([...new Set(ids)]);
    expect(headings(html)).toEqual(['eigen', 'stap-2']);
  });
});

describe('a page with entries that have no page of their own', () => {
  const main =
    '<h1>Wegwijzer</h1><p>Kies.</p><ul><li><h2 id="wie-doet-wat">Wie doet wat?</h2><p>Taken.</p></li><li><h2 id="hoe-verder">Hoe verder?</h2><p>Moed.</p></li></ul>';

  test('becomes a document for each, which the page itself then leaves out', () => {
    const documents = indexDocuments(page(main), ['/w/', '/w/#wie-doet-wat', '/w/#hoe-verder']);
    expect(documents.map(({ address, words }) => [address, words.join(' ')])).toEqual([
      ['/w/', 'wegwijzer kies'],
      ['/w/#wie-doet-wat', 'wie doet wat taken'],
      ['/w/#hoe-verder', 'hoe verder moed'],
    ]);
  });

  test('has no document for a place that is not there', () => {
    expect(indexDocuments(page(main), ['/w/', '/w/#weg']).map(({ address }) => address)).toEqual(['/w/']);
  });
});
