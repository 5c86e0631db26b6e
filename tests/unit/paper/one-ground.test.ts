import { expect, test } from 'vitest';
import { onOneGround } from '../../../src/paper/one-ground.ts';

const ground = '    <path class="typst-shape" fill="#ffffff" d="M 0 0v 8 h 5 v -8 Z "/>\n';
const text = (words: string) => `    <g>\n        <path class="typst-shape" d="M 0 0"/>${words}\n    </g>\n`;
const picture = (...parts: string[]) => `<svg class="typst-doc">\n${parts.join('')}</svg>`;

test('a picture of two pages has one ground, below the text of both', () => {
  const [rect, ...rest] = onOneGround(picture(ground, text('een'), ground, text('twee')))
    .split('\n')
    .slice(1);
  expect(rect).toContain('<rect width="100%" height="100%"');
  expect(rest.join('\n')).toBe(`${text('een')}${text('twee')}</svg>`);
});

test('a picture of one page stays as it is', () => {
  expect(onOneGround(picture(ground, text('een')))).toBe(picture(ground, text('een')));
});
