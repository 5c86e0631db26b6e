/** What the site is called. */
export const siteName = 'Inspiratiewijzer Lokaal Samenspel';
