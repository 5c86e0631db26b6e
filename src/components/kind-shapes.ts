/**
 * The overlapping shapes that mark each kind of content, as SVG in a field of 64 by 56.
 * Classes g, b and a are the three inks. `gids` is the mark of the whole guide.
 */
export const kindShapes = {
  gids: '<path class="g" d="M2 2h34v34H2z"/><circle class="b" cx="43" cy="22" r="20"/><path class="a" d="M30 12 56 55H4z"/>',
  cases: '<circle class="b" cx="42" cy="22" r="21"/><path class="a" d="M26 8 54 55H-2z"/>',
  themas: '<path class="g" d="M0 0h38v38H0z"/><circle class="b" cx="40" cy="32" r="24"/>',
  werkvormen: '<path class="g" d="M0 0h40v40H0z"/><path class="a" d="M36 6 64 55H8z"/>',
  tips: '<path class="g" d="M0 14h34v34H0z"/><path class="a" d="M40 0 64 42H16z"/><circle class="b" cx="34" cy="38" r="17"/>',
  logicas: '<path class="g" d="M0 4h36v36H0z"/><path class="g" d="M20 16h36v36H20z"/>',
  partijen: '<path class="g" d="M-6 16h28v28H-6z"/><circle class="b" cx="32" cy="30" r="16"/><path class="a" d="M52 12 70 44H34z"/>',
  wegwijzer: '<path class="a" d="M0 4h40l24 18-24 18H0z"/><path class="b" d="M4 24h18v32H4z"/>',
  zoeken: '<circle class="g" cx="26" cy="24" r="22"/><path class="a" d="m36 34 8-8 20 20-8 10z"/>',
} as const;

/** A kind of content that has a mark. */
export type Kind = keyof typeof kindShapes;
