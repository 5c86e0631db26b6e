import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';

/** The same rules for all pages, worked out once: that takes as long as reading a page by them. */
class SameForAll extends StaticConfigLoader {
  private known: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.known ??= super.getConfigFor(page);
    return this.known;
  }
}

const validator = new HtmlValidate(
  new SameForAll({
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
