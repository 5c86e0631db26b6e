import { globSync, readFileSync } from 'node:fs';
import { generate, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';

/** Each rule of the styles that gives letters the colour for a ground of ink, and whether it gives the ring round what has the focus one too. */
function onInk(): [rule: string, ring: boolean][] {
  const found: [string, boolean][] = [];
  for (const file of globSync('src/styles/*.css').sort())
    walk(parse(readFileSync(file, 'utf8'), { parseValue: false, parseCustomProperty: false }), {
      visit: 'Rule',
      enter({ prelude, block }) {
        const set = new Map(
          block.children.toArray().flatMap((each) => (each.type === 'Declaration' ? [[each.property, generate(each.value)] as const] : [])),
        );
        if (/--on-(?:deep|plane|footer)/.test(set.get('color') ?? '')) found.push([generate(prelude), set.has('--focus')]);
      },
    });
  return found;
}

// In the dark the ring is light everywhere, and the walk with Tab (every-page.test.ts) goes through dark pages.
test('letters on ink come with a ring that shows on it', () => {
  const rules = onInk();
  expect(rules.length).toBeGreaterThan(2);
  expect(rules.filter(([, ring]) => !ring)).toEqual([]);
});
