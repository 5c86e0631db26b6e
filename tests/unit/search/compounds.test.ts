import { expect, test } from 'vitest';
import { splitCompounds } from '../../../src/search/compounds.ts';

test.each([
  ['of words of the site', 'buurthuis', 'buurt|huis'],
  ['of a common word and one of the site', 'proeftuin', 'proef|tuin'],
  ['with an s between', 'bewonersgroep', 'bewoners|groep'],
  ['with en between', 'boekenkast', 'boeken|kast'],
  ['as long as one may be', 'buurt'.repeat(12), Array(12).fill('buurt').join('|')],
  ['too long to be one', `${'buurt'.repeat(12)}s`, `${'buurt'.repeat(12)}s`],
  ['of three', 'mantelzorgcafes', 'mantel|zorg|cafes'],
  ['no compound: a prefix', 'onderhuis', 'onderhuis'],
  ['no compound: an ending', 'buurtschap', 'buurtschap'],
  ['no compound: a part is too short', 'ijstuin', 'ijstuin'],
])('%s: %s', (_, word, split) => {
  const words = [word, 'buurt', 'huis', 'tuin', 'bewoner', 'zorg', 'mantel', 'cafe', 'onder'];
  expect(splitCompounds(words, ['proef', 'groep', 'boek', 'kast', 'schap'])[0]).toBe(split);
});
