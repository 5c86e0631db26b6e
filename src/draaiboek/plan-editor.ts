/** Opens the plan that the address brings. What that takes comes only then. */
class PlanEditor extends HTMLElement {
  connectedCallback() {
    const plan = new URLSearchParams(location.search).get('plan');
    if (plan !== null) void import('./editor.ts').then(({ openEditor }) => openEditor(this, plan));
  }
}

customElements.define('plan-editor', PlanEditor);
