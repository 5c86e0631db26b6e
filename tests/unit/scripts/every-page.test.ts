import { expect, test, vi } from 'vitest';
import { withReader } from '../reader.ts';

const reader = withReader(
  `<form action="/zoeken/"><label for="zoek">Zoek</label><input id="zoek" data-search-field></form><form><input aria-label="Iets anders"><textarea></textarea>
  <select></select><div contenteditable><b>x</b></div></form>
  <p id="daar"><a data-copy-link href="#daar">Kopieer de link</a> <a href="/deel/" data-share="De titel">Deel</a></p>
  <p id="oud" class="moved"><a href="/nieuw/">Het staat nu daar</a></p>
  <shortcut-switch><label><input type="checkbox" checked> Sneltoets</label></shortcut-switch>
  <partij-voices><label><input type="radio" name="partij" value="" checked> Iedereen</label>
  <label><input type="radio" name="partij" value="gemeente" data-letter="G"> Gemeente</label>
  <label><input type="radio" name="partij" value="bewoners" data-letter="B"> Bewoners</label><p data-rest hidden>Je leest één partij.</p></partij-voices>`,
  { address: `https://gids.example/cases/zeeland/?partij=${'niemand'.repeat(9)}#oud`, kept: { sneltoets: 'uit' } },
);
const { step, press, fill, key, happen, document } = reader;
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const field = () => document.querySelector('#zoek') ?? document.body;

test('what each page adds copies, shares, searches, and chooses who speaks', async () => {
  for (const script of ['moved-place', 'copy-link', 'share-link', 'private-search', 'search-shortcut', 'shortcut-switch'])
    await import(`../../../src/scripts/${script}.ts`);
  await import('../../../src/entry/voice-choice.ts');
  await step('It opens at a place that moved, with a partij that isn’t');
  await step('That is told', () => pass(60));
  await step('And no longer', () => pass(2500));
  await step('A partij', () => fill('Gemeente', 'on'));
  await step('Another', () => fill('Bewoners', 'on'));
  await step('Everybody', () => fill('Iedereen', 'on'));
  await step('A place that didn’t move', () => {
    location.hash = '#daar';
    happen('hashchange');
  });
  await step('One that did, from a link on the page', () => {
    location.hash = '#oud';
    happen('hashchange');
  });
  await step('Its link', async () => {
    press('Kopieer de link');
    await pass(60);
  });
  await step('Shared where there is nothing for it', () => press('Deel'));
  const share = (answer: () => Promise<void>) =>
    Object.assign(navigator, {
      share: (data: ShareData) => {
        reader.did(`shares ${data.title ?? ''} ${data.url ?? ''}`);
        return answer();
      },
    });
  await step('Shared by the device', () => {
    share(() => Promise.resolve());
    press('Deel');
  });
  await step('Let be', () => {
    share(() => Promise.reject(new DOMException('', 'AbortError')));
    press('Deel');
  });
  await step('Refused, and copied', () => {
    share(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    press('Deel');
  });
  await step('Refused, and the clipboard too', async () => {
    Object.assign(navigator, { clipboard: {} });
    press('Deel');
    await pass(60);
  });
  await step('The key / where it is off', () => key('/', {}, document.body));
  await step('It is turned on', () => fill('Sneltoets', 'on'));
  await step('The key / with Ctrl, ⌘ or Alt', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) key('/', { [held]: true }, document.body);
  });
  await step('The key / in fields', () => {
    for (const typing of document.querySelectorAll('[aria-label], textarea, select, b')) key('/', {}, typing);
  });
  await step('Another key', () => key('x', {}, document.body));
  await step('The key /', () => key('/', {}, document.body));
  await step('It is turned off', () => fill('Sneltoets', ''));
  await step('A search', () => {
    fill('Zoek', 'geld & zorg');
    happen('submit', {}, field().closest('form') ?? document);
  });
  await step('Another form', () => happen('submit', {}, document.querySelectorAll('form')[1]));
  await expect(reader.story()).toMatchFileSnapshot('every-page.txt');
});
