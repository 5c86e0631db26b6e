import type { Measure } from './fit-text.ts';
import { placeFill, readPlace } from './fill.ts';
import { tidy, writeAddress, type Entry } from './state.ts';

const drawingSpace = 'http://www.w3.org/2000/svg';

/** The choices for a poster: draws what is typed, and keeps choices and texts in the address, from where they come back. */
class PosterForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) this.#choose(event.target);
      this.#change();
    });
    window.addEventListener('hashchange', () => {
      if (location.hash.includes('=')) this.#restore();
    });
    this.#restore();
    // Texts are measured by the typeface, which may come later.
    void document.fonts.ready.then(() => this.#draw());
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="text"]')];
  }

  get #choices(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  #restore() {
    const chosen = new URLSearchParams(location.search);
    const typed = new URLSearchParams(location.hash.slice(1));
    for (const input of this.#choices) input.checked = input.defaultChecked;
    for (const input of this.#choices) if (chosen.get(input.name) === input.value) input.checked = true;
    for (const input of this.#fields) input.value = tidy(typed.get(input.name) ?? input.defaultValue, input.maxLength);
    this.#draw();
  }

  /** A text of one's own may bring a choice with it. */
  #choose({ value, dataset: { chooses } }: HTMLInputElement) {
    if (value.trim() === '') return;
    for (const input of this.#choices) if (input.id === chooses) input.checked = true;
  }

  #change() {
    const choices = this.#choices
      .filter(({ checked }) => checked)
      .map(({ name, value, defaultChecked }) => ({ name, value, initial: defaultChecked ? value : '' }));
    history.replaceState(null, '', `${location.pathname}${writeAddress(choices, this.#fields.map(toEntry))}`);
    this.#draw();
  }

  #draw() {
    for (const field of this.#fields) {
      const { name, value, initial } = toEntry(field);
      for (const place of document.querySelectorAll(`[data-fill="${name}"]`)) {
        place.toggleAttribute('data-blank', value === '' || value === initial);
        draw(place, value);
      }
    }
  }
}

const toEntry = ({ name, value, defaultValue, maxLength }: HTMLInputElement): Entry => ({
  name,
  value: tidy(value, maxLength).trim(),
  initial: defaultValue,
});

function draw(group: Element, text: string) {
  const target = group.querySelector(':scope > text');
  if (!target) return;
  const { lines, x, y, size, step } = placeFill(text, readPlace(group.getAttribute('data-place') ?? ''), measureAs(target));
  target.setAttribute('font-size', String(size));
  target.replaceChildren(
    ...lines.flatMap((line, at) => [...(at > 0 ? [tspan(' ', { 'font-size': 0 })] : []), tspan(line, { x, y: y + at * step })]),
  );
}

/** A piece of text in the drawing. */
function tspan(text: string, attributes: Record<string, number>): SVGElement {
  const piece = document.createElementNS(drawingSpace, 'tspan');
  for (const [name, value] of Object.entries(attributes)) piece.setAttribute(name, String(value));
  piece.textContent = text;
  return piece;
}

/** Measures texts in ems, in the typeface of `element`. */
function measureAs(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser can’t measure text.');
  context.font = `700 100px ${getComputedStyle(element).fontFamily}`;
  return (text) => context.measureText(text).width / 100;
}

customElements.define('poster-form', PosterForm);
