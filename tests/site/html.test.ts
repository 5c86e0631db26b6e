import { describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';
import { htmlFaults } from '../html-faults.ts';

describe.each(readSite().pages)('$address', ({ html, address }) => {
  it('is valid HTML', async () => {
    expect(await htmlFaults(html, address)).toEqual([]);
  });
});
