import { expect, test } from 'vitest';
import { withReader } from '../reader.ts';

const reader = withReader(
  `<not-found><label for="zoek">Zoek op een woord</label><input id="zoek"><section data-part="nearest" hidden><ul></ul></section>
  <section data-part="everything"><a href="/werkvormen/ijsbergmodel/">IJsbergmodel</a> <a href="/tips/geld/">Praat over geld</a>
  <a href="/tips/">Tips</a></section></not-found>`,
  { address: 'https://gids.example/werkvorm/ijsberg-model/2027/' },
);

test('a wrong address brings its words to the field, and the nearest pages on top', async () => {
  await import('../../../src/search/not-found.ts');
  await reader.step('It opens');
  await expect(reader.story()).toMatchFileSnapshot('texts/not-found.txt');
});
