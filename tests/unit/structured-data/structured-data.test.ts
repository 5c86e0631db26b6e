import { describe, expect, test } from 'vitest';
import { article, dataset, jsonLd } from '../../../src/structured-data/structured-data.ts';

// What each kind of page says of itself is kept in tests/fixture-site/texts/data.

const url = 'https://gids.example/tips/';

test('dataset has no licence that nobody chose, and no date that nobody knows', () => {
  const data = dataset({ name: 'De gids', description: 'Alles.', url, site: url, version: '1.3', usage: url, files: [] });
  expect(data).not.toHaveProperty('license');
  expect(data).not.toHaveProperty('dateModified');
});

describe('jsonLd', () => {
  const hostile = 'Einde </script><script>alert(1)</script> <!-- en <b>';
  const data = article({ headline: hostile, description: 'a < b & "c"', url, image: url, basedOn: [] });

  test('has no < that could end its script', () => {
    expect(jsonLd(data)).not.toContain('<');
  });

  test('says the same as what went in', () => {
    expect(JSON.parse(jsonLd(data))).toEqual(data);
  });
});
