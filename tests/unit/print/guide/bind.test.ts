import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { bind } from '../../../../src/print/guide/bind.ts';

const part = (address: string, inside: string, shift = 1) => `<div data-address="${address}" data-shift="${shift}">${inside}</div>`;

describe('bind', () => {
  test('puts the place of a part before its ids and before what refers to them', () => {
    const html = bind(part('/tips/een/', '<section><h2 id="kop">Kop</h2></section><p aria-describedby="kop"></p>'), '/');
    expect(html).toContain('id="tips-een-kop"');
    expect(html).toContain('aria-describedby="tips-een-kop"');
  });

  test('lowers headings by the shift of their part, at most to the lowest', () => {
    const html = bind(part('/a/', '<h2>x</h2><h3>y</h3>', 2) + part('/b/', '<h4>z</h4>', 9) + '<h2>outside</h2>', '/');
    expect(html).toMatch(/<h4>x<\/h4><h5>y<\/h5>.*<h6>z<\/h6>.*<h2>outside<\/h2>/);
  });

  test.each([
    ['a page that is in the document', '/tips/een/', '#tips-een'],
    ['a place on it', '/tips/een/#kop', '#tips-een-kop'],
    ['a place on it that this document lacks', '/tips/een/#weg', '#tips-een'],
    ['a place on the part’s own page', '#eigen', '#tips-twee-eigen'],
    ['a page that isn’t in the document', '/over/privacy/', '/over/privacy/'],
    ['another site', 'https://example.nl/', 'https://example.nl/'],
  ])('leads a link to %s', (_what, href, expected) => {
    const html = bind(
      `<article id="tips-een">${part('/tips/een/', '<h2 id="kop">Kop</h2>')}</article>` +
        part('/tips/twee/', `<p id="eigen"><a href="${href}">link</a></p>`),
      '/',
    );
    expect(load(html)('a').attr('href')).toBe(expected);
  });

  test('keeps the address of a link on the site, base path included', () => {
    const html = bind(
      `<article id="tips-een">${part('/tips/een/', '<h2>x</h2>')}</article>` + part('/b/', '<a href="/gids/tips/een/">link</a>'),
      '/gids/',
    );
    const link = load(html)('a');
    expect(link.attr('href')).toBe('#tips-een');
    expect(link.attr('data-href')).toBe('/gids/tips/een/');
  });

  test('leaves out what only serves a screen', () => {
    const html = bind(part('/a/', '<p>tekst<a class="anchor" href="#x">kopieer</a></p><nav class="no-print">menu</nav>'), '/');
    expect(load(html).text()).toBe('tekst');
  });

  test('leaves no regions with names that come back in every part', () => {
    const html = bind(part('/a/', '<section aria-labelledby="x"><aside aria-label="Bron">bron</aside></section>'), '/');
    expect(html).not.toMatch(/aria-label|<aside/);
  });
});
