import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readSite } from '../built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    // The site's name at the end may be cut off; pages.test.ts holds the part before it to a length.
    rules: { 'long-title': 'off' },
  }),
);

describe.each(readSite().pages)('$address', ({ html, address }) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(html, address);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'no element'})`),
    );
    expect(faults).toEqual([]);
  });
});
