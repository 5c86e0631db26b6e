import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { markupBreaches } from './markup.ts';
import { headerBreaches } from './policy.ts';
import { needBreaches } from './programs.ts';
import { scriptBreaches } from './scripts.ts';
import { styleBreaches } from './styles.ts';

/** Names of breaches, each once. */
const names = (breaches: { feature: string }[]) => [...new Set(breaches.map(({ feature }) => feature))];

describe('the check of the floor finds', () => {
  it.each([
    ['.a { & .b { color: red } }', 'nesting'],
    ['.a { .b { color: red } }', 'nesting'],
    ['.a { @media (min-width: 1px) { color: red } }', 'nesting'],
    ['@media print { .a { .b { color: red } } }', 'nesting on paper'],
    ['@media (width >= 62rem) { a { color: red } }', '@media with < or >'],
    ['@media (min-width: 1px) or (hover) { a { color: red } }', '@media with or, not'],
    ['@layer a { b { color: red } }', '@layer'],
    ['@container (min-width: 1px) { a { color: red } }', '@container'],
    ['a:has(b) { color: red }', ':has'],
    ['a:is(b, c:has(d)) { color: red }', ':has'],
    ['li:nth-child(2 of .a) { color: red }', ':nth-child(n of a)'],
    ['a { overflow: clip }', 'overflow: clip'],
    ['a { overflow: hidden; overflow: var(--a, clip); width: 1dvh }', '1dvh'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { color: red; color: color-mix(in srgb, var(--a), blue) }', 'color-mix()'],
    ['a { --a: red; --a: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { color: var(--a, color-mix(in srgb, red, blue)) }', 'color-mix()'],
    ['a { rotate: 3deg }', 'rotate'],
    ['a { text-decoration: underline 3px }', 'text-decoration with includes thickness'],
  ])('%s', (css, feature) => {
    expect(names(styleBreaches(css))).toContain(feature);
  });

  it.each([
    'a { overflow: hidden; overflow: clip }',
    'a { color: red; color: color-mix(in srgb, red, blue) }',
    '@supports (overflow: clip) { a { overflow: clip } }',
    '@media (min-width: 1px) and (hover) { a:not(.b, .c) { inset: 0; margin-inline: 1px; color: #fff8 } }',
    'a { content: "a:has(b)"; width: min(1px, 2vh) }',
  ])('nothing in %s', (css) => {
    expect(styleBreaches(css)).toEqual([]);
  });

  it.each([
    ['Map.groupBy([], String)', 'Map.groupBy'],
    ['a.groupBy([], String)', '.groupBy'],
    ['Object.groupBy([], String)', 'Object.groupBy'],
    ['[].toSorted()', '.toSorted'],
    ['[]?.["toSorted"]()', '.toSorted'],
    ['[].findLast(Boolean)', '.findLast'],
    ['const { findLast } = []', '.findLast'],
    ['[].with(0, 1)', '.with'],
    ['new Set().union(a)', '.union'],
    ['new Map().values().map(String)', 'Iterator .map'],
    ['structuredClone({})', 'structuredClone'],
    ['window.structuredClone({})', 'structuredClone'],
    ['URL.canParse("/")', 'URL.canParse'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['AbortSignal.timeout(1)', 'AbortSignal.timeout'],
    ['AbortSignal.any([])', 'AbortSignal.any'],
    ['a.createObjectURL(b)', '.createObjectURL'],
    ['const URL = a; URL.createObjectURL(b)', '.createObjectURL'],
    ['new Intl.Segmenter("nl")', '.Segmenter'],
    ['new CSSStyleSheet()', 'new CSSStyleSheet'],
    ['navigation.back()', 'navigation'],
    ['document.body.role = "status"', '.role'],
    ['document.body.style.textWrap = "balance"', '.textWrap'],
    ['addEventListener("scrollend", a)', 'event scrollend'],
    ['/(?<=a)b/', 'lookbehind assertion'],
    ['/(?<!a)b/u', 'lookbehind assertion'],
    ['new RegExp("(?<=a)b")', 'lookbehind assertion'],
    ['RegExp(`(?<=a)b`, "g")', 'lookbehind assertion'],
    ['/[\\p{L}--a]/v', 'RegExp unicodeSets'],
    ['RegExp("a", "v")', 'RegExp unicodeSets'],
    ['/(?i:a)b/', 'modifier'],
    ['class A { static { b() } }', 'static initialization blocks'],
    ['class A { b = c((d) => e) }', 'class field with parentheses or an arrow'],
    ['using a = b', 'using'],
    ['import a from "./a.json" with { type: "json" }', 'import import attributes'],
    ['let = 1;;let', 'Parsing error'],
  ])('%s', (script, feature) => {
    expect(names(scriptBreaches(script, 'module')).join('\n')).toContain(feature);
  });

  it.each([
    'class A { #b = new Map(); static c = 1; #d() { return #b in this; } }',
    'const a = await b?.c ?? (d ||= [1].at(-1)); "a".replaceAll("b", "c")',
    '/\\p{L}(?<a>b)(?:c)(?=d)(?!e)\\(\\?<=/gsu.exec(a)',
    'Object.values(a).map(String); [...a.values()].map(String); a.filter(b).find(c)',
    'if (typeof structuredClone === "undefined") a(); const structured = { groupBy: 1 }',
    'URL.revokeObjectURL(URL.createObjectURL(a)); Array.from(b)',
    'import("./a.js").then(({ default: b }) => b); Object.hasOwn(a, b); new Intl.ListFormat("nl")',
  ])('nothing in %s', (script) => {
    expect(scriptBreaches(script, 'module')).toEqual([]);
  });

  it.each([
    ['<search></search>', '<search>'],
    ['<p inert></p>', '<p inert>'],
    ['<div popover></div>', '<div popover>'],
  ])('%s', (html, feature) => {
    expect(names(markupBreaches(load(html)))).toEqual([feature]);
  });

  it.each([
    ["script-src 'self' 'wasm-unsafe-eval'", 'policy script-src wasm-unsafe-eval'],
    ["default-src 'none'; worker-src 'self'", 'policy worker-src'],
  ])('%s', (policy, feature) => {
    expect(names(headerBreaches('Content-Security-Policy', policy))).toEqual([feature]);
    expect(headerBreaches('Content-Security-Policy', "default-src 'none'; script-src 'self' 'sha256-a='; child-src 'self'")).toEqual([]);
  });

  it('what a program needs', () => {
    expect(names(needBreaches('simd128'))).toEqual(['simd128']);
    expect(names(needBreaches('wide-arithmetic'))).toEqual(['unknown need wide-arithmetic']);
    expect(needBreaches('reference-types')).toEqual([]);
  });
});
