/** Labels beside marks: inside the bounds, never over each other, the short text before the long one. */
import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels, textWidth } from '../../src/figures/labels.ts';

const bounds = { left: 0, top: 0, right: 300, bottom: 150 };
const wish = (id: string, x: number, y: number, texts: string[]): LabelWish => ({
  id,
  x,
  y,
  own: { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 },
  texts,
});

describe('placeLabels', () => {
  it('writes to the right where there is room, to the left at the right edge', () => {
    const [first, second] = placeLabels(
      [wish('a', 50, 50, ['10,000']), wish('b', 290, 50, ['10,000'])],
      bounds,
      [],
      11,
    );
    expect([first?.anchor, second?.anchor]).toEqual(['start', 'end']);
    expect(first && first.x > 55).toBe(true);
    expect(second && second.x < 285).toBe(true);
  });

  it('takes the long text where it fits and the short one where it does not', () => {
    const texts = ['10,000 South Korea’s intelligence service', '10,000'];
    const wide = placeLabels([wish('a', 20, 50, texts)], bounds, [], 11);
    expect(wide[0]?.text).toBe(texts[0]);
    const narrow = placeLabels([wish('a', 20, 50, texts)], { ...bounds, right: 100 }, [], 11);
    expect(narrow[0]?.text).toBe('10,000');
  });

  it('leaves out what fits nowhere, and never covers another mark', () => {
    const crowd = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => wish(`m${n}`, 20 + n * 12, 75, ['10,000']));
    const placed = placeLabels(crowd, { left: 0, top: 60, right: 130, bottom: 95 }, [], 11);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(crowd.length);
  });

  it('stays in its row where it must, and keeps off an extent while there is room beside it', () => {
    const row = (right: number): LabelWish => ({
      ...wish('a', 100, 50, ['Seoul']),
      core: { left: 95, right: 105, top: 45, bottom: 55 },
      own: { left: 20, right, top: 45, bottom: 55 },
      isInRow: true,
    });
    const [beside] = placeLabels([row(180)], bounds, [], 11);
    expect(beside && beside.x > 180).toBe(true);
    const [on] = placeLabels([row(295)], bounds, [], 11);
    expect(on && on.x > 105 && on.x < 120).toBe(true);
    const walls = [
      { left: 106, right: 300, top: 40, bottom: 60 },
      { left: 0, right: 94, top: 40, bottom: 60 },
    ];
    expect(placeLabels([row(295)], bounds, walls, 11)).toEqual([]);
  });

  it('stays short beside an extent rather than grow onto it', () => {
    const row: LabelWish = {
      ...wish('a', 60, 50, ['Ukraine’s military intelligence', 'HUR']),
      core: { left: 55, right: 65, top: 45, bottom: 55 },
      own: { left: 20, right: 200, top: 45, bottom: 55 },
      isInRow: true,
    };
    const [short] = placeLabels([row], { ...bounds, right: 250 }, [], 11);
    expect(short).toMatchObject({ text: 'HUR', anchor: 'start' });
    expect(short && short.x > 200).toBe(true);
    const [long] = placeLabels([row], { ...bounds, right: 500 }, [], 11);
    expect(long?.text).toBe('Ukraine’s military intelligence');
  });

  it('measures wide scripts a whole em', () => {
    expect(textWidth('만명', 10)).toBe(20);
    expect(textWidth('ab', 10)).toBeLessThan(13);
  });
});
