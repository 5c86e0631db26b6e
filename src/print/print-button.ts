/** Shows its button, which only works with a script, and prints the page when it is pressed. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('print-button', PrintButton);
