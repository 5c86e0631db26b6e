import type { PlanWerkvorm, Werkvormen } from '../draaiboek/plan-werkvorm.ts';
import { isPlanHash, planIn } from '../draaiboek/plan-link.ts';
import { parsePlan } from '../draaiboek/read-address.ts';
import { element } from '../scripts/element.ts';
import { guide } from './guide.ts';

/** Leads a group through the plan that the page has, or that its address brings. */
class RunStage extends HTMLElement {
  connectedCallback() {
    const own = this.dataset['plan'];
    // Another plan, from a link that was put in the bar of this page.
    window.addEventListener('hashchange', () => {
      if (own === undefined && isPlanHash(location.hash)) location.reload();
    });
    const text = own ?? planIn(location);
    const data = this.querySelector('script')?.textContent;
    if (text === null || !data) return;
    const werkvormen = readWerkvormen(data);
    const { plan, dropped } = parsePlan(text, werkvormen);
    this.prepend(...dropped.map((sentence) => element('p', { class: 'px-gutter font-semibold' }, sentence)));
    if (plan === undefined) return;
    const name = plan.title || (this.dataset['name'] ?? '');
    guide({ root: this, name, text, plan, werkvormen, clocked: own === undefined, clock: Date.now });
  }
}

function readWerkvormen(data: string): Werkvormen {
  const entries: [string, PlanWerkvorm][] = JSON.parse(data);
  return new Map(entries);
}

customElements.define('run-stage', RunStage);
