import type { Remark } from './check.ts';

/** How long the CMS may take to say that something went wrong, in milliseconds. */
const timeout = 2000;

/**
 * Says why an entry wasn't saved, one remark a line, until the editor closes it or goes back to another page. It takes the place of what
 * the CMS says of it by itself: that something went wrong, and to try again later.
 */
export function showProblems(problems: Remark[]): void {
  const end = Date.now() + timeout;
  const look = () => {
    const button = document.querySelector<HTMLButtonElement>('[role="alertdialog"][open]:not(.remarks) button');
    if (button === null && Date.now() < end) requestAnimationFrame(look);
    else {
      button?.click();
      const dialog = dialogWith('Nog niet opgeslagen. Verbeter eerst dit:', problems, 'Verder schrijven');
      closeWhen(dialog, () => true);
      dialog.showModal();
    }
  };
  look();
}

/** Says something of `file` in a corner, beside which the editor goes on. It goes when another is opened, which it would seem to be about. */
export function showNote(title: string, remarks: Remark[], file: string): void {
  const dialog = dialogWith(title, remarks, 'Sluiten');
  closeWhen(dialog, () => isOfAnother(location.hash, file));
  dialog.show();
}

/** Closes a dialog once the CMS shows another page for which that `isDue`. */
function closeWhen(dialog: HTMLDialogElement, isDue: () => boolean): void {
  const look = () => {
    if (isDue()) dialog.close();
  };
  addEventListener('hashchange', look);
  dialog.addEventListener('close', () => {
    removeEventListener('hashchange', look);
  });
}

/** Takes away what was said last, where it is true no more. */
export function closeNote(): void {
  document.querySelector('dialog.remarks')?.remove();
}

/** Whether the CMS has an entry open, by its address, that isn't `file`. */
export function isOfAnother(hash: string, file: string): boolean {
  const [, collection, slug] = /^#\/collections\/([^/]+)\/(?:new|entries\/(.+))$/.exec(hash) ?? [];
  return collection !== undefined && file !== `content/${collection}/${slug}.mdx`;
}

function dialogWith(heading: string, remarks: Remark[], closing: string): HTMLDialogElement {
  closeNote();
  const dialog = document.createElement('dialog');
  dialog.className = 'remarks';
  // Else a screen reader may say nothing of it: the focus comes from a button that is busy or gone.
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'remarks-title');
  dialog.setAttribute('aria-describedby', 'remarks-list');
  const title = document.createElement('h2');
  title.id = 'remarks-title';
  title.textContent = heading;
  // Else the browser shows the button first, below all that there is to read.
  title.tabIndex = -1;
  title.autofocus = true;
  const list = document.createElement('ul');
  list.id = 'remarks-list';
  list.append(...remarks.map(item));
  const close = document.createElement('button');
  close.textContent = closing;
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(title, list, close);
  document.body.append(dialog);
  return dialog;
}

function item({ sentence, at }: Remark): HTMLLIElement {
  const row = document.createElement('li');
  row.textContent = sentence;
  if (at !== undefined) row.append(at.startsWith('https://') ? linkTo(at) : quote(at));
  return row;
}

function quote(text: string): HTMLElement {
  const line = document.createElement('q');
  line.textContent = text;
  return line;
}

function linkTo(address: string): HTMLElement {
  const link = document.createElement('a');
  Object.assign(link, { href: address, target: '_blank', rel: 'noopener', textContent: address });
  return link;
}
