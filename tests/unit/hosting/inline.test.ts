import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../../src/hosting/headers.ts';
import { allHashes, inlineHashes, withPolicy } from '../../../src/hosting/inline.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>a > b{}</style><style>a > b{}</style>
<script>if (1 < 2 && "é") {}</script><script type="application/ld+json">{}</script><script src="/x.js"></script></head><body></body></html>`;

describe('the inline parts of a page', () => {
  test('are known by the hash of their text as it stands, each once; data and files don’t count', () => {
    expect(inlineHashes(page)).toEqual({ scripts: [hash('if (1 < 2 && "é") {}')], styles: [hash('a > b{}')] });
  });

  test('stand between their own tags only', () => {
    const odd = `<p title="<script>x()</script>">a</p><!-- <style>b{}</style> --><script>"<style>c{}</style>" + '&amp;'</script>&lt;style>d{}`;
    expect(inlineHashes(odd)).toEqual({ scripts: [hash(`"<style>c{}</style>" + '&amp;'`)], styles: [] });
  });

  test('of several pages are put together in a fixed order', () => {
    const [a, b] = [
      { scripts: ['b'], styles: ['s'] },
      { scripts: ['a', 'b'], styles: [] },
    ];
    expect(allHashes([a, b])).toEqual({ scripts: ['a', 'b'], styles: ['s'] });
    expect(allHashes([b, a])).toEqual(allHashes([a, b]));
  });
});

describe('a page with its policy', () => {
  test('has it before all that it judges, and nothing else is changed', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlineHashes(page))}">`;
    expect(withPolicy(page, inlineHashes(page))).toBe(page.replace('<style>', `${meta}<style>`));
  });

  test('is a page as it was, where there is no charset to put it after', () => {
    const redirect = '<!doctype html><title>Elders</title><meta http-equiv="refresh" content="0;url=/elders/">';
    expect(withPolicy(redirect, { scripts: [], styles: [] })).toBe(redirect);
  });
});
