/** Prints the page when its button is pressed. Until this runs the button can't be seen (PrintButton.astro). */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('print-button', PrintButton);
