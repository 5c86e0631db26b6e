import { expect, test } from 'vitest';
import { withReader } from '../reader.ts';

const part = (id: string, top: number, name: string) =>
  `<section id="${id}" data-top="${top}"><h2>${name}</h2><a class="anchor" data-top="${top}" href="#${id}">#</a></section>`;
const reader = withReader(
  `<p id="elders"><a href="/">Elders</a></p><div class="reading"><details class="contents-switch" open><summary>Op deze bladzijde</summary></details>
  <nav class="contents-list"><a href="#een">Een</a> <a href="#twee">Twee</a> <a href="#drie">Drie</a> <button hidden>Kopieer</button></nav>
  <div class="reading-text">${part('een', 100, 'Een')}${part('twee', 1000, 'Twee')}${part('stap', 1300, 'Een stap met een naam die langer is, dan er past')}
  <a href="#los">Los</a>${part('drie', 2000, 'Drie heeft een naam van veertig letters!')}</div></div>`,
  { address: 'https://gids.example/tips/' },
);
const { document, happen, key, press, step } = reader;

test('the contents of a page show where the reader is, copy that place, and close when the text goes on', async () => {
  const scroll = (top: number) => {
    Object.assign(window, { scrollY: top });
    happen('scroll');
  };
  const focus = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus();
    if (found) happen('focusin', {}, found);
  };
  const open = () => document.querySelector('details')?.setAttribute('open', '');
  await import('../../../src/layouts/contents-in-reach.ts');
  await step('It opens');
  await step('Just above a part', () => scroll(733));
  await step('At it', () => scroll(734));
  await step('At a step', () => scroll(1100));
  await step('Its link', () => press('Kopieer'));
  await step('By keys to a link before it', () => focus('#een a'));
  await step('It scrolls after that', () => scroll(1200));
  await step('By hand', () => {
    happen('wheel', {}, document.querySelector('.reading-text') ?? document.body);
    scroll(1800);
  });
  await step('Opened, and a press in the list', () => {
    open();
    happen('click', {}, document.querySelector('nav') ?? document.body);
  });
  await step('A link of it', () => press('Twee'));
  await step('Opened, and Escape', () => {
    open();
    key('Escape');
  });
  await step('Escape again', () => key('Escape'));
  await step('Opened, and a press beside it', () => {
    open();
    press('Elders');
  });
  await step('Opened, and by keys to the text', () => {
    open();
    focus('.reading-text > a');
  });
  await step('A link copied in a copy of the guide on the reader’s own disk', () => {
    document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://gids.example/tips/">');
    location.href = 'file:///gids/tips/index.html';
    press('Kopieer');
  });
  await expect(reader.story()).toMatchFileSnapshot('contents-in-reach.txt');
});
