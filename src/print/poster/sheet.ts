/** How a sheet hangs. */
export type Orientation = 'staand' | 'liggend';

/** A sheet of paper in millimetres. */
export interface Sheet {
  width: number;
  height: number;
}

/** A3 and A4 in millimetres (ISO 216), short side first. */
const short = { a3: 297, a4: 210 };
const long = { a3: 420, a4: 297 };

/** A sheet of A3 or A4 paper. */
export const sheetOf = (format: 'a3' | 'a4', orientation: Orientation): Sheet =>
  orientation === 'staand' ? { width: short[format], height: long[format] } : { width: long[format], height: short[format] };

/** What stays white along every edge, in millimetres: no printer prints to the edge, and most keep off it by 3 to 6.4 mm. */
export const edge = 10;

/** Height of the line at the foot with source, address, ruler and QR code, in millimetres. */
export const footHeight = 22;

/** How much smaller an A4 is than the A3 that it shows. */
export const handoutScale = short.a4 / short.a3;

/** The part of an A3 poster above its foot that may be printed on, in millimetres from the top left corner. */
export interface Field {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The field of an A3 poster, its title included. */
export function fieldOf(orientation: Orientation): Field {
  const { width, height } = sheetOf('a3', orientation);
  return { left: edge, right: width - edge, top: edge, bottom: height - edge - footHeight };
}
