/** Takes a reader with an old link to a place straight to where that place is now. */
function follow() {
  const link = document.querySelector<HTMLAnchorElement>('.moved:target a');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
