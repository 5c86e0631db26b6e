import { afterAll, expect, test, vi } from 'vitest';
import { withDocument } from '../document.ts';
import { werkvormen } from '../draaiboek/plans.ts';

const led: string[] = [];
vi.doMock('../../../src/begeleiden/guide.ts', () => ({
  guide: ({ name, text, plan, clocked }: { name: string; text: string; plan: { blocks: unknown[] }; clocked: boolean }) =>
    led.push(`${name}: ${text}, ${plan.blocks.length} blocks${clocked ? ', by the clock' : ''}`),
}));
afterAll(() => {
  vi.doUnmock('../../../src/begeleiden/guide.ts');
  vi.unstubAllGlobals();
});

const data = `<script type="application/json">${JSON.stringify([...werkvormen]).replaceAll('<', '\\u003c')}</script>`;
const { document } = withDocument(
  [
    `<run-stage data-plan="1_welkom.10_pauze.5" data-name="Van de bladzijde">${data}</run-stage>`,
    `<run-stage data-name="Zonder naam">${data}</run-stage>`,
    '<run-stage data-name="Zonder gegevens"></run-stage>',
    `<run-stage data-plan="1_titel.Kapot_welkom" data-name="Kapot">${data}</run-stage>`,
  ].join(''),
);
const reload = vi.fn();
const location = Object.assign(new URL('https://gids.example/draaiboek/begeleiden/#plan=1_welkom.20'), { reload });
vi.stubGlobal('location', location);
const windowEvents = new EventTarget();
vi.stubGlobal('window', windowEvents);

test('the plan of the page comes before that of its address, and only the latter goes by the clock', async () => {
  const anew = '../../../src/begeleiden/run-stage.ts?anew';
  await import(anew);
  expect(led).toMatchInlineSnapshot(`
    [
      "Van de bladzijde: 1_welkom.10_pauze.5, 2 blocks",
      "Zonder naam: 1_welkom.20, 1 blocks, by the clock",
      "Kapot: 1_titel.Kapot_welkom, 0 blocks",
    ]
  `);
  expect([...document.querySelectorAll('run-stage > p')].map(({ textContent }) => textContent)).toMatchInlineSnapshot(`
    [
      "Bij ‘welkom’ staat niet hoe lang het duurt. Dat blok hebben we weggelaten.",
    ]
  `);
  // Another plan, put in the address of this page; a place on the page is none.
  location.hash = '#deel';
  windowEvents.dispatchEvent(new Event('hashchange'));
  expect(reload).not.toHaveBeenCalled();
  location.hash = '#plan=1_pauze.5';
  windowEvents.dispatchEvent(new Event('hashchange'));
  expect(reload).toHaveBeenCalled();
});
