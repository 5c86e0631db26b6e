/** Where the CMS keeps an editor's own settings, as JSON. */
export const settingsName = 'sveltia-cms.prefs';

/**
 * The settings that a browser kept (null if none), with Dutch as the language unless the editor chose one: by itself (auto) the CMS
 * speaks as the browser does. Nor does Escape leave an entry unless the editor wants that: it also closes a list of choices, and one
 * press more would take away all that isn't saved. What can't be read is replaced.
 */
export function settingsOfEditor(kept: string | null): string {
  try {
    const settings: { locale?: unknown } = Object(JSON.parse(kept ?? '{}'));
    const { locale } = settings;
    return JSON.stringify({ closeWithEscape: false, ...settings, locale: locale === undefined || locale === 'auto' ? 'nl' : locale });
  } catch {
    return settingsOfEditor(null);
  }
}
