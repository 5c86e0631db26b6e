import { expect, test, vi } from 'vitest';
import { guide } from '../../../src/begeleiden/guide.ts';
import { emptyPlan, type Plan } from '../../../src/draaiboek/plan.ts';
import { withReader } from '../reader.ts';
import { werkvormen } from '../draaiboek/plans.ts';
import { markup } from './markup.ts';

const parts = ['praten-1', 'praten-2'].map(
  (key) => `<section data-key="${key}"><h2 tabindex="-1">${key}</h2><p data-minutes>tijd</p><p data-extra>Extra</p></section>`,
);
const reader = withReader(`<div class="parts">${parts.join('')}</div>${markup('Stage')}${markup('Notes')}`);
const { press, key, fill, step, happen, kept } = reader;

const plan: Plan = {
  ...emptyPlan,
  title: 'Soepavond',
  start: 19 * 60,
  end: 20 * 60 + 20,
  returnDate: '2027-05-03',
  blocks: [
    { kind: 'welkom', minutes: 10, leader: 'Rob' },
    { kind: 'werkvorm', werkvorm: 'praten', steps: [21, 43], leader: 'Sanne' },
    { kind: 'eigen', minutes: 13, title: 'Soep', note: 'Eet samen.' },
  ],
};

test('an evening is led by buttons and keys, each with what it shows, says and keeps', async () => {
  let time = new Date(2027, 0, 31, 19, 2).getTime();
  const pass = async (minutes: number) => {
    time += minutes * 60_000;
    await vi.advanceTimersByTimeAsync(250);
  };
  const root = document.body;
  guide({ root, name: 'Soepavond', text: 'plan', plan, werkvormen, clocked: true, clock: () => time });
  await step('It opens');
  await step('Key → before it began', () => key('ArrowRight'));
  await step('Begin', () => press('Begin'));
  await step('Start', () => press('Start'));
  await step('A minute more', () => press('1 minuut erbij'));
  await step('12 minutes later', () => pass(12));
  await step('3 minutes later', () => pass(3));
  await step('Win back', () => press('Reken de rest opnieuw uit'));
  await step('Undo', () => press('Maak ongedaan'));
  await step('It may be later', () => press('Het mag later klaar zijn'));
  await step('For who leads', () => press('Voor de gespreksleider'));
  await step('It must be ready at', () => fill('Moet klaar zijn om', '20:10'));
  await step('It must be ready at nothing', () => fill('Moet klaar zijn om', ''));
  await step('On', () => press('Verder'));
  await step('Key Page Down', () => key('PageDown'));
  await step('Key Page Up with Ctrl', () => key('PageUp', { ctrlKey: true }));
  await step('Key ←', () => key('ArrowLeft'));
  await step('Pause', () => press('Pauze'));
  await step('5 minutes later', () => pass(5));
  await step('No sound', () => press('Geluid'));
  await step('Notes', () => press('Schrijf op'));
  await step('An agreement', () => fill('Wat spreken jullie af?', 'Soep koken'));
  await step('Key → in a field', () => key('ArrowRight'));
  await step('Copy', () => press('Kopieer als tekst'));
  await step('Another window went on', () => {
    kept.set('begeleiden:plan', (kept.get('begeleiden:plan') ?? '').replace('"at":1', '"at":3'));
    happen('storage', { key: 'begeleiden:plan' });
  });
  await step('Another window kept something else', () => happen('storage', { key: 'anders' }));
  await step('On to the end', () => press('Verder'));
  await step('On beyond it', () => key('ArrowRight'));
  await step('Close', () => press('Sluit'));
  await step('Clear', () => press('Wis alles'));
  await step('Anew', () => press('Begin opnieuw'));
  // Midnight is another moment elsewhere.
  const midnight = new Date(2027, 0, 31).getTime();
  await expect(reader.story().replaceAll(String(midnight), 'midnight')).toMatchFileSnapshot('texts/guide.txt');
});
