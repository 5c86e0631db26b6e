import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { facetNames, facetTitles } from '../../../src/search/facets.ts';
import type { SearchData } from '../../../src/search/record.ts';
import { withReader } from '../reader.ts';
import { recordOf, wordsFrom } from './records.ts';

const tips = Array.from({ length: 11 }, (_, at) =>
  recordOf(`/tips/${at + 1}/`, { title: `Samen ${at + 1}`, thema: at < 2 ? ['geld'] : [], case: at === 0 ? ['dorp'] : [], places: 1 }),
);
const records = [...tips, recordOf('/werkvormen/kaart/', { title: 'Kaart', soort: 'werkvormen', duur: 40, places: 1 })];
const data: SearchData = {
  version: 'nl_1',
  records,
  values: {
    soort: [
      { id: 'tips', name: 'Een tip' },
      { id: 'werkvormen', name: 'Een werkvorm' },
    ],
    case: [{ id: 'dorp', name: 'Een dorp' }],
    thema: [{ id: 'geld', name: 'Over geld' }],
    partij: [],
  },
  words: wordsFrom('buurt|huis', 'samen kaart'),
  texts: records.map(({ address, title }, at) => [
    { address, title, text: at === 11 ? 'Teken de wijk op papier in het buurthuis.' : `Plan ${at + 1} van de buurt.` },
  ]),
};

const facets = facetNames
  .map((name) => `<fieldset data-part="facet-${name}" hidden><legend>${facetTitles[name]}</legend><div data-options></div></fieldset>`)
  .join('');
const page = (readFileSync('src/search/SearchPage.astro', 'utf8').split(/^---$/m)[2] ?? '')
  .replace(/\{facetNames[\s\S]*?\)\)\}/, facets)
  .replaceAll(/<(FoldLong|LinkList)[^>]*\/?>|<\/FoldLong>|<script>[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<EverythingIndex[^>]*>/g, '')
  .replaceAll(/=?\{[^}]*\}+/g, '')
  .replaceAll(/<(p|div|a|ol|button|span)\b([^>]*)\/>/g, '<$1$2></$1>');

const reader = withReader(`${page}<template id="fonts"><style>x</style></template>`, { address: 'https://gids.example/zoeken/' });
const { step, fill, press, key, back, document, happen } = reader;
const typed = () => vi.advanceTimersByTimeAsync(100);

test('a reader searches, filters, goes through what was found and back', async () => {
  let answer = () => Promise.reject<Response>(new TypeError('no'));
  vi.stubGlobal('fetch', (address: string) => {
    reader.did(`asks the host for ${address}`);
    return answer();
  });
  await import('../../../src/search/search-page.ts');
  await step('The page opens');
  await step('A search without a connection', () => (fill('Waar zoek je naar?', 'samen'), typed()));
  let give: (answer: Response) => void = () => {};
  await step('Once more, and it takes a while', () => {
    answer = () => new Promise((done) => (give = done));
    press('Probeer opnieuw');
  });
  await step('The host answers', () => give(Response.json(data)));
  await step('Typed, and a filter before its address is noted', () => {
    fill('Waar zoek je naar?', 'buurt');
    vi.advanceTimersByTime(80);
    fill('Over geld', 'on');
  });
  await step('Without it', () => happen('click', {}, document.querySelector('[data-part="clear"]') ?? document));
  await step('Somebody types on: nothing is asked until that rests', async () => {
    fill('Waar zoek je naar?', 'kaa');
    await vi.advanceTimersByTimeAsync(50);
    fill('Waar zoek je naar?', 'kaart');
    await vi.advanceTimersByTimeAsync(40);
  });
  await step('It rests', typed);
  await step('Sent before it rests', () => {
    fill('Waar zoek je naar?', 'samen');
    happen('submit', {}, document.querySelector('form') ?? document);
  });
  await step('More', () => press('Toon meer resultaten'));
  await step('A filter', () => fill('Over geld', 'on'));
  await step('↓ from the field', () => {
    document.querySelector<HTMLElement>('#q')?.focus();
    key('ArrowDown');
  });
  await step('↓ further', () => key('ArrowDown'));
  await step('↓ at the end', () => key('ArrowDown'));
  await step('↑', () => key('ArrowUp'));
  await step('↑ to the field', () => key('ArrowUp'));
  await step('Another key', () => key('a'));
  await step('No filters', () => press('Wis 1 filter'));
  await step('Back', () => back());
  await step('Back again', () => back());
  await step('Spaces alone', () => (fill('Waar zoek je naar?', '  '), typed()));
  await step('A word with an error, and a space', () => (fill('Waar zoek je naar?', 'kaatr '), typed()));
  await step(
    'A part of a compound, beside a word that stands nowhere',
    () => (fill('Waar zoek je naar?', 'kaart huis flierefluit'), typed()),
  );
  await step('Back to it', () => (fill('Waar zoek je naar?', 'kaatr'), typed()));
  await step('A filter with it', () => fill('Een werkvorm', 'on'));
  await step('As it was typed, in other tabs or windows', () => {
    const link = document.querySelector('[data-part="other"]') ?? document;
    for (const held of ['ctrlKey', 'metaKey', 'shiftKey']) happen('click', { [held]: true }, link);
  });
  await step('As it was typed', () => press('Zoek toch naar'));
  await step('Without the filter', () => press('Wis 1 filter'));
  await step(
    'What fits less',
    () => (fill('Waar zoek je naar?', 'teken samen een plan'), happen('submit', {}, document.querySelector('form') ?? document)),
  );
  await step('That too', () => press('Toon ook wat minder past'));
  await step('Escape from a result', () => {
    document.querySelector<HTMLElement>('h3 a')?.focus();
    key('Escape');
  });
  await step('Escape empties it', () => key('Escape'));
  await step('Gone to another page', () => happen('pagehide'));
  await step('Scrolled', () => (Object.assign(window, { scrollY: 321 }), happen('scroll'), happen('scroll')));
  await step('And that rests', typed);
  await expect(reader.story()).toMatchFileSnapshot('texts/search-page.txt');
});

