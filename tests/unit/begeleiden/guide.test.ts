import { expect, test, vi } from 'vitest';
import { serialisePlan } from '../../../src/draaiboek/address.ts';
import { planHash } from '../../../src/draaiboek/plan-link.ts';
import { emptyPlan, type Plan } from '../../../src/draaiboek/plan.ts';
import { withReader } from '../reader.ts';
import { werkvormen } from '../draaiboek/plans.ts';
import { markup } from './markup.ts';

const parts = ['praten-1', 'praten-2'].map(
  (key) => `<section data-key="${key}"><h2 tabindex="-1">${key}</h2><p data-minutes>tijd</p><p data-extra>Extra</p></section>`,
);
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

const data = JSON.stringify([...werkvormen]).replaceAll('<', '\\u003c');
const stage = markup('Stage').replace(
  /<run-stage[^>]*>/,
  `<run-stage data-name="Een werkvorm" data-view="zaal"><script type="application/json">${data}</script>`,
);
const text = `${serialisePlan(plan)}_dansen.3`;
const reader = withReader(`<div class="parts">${parts.join('')}</div>${stage.replace('<Notes />', markup('Notes'))}`, {
  address: `https://gids.example/draaiboek/begeleiden/${planHash(text)}`,
  kept: { 'begeleiden-geluid': 'uit' },
});
const { press, key, fill, step, happen, kept, did } = reader;
const keptName = `begeleiden:${text}`;
const notesName = `${keptName}:notities`;

vi.stubGlobal('CustomEvent', Event);
document.addEventListener('gids-in-gebruik', () => did('tells that it is in use'));

/** A device that writes down what it does: it sounds, stays awake and fills its screen. */
function listenToDevice() {
  const sound = (what: string) => ({
    value: 0,
    setValueAtTime: (value: number, time: number) => did(`${what} ${value} at ${time}`),
    linearRampToValueAtTime: (value: number, time: number) => did(`${what} ${value} at ${time}`),
    exponentialRampToValueAtTime: (value: number, time: number) => did(`${what} ${value} at ${time}`),
  });
  const context = {
    currentTime: 7,
    destination: 'out',
    resume: async () => did('may sound'),
    createGain: () => ({ gain: sound('volume'), connect: (to: string) => did(`sounds ${to}`) }),
    createOscillator() {
      const frequency = sound('height');
      const connect = (to: object) => to;
      return {
        frequency,
        connect,
        start: (time: number) => did(`tone of ${frequency.value} from ${time}`),
        stop: (time: number) => did(`until ${time}`),
      };
    },
  };
  vi.stubGlobal('AudioContext', function AudioContext() {
    return context;
  });
  // A page that is hidden may not ask, and lets go of what it had.
  const request = async () => {
    if (document.visibilityState !== 'visible') throw new Error('hidden');
    did('stays awake');
    const lock = { released: false, release: async () => did('may sleep') };
    document.addEventListener('visibilitychange', () => (lock.released ||= document.visibilityState === 'hidden'));
    return lock;
  };
  Object.assign(navigator, { wakeLock: { request } });
  Object.assign(document, {
    visibilityState: 'visible',
    fullscreenEnabled: true,
    fullscreenElement: null,
    exitFullscreen: async () => did('leaves the whole screen'),
  });
  Object.assign(document.documentElement, { requestFullscreen: async () => did('fills the whole screen') });
}

/** What happened, the same everywhere: midnight is another moment elsewhere. */
function story(): string {
  const midnight = new Date(2027, 0, 31).getTime();
  return reader.story().replaceAll(String(midnight), 'midnight').replaceAll(text, '(plan)');
}

