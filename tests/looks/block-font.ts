/**
 * A font in which every letter is the same block and every space is empty, made from nothing: pictures of our surfaces then hold
 * no font of the machine they are taken on, yet still show where words stand, how large, how heavy, in which colour. Not for reading.
 */

/** Of the em: about what a letter of a sans serif takes. */
const em = 1000;
const advance = 520;
const ascent = 900;
const descent = 250;

/** What is drawn of no letter: controls and spaces. Everything else in Unicode is a block. */
const blanks = [
  [0x00, 0x20],
  [0xa0, 0xa0],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
] as const;
const blank = 1;
const block = 2;

/** `height`, of the em: heavier type is drawn as a higher block, since a block cannot be drawn bolder. */
export function blockFont(height: number): ArrayBuffer {
  const tables = tablesOf(height);
  const head = 12 + 16 * tables.length;
  const size = tables.reduce((sum, [, table]) => sum + padded(table.length), head);
  const font = new DataView(new ArrayBuffer(size));
  font.setUint32(0, 0x00010000);
  font.setUint16(4, tables.length);
  let at = head;
  for (const [index, [tag, table]] of tables.entries()) {
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) font.setUint8(record + letter, tag.charCodeAt(letter));
    font.setUint32(record + 8, at);
    font.setUint32(record + 12, table.length);
    new Uint8Array(font.buffer).set(table, at);
    at += padded(table.length);
  }
  return font.buffer;
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** Sizes in bytes, then the number. */
const bytes = (...fields: readonly (readonly [1 | 2 | 4, number])[]): number[] =>
  fields.flatMap(([size, value]) =>
    Array.from({ length: size }, (_, index) => (value >> (8 * (size - 1 - index))) & 0xff),
  );
const shorts = (...values: number[]) => bytes(...values.map((value) => [2, value] as const));
const longs = (...values: number[]) => bytes(...values.map((value) => [4, value] as const));

/** The tables a browser asks for, in the order of their names, as OpenType wants them. */
function tablesOf(height: number): readonly [string, number[]][] {
  const left = 40;
  const right = advance - 40;
  const top = Math.round(height * em);
  // One closed square: its box, where its contour ends, its four points on the curve, and the steps between them.
  const square = [
    ...shorts(1, left, 0, right, top, 3, 0),
    ...[1, 1, 1, 1],
    ...shorts(left, 0, right - left, 0),
    ...shorts(0, top, 0, -top),
  ];
  // Offsets: the missing glyph is a square too, the blank is nothing.
  const loca = shorts(0, square.length / 2, square.length / 2, square.length);
  return [
    [
      'OS/2',
      [
        ...shorts(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0),
        ...Array<number>(10).fill(0),
        ...longs(1, 0, 0, 0),
        ...longs(0x20202020),
        ...shorts(0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent),
        ...longs(1, 0),
        ...shorts(500, 700, 0, 0x20, 1),
      ],
    ],
    ['cmap', cmap()],
    ['glyf', [...square, ...square]],
    [
      'head',
      [
        ...longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
        ...shorts(0x000b, em),
        ...longs(0, 0, 0, 0),
        ...shorts(0, 0, right, top, 0, 8, 2, 0, 0),
      ],
    ],
    [
      'hhea',
      [...longs(0x00010000), ...shorts(ascent, -descent, 0, advance, 0, 0, right, 1, 0, 0, 0, 0, 0, 0, 0, 3)],
    ],
    ['hmtx', shorts(advance, left, advance, 0, advance, left)],
    ['loca', loca],
    ['maxp', [...longs(0x00010000), ...shorts(3, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['name', shorts(0, 0, 6)],
    ['post', [...longs(0x00030000, 0), ...shorts(-100, 50), ...longs(1, 0, 0, 0, 0)]],
  ];
}

/** From letter to glyph, many letters to one (format 13). */
function cmap(): number[] {
  const groups: number[][] = [];
  let next = 0;
  for (const [first, last] of blanks) {
    if (first > next) groups.push([next, first - 1, block]);
    groups.push([first, last, blank]);
    next = last + 1;
  }
  groups.push([next, 0x10ffff, block]);
  const table = [...shorts(13, 0), ...longs(16 + 12 * groups.length, 0, groups.length, ...groups.flat())];
  return [...shorts(0, 1, 3, 10), ...longs(12), ...table];
}
