/**
 * Whether two pictures look the same to a reader: compared cell by cell, not pixel by pixel, so that another machine's way of
 * smoothing an edge is no difference, while a colour, a line or a marker a few pixels off is. Sees pixels only, reads no files.
 */

export interface Picture {
  metadata: { width: number; height: number };
  /** Red, green, blue, opacity; row by row. */
  data: ArrayLike<number>;
}

export interface Verdict {
  pass: boolean;
  /** The second picture, faint, with what differs in red. */
  diff: Uint8Array | null;
  message: string | null;
}

/** Pixels a side. The smallest thing drawn, a marker, lies in several cells; the smoothed edge of a letter is half of one. */
const cell = 4;
/**
 * Of 255, between the mean colours of two cells, in any of red, green and blue. Shadows and curves are rounded by one or two from
 * one version of a browser to the next. The palest thing drawn is a hairline between two parts of a note, a quarter of its cells:
 * without it they differ by 5 to 7.
 */
const tone = 4;
/** Such cells here and there, where a curve and a slant fall together badly. A marker that has moved by 3 px changes twice as many. */
const strays = 3;

export function sameLook(one: Picture, other: Picture, { createDiff = false } = {}): Verdict {
  const { width, height } = one.metadata;
  if (width !== other.metadata.width || height !== other.metadata.height) {
    const size = ({ metadata }: Picture) => `${metadata.width} × ${metadata.height}`;
    return { pass: false, diff: null, message: `${size(one)} px before, ${size(other)} px now.` };
  }
  const differing: [number, number][] = [];
  for (let top = 0; top < height; top += cell)
    for (let left = 0; left < width; left += cell)
      if (distance(one, other, left, top) > tone) differing.push([left, top]);
  const pass = differing.length <= strays;
  const [first] = differing;
  return {
    pass,
    diff: createDiff ? drawDifference(other, differing) : null,
    message:
      pass || !first
        ? null
        : `${differing.length} places of ${cell} × ${cell} px differ, the first at ${first.join(', ')}.`,
  };
}

/** Between the mean colours of one cell. */
function distance(one: Picture, other: Picture, left: number, top: number): number {
  const { width, height } = one.metadata;
  const sums = [0, 0, 0];
  let pixels = 0;
  for (let y = top; y < Math.min(top + cell, height); y += 1)
    for (let x = left; x < Math.min(left + cell, width); x += 1) {
      const at = 4 * (y * width + x);
      for (let part = 0; part < 3; part += 1)
        sums[part] = (sums[part] ?? 0) + (one.data[at + part] ?? 0) - (other.data[at + part] ?? 0);
      pixels += 1;
    }
  return Math.max(...sums.map((sum) => Math.abs(sum) / pixels));
}

function drawDifference({ metadata, data }: Picture, cells: readonly [number, number][]): Uint8Array {
  const { width, height } = metadata;
  const drawn = Uint8Array.from({ length: data.length }, (_, index) =>
    index % 4 === 3 ? 255 : 192 + Math.round((data[index] ?? 0) / 4),
  );
  for (const [left, top] of cells)
    for (let y = top; y < Math.min(top + cell, height); y += 1)
      for (let x = left; x < Math.min(left + cell, width); x += 1)
        drawn.set([220, 30, 30], 4 * (y * width + x));
  return drawn;
}
