import { capital } from '../components/capital.ts';
import { element, type Child } from '../scripts/element.ts';
import { href, paths } from '../paths.ts';
import { shoppingList } from './checklists.ts';
import { button, part, proposal, row, type Actions } from './editor-controls.ts';
import { materialsOf, remarksOn } from './materials.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { conditionsOf, preparationOf } from './preparation.ts';
import { sheetsOf } from './sheets.ts';
import { warningsOf } from './warnings.ts';

/** Draws what is worth a look in a plan, each with a button where it can be mended at once. */
export function warnings(plan: Plan, werkvormen: Werkvormen, actions: Actions): HTMLElement[] {
  const items = warningsOf(plan, werkvormen).map(({ what, why, mend, fix }, index) =>
    element(
      'li',
      {},
      strong(what),
      ` ${why} ${mend}`,
      fix &&
        element(
          'div',
          { class: 'no-print mt-2' },
          button(`fix-${index}`, 'Doe dit', () => actions.fix(index), mend),
        ),
    ),
  );
  return items.length === 0 ? [] : [part('Let op', element('ul', { class: 'rows rows-tight border-b border-line' }, ...items))];
}

/** Draws what follows from a plan: sheets, materials, conditions and what to do before. */
export function lists(plan: Plan, werkvormen: Werkvormen, actions: Actions): HTMLElement[] {
  const parts: [string, HTMLElement[], Child?][] = [
    ['Print dit', sheetsOf(plan, werkvormen).map(sheetItem)],
    [
      'Leg klaar',
      materialsOf(plan, werkvormen).map((material) =>
        element(
          'li',
          {},
          strong(capital(material.naam)),
          `: ${material.aantal}${material.optioneel ? ', als je wilt' : ''}`,
          material.voorstel && ' ',
          material.voorstel && proposal(),
          ...remarksOn(material).map((line) => element('p', { class: 'small' }, line)),
        ),
      ),
      shoppingList(plan, werkvormen).length > 0 &&
        row(
          button('copy-shopping', 'Kopieer de boodschappenlijst', () => actions.copy('shopping')),
          button('print-shopping', 'Print de boodschappenlijst', () => actions.print('boodschappen')),
        ),
    ],
    [
      'Zorg voor',
      conditionsOf(plan, werkvormen).map(({ soort, tekst, voorstel }) =>
        element('li', {}, strong(`${capital(soort)}: `), tekst, voorstel && ' ', voorstel && proposal()),
      ),
    ],
    ...preparationOf(plan, werkvormen).map(({ when, tasks }): [string, HTMLElement[]] => [
      when,
      tasks.map((task) => element('li', {}, task)),
    ]),
  ];
  return parts
    .filter(([, items]) => items.length > 0)
    .map(([title, items, below]) =>
      part(title, element('ul', { class: 'ticks rows rows-tight mb-4 border-b border-line' }, ...items), below),
    );
}

const sheetItem = ({ copies, titel, werkvorm, slug, file, vel }: ReturnType<typeof sheetsOf>[number]) =>
  element(
    'li',
    { class: 'link-item' },
    strong(`${copies} × `),
    element('a', { href: href(paths.sheet(slug, file)), type: 'application/pdf' }, `${titel} ${werkvorm} (pdf)`),
    vel === 'poster' &&
      element(
        'p',
        { class: 'small no-print' },
        'Wil je er eerst zelf iets op schrijven? ',
        element('a', { href: href(paths.poster(slug)) }, `Kies een poster voor ${werkvorm}`),
        '.',
      ),
  );

const strong = (words: string) => element('strong', { class: 'font-semibold' }, words);
