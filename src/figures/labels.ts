/**
 * Finds room for the words beside the marks of a plot, so that a point can be read without a legend.
 * Pure geometry: a label that fits nowhere is left out (the list under the plot has every claim), never drawn over another.
 */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelWish {
  id: string;
  x: number;
  y: number;
  /** What the label's own mark covers: it may stand beside that, not on it. */
  own: Box;
  /** The part of it that must not be covered; tried where there is no room beside the whole. */
  core?: Box;
  /** Only to the left and right: the mark stands in a row of its own. */
  isInRow?: boolean;
  /** Longest first; the first that finds room is taken. */
  texts: readonly string[];
}

export interface PlacedLabel {
  id: string;
  text: string;
  /** Anchor point of the text's base line. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const GAP = 4;

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Width of a text in px where no font can be asked: wide scripts a whole em, others a little more than half. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) {
    if (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/u.test(char)) ems += 1;
    else if (/[\s.,:;'’|!il]/u.test(char)) ems += 0.3;
    else ems += /[A-ZМШЖЮ—]/u.test(char) ? 0.68 : 0.56;
  }
  return ems * fontSize;
}

interface Candidate {
  label: Omit<PlacedLabel, 'id' | 'text'>;
  box: Box;
}

/** Right, left, above, below: in the order in which a reader's eye looks. */
function around({ x, y }: LabelWish, own: Box, width: number, size: number): Candidate[] {
  const half = size * 0.6;
  const drop = size * 0.35;
  const right = own.right + GAP;
  const left = own.left - GAP;
  return [
    {
      label: { x: right, y: y + drop, anchor: 'start' },
      box: { left: right, right: right + width, top: y - half, bottom: y + half },
    },
    {
      label: { x: left, y: y + drop, anchor: 'end' },
      box: { left: left - width, right: left, top: y - half, bottom: y + half },
    },
    {
      label: { x, y: own.top - GAP, anchor: 'middle' },
      box: {
        left: x - width / 2,
        right: x + width / 2,
        top: own.top - GAP - size,
        bottom: own.top - GAP + 2,
      },
    },
    {
      label: { x, y: own.bottom + GAP + size * 0.75, anchor: 'middle' },
      box: {
        left: x - width / 2,
        right: x + width / 2,
        top: own.bottom + GAP,
        bottom: own.bottom + GAP + size,
      },
    },
  ];
}

function candidates(wish: LabelWish, width: number, size: number, clear: boolean): Candidate[] {
  const sides = wish.isInRow ? 2 : 4;
  return [wish.own, ...(wish.core && !clear ? [wish.core] : [])].flatMap((box) =>
    around(wish, box, width, size).slice(0, sides),
  );
}

/** Places what can be placed inside `bounds` without touching `taken`, another mark, or another label. */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Box,
  taken: readonly Box[],
  fontSize: number,
): PlacedLabel[] {
  const full: Box[] = [...taken, ...wishes.map((wish) => wish.core ?? wish.own)];
  const placed = new Map<string, PlacedLabel>();
  // A short text for every mark is worth more than a long one for some: first give each its shortest, then let it grow.
  const boxes = new Map<string, Box>();
  const rounds = Math.max(0, ...wishes.map((wish) => wish.texts.length));
  for (let round = 1; round <= rounds; round += 1) {
    for (const wish of wishes) {
      const text = wish.texts[wish.texts.length - round];
      if (text === undefined) continue;
      const mine = boxes.get(wish.id);
      const width = textWidth(text, fontSize);
      // Nor does a text grow from beside its own mark onto it: the line that tells how long would run through the words.
      const clear = mine !== undefined && !overlap(mine, wish.own);
      const fit = candidates(wish, width, fontSize, clear).find(
        ({ box }) =>
          box.left >= bounds.left &&
          box.right <= bounds.right &&
          box.top >= bounds.top &&
          box.bottom <= bounds.bottom &&
          full.every((other) => other === mine || !overlap(box, other)),
      );
      if (!fit) continue;
      if (mine) full.splice(full.indexOf(mine), 1);
      full.push(fit.box);
      boxes.set(wish.id, fit.box);
      placed.set(wish.id, { id: wish.id, text, ...fit.label });
    }
  }
  return wishes.flatMap((wish) => placed.get(wish.id) ?? []);
}
