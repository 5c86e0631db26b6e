import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { onPaper } from '../../../src/paper/qr.ts';

/** Fills the squares that an SVG of our own kind draws, `scale` pixels to a module, and reads them as a phone would. */
function read(svg: string, scale = 4): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, left, top, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y++)
      for (let x = Number(left) * scale; x < (Number(left) + Number(width)) * scale; x++) pixels.set([0, 0, 0, 255], (y * size + x) * 4);
  }
  return jsQR(pixels, size, size)?.data;
}

test.each(['https://www.inspiratiewijzer.example/werkvormen/rollenspel-warnsveld/', `https://x.example/${'lang/'.repeat(30)}`])(
  'the code for %s can be read',
  (address) => {
    expect(read(onPaper(address).qr)).toBe(address);
  },
);

test('four modules round it stay white', () => {
  const { qr: svg } = onPaper('https://x.example/');
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  for (const [, left, top, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    expect(Math.min(Number(left), Number(top))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(left) + Number(width), Number(top) + 1)).toBeLessThanOrEqual(size - 4);
  }
});
