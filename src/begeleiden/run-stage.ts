import type { PlanWerkvorm, Werkvormen } from '../draaiboek/plan.ts';
import { parsePlan } from '../draaiboek/read-address.ts';
import { element } from '../scripts/element.ts';
import { guide } from './guide.ts';

/** Leads a group through the plan that the page has, or that its address brings. */
class RunStage extends HTMLElement {
  connectedCallback() {
    const own = this.dataset['plan'];
    const text = own ?? planInAddress();
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

/** As a draaiboek keeps it: behind the #, which the host doesn't see, or before it. */
const planInAddress = () => new URLSearchParams(location.hash.startsWith('#plan=') ? location.hash.slice(1) : location.search).get('plan');

function readWerkvormen(data: string): Werkvormen {
  const entries: [string, PlanWerkvorm][] = JSON.parse(data);
  return new Map(entries);
}

customElements.define('run-stage', RunStage);
