/** Takes a reader with an old link to a place straight to where that place is now. */
function follow() {
  // Not by :target, which browsers set only after the scripts of the page.
  const place = document.getElementById(location.hash.slice(1));
  const link = place?.matches('.moved') ? place.querySelector('a') : null;
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
