import { capital } from '../components/capital.ts';
import { element } from '../components/element.ts';
import { href, paths } from '../paths.ts';
import { part, proposal } from './editor-controls.ts';
import { materialsOf, remarksOn } from './materials.ts';
import type { Plan, Werkvormen } from './plan.ts';
import { conditionsOf, preparationOf } from './preparation.ts';
import { sheetsOf } from './sheets.ts';
import { warningsOf } from './warnings.ts';

/** Draws what follows from a plan: warnings, sheets, materials, conditions and what to do before. */
export function lists(plan: Plan, werkvormen: Werkvormen): HTMLElement[] {
  const [warnings, sheets, materials, conditions] = [
    warningsOf(plan, werkvormen),
    sheetsOf(plan, werkvormen),
    materialsOf(plan, werkvormen),
    conditionsOf(plan, werkvormen),
  ];
  const items: [string, HTMLElement[]][] = [
    ['Let op', warnings.map(({ what, why, mend }) => element('li', {}, strong(what), ` ${why} ${mend}`))],
    [
      'Print dit',
      sheets.map(({ copies, titel, werkvorm, slug, file }) =>
        element(
          'li',
          { class: 'link-item' },
          strong(`${copies} × `),
          element('a', { href: href(paths.sheet(slug, file)), type: 'application/pdf' }, `${titel} ${werkvorm} (pdf)`),
        ),
      ),
    ],
    [
      'Leg klaar',
      materials.map((material) =>
        element(
          'li',
          {},
          strong(capital(material.naam)),
          `: ${material.aantal}${material.optioneel ? ', als je wilt' : ''}`,
          ...remarksOn(material).map((line) => element('p', { class: 'small' }, line)),
        ),
      ),
    ],
    [
      'Zorg voor',
      conditions.map(({ soort, tekst, voorstel }) =>
        element('li', {}, strong(`${capital(soort)}: `), tekst, ...(voorstel ? [' ', proposal()] : [])),
      ),
    ],
    ...preparationOf(plan, werkvormen).map(({ when, tasks }): [string, HTMLElement[]] => [
      when,
      tasks.map((task) => element('li', {}, task)),
    ]),
  ];
  return items
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) =>
      part(title, element('ul', { class: `${title === 'Let op' ? '' : 'ticks '}rows rows-tight border-b border-line` }, ...rows)),
    );
}

const strong = (words: string) => element('strong', { class: 'font-semibold' }, words);
