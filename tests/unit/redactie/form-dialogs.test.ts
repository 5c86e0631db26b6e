import { expect, test, vi } from 'vitest';
import { closeNote, showNote, showProblems } from '../../../src/redactie/form/dialogs.ts';
import { lend } from '../as-browser.ts';
import { withReader } from '../reader.ts';

const reader = withReader('', { address: 'https://gids.example/redactie/#/collections/tips/entries/een' });
const { document, did, happen, press, step } = reader;

const problems = [
  { sentence: 'De tekst heeft het woord “gemeentte”.', at: 'De gemeentte doet mee.' },
  { sentence: 'Titel is te lang.', at: undefined },
];

const open = (how: string) =>
  function show(this: HTMLElement) {
    const first = [...this.querySelectorAll<HTMLElement>('*')].find(({ autofocus }) => autofocus);
    did(`opens a dialog ${how}, at ‘${first?.textContent ?? ''}’`);
    this.setAttribute('open', '');
  };
function close(this: HTMLElement) {
  did('closes the dialog');
  this.removeAttribute('open');
  happen('close', {}, this);
}
lend(HTMLElement.prototype, { show: open('beside the entry'), showModal: open('above all else'), close });

test('what is wrong is told in the place of what the CMS says; what is a hint goes when another entry is opened', async () => {
  const go = (hash: string) => {
    location.hash = hash;
    happen('hashchange');
  };
  const passes = (time: number) => vi.advanceTimersByTimeAsync(time);
  await step('A fault, before the CMS says that something went wrong', async () => {
    showProblems(problems);
    await passes(1900);
  });
  await step('The CMS says it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog" open><button>OK</button></div>');
    document.querySelector('[role="alertdialog"] button')?.addEventListener('click', () => did('closes what the CMS says'));
    await passes(50);
  });
  await step('It is read', () => press('Verder schrijven'));
  document.querySelector('[role="alertdialog"]')?.remove();
  await step('A fault of which the CMS says nothing', async () => {
    showProblems(problems.slice(1));
    await passes(2100);
  });
  await step('Back to the list, which it isn’t about', () => go('#/collections/tips'));
  await step('Hints', () => showNote('Opgeslagen. Dit kan nog beter:', problems.slice(0, 1), 'content/tips/een.mdx'));
  await step('To the list', () => go('#/collections/tips'));
  await step('To another entry', () => go('#/collections/tips/entries/twee'));
  await step('And on', () => go('#/collections/cases/entries/een'));
  await step('Hints of a new entry', () => showNote('Opgeslagen', problems.slice(1), 'content/cases/een.mdx'));
  await step('They are read', () => press('Sluiten'));
  await step('To another entry, when there are none', () => go('#/collections/tips/entries/een'));
  showNote('Nog niet gepubliceerd', [{ sentence: 'Kijk daar:', at: 'https://host.example/1' }], 'content/tips/een.mdx');
  expect(document.querySelector('dialog.remarks a')?.getAttribute('href')).toBe('https://host.example/1');
  closeNote();
  expect(document.querySelector('dialog.remarks')).toBeNull();
  await expect(reader.story()).toMatchFileSnapshot('form-dialogs.txt');
});
