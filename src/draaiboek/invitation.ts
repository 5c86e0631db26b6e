import { spokenWeekday } from './day.ts';
import { clockTime, spokenHours } from './clock.ts';
import { materialsOf, nameOf } from './materials.ts';
import type { Plan } from './plan.ts';
import { werkvormOf, type Werkvormen } from './plan-werkvorm.ts';
import { conditionsOf } from './preparation.ts';
import { rowsOf } from './rows.ts';
import { schedule } from './schedule.ts';

/** A letter to participants. */
export interface Invitation {
  subject: string;
  text: string;
}

/** What participants get to read before they come: when and where, what to expect, and what to bring. Lines that aren't known are left out. */
export function invitationFor(plan: Plan, werkvormen: Werkvormen): Invitation {
  const name = plan.title || 'onze bijeenkomst';
  const quoted = plan.title === '' ? name : `‘${name}’`;
  const day = plan.date === '' ? '' : spokenWeekday(plan.date);
  const brought = materialsOf(plan, werkvormen).filter(({ soort }) => soort === 'inbreng');
  const helpful = conditionsOf(plan, werkvormen).filter(({ soort }) => soort === 'houding' || soort === 'veiligheid');
  const list = (title: string, items: string[]) => (items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${item}`)]);
  return {
    subject: ['Uitnodiging:', name, day && `op ${day}`].filter(Boolean).join(' '),
    text: [
      'Beste mensen,',
      '',
      `Graag nodigen we jullie uit voor ${quoted}.`,
      '',
      ...(day === '' ? [] : [`Dag: ${day}`]),
      `Tijd: ${spokenHours(schedule(plan, werkvormen))}`,
      ...(plan.place === '' ? [] : [`Plek: ${plan.place}`]),
      ...(plan.facilitator === '' ? [] : [`Gespreksleider: ${plan.facilitator}`]),
      ...list(
        'Dit gaan we doen:',
        rowsOf(plan, werkvormen).map((row) => `${clockTime(row.start)} ${aboutOf(row, werkvormen)}`),
      ),
      ...list('Neem dit mee:', brought.map(nameOf)),
      ...list(
        'Dit helpt het gesprek:',
        helpful.map(({ tekst }) => tekst),
      ),
      '',
      ...(plan.returnDate === ''
        ? []
        : [
            `Op ${spokenWeekday(plan.returnDate)} komen we weer bij elkaar om te kijken wat ervan kwam. Zet die dag vast in je agenda.`,
            '',
          ]),
      'Kun je niet? Laat het ons weten.',
      '',
      'Groet,',
      plan.facilitator,
    ]
      .join('\n')
      .trim(),
  };
}

function aboutOf({ block, title }: ReturnType<typeof rowsOf>[number], werkvormen: Werkvormen): string {
  const about = block.kind === 'werkvorm' ? werkvormOf(block.werkvorm, werkvormen).samenvatting : undefined;
  return about === undefined ? title : `${title}. ${about}`;
}

/** The longest address that every program for mail takes (support.microsoft.com names 2,083 characters). */
const longestAddress = 2000;

/** An address that opens a new message; one that is too long for it says in its text that the rest has to be pasted. */
export function mailAddress({ subject, text }: Invitation): string {
  const address = (body: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = address(text);
  return whole.length <= longestAddress ? whole : address('Plak hier de tekst die je hebt gekopieerd.');
}
