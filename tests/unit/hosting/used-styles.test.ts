import { describe, expect, test } from 'vitest';
import { UsedStyles, usedRules } from '../../../src/hosting/used-styles.ts';

const names = new Set(['p', 'card', 'md:flex', 'aria-pressed', 'notes-', '1rem']);

describe('the rules that a page can use', () => {
  test.each([
    'p{a:b}',
    '*,::before{a:b}',
    '.card>p:hover{a:b}',
    '.gone,.card{a:b}',
    String.raw`.md\:flex{a:b}`,
    String.raw`.\31 rem{a:b}`,
    '[aria-pressed=true]{a:b}',
    '.notes-afspraken{a:b}',
    '.card:not(.gone){a:b}',
    ':is(.gone,.card) p{a:b}',
    '@media print{.card{a:b}}',
    '@font-face{src:url(x)}',
    '@keyframes turn{from{a:b}to{a:c}}',
    '@page{size:A4;@bottom-right{content:counter(page)}}',
  ])('%s stays as it is', (rule) => {
    expect(usedRules(`p{x:y} ${rule} p{z:1}`, names)).toBe(`p{x:y} ${rule} p{z:1}`);
  });

  test.each([
    'h1{a:b}',
    '.gone{a:b}',
    '.card .gone{a:b}',
    '.card#gone{a:b}',
    '[gone]{a:b}',
    ':is(.gone,h1) p{a:b}',
    ...['media print', 'supports (a:b)', 'layer x', 'container (width>9em)'].map((group) => `@${group}{.gone{a:b}h1{a:b}}`),
  ])('%s goes', (rule) => {
    expect(usedRules(`p{x:y}${rule}p{z:1}`, names)).toBe('p{x:y}p{z:1}');
  });

  test('of a group of rules stay where the others go', () => {
    expect(usedRules('@media print{.gone{a:b}.card{a:b}h1{a:b}}', names)).toBe('@media print{.card{a:b}}');
  });
});

const page = (body: string, style: string) => `<html><head><style>${style}</style></head><body>${body}</body></html>`;

describe('the styles of a site', () => {
  const style = '.a{x:y}.b{x:y}.toast{x:y}[data-only-one]{x:y}[aria-pressed]{x:y}.c{x:y}';
  const scripts = new Map([
    ['page.js', 'import"./more.js";document.documentElement.dataset.onlyOne=1'],
    ['more.js', 'import"./page.js";e.className=`toast`'],
  ]);
  const used = (...pages: string[]) => {
    const styles = new UsedStyles(scripts);
    pages.forEach((each) => {
      styles.add(each);
    });
    return pages.map((each) => styles.reduce(each));
  };

  test('are the same in all pages that had the same, with what one of them uses', () => {
    const [first, second] = ['<p class="a &amp;">', '<p class="b">'];
    expect(used(page(first, style), page(second, style), page(second, '.b{}.c{}'))).toEqual([
      page(first, '.a{x:y}.b{x:y}'),
      page(second, '.a{x:y}.b{x:y}'),
      page(second, '.b{}'),
    ]);
  });

  test('keep what names an element, class, id or attribute of the page', () => {
    const body = '<em class="k" id="i" data-at="2" title="een stap">';
    const kept = 'em{x:y}.k{x:y}#i{x:y}[data-at]{x:y}';
    expect(used(page(body, `${kept}strong{x:y}.stap{x:y}`))).toEqual([page(body, kept)]);
  });

  test('keep what a script beside the page, or one that it names, may bring', () => {
    const body = '<script type="module" src="/base/_astro/page.js"></script>';
    expect(used(page(body, style))).toEqual([page(body, '.toast{x:y}[data-only-one]{x:y}')]);
  });

  test('keep what a script in the page may bring', () => {
    const body = '<script>button.ariaPressed = "true"</script> toast';
    expect(used(page(body, style))).toEqual([page(body, '[aria-pressed]{x:y}')]);
  });
});
