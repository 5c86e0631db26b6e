import { expect, test } from 'vitest';
import { splitCompounds } from '../../../src/search/compounds.ts';

test.each([
  ['of words of the site', 'buurthuis', 'buurt|huis'],
  ['of a common word and one of the site', 'proeftuin', 'proef|tuin'],
  ['with an s between', 'bewonersgroep', 'bewoners|groep'],
  ['with en between', 'boekenkast', 'boeken|kast'],
  ['far too long to be one', 'buurt'.repeat(200), 'buurt'.repeat(200)],
  ['of three', 'mantelzorgcafes', 'mantel|zorg|cafes'],
  ['no compound: a prefix', 'onderhuis', 'onderhuis'],
  ['no compound: an ending', 'buurtschap', 'buurtschap'],
  ['no compound: a part is too short', 'ijstuin', 'ijstuin'],
])('%s: %s', (_, word, split) => {
  const words = [word, 'buurt', 'huis', 'tuin', 'bewoner', 'zorg', 'mantel', 'cafe', 'onder'];
  expect(splitCompounds(words, ['proef', 'groep', 'boek', 'kast', 'schap'])[0]).toBe(split);
});
