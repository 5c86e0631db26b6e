/**
 * A picture of several pages with one white ground below them all. Typst draws the ground of every page in the place of the first, so that
 * each covers the text of the first, and the others have none.
 * @param svg as Typst's `plainSvg` writes it: what stands on its own below the root, and in no group, is a ground
 */
export function onOneGround(svg: string): string {
  const ground = /^ {4}<path class="typst-shape" [^>]*\/>\n/gm;
  if ((svg.match(ground) ?? []).length < 2) return svg;
  return svg.replace(ground, '').replace(/^(<svg [^>]*>\n)/, '$1    <rect width="100%" height="100%" fill="#ffffff"/>\n');
}
