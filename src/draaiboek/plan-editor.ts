import { sayNotOpened } from './not-opened.ts';
import { isPlanHash, planIn } from './plan-link.ts';
import { browserStorage, hasOwnPlans } from './plan-storage.ts';

/**
 * Opens the plan that the address brings, of a preset (`?plan=`) or of somebody's own (`#plan=`); without one, shows those that this browser
 * keeps. What that takes comes only then.
 */
class PlanEditor extends HTMLElement {
  connectedCallback() {
    const plan = planIn(location);
    const missed = () => {
      sayNotOpened(this);
    };
    if (plan !== null) void import('./editor.ts').then(({ openEditor }) => openEditor(this, plan), missed);
    else if (hasOwnPlans(browserStorage())) void import('./own-plans-view.ts').then(({ showOwnPlans }) => showOwnPlans(this), missed);
    // From this page to a plan only what stands behind the # changes, and back.
    window.addEventListener('hashchange', () => {
      const [opened, closed] = [isPlanHash(location.hash), location.hash === '' && plan !== null];
      if (opened || closed) location.reload();
    });
  }
}

customElements.define('plan-editor', PlanEditor);
