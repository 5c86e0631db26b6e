import { readFileSync } from 'node:fs';

const inDialog =
  '<h2>Kop</h2><ul><li>Zin.</li><li>Zin.<q>Plek</q></li><li>Zin.<a href="https://host.example">https://host.example</a></li></ul><button>Sluiten</button>';
const button = (attributes: string, within = '') => `<button ${attributes}>${within}</button>`;
const token = 'data-label="Inloggen met een toegangstoken"';
const folder = `${button('data-label="Open de map op deze computer"')}<div>Uitleg.</div>`;

/**
 * A page with what the house adds to the styles of the CMS, and what those are for: both dialogs of `dialogs.ts`, and elements as the CMS
 * names them, each beside one of which a word differs.
 */
export const formPage = (): string => `<style>${readFileSync('src/redactie/form/form.css', 'utf8')}</style>
  <dialog class="remarks" open>${inDialog}</dialog>
  <div>${button(token)}${folder}</div>
  <div class="folder">${button(token)}${button('data-label="Map kiezen"')}${folder}</div>
  ${['github', 'gitlab'].map((name) => `<div class="${name}">${button(token)}${folder}</div>`).join('')}
  ${['Media', 'Media tonen', 'Geselecteerde items verwijderen', 'Opslaan'].map((label) => button(`aria-label="${label}"`)).join('')}
  ${['Alles selecteren', 'Een item'].map((label) => `<div role="checkbox" aria-label="${label}"></div>`).join('')}
  <div class="checkbox"></div>
  <div role="row"><div class="checkbox"></div></div>
  ${['relation', 'text'].map((type) => `<section data-field-type="${type}">${button('aria-haspopup="dialog"')}${button('')}</section>`).join('')}
  ${['Accountmenu tonen', 'Anders'].map((label) => button(`aria-label="${label}"`, '<img alt="">')).join('')}
  ${button('aria-label="Accountmenu tonen"')}
  <dialog class="remarks">${inDialog}</dialog>`;
