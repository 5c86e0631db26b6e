import { describe, expect, test } from 'vitest';
import { morph } from '../../../src/draaiboek/morph.ts';
import { withDocument } from '../document.ts';

withDocument();

const listOf = (keys: string) => {
  const list = document.createElement('ul');
  list.innerHTML = [...keys].map((key) => `<li data-key="${key}">${key}</li>`).join('');
  return list;
};

describe('a list that shows another', () => {
  test.each([
    ['abc', 'abc'],
    ['abc', 'ac'],
    ['abc', 'c'],
    ['abc', 'xabc'],
    ['abc', 'abxc'],
    ['abcd', 'ad'],
    ['abc', 'xyc'],
    ['abc', ''],
    ['', 'ab'],
  ])('of %s as %s, keeps every element that stays', (before, after) => {
    const list = listOf(before);
    const elements = new Map([...list.children].map((each) => [each.textContent, each]));
    morph(list, listOf(after));
    expect([...list.children].map((each) => each.textContent).join('')).toBe(after);
    const stays = [...list.children].filter((each) => before.includes(each.textContent));
    expect(stays.map((each) => elements.get(each.textContent) === each)).toEqual(stays.map(() => true));
  });
});
