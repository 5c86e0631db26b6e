/** The longest side of a photograph that is kept, in pixels: what stands on a poster of A0 can still be read. */
const longestKept = 2000;

/** The longest side of one that is shown. */
const longestShown = 900;

/** How large a picture becomes with a longest side of at most `longest`; it never grows. */
export function sizeWithin(width: number, height: number, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Makes a photograph small enough to keep, as JPEG, without the place where it was taken; undefined for what isn't a picture. */
export async function shrink(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const canvas = document.createElement('canvas');
  if (!(await draw(file, canvas, longestKept))) return undefined;
  const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.82));
  return made === null ? undefined : new Uint8Array(await made.arrayBuffer());
}

/** Shows a picture on a canvas, for the policy of the site lets no page show what isn't a file of the site; false for what isn't one. */
export const show = (picture: Uint8Array<ArrayBuffer>, canvas: HTMLCanvasElement): Promise<boolean> =>
  draw(new Blob([picture], { type: 'image/jpeg' }), canvas, longestShown);

async function draw(file: Blob, canvas: HTMLCanvasElement, longest: number): Promise<boolean> {
  try {
    const picture = await createImageBitmap(file);
    Object.assign(canvas, sizeWithin(picture.width, picture.height, longest));
    const context = canvas.getContext('2d');
    // What shines through, as in a drawing, is paper.
    if (context) context.fillStyle = '#fff';
    context?.fillRect(0, 0, canvas.width, canvas.height);
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return context !== null;
  } catch {
    return false;
  }
}
