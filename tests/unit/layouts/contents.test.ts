import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/layouts/contents.ts';

const words = (count: number) => `<p>${'woord\n  '.repeat(count)}</p>`;
const headings = ['aanpak', 'proces', 'effect'].map((id) => `<h2 id="${id}">De\n <em>${id}</em></h2>`).join('');

test('contentsOf names the headings of a long text that a link can lead to, but for its footnotes and what is hidden', () => {
  const html = `<h2>Plaats</h2>${headings}<div hidden><h2 id="straks">Straks</h2></div><h3 id="lid">Lid</h3>${words(300)}<section class="footnotes"><h2 id="voet">Voetnoten</h2></section>`;
  expect(contentsOf(html)).toEqual([
    { id: 'aanpak', name: 'De aanpak' },
    { id: 'proces', name: 'De proces' },
    { id: 'effect', name: 'De effect' },
  ]);
});

test('contentsOf gives none for a text that is short, or has few headings or very many', () => {
  expect(contentsOf(headings + words(250))).toEqual([]);
  const many = Array.from({ length: 21 }, (_, at) => `<h2 id="deel-${at}">Deel</h2>`).join('');
  expect(contentsOf(many + words(900))).toEqual([]);
  expect(contentsOf(`<h2 id="een">Een</h2><h2 id="twee">Twee</h2>${words(900)}`)).toEqual([]);
});
