/** Where the CMS keeps an editor's own settings, as JSON. */
export const settingsName = 'sveltia-cms.prefs';

/**
 * The settings that a browser kept (null if none), with Dutch as the language unless the editor chose one: by itself (auto) the CMS
 * speaks as the browser does. What can't be read is replaced.
 */
export function inDutch(kept: string | null): string {
  try {
    const settings: { locale?: unknown } = Object(JSON.parse(kept ?? '{}'));
    const { locale } = settings;
    return JSON.stringify({ ...settings, locale: locale === undefined || locale === 'auto' ? 'nl' : locale });
  } catch {
    return inDutch(null);
  }
}