test('an evening is led by buttons and keys, each with what it shows, says and keeps', async () => {
  const pass = async (minutes: number) => {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await vi.advanceTimersByTimeAsync(250);
  };
  vi.setSystemTime(new Date(2027, 0, 31, 19, 2));
  listenToDevice();
  sessionStorage.setItem('begeleiden-open', 'another evening');
  await import('../../../src/begeleiden/run-stage.ts');
  await step('It opens');
  await step('Key → before it began', () => key('ArrowRight'));
  await step('Begin', () => press('Begin'));
  await step('On, and closed, before the clock runs', () => {
    key('ArrowRight');
    press('Sluit');
  });
  await step('Anew', () => press('Begin opnieuw'));
  await step('Start', () => press('Start'));
  await step('The menu', () => document.querySelector('.stage-more')?.setAttribute('open', ''));
  await step('Sound', () => press('Geluid'));
  await step('Closed in the first part', () => press('Sluit'));
  await step('It goes on', () => {
    press('Ga verder');
    press('Start');
  });
  await step('A minute more', () => press('1 minuut erbij'));
  await step('10 and a half minutes later', () => pass(10.5));
  await step('At its very end', () => pass(0.5));
  await step('A moment after', () => pass(0));
  await step('12 minutes later', () => pass(1));
  await step('3 and a half minutes later', () => pass(3.5));
  await step('Win back', () => press('Reken de rest opnieuw uit'));
  await step('Undo', () => press('Maak ongedaan'));
  await step('It may be later', () => press('Het mag later klaar zijn'));
  await step('For who leads', () => press('Voor de gespreksleider'));
  await step('For all again', () => press('Voor de gespreksleider'));
  await step('It must be ready at', () => fill('Moet klaar zijn om', '20:10'));
  await step('It must be ready at nothing', () => fill('Moet klaar zijn om', ''));
  await step('Win back once more', () => press('Reken de rest opnieuw uit'));
  await step('On', () => press('Verder'));
  await step('Key Page Down', () => key('PageDown'));
  await step('Key Page Up with Ctrl', () => key('PageUp', { ctrlKey: true }));
  await step('Key ←', () => key('ArrowLeft'));
  await step('Back', () => press('Terug'));
  await step('On again', () => press('Verder'));
  await step('Pause', () => press('Pauze'));
  for (const visibilityState of ['hidden', 'visible'])
    await step(`The page is ${visibilityState}`, () => {
      Object.assign(document, { visibilityState });
      happen('visibilitychange', {}, document);
    });
  await step('5 minutes later', () => pass(5));
  await step('No sound', () => press('Geluid'));
  await step('Notes', () => press('Schrijf op'));
  await step('An agreement', () => fill('Wat spreken jullie af?', 'Soep koken'));
  await step('Key → in a field', () => key('ArrowRight'));
  await step('Another window writes too, while somebody writes here', () => {
    kept.set(notesName, (kept.get(notesName) ?? '').replace('Soep koken', 'Taart bakken'));
    happen('storage', { key: notesName });
  });
  await step('Copy', () => press('Kopieer als tekst'));
  await step('A file', () => press('Bewaar als tekst'));
  await step('What is no photograph', () => {
    const field = reader.document.querySelector('[data-set="fotos"]') ?? reader.document;
    Object.assign(field, { files: [new File(['x'], 'lijst.txt')] });
    fill('Voeg een foto toe', '');
  });
  await step('And when nobody does', () => {
    reader.document.body.focus();
    happen('storage', { key: notesName });
  });
  await step('Another window went on', () => {
    kept.set(keptName, (kept.get(keptName) ?? '').replace('"at":1', '"at":3'));
    happen('storage', { key: keptName });
  });
  await step('Another window kept something else', () => happen('storage', { key: 'anders' }));
  await step('On to the end', () => press('Verder'));
  await step('On beyond it', () => key('ArrowRight'));
  await step('Seen again, when all is done', () => happen('visibilitychange', {}, document));
  await step('The whole screen', () => press('Volledig scherm'));
  await step('It is', () => {
    Object.assign(document, { fullscreenElement: document.body });
    happen('fullscreenchange', {}, document);
  });
  await step('Close', () => press('Sluit'));
  await step('Clear, but not after all', () => {
    reader.decline();
    press('Wis alles');
  });
  await step('Clear', () => press('Wis alles'));
  await step('Anew', () => press('Begin opnieuw'));
  await step('Anew once more, when time was won back', async () => {
    press('Start');
    await pass(30);
    for (const button of ['Reken de rest opnieuw uit', 'Sluit', 'Begin opnieuw']) press(button);
  });
  // What was won back was another evening's.
  expect(reader.document.querySelector('[data-act="undo"]')).toMatchObject({ hidden: true });
  await expect(story()).toMatchFileSnapshot('texts/guide.txt');
});

test('an evening without an end is led where the browser refuses all', async () => {
  reader.refuse();
  await step('It opens', () => {
    Object.assign(document, { fullscreenElement: null });
    location.hash = planHash(serialisePlan({ ...plan, end: undefined }));
    document.querySelector('run-stage')?.remove();
    document.body.insertAdjacentHTML('beforeend', stage.replace('<Notes />', markup('Notes')));
  });
  await step('Begin', () => press('Begin'));
  await step('Start', () => press('Start'));
  await step('Sound', () => press('Geluid'));
  await step('The whole screen', () => press('Volledig scherm'));
  await step('Notes', () => press('Schrijf op'));
  await step('An agreement', () => fill('Wat spreken jullie af?', 'Soep koken'));
  await step('Copy', () => press('Kopieer als tekst'));
  await step('On to the end, in no time', () => {
    reader.document.body.focus();
    for (let part = 0; part < 4; part += 1) press('Verder');
  });
  await step('It opens where no page fills the screen', () => {
    Object.assign(document, { fullscreenEnabled: false });
    document.querySelector('run-stage')?.remove();
    document.body.insertAdjacentHTML('beforeend', stage.replace('<Notes />', markup('Notes')));
    press('Begin');
  });
  await expect(story()).toMatchFileSnapshot('texts/guide-refused.txt');
});
