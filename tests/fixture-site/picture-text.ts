import sharp from 'sharp';

/**
 * The colours of the pictures by a letter: paper, lines and letters, two that are between those, the three inks and the deep one, and where
 * inks overlap.
 */
const colours: Record<string, [number, number, number]> = {
  ' ': [251, 248, 240],
  '#': [30, 26, 43],
  ':': [140, 137, 142],
  '.': [228, 225, 220],
  G: [95, 159, 232],
  B: [255, 117, 133],
  A: [255, 207, 64],
  D: [27, 79, 176],
  x: [95, 73, 121],
  y: [95, 129, 58],
  z: [255, 95, 33],
};

/** How many letters wide a picture is told; one is twice as high as it's wide. */
const across = 60;

/** A picture as rows of letters, each for the colour that is nearest to what is there, below its size in pixels. */
export async function pictureText(picture: Uint8Array): Promise<string> {
  const { width, height } = await sharp(picture).metadata();
  const rows = Math.round((across * height) / width / 2);
  const { data } = await sharp(picture)
    .flatten({ background: '#fbf8f0' })
    .resize(across, rows, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const letters = Array.from({ length: across * rows }, (_, at) => nearest([...data.subarray(at * 3, at * 3 + 3)]));
  const lines = Array.from({ length: rows }, (_, row) =>
    letters
      .slice(row * across, (row + 1) * across)
      .join('')
      .trimEnd(),
  );
  return [`${width} × ${height}`, ...lines].join('\n');
}

/** The letter of the colour that differs least. */
function nearest(pixel: number[]): string {
  const differences = Object.entries(colours).map(([letter, colour]) => ({
    letter,
    by: Math.hypot(...colour.map((one, at) => one - (pixel[at] ?? 0))),
  }));
  return differences.reduce((best, each) => (each.by < best.by ? each : best)).letter;
}
