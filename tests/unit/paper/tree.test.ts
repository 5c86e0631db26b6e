import { describe, expect, test } from 'vitest';
import { section, textTree, type TextNode } from '../../../src/paper/tree.ts';

const words = ({ value, c }: TextNode): string => value ?? c.map(words).join('');
const kinds = (tree: TextNode): string[] => tree.c.map(({ t }) => t);

describe('textTree', () => {
  test('gives headings their places, and quotes and dashes those of a printer', () => {
    const { root } = textTree('## Wanneer gebruik je het?\n\nDat is ’s avonds -- en "vaak".\n');
    expect(root.c[0]).toMatchObject({ t: 'heading', depth: 2, id: 'wanneer-gebruik-je-het' });
    expect(words(root.c[1] ?? root)).toBe('Dat is ’s avonds – en “vaak”.');
  });

  test('keeps links, lists, emphasis and the components that authors use', () => {
    const { root } = textTree('[Een tip](/tips/x/) en **meer**.\n\n1. Een\n2. Twee\n\n<Kader titel="Let op">\n\nHier.\n\n</Kader>\n');
    expect(kinds(root)).toEqual(['paragraph', 'list', 'mdxJsxFlowElement']);
    expect(root.c[0]?.c[0]).toMatchObject({ t: 'link', url: '/tips/x/' });
    expect(root.c[1]).toMatchObject({ ordered: true });
    expect(root.c[2]).toMatchObject({ name: 'Kader', titel: 'Let op' });
  });

  test('takes footnotes out of the text, by their names', () => {
    const { root, notes } = textTree('Een zin.[^a]\n\n[^a]: De uitleg.\n');
    expect(kinds(root)).toEqual(['paragraph']);
    expect(notes['a']?.map(words)).toEqual(['De uitleg.']);
  });

  test('knows where links by reference lead', () => {
    const { root } = textTree('Lees [de tip][Tip].\n\n[tip]: /tips/x/\n');
    expect(kinds(root)).toEqual(['paragraph']);
    expect(root.c[0]?.c[1]).toMatchObject({ t: 'link', url: '/tips/x/' });
  });

  test('says of the publisher what the page says', () => {
    const address = { shown: 'post@ekster.example', href: 'mailto:post@ekster.example' };
    const publisher = { name: 'De Ekster', contact: address, reports: { ...address, shown: 'melden@ekster.example' } };
    const [asked, reported] = textTree('<Uitgever />\n\n<Meldpunt />', publisher).root.c;
    expect(asked?.c.map(({ t, url }) => [t, url])).toEqual([
      ['text', undefined],
      ['link', address.href],
      ['text', undefined],
    ]);
    expect([asked, reported].map((each) => each && words(each))).toEqual([
      'De Ekster geeft deze site uit. Heb je een vraag over de site? Stel die via post@ekster.example.',
      'Meld het bij De Ekster, via melden@ekster.example.',
    ]);
  });

  test('fails on a text that can’t be read', () => {
    expect(() => textTree('<Kader')).toThrow();
  });
});

describe('section', () => {
  const tree = textTree('## Een\n\nA\n\n### Een en half\n\nB\n\n## Twee\n\nC\n');
  const found = (id: string) => section(tree, id)?.root.c.map(words);

  test('is what stands below a heading, with the lower headings in it', () => {
    expect(found('een')).toEqual(['A', 'Een en half', 'B']);
    expect(found('een-en-half')).toEqual(['B']);
  });

  test('goes to the end for the last heading', () => {
    expect(found('twee')).toEqual(['C']);
  });

  test('leaves footnotes out', () => {
    const noted = section(textTree('## Een\n\nZin.[^a] Meer.\n\n[^a]: Uitleg.\n'), 'een');
    expect(noted?.root.c.map(words)).toEqual(['Zin. Meer.']);
    expect(noted?.notes).toEqual({});
  });

  test('is undefined without that heading', () => {
    expect(section(tree, 'drie')).toBeUndefined();
  });
});
