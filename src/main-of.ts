/**
 * The `main` of a page, tags included, and where it begins there: what reads the text of every page needn't take apart the styles and menus
 * around it. Empty for a page that only sends readers on.
 */
export function mainOf(html: string): { main: string; at: number } {
  const at = Math.max(0, html.indexOf('<main'));
  const end = html.lastIndexOf('</main>');
  return { main: end === -1 ? '' : html.slice(at, end + '</main>'.length), at };
}
