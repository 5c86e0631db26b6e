import { isShortcutOn, setShortcut } from './shortcut-setting.ts';

/** Its checkbox tells whether the key / goes to the search field, and changes it for all pages. */
class ShortcutSwitch extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = isShortcutOn();
    box.addEventListener('change', () => setShortcut(box.checked));
  }
}

customElements.define('shortcut-switch', ShortcutSwitch);
