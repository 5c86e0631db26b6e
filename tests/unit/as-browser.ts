import { afterAll } from 'vitest';

/** Gives the elements of linkedom what a browser's have, for as long as the test file takes. */
export function lend(prototype: object, members: object) {
  const names = Object.keys(members);
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const);
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(members)))
    Object.defineProperty(prototype, name, { ...member, configurable: true });
  afterAll(() => {
    for (const [name, member] of before) {
      if (member) Object.defineProperty(prototype, name, member);
      else Reflect.deleteProperty(prototype, name);
    }
  });
}

/** Gives fields what a browser does by itself with what is chosen in them. */
export function actAsBrowser() {
  const chosen = new WeakMap<HTMLInputElement, boolean>();
  const filledIn = new WeakMap<HTMLInputElement, string>();
  lend(HTMLElement.prototype, {
    get action(): string {
      return new URL(attributeOf(this, 'action') ?? '', location.href).href;
    },
    get open(): boolean {
      return attributeOf(this, 'open') !== null;
    },
  });
  lend(HTMLAnchorElement.prototype, {
    get hash(): string {
      return new URL(attributeOf(this, 'href') ?? '', location.href).hash;
    },
  });
  lend(HTMLInputElement.prototype, {
    get form(): HTMLFormElement | null {
      return formOf(this);
    },
    get value(): string {
      return (isInput(this) ? filledIn.get(this) : undefined) ?? attributeOf(this, 'value') ?? '';
    },
    set value(value: string) {
      if (isInput(this)) filledIn.set(this, value);
    },
    // What a page gives it shows only until something is filled in.
    get defaultValue(): string {
      return attributeOf(this, 'value') ?? '';
    },
    set defaultValue(value: string) {
      if (isInput(this)) this.setAttribute('value', value);
    },
    get checked(): boolean {
      return isInput(this) && (chosen.get(this) ?? this.hasAttribute('checked'));
    },
    set checked(value: boolean) {
      if (!isInput(this)) return;
      const alike = document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${this.getAttribute('name') ?? ''}"]`);
      if (value && this.type === 'radio') alike.forEach((other) => chosen.set(other, false));
      chosen.set(this, value);
    },
  });
  lend(HTMLSelectElement.prototype, {
    get value(): string {
      const [first, ...others] = optionsOf(this);
      return (
        [first, ...others].find((option) => option?.hasAttribute('selected'))?.getAttribute('value') ?? first?.getAttribute('value') ?? ''
      );
    },
    set value(value: string) {
      optionsOf(this).forEach((option) => option.toggleAttribute('selected', option.getAttribute('value') === value));
    },
  });
}

const attributeOf = (of: unknown, name: string) => (of instanceof HTMLElement ? of.getAttribute(name) : null);
const isInput = (of: unknown): of is HTMLInputElement => of instanceof HTMLInputElement;
const formOf = (of: unknown): HTMLFormElement | null => (isInput(of) ? of.closest('form') : null);
const optionsOf = (of: unknown): Element[] => (of instanceof HTMLSelectElement ? [...of.querySelectorAll('option')] : []);

/** For linkedom a form is any element. */
export const formLike = { [Symbol.hasInstance]: (of: unknown) => of instanceof HTMLElement && of.localName === 'form' };

/** What is chosen in a form, by the names of its fields. */
export class ChosenData {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  getAll(name: string): string[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }
}

/** A store of a browser, which keeps what it has in `map`. */
export function storeOf(map: Map<string, string>, isFull: () => boolean) {
  const change = (act: () => void) => {
    if (isFull()) throw new DOMException('full', 'QuotaExceededError');
    act();
  };
  return {
    get length() {
      return map.size;
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, value: string) => change(() => map.set(name, value)),
    removeItem: (name: string) => change(() => map.delete(name)),
  };
}
