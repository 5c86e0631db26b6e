import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    // The site's name at the end of a title may be cut off; pages.test.ts holds the part before it to a length.
    // Markdown becomes <br/>, which is as right as <br>.
    rules: { 'long-title': 'off', 'void-style': 'off' },
  }),
);

/** What is wrong with the HTML of a page, in words. */
export async function htmlFaults(html: string, address: string): Promise<string[]> {
  const { results } = await validator.validateString(html, address);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'no element'})`),
  );
}
