import { describe, expect, test } from 'vitest';
import { explainer } from '../../../src/begrippen/explain.ts';

const words = [
  { forms: ['logica', 'logica’s'], href: '/begrippen/#logica' },
  { forms: ['Wmo'], href: '/begrippen/#wmo' },
  { forms: ['zorg'], href: '/begrippen/#zorg' },
  { forms: ['formele zorg'], href: '/begrippen/#formele-zorg' },
  { forms: ['zorg op maat'], href: '/begrippen/#zorg-op-maat' },
];
const page = (text: string) => `<!doctype html><html lang="nl"><body><header><p>De Wmo</p></header><main>${text}</main></body></html>`;
const explain = explainer(words, ['Kompas', 'Kompas Formele zorg (2015)']);
const explained = (text: string) => explain(page(text)).replace(/^.*<main>|<\/main>.*$/g, '');
const link = (id: string, word: string) => `<a class="begrip" href="/begrippen/#${id}">${word}</a>`;

describe('explainer', () => {
  test.each([
    ['the first time that it stands there', '<p>Een logica is een logica.</p>', `<p>Een ${link('logica', 'logica')} is een logica.</p>`],
    ['in another form', '<p>Dat zijn de logica’s.</p>', `<p>Dat zijn de ${link('logica', 'logica’s')}.</p>`],
    ['at the start of a sentence', '<p>Logica helpt je vaak.</p>', `<p>${link('logica', 'Logica')} helpt je vaak.</p>`],
    ['as it is written, if it has a capital', '<p>De WMO en de Wmo.</p>', `<p>De WMO en de ${link('wmo', 'Wmo')}.</p>`],
    [
      'inside other marks',
      '<ul><li><strong>Dat is een logica.</strong></li></ul>',
      `<ul><li><strong>Dat is een ${link('logica', 'logica')}.</strong></li></ul>`,
    ],
    [
      'in the order of the page',
      '<p>Lees <em>over een mooie logica</em>. Dat is een logica!</p>',
      `<p>Lees <em>over een mooie ${link('logica', 'logica')}</em>. Dat is een logica!</p>`,
    ],
    [
      'that the title has among others',
      '<h1>De logica in Schiedam</h1><p>Dat is een logica.</p>',
      `<h1>De logica in Schiedam</h1><p>Dat is een ${link('logica', 'logica')}.</p>`,
    ],
    [
      'after a name that has it',
      '<p>In Kompas Formele zorg (2015) staat formele zorg.</p>',
      `<p>In Kompas Formele zorg (2015) staat ${link('formele-zorg', 'formele zorg')}.</p>`,
    ],
    [
      'that the contents of the page lead to',
      '<nav class="contents-list"><a href="#logica">Logica</a></nav><p>Dat is een logica.</p>',
      `<nav class="contents-list"><a href="#logica">Logica</a></nav><p>Dat is een ${link('logica', 'logica')}.</p>`,
    ],
    [
      'that a link has among others',
      '<p><a href="/">Logica van Schiedam</a> en dat is een logica.</p>',
      `<p><a href="/">Logica van Schiedam</a> en dat is een ${link('logica', 'logica')}.</p>`,
    ],
    ['the longest of two that begin together', '<p>Dat is zorg op maat.</p>', `<p>Dat is ${link('zorg-op-maat', 'zorg op maat')}.</p>`],
    ['the longest of two', '<p>Dat is formele zorg.</p>', `<p>Dat is ${link('formele-zorg', 'formele zorg')}.</p>`],
    ['and leaves signs as they are', '<p>A &amp; B: logica&nbsp;&lt;</p>', `<p>A &amp; B: ${link('logica', 'logica')}&nbsp;&lt;</p>`],
  ])('explains a word %s', (_, text, expected) => {
    expect(explained(text)).toBe(expected);
  });

  test.each([
    ['in another word', '<p>marktlogica, logicaboek, Wmo-loket, niet-zorg</p>'],
    ['that the page itself is about', '<h1>Wat is een logica?</h1><p>Een logica is een manier van denken.</p>'],
    ['that a link of the page leads to', '<p>Dat is een logica. Lees over <a href="/logicas/">de logica’s</a>.</p>'],
    ['that stands alone, as a name or a label', '<p><strong>logica</strong>: zo denk je</p><p>Logica van Schiedam</p>'],
  ])('leaves a word alone %s', (_, text) => {
    expect(explained(text)).toBe(text);
  });

  test.each([
    ...['a', 'button', 'summary', 'label', 'h1', 'h2', 'h3', 'figure', 'svg', 'script', 'style', 'template'],
    ...['ul class="contents-list"', 'p data-unexplained'],
  ])('leaves a sentence in <%s> alone', (tag) => {
    const sentence = `<${tag}>Wat de Wmo ons hier brengt.</${tag.replace(/ .*/, '')}>`;
    expect(explained(`<section>${sentence}</section>`)).toBe(`<section>${sentence}</section>`);
  });

  test('leaves all as it is where there are no words, and takes no name for a word where there are no names', () => {
    const html = page('<p>Dat is een logica.</p>');
    expect(explainer([])(html)).toBe(html);
    expect(explainer(words)(html)).toBe(explain(html));
  });

  test('explains a word in what somebody said', () => {
    expect(explained('<figure data-voice="G">Wat de Wmo ons brengt.</figure>')).toContain(link('wmo', 'Wmo'));
  });
});
