import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/search/read-page.ts';

const page = (main: string) => `<html><body><header>Kop</header><main>${main}</main><footer>Voet</footer></body></html>`;

const only = (main: string, address = '/x/') => readPage(page(main), [address]).get(address);

describe('a page', () => {
  test('is read without what stands around it, its name, and lists of other pages', () => {
    const main =
      '<header id="titel"><h1>Titel</h1><p>Samenvatting</p></header><nav>menu</nav><p>Coöperatie en <a class="anchor">#</a><b>buur</b>, samen.<svg><text>tekening</text></svg></p><p id="bron">uit de gids</p><section><h2>Reeks</h2> <ul class="links"><li>Elders</li></ul></section>';
    expect(only(main)).toEqual([{ address: '/x/', title: '', text: 'Coöperatie en buur, samen.' }]);
  });

  test('says of a sentence that is ours that it is, in the sentence, and nothing of what went elsewhere', () => {
    const ours = (text: string) => `<li>${text}<span><span aria-hidden="true">*</span><span class="sr-only"> (voorstel)</span></span></li>`;
    const main = `<ul>${ours('Vraag wie er ontbreekt.')}${ours('Klopt het nog?')}<li>Maak de agenda.</li></ul><p id="oud" class="moved">Wat hier stond.</p>`;
    expect(only(main)?.map(({ text }) => text)).toEqual(['Vraag wie er ontbreekt (voorstel). Klopt het nog (voorstel)? Maak de agenda.']);
  });

  test('says behind each sentence of a proposal that it is ours', () => {
    const main =
      '<p>Uit de bron.</p><div class="voorstel"><p>Voorstel van deze site</p><p>Zo begin je:</p><p>Vraag <a href="/x/">dit</a>. Kost het 3.50 euro? Zoek “&lt;b&gt; en p. 3”.</p><ul><li>Bel:<ul><li>Anna</li><li>Rob</li></ul></li></ul></div>';
    expect(only(main)?.map(({ text }) => text)).toEqual([
      'Uit de bron. Zo begin je: Vraag dit (voorstel). Kost het 3.50 euro (voorstel)? Zoek “<b> en p. 3” (voorstel). Bel: Anna (voorstel) · Rob (voorstel)',
    ]);
  });

  test('is parted at everything that can be linked to and has a heading', () => {
    const main =
      '<p>Begin.</p><h2 id="a">A</h2><p id="los">Los.</p><ol><li id="vraag-1">Wat zie je?</li></ol><figure id="uitspraak-1"><blockquote>(“Ja.”)</blockquote><figcaption>Een buur</figcaption></figure><section id="stap-1"><h3>Start</h3><p>Doe.</p></section><section id="leeg"><h3>Leeg</h3></section><section id="om"><h3 id="eigen">Eigen</h3><p>Iets<span>nieuws</span></p></section>';
    expect(only(main)?.map(({ address, title, text }) => `${address} ${title}: ${text}`)).toEqual([
      '/x/ : Begin.',
      '/x/#a A: Los.',
      '/x/#vraag-1 Vraag 1: Wat zie je?',
      '/x/#uitspraak-1 Een buur: (“Ja.”)',
      '/x/#stap-1 Start: Doe.',
      '/x/#eigen Eigen: Iets nieuws',
    ]);
  });

  test('has what stands below a heading without an address, and not the place before it', () => {
    const main = '<p>Begin.</p><section id="zo"><h2>Zo</h2><p>Klinkt het.</p></section><section><h2>Wie?</h2><p>Een buur.</p></section>';
    expect(only(main)?.map(({ address, title, text }) => `${address} ${title}: ${text}`)).toEqual([
      '/x/ : Begin. Wie? Een buur.',
      '/x/#zo Zo: Klinkt het.',
    ]);
  });

  test('that lists entries has only what it says itself', () => {
    const main = '<ul><li>Een tip</li></ul><div id="tekst"><p>Zo werkt het.</p></div>';
    expect(only(main, '/tips/')?.map(({ text }) => text)).toEqual(['Zo werkt het.']);
    expect(only('<p>Alles.</p>', '/zoeken/')).toEqual([]);
  });
});

test('entries that have no page of their own have the text of their place, and the page has the rest', () => {
  const main = '<p>Kies.</p><ul><li><h2 id="wie">Wie?</h2><p>Taken.</p></li><li><h2 id="hoe">Hoe?</h2><p>Moed.</p></li></ul>';
  const texts = readPage(page(main), ['/w/', '/w/#wie', '/w/#hoe', '/w/#weg']);
  expect([...texts].map(([address, sections]) => [address, sections.map(({ text }) => text)])).toEqual([
    ['/w/#wie', ['Wie? Taken.']],
    ['/w/#hoe', ['Hoe? Moed.']],
    ['/w/', ['Kies.']],
  ]);
});
