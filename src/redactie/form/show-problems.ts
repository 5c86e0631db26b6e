/** Says in a dialog why an entry wasn't saved, one sentence a line, until the editor closes it. */
export function showProblems(problems: string[]): void {
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
  row.textContent = problem;
  return row;
}
