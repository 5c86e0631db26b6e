import { expect, test, vi } from 'vitest';
import { withReader } from '../reader.ts';
import { werkvormen } from './plans.ts';

const day = (date: number) => Date.parse(`2027-01-0${date}T12:00:00Z`);
const reader = withReader(
  '<plan-editor data-werkvormen="/werkvormen.json"><p role="status" data-missed="Dit draaiboek is nu niet te openen."></p><div data-part="plan"></div></plan-editor>',
  {
    address: 'https://gids.example/draaiboek/',
    kept: {
      iets: 'anders',
      'draaiboek-kapot': '{',
      'draaiboek-een': JSON.stringify({
        plan: '1_titel.Ons lab_datum.2027-07-01_start.19.00_plaats.De Hoek_welkom.25_notitie.Taart',
        changed: day(2),
      }),
      'draaiboek-twee': JSON.stringify({ plan: '1_werkvorm.tekenen.20.21_dansen.3', changed: day(3) }),
      'draaiboek-oud': JSON.stringify({ plan: '1_titel.Oud_pauze.5' }),
    },
  },
);
const { step, press, kept, happen } = reader;

test('the plans that a browser keeps are listed, copied, taken away and put back', async () => {
  let answer = () => Promise.resolve(new Response('', { status: 500 }));
  vi.stubGlobal('fetch', () => answer());
  let draws = 0;
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill((draws += 1)) });
  const { showOwnPlans } = await import('../../../src/draaiboek/own-plans-view.ts');
  const root = reader.document.querySelector<HTMLElement>('plan-editor') ?? reader.document.body;
  await step('Where the werkvormen don’t come', () => showOwnPlans(root));
  answer = () => Promise.reject(new TypeError('no connection'));
  await step('Where there is no connection', () => showOwnPlans(root));
  answer = () => Promise.resolve(Response.json([...werkvormen]));
  await step('They are listed', () => showOwnPlans(root));
  await step('Taken away', () => press('Haal weg: Ons lab'));
  await step('Another', () => press('Haal weg: beschadigd'));
  await step('Put back', () => press('Zet terug: Ons lab'));
  await step('Copied', () => press('Maak een kopie: Ons lab'));
  await step('Another tab took one away', () => {
    kept.delete('draaiboek-oud');
    happen('storage');
  });
  await step('Put back, and what stood there copied', () => {
    press('Zet terug: Het beschadigde');
    press('Kopieer wat er staat');
  });
  await step('Taken away again', () => press('Haal weg: Ons lab'));
  await step('And all the others', () => {
    for (const name of ['tekenen', 'Ons lab (kopie)', 'beschadigd']) press(`Haal weg: ${name}`);
  });
  await step('They come back', () => {
    for (const name of ['tekenen', 'Ons lab (kopie)', 'Het beschadigde']) press(`Zet terug: ${name}`);
  });
  reader.fillUp();
  await step('That can’t be put back', () => press('Zet terug: Ons lab'));
  await step('A copy that can’t be kept', () => press('Maak een kopie: tekenen'));
  await step('Nor taken away', () => press('Haal weg: tekenen'));
  await step('Nor what stood there copied', () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    press('Kopieer wat er staat');
  });
  // The same moment has another time elsewhere.
  await expect(reader.story().replaceAll(/ om \d\d\.\d\d/g, ' om …')).toMatchFileSnapshot('texts/own-plans.txt');
});
