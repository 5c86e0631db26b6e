import { expect, test } from 'vitest';
import { publishedAt } from '../../../src/hosting/published-at.ts';

test.each([
  [{}, 'https://inspiratiewijzer.example', '/'],
  [{ SITE: '', BASE: ' ' }, 'https://inspiratiewijzer.example', '/'],
  [{ SITE: 'https://gids.nl' }, 'https://gids.nl', '/'],
  [{ SITE: ' http://localhost:8080/ ', BASE: '/' }, 'http://localhost:8080/', '/'],
  [{ SITE: 'https://gids.nl', BASE: 'gids' }, 'https://gids.nl', '/gids'],
  [{ BASE: '/onder/deze-map/' }, 'https://inspiratiewijzer.example', '/onder/deze-map'],
])('%j publishes at %s, in %s', (environment, site, base) => {
  expect(publishedAt(environment)).toEqual({ site, base });
});

test.each(['gids.nl', 'www.gids.nl/', 'https://gids.nl/map', 'https://gids.nl?x', 'https://mij@gids.nl', 'ftp://gids.nl', 'https://'])(
  'the site %s is no beginning of an address',
  (SITE) => {
    expect(() => publishedAt({ SITE })).toThrow(
      `SITE is “${SITE}”. Schrijf alleen het begin van het webadres, zoals https://voorbeeld.nl. Komt de site in een map? Zet die in BASE.`,
    );
  },
);

// A shell on Windows makes of /gids a folder of its own.
test.each(['https://gids.nl/map', 'C:/Program Files/Git/gids', '/mijn gids/', '//gids', '/gids?x', String.raw`\gids`])(
  'the folder %s is none of a site',
  (BASE) => {
    expect(() => publishedAt({ BASE })).toThrow(`BASE is “${BASE}”. Schrijf alleen de map waarin de site komt, zoals /gids/.`);
  },
);
