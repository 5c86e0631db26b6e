import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, vi } from 'vitest';
import { serialisePlan } from '../../../src/draaiboek/address.ts';
import { planHash } from '../../../src/draaiboek/plan-link.ts';
import { emptyPlan, type Plan } from '../../../src/draaiboek/plan.ts';
import { fontFile, ownLetters } from '../../../src/paper/fonts.ts';
import { paths } from '../../../src/paths.ts';
import { pdfFontNames } from '../../../src/pdf-fonts/names.ts';
import { withReader } from '../reader.ts';
import { werkvormen } from './plans.ts';

const plan: Plan = {
  ...emptyPlan,
  title: 'Ons lab',
  start: 19 * 60,
  blocks: [
    { kind: 'welkom', minutes: 10, memo: 'Taart' },
    { kind: 'werkvorm', werkvorm: 'tekenen', steps: [21, 43] },
    { kind: 'eigen', minutes: 13, title: 'Kőrösi soep', note: '' },
  ],
};

const reader = withReader(
  `<section id="titel"><h1>Draaiboek</h1><p class="lead">Zo maak je een avond.</p></section><div class="reading"><details class="contents-switch"></details><nav class="contents-list">Inhoud</nav></div>
  <p data-presets>Kant-en-klaar</p><p data-changed>Gewijzigd</p><section id="tekst">Uitleg</section><plan-editor data-werkvormen="/werkvormen.json"><p role="status"></p><div data-part="plan"></div></plan-editor>`,
  { address: `https://gids.example/draaiboek/${planHash(`${serialisePlan(plan, true)}_dansen.3`)}` },
);
const { step, press, fill, happen, document, kept } = reader;

test('a plan is opened, changed, kept, taken back, printed, shared and taken along', async () => {
  let draws = 0;
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill((draws += 1)) });
  const sheet = await PDFDocument.create();
  sheet.addPage();
  const files = new Map<string, BlobPart>(
    [...pdfFontNames.regular, ...pdfFontNames.bold].map((name) => [paths.letters(name), new Uint8Array(fontFile(ownLetters[name]))]),
  );
  files.set('/werkvormen.json', JSON.stringify([...werkvormen]));
  vi.stubGlobal('fetch', async (address: string) => {
    const file = files.get(address);
    reader.did(`asks the host for ${address}`);
    return new Response(file, { status: file === undefined ? 404 : 200 });
  });
  vi.stubGlobal('CustomEvent', Event);
  document.addEventListener('gids-in-gebruik', () => reader.did('tells that it is in use'));
  await import('../../../src/draaiboek/plan-editor.ts');
  await step('A plan from the address');
  await step('Another name', () => fill('Naam van de bijeenkomst', 'Onze reünie: één, twéé'));
  await step('Undone, the only change', () => press('Maak ongedaan'));
  await step('The name again', () => fill('Naam van de bijeenkomst', 'Onze reünie: één, twéé'));
  await step('Another minute, and undone: one change is left', () => {
    fill('Minuten', '11');
    press('Maak ongedaan');
  });
  await step('No minutes', () => fill('Minuten', ''));
  await step('A step left out', () => fill('19.10 Stap 1', ''));
  await step('Moved down while a button is held', () => {
    happen('mousedown', {}, document.body);
    press('Omlaag: Welkom');
  });
  await step('A block added', () => press('Voeg toe'));
  await step('Undone', () => press('Maak ongedaan'));
  const titles = [...document.querySelectorAll('[data-key^="remove-"]')].map((button) => button.getAttribute('aria-label') ?? '');
  await step('Every block taken away', () => titles.forEach((name) => press(name)));
  await step('All undone', () => titles.forEach(() => press('Maak ongedaan')));
  await step('Notes along', () => fill('Zet mijn notities ook in de link', 'on'));
  await step('The link', () => press('Kopieer de link'));
  await step('A calendar without a day', () => press('Download voor je agenda'));
  await step('A day', () => fill('Datum', '2027-07-01'));
  await step('A calendar', () => press('Download voor je agenda'));
  await step('A table', () => press('Download als tabel'));
  await step('All in one, of which a sheet isn’t there', async () => {
    press('Maak de pdf');
    await reader.hear('De vellen');
    vi.setSystemTime(new Date('2027-01-02T12:04:05Z'));
  });
  files.set(paths.sheet('tekenen', 'werkblad'), new Uint8Array(await sheet.save()));
  await step('All in one', async () => {
    press('Maak de pdf');
    await reader.hear('Klaar.');
    vi.setSystemTime(new Date('2027-01-02T12:05:06Z'));
  });
  await step('Paper for those who come', () => press('Print voor de deelnemers'));
  await step('And then the reader goes on', () => happen('keydown'));
  await step('Changed in another tab', () => {
    for (const [name, value] of kept) kept.set(name, `${value} `);
    fill('Plek', 'De Hoek');
  });
  await step('Where nothing can be kept', () => {
    reader.fillUp();
    fill('Plek', 'De Brink');
  });
  await step('Notes not along', () => fill('Zet mijn notities ook in de link', ''));
  await step('Nothing can be copied', () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    press('Kopieer de link');
  });
  await step('Nor the invitation', () => press('Kopieer de uitnodiging'));
  await step('A link to a place on the page', () => {
    location.href = `${location.href.replace(/#.*/, '')}#tekst`;
    happen('hashchange');
  });
  await step('Sheets on both sides', () => fill('Mijn printer print op twee kanten', 'on'));
  const place = () => document.querySelector<HTMLInputElement>('[data-key="place"]') ?? document.createElement('input');
  for (const visibilityState of ['visible', 'hidden'])
    await step(`The page is ${visibilityState} when a place is typed`, () => {
      place().focus();
      place().value = 'De Laan';
      Object.assign(document, { visibilityState });
      happen('visibilitychange', {}, document);
    });
  await step('A plan that this browser keeps, with notes, from its address', () => {
    kept.set('draaiboek-bewaard', JSON.stringify({ plan: '1_titel.Bewaard_start.19.30_welkom.25_notitie.Taart', changed: 1 }));
    location.hash = '#plan=1_titel.Bewaard_start.19.30_welkom.25';
    const editor = document.querySelector('plan-editor');
    editor?.querySelector('[data-part]')?.replaceChildren();
    editor?.replaceWith(editor.cloneNode(true));
  });
  await step('Where the browser refuses all', () => {
    reader.refuse();
    fill('Plek', 'De Markt');
    press('Kopieer de link');
  });
  await step('Another plan', () => {
    location.href = location.href.replace(/#.*/, '#plan=1');
    happen('hashchange');
  });
  await expect(reader.story()).toMatchFileSnapshot('texts/plan-editor.txt');
});
