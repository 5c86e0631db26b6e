/** How long the CMS may take to say that something went wrong, in milliseconds. */
const timeout = 2000;

/**
 * Says in a dialog why an entry wasn't saved, one sentence a line, until the editor closes it. It takes the place of what the CMS says of
 * it by itself: that something went wrong, and to try again later.
 */
export function showProblems(problems: string[]): void {
  const end = Date.now() + timeout;
  const look = () => {
    const button = document.querySelector<HTMLButtonElement>('[role="alertdialog"][open] button');
    if (button === null && Date.now() < end) requestAnimationFrame(look);
    else {
      button?.click();
      openDialog(problems);
    }
  };
  look();
}

function openDialog(problems: string[]): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'problems';
  dialog.setAttribute('aria-labelledby', 'problems-title');
  const title = document.createElement('h2');
  title.id = 'problems-title';
  title.textContent = 'Nog niet opgeslagen. Verbeter eerst dit:';
  const list = document.createElement('ul');
  list.append(...problems.map(item));
  const close = document.createElement('button');
  close.textContent = 'Verder schrijven';
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.append(title, list, close);
  document.body.append(dialog);
  dialog.showModal();
}

function item(problem: string): HTMLLIElement {
  const row = document.createElement('li');
  row.textContent = problem.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return row;
}
