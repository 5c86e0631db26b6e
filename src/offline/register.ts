import { ownScript } from '../scripts/own-script.ts';
import { readStored, tab, writeStored } from '../scripts/storage.ts';
import { savesData } from '../scripts/saves-data.ts';
import { paperIn, usingGuide } from '../scripts/using-guide.ts';
import { href, paths } from '../paths.ts';
import { canKeep, isKept, keepGuide, keepPaper, keepThisPage } from './keep.ts';

/** How long a search that was asked for has the line to itself, in milliseconds. */
const searchFirst = 5000;

/** In this visit the guide was looked after. */
const lookedAfter = 'gids-bijgehouden';

/** Registers the service worker once the page is done, and looks after the guide that the reader keeps. */
async function begin() {
  const isFirst = navigator.serviceWorker.controller === null;
  await navigator.serviceWorker.register(ownScript(href(paths.serviceWorker)));
  if (isFirst) await keepThisPage();
  if (matchMedia('(display-mode: standalone)').matches) return keepUnasked();
  return (await isKept()) ? keepUnasked() : undefined;
}

/** Fetches what is new of the guide, once a visit and never for a reader who saves data. What goes wrong is tried again at the next visit. */
async function keepUnasked() {
  // Where the browser refuses to keep this, each page looks after the guide: that takes one small request.
  if (savesData() || isBusy || readStored(tab, lookedAfter) !== undefined) return;
  isBusy = true;
  try {
    await keepGuide();
    writeStored(tab, lookedAfter, '');
  } finally {
    isBusy = false;
  }
}

let isBusy = false;

const quietly = (work: () => Promise<void>) => () => void work().catch(() => undefined);

if (canKeep() && location.protocol.startsWith('http')) {
  const start = () => setTimeout(quietly(begin), location.search === '' ? 0 : searchFirst);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
  addEventListener('appinstalled', quietly(keepUnasked));
  document.addEventListener(usingGuide, (event) => {
    quietly(keepUnasked)();
    if (!savesData()) void keepPaper(paperIn(event)).catch(() => undefined);
  });
}
