import sharp from 'sharp';

/** A sign for each colour of a picture: paper, letters and their edges, the three inks and blue on blue, and where inks meet. */
const signs = {
  ' ': 0xfbf8f0,
  '.': 0xc4c1c0,
  ':': 0x8d898e,
  '#': 0x1e1a2b,
  g: 0x5f9fe8,
  b: 0xff7585,
  a: 0xffcf40,
  d: 0x1b4fb0,
  B: 0x5f4979,
  A: 0x5f813a,
  O: 0xff5f21,
};

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

/** The sign of the colour that is nearest to that of a pixel. */
function signOf(pixel: number[]): string {
  const distance = (colour: number) => channels(colour).reduce((sum, value, at) => sum + (value - (pixel[at] ?? 0)) ** 2, 0);
  return Object.entries(signs).reduce((best, each) => (distance(each[1]) < distance(best[1]) ? each : best))[0];
}

/** A picture in signs, `columns` of them wide, so that a difference in what it shows can be read; a sign is twice as high as wide. */
export async function pictureText(picture: Buffer, columns = 72): Promise<string> {
  const { width, height } = await sharp(picture).metadata();
  const rows = Math.round((columns * height) / width / 2);
  const pixels = await sharp(picture).removeAlpha().toColourspace('srgb').resize(columns, rows, { fit: 'fill' }).raw().toBuffer();
  const pixel = (at: number) => [...pixels.subarray(3 * at, 3 * at + 3)];
  const row = (at: number) => Array.from({ length: columns }, (_, column) => signOf(pixel(at * columns + column))).join('');
  return Array.from({ length: rows }, (_, at) => row(at).trimEnd()).join('\n');
}
