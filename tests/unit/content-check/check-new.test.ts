import { expect, test } from 'vitest';
import { checkNew } from '../../../src/content-check/check-new.ts';

const messages = (...given: Parameters<typeof checkNew>) =>
  checkNew(...given).map(({ field, message }) => [field, message].filter(Boolean).join(' '));

test.each<[what: string, entry: Parameters<typeof checkNew>[1], said: string[]]>([
  ['nothing of another', { collection: 'tips', slug: 'geheel-anders', data: { titel: 'Geheel anders', reeks: 'lab' } }, []],
  [
    'the title of a tip, but for a mark',
    { collection: 'tips', slug: 'noem-ze', data: { titel: 'Benoem ieders belang!' } },
    ['titel is “Benoem ieders belang!”, net als in content/tips/benoem-ieders-belang.mdx. Geef een van de twee een eigen titel.'],
  ],
  [
    'a form of a word',
    { collection: 'begrippen', slug: 'labs', data: { titel: 'Living labs' } },
    ['titel heeft “Living labs”, maar dat woord legt content/begrippen/living-lab.mdx al uit. Haal het op één van de twee plaatsen weg.'],
  ],
  [
    'an address that the site has',
    { collection: 'paginas', slug: 'letters', data: { titel: 'Letters' } },
    ['zou het adres /letters/ krijgen, maar dat gebruikt de site zelf al. Geef het bestand een andere naam.'],
  ],
  [
    'a place that its page has',
    { collection: 'begrippen', slug: 'lijst', data: { titel: 'Lijst' } },
    ['krijgt het adres #lijst, maar dat is op /begrippen/ al van iets anders. Geef het bestand een andere naam.'],
  ],
])('a new entry that would have %s', (_what, entry, said) => {
  expect(messages('', entry)).toEqual(said);
});