test('a guide with its texts in files shows names first, says what is late or missing, and goes on when it comes', async () => {
  /** What the host hasn't answered yet. */
  const waiting: { give: () => void; fail: () => void }[] = [];
  const { texts = [], ...names } = data;
  /** What waits until the browser has painted. */
  const painting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => painting.push(act));
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(min-width: 62rem)' }));
  vi.stubGlobal('WebAssembly', undefined);
  vi.stubGlobal('fetch', (address: string) => {
    reader.did(`asks the host for ${address}`);
    if (address.endsWith('data.json')) return Promise.resolve(Response.json({ ...names, words: wordsFrom('buurt plan kaart', 'samen') }));
    const first = Number(/\d+(?=\.json)/.exec(address)?.[0]) * 10;
    return new Promise<Response>((give, fail) =>
      waiting.push({ give: () => give(Response.json(texts.slice(first, first + 10))), fail: () => fail(new TypeError('no')) }),
    );
  });
  await step('A search whose texts are on the way', () => {
    location.href = 'https://gids.example/zoeken/?q=samen&thema=weg';
    document.querySelector('search-page')?.remove();
    document.body.insertAdjacentHTML('afterbegin', page);
  });
  await step('After four seconds', () => vi.advanceTimersByTimeAsync(4000));
  await step('Asked anew, for nothing comes', () => {
    vi.setSystemTime(Date.now() + 4000);
    press('Probeer opnieuw');
  });
  await step('They don’t come', () => waiting.splice(0).forEach(({ fail }) => fail()));
  for (const persisted of [false, true])
    await step(`Shown again, ${persisted ? 'as it was left' : 'anew'}`, () => happen('pageshow', { persisted }));
  await step('They don’t come either', () => waiting.splice(0).forEach(({ fail }) => fail()));
  await step('Tried again', () => press('Probeer opnieuw'));
  await step('In vain, and a reader goes to a result', () => {
    waiting.splice(0).forEach(({ fail }) => fail());
    document.querySelectorAll<HTMLElement>('h3 a')[1]?.focus();
  });
  await step('The connection comes back', () => happen('online'));
  await step('And the texts', () => waiting.splice(0).forEach(({ give }) => give()));
  await step('It comes back again', () => happen('online'));
  await step('A word of a text', () => (fill('Waar zoek je naar?', 'plan'), typed()));
  await step('Opened with a name, whose texts are on the way', () => {
    location.href = 'https://gids.example/zoeken/?q=kaart';
    document.querySelector('search-page')?.remove();
    document.body.insertAdjacentHTML('afterbegin', page);
  });
  await step('They come before the browser has painted that name', () => waiting.splice(0).forEach(({ give }) => give()));
  await step('It has', () => painting.splice(0).forEach((act) => act()));
  await expect(reader.story()).toMatchFileSnapshot('texts/search-page-files.txt');
});
