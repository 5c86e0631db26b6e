import { expect, test } from 'vitest';
import { withReader } from '../reader.ts';

const { step, happen, story } = withReader('<plan-editor></plan-editor>', { address: 'https://gids.example/draaiboek/' });

/** Another place on the page, or none, stands in the address. */
const goTo = (hash: string) => {
  location.href = `https://gids.example/draaiboek/${hash}`;
  happen('hashchange');
};

test('a page without a plan opens one that comes into its address, and stays for anything else', async () => {
  const anew = '../../../src/draaiboek/plan-editor.ts?anew';
  await import(anew);
  await step('It opens');
  await step('A place on it', () => goTo('#tekst'));
  await step('None', () => goTo(''));
  await step('A plan', () => goTo('#plan=1_welkom.20'));
  expect(story()).toMatchInlineSnapshot(`
    "## It opens
    body > plan-editor
    focus: nothing
    address: /draaiboek/
    page: lang=nl

    ## A place on it
    - address: /draaiboek/
    + address: /draaiboek/#tekst

    ## None
    - address: /draaiboek/#tekst
    + address: /draaiboek/

    ## A plan
    ! loads anew
    - address: /draaiboek/
    + address: /draaiboek/#plan=1_welkom.20
    "
  `);
});
