import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/search/pack.ts';

test('a pack gives the files that it was made of, whatever is in them', () => {
  const files = [
    { name: 'a.json', content: new TextEncoder().encode('{"a":\n1}') },
    { name: 'leeg', content: new Uint8Array() },
    { name: 'b', content: Uint8Array.of(10, 0, 255) },
  ];
  const packed = unpack(new Uint8Array(pack(files)).buffer);
  expect([...packed].map(([name, content]) => ({ name, content }))).toEqual(files);
});

test.each(['', 'Not Found', '{nonsense'])('what is no pack is refused: “%s”', (text) => {
  expect(() => unpack(new TextEncoder().encode(text).buffer)).toThrow(SyntaxError);
});
