/** Height of a capital of Familjen Grotesk, in ems. */
export const capital = 0.65;

/** From the base line up to the tops of the letters b, d and l, and down to the tails of g and p, in ems. */
export const ascender = 0.72;
export const descender = 0.22;

/**
 * The smallest letter of a question on an A3 poster, as letter size (em) in millimetres: its capitals are 8.7 mm high.
 * That is ten minutes of arc at three metres, the letter that a person with half of normal sight (visual acuity 20/40, the least a
 * Dutch driver may have) can just make out on a Snellen chart: 3000 mm × tan(10/60°) = 8.73 mm. In a field study of some 300 displays
 * 90% of readers could read letters of about that height, 0.003 of the distance (S.L. Smith, Letter Size and Legibility, Human Factors
 * 21, 1979). The strokes of questions are about 0.12 em or 1.6 mm wide, in black on a light colour or white on a dark one.
 * What is only needed at hand may be smaller: source, address, ruler, role cards, and the A4 hand-out. So may what visitors type, down
 * to where the longest text that a field takes still fits, even in its widest small letters.
 */
export const smallestQuestion = 8.73 / capital;

/** Letter sizes of a poster in millimetres. Questions start at `question` and shrink to `smallestQuestion` if they must. */
export const letters = {
  title: 24,
  group: 17,
  key: 15.5,
  question: 15,
  name: 17,
  smallestName: 6.5,
  card: 12.5,
  smallestCard: 6,
  small: 5.2,
  smallest: 4,
} as const;
