import { element, type Child } from '../scripts/element.ts';
import { href, paths } from '../paths.ts';
import { serialisePlan } from './address.ts';
import { button, choice, part, row, tick, type Actions } from './editor-controls.ts';
import type { EditorView } from './editor-view.ts';
import { invitationFor, mailAddress } from './invitation.ts';
import { planHash } from './plan-link.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { sheetsOf } from './sheets.ts';

/** Draws the ways to print a plan, to send it and to take it along. */
export const share = (plan: Plan, werkvormen: Werkvormen, view: EditorView, actions: Actions): HTMLElement => {
  const onScreen = `${href(paths.avond)}${planHash(serialisePlan(plan))}`;
  const parts: [string, ...Child[]][] = [
    [
      'Leid de bijeenkomst',
      row(element('a', { class: 'tap font-semibold', href: onScreen, 'data-key': 'lead' }, 'Begeleid deze bijeenkomst op een scherm')),
    ],
    [
      'Print het draaiboek',
      row(
        button('print', 'Print voor de gespreksleider', () => actions.print('gespreksleider')),
        button('print-people', 'Print voor de deelnemers', () => actions.print('deelnemers')),
      ),
    ],
    ['Alles voor deze bijeenkomst in één pdf', ...bundle(plan, werkvormen, view, actions)],
    [
      'Deel de link',
      plan.blocks.some(({ memo }) => memo) && tick('memos', 'Zet mijn notities ook in de link', view.memos, actions.shareMemos),
      row(button('copy', 'Kopieer de link', () => actions.copy('link'))),
      element('p', { class: 'small' }, 'Wie de link opent, ziet dit draaiboek en kan een eigen versie maken. Die van jou verandert niet.'),
    ],
    ['Nodig mensen uit', ...invitation(plan, werkvormen, actions)],
    [
      'Zet het in je agenda',
      row(button('calendar', 'Download voor je agenda', () => actions.download('calendar'))),
      element('p', { class: 'small' }, calendarWords(plan)),
    ],
    ['Open het in een rekenblad', row(button('table', 'Download als tabel (csv)', () => actions.download('table')))],
  ];
  const made = part(
    'Print en deel',
    element('p', { class: 'mb-4' }, ...savedWords(view.saved)),
    element(
      'div',
      { class: 'no-print rows border-b-2 border-line' },
      ...parts.map(([title, ...content]) =>
        element('section', { class: 'grid gap-3 border-t border-line py-4' }, element('h3', {}, title), ...content),
      ),
    ),
  );
  made.classList.add('no-print');
  return made;
};

function savedWords(saved: EditorView['saved']): (Node | string)[] {
  if (saved === 'not') return ['Verander je iets, dan bewaart deze browser het draaiboek voor je.'];
  if (saved === 'failed')
    return [
      'Deze browser kan het draaiboek niet bewaren: de opslag is vol of staat uit. De rest werkt gewoon. Kopieer de link en bewaar die zelf.',
    ];
  const list = element('a', { href: href(paths.draaiboek), 'data-key': 'own-plans' }, 'Jouw draaiboeken');
  return ['Deze browser bewaart dit draaiboek voor je. Je vindt het terug bij ', list, '.'];
}

const calendarWords = ({ date, returnDate }: Plan) => {
  if (date === '') return 'Vul hierboven eerst de datum in.';
  return returnDate === '' ? 'Vul je ook de dag van de terugkombijeenkomst in, dan komt die erbij.' : 'De terugkombijeenkomst zit erbij.';
};

const posterWords: (readonly [Plan['poster'], string])[] = [
  ['a3', 'op A3, in kleur'],
  ['a3-inktarm', 'op A3, alleen lijnen'],
  ['vellen', 'op A4-vellen, om aan elkaar te plakken'],
  ['vellen-inktarm', 'op A4-vellen, alleen lijnen'],
  ['a4', 'op A4, voor iedereen een eigen vel'],
  ['groot', 'zo groot als de groep nodig heeft (copyshop)'],
];

function bundle(plan: Plan, werkvormen: Werkvormen, { duplex }: EditorView, actions: Actions): Child[] {
  const sheets = sheetsOf(plan, werkvormen);
  const also = sheets.length > 0 ? ', en dan alle vellen, zo vaak als jullie ze nodig hebben' : ' en de lijstjes';
  return [
    element('p', {}, `Het programma${also}.`),
    sheets.some(({ vel }) => vel === 'poster') && choice('poster', 'De posters', posterWords, plan.poster, actions.setPoster).label,
    tick('duplex', 'Mijn printer print op twee kanten', duplex, actions.setDuplex),
    row(button('bundle', 'Maak de pdf', () => actions.download('bundle'))),
  ];
}

function invitation(plan: Plan, werkvormen: Werkvormen, actions: Actions): HTMLElement[] {
  const letter = invitationFor(plan, werkvormen);
  return [
    row(
      button('copy-invitation', 'Kopieer de uitnodiging', () => actions.copy('invitation')),
      element('a', { class: 'tap font-semibold', href: mailAddress(letter), 'data-key': 'mail' }, 'Open in je mailprogramma'),
    ),
    element(
      'details',
      { class: 'sheets-more' },
      element('summary', { class: 'tap' }, 'Lees de uitnodiging'),
      element('p', { class: 'max-w-measure whitespace-pre-line' }, `${letter.subject}\n\n${letter.text}`),
    ),
  ];
}
