/** What browsers of the floor may lack, because it is asked for first or does no harm where it is missing: each with the reason. */
export const allowed = new Map([
  ['size-adjust', 'the typeface that stands in for the site’s own is a little wider or narrower'],
  ['ascent-override', 'as size-adjust, for the height of lines'],
  ['descent-override', 'as size-adjust, for the height of lines'],
  ['line-gap-override', 'as size-adjust, for the height of lines'],
  ['text-size-adjust', 'stands beside the -webkit- and -moz- names that these browsers have'],
  ['text-wrap', 'lines break as they always did'],
  ['hyphens', 'stands beside the -webkit- name that these browsers have'],
  ['hyphenate-limit-chars', 'a shorter word in the margin may break too, where Dutch breaks it'],
  ['cursor: pointer', 'phones have no pointer'],
  ['cursor: grab', 'as cursor: pointer'],
  ['user-select', 'stands beside the -webkit- name that these browsers have'],
  ['.showPopover', 'pragmatic-drag-and-drop asks for it first'],
  ['resize', 'phones have no grip to drag'],
  ['@media (forced-colors)', 'where no colours can be forced there are none to answer to'],
  ['forced-color-adjust', 'where it is missing, a page has no colours of its own where they are forced'],
  ['@media (scripting)', 'only takes away the room that is kept for what a script shows'],
  ['@page', 'margins and running lines of paper are then the browser’s own'],
  ['size on paper', 'as @page'],
  ['@bottom-right on paper', 'as @page'],
  [':has on paper', 'a mark then stands below the line that it is about'],
  [':details-content on paper', 'a long list that is folded then says on paper that it is on the site'],
  ['content-visibility on paper', 'as :details-content'],
  ['orphans on paper', 'Firefox breaks after any line by itself'],
  ['widows on paper', 'as orphans'],
  ['policy script-src wasm-unsafe-eval', 'where Pagefind is refused for it, the texts are read through without (read-through.ts)'],
  ['policy worker-src', 'child-src says the same'],
  ['policy require-trusted-types-for', 'guards more where it is known, and nothing less where it isn’t'],
  ['policy trusted-types', 'as require-trusted-types-for'],
  ['header Permissions-Policy', 'what it turns off isn’t used'],
  ['.share', 'asked for with “in” first; without it the address is copied'],
  ['event appinstalled', 'where nobody can install the guide this is never told'],
  ['.connection', 'asked for with “in” or ?? first; where it is missing nobody knows that the line is slow'],
  ['.saveData', 'as .connection'],
  ['.rtt', 'as .connection'],
  ['trustedTypes', 'asked for with ?. first'],
  ['.createPolicy', 'asked for with ?. first'],
  ['.createScriptURL', 'without trustedTypes a function of our own'],
  ['Intl.Segmenter', 'asked for first, here with “in” and in Pagefind with typeof'],
  ['.segment', 'only where Intl.Segmenter is'],
  ['.wakeLock', 'asked for with “in” first; elsewhere the screen sleeps as it always did'],
  ['.released', 'only where .wakeLock is'],
  ['.fullscreenEnabled', 'where it is missing, the button that fills the screen isn’t shown'],
  ['.fullscreenElement', 'where it is missing, no page fills the screen'],
  ['.requestFullscreen', 'only behind the button, see .fullscreenEnabled'],
  ['.exitFullscreen', 'only where a page fills the screen'],
  ['event fullscreenchange', 'as .fullscreenElement'],
  ['Error.captureStackTrace', 'Pagefind and fflate ask for it first'],
]);

/** Names that scripts have for their own data, and that MDN knows as members of something younger. */
export const ownNames = new Set([
  '.actions',
  '.address',
  '.changed',
  '.destroy',
  '.draw',
  '.drop',
  '.duplex',
  '.element',
  '.fallback',
  '.fetch',
  '.lines',
  '.memory',
  '.move',
  '.page',
  '.records',
  '.results',
  '.rule',
  '.run',
  '.subject',
  '.when',
]);

const names = (list: string) => new Set(list.split(' ').map((name) => `.${name}`));

/** As `ownNames`, but of libraries, and each within one script alone: anywhere else the same name is a breach. */
export const ownNamesIn = new Map([
  // Of a typeface of pdf-lib.
  ['load', names('layout')],
  ['write-line', names('postscriptName')],
  ['write-pdf', names('node')],
  // Of a page of pdf-lib.
  ['merge-pdf', names('node')],
  // Of pragmatic-drag-and-drop.
  ['drag-blocks', names('isActive')],
  // Of ical.js.
  ['calendar', names('completed component interval last')],
  // What it is told of a zip.
  ['fflate', names('level')],
  // Of pdf-lib and what it brings, such as culori for colours and UPNG for pictures.
  [
    'pdf-lib',
    names(
      'alpha blue bytes colorSpace copyTo deleted difference dispose features fileName getName getSize green image layout level manifest ' +
        'node permissions postscriptName red rotation strokeColor subject tag',
    ),
  ],
]);
