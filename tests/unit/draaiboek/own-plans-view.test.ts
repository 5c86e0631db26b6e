import { expect, test, vi } from 'vitest';
import { keepPlan } from '../../../src/draaiboek/own-plans.ts';
import { showOwnPlans } from '../../../src/draaiboek/own-plans-view.ts';
import { emptyPlan } from '../../../src/draaiboek/plan.ts';
import { drawnText, withDocument } from '../document.ts';
import { shelfWith, werkvormen } from './plans.ts';

const { document, happen } = withDocument(
  '<div data-werkvormen="/werkvormen.json"><p role="status"></p><div data-part="plan"></div></div>',
);

test('the plans that a browser keeps are listed, the latest first, each with its day and how long it takes', async () => {
  const shelf = shelfWith([['draaiboek-kapot', '{']]);
  vi.stubGlobal('window', { localStorage: shelf, addEventListener: () => undefined });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json([...werkvormen])));
  const dated = { ...emptyPlan, title: 'Ons lab', date: '2027-07-01', returnDate: '2027-10-02', start: 19 * 60 };
  keepPlan(shelf, { ...dated, blocks: [{ kind: 'welkom', minutes: 25 }] }, Date.parse('2027-01-02T12:00:00Z'), undefined);
  keepPlan(
    shelf,
    { ...emptyPlan, blocks: [{ kind: 'werkvorm', werkvorm: 'tekenen', steps: [20, 21] }] },
    Date.parse('2027-01-03T12:00:00Z'),
    undefined,
  );
  const root = document.querySelector('div') ?? document.body;
  await showOwnPlans(root);
  const seen = () => drawnText(...[...root.childNodes].map((each) => each.cloneNode(true))).replaceAll(/ om \d\d:\d\d/g, ' om …');
  const press = (label: string) => {
    const button = [...root.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === label);
    if (button) happen(button, 'click');
    return seen();
  };
  const steps = [seen(), press('Haal weg: Ons lab'), press('Zet terug: Ons lab'), press('Haal weg: beschadigd draaiboek')];
  await expect(`${steps.join('\n\n=====\n')}\n`).toMatchFileSnapshot('texts/own-plans.txt');
});
