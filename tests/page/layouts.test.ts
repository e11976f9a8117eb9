/**
 * The marker at the end of its phrase on pages of many layouts, at every zoom: within 4 px of it, whatever the page does with
 * its text, and not over what lies over the text.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { rectsOf } from '../../extension/page/ranges.ts';
import {
  type Distance,
  filler,
  frames,
  layouts,
  marked,
  measure,
  paragraph,
  percents,
  rootZooms,
  type Shown,
  tidy,
  widthAt,
} from './marker-layouts.ts';

let end: AbortController;
beforeEach(async () => {
  await page.viewport(800, 600);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  tidy();
});

const near = ({ drawn, across, down }: Distance) => {
  expect(drawn).toBe(true);
  expect(across).toBeLessThanOrEqual(4);
  expect(down).toBeLessThanOrEqual(4);
};

describe.each(Object.keys(layouts))('%s', (name) => {
  test.each(percents)('at %i percent', async (percent) => {
    const width = widthAt(percent);
    await page.viewport(width, Math.round((width * 3) / 4));
    near(await measure(name, 1, end.signal));
  });

  test.each(rootZooms)('with a root that the page itself zooms by %f', async (zoom) => {
    near(await measure(name, zoom, end.signal));
  });
});

describe('under a bar that stays', () => {
  const bar = (position: string, more = '') =>
    `<header id="bar" style="position: ${position}; top: 0; left: 0; right: 0; height: 90px; background: #fff; ${more}">News</header>`;
  const under = ({ found, markers }: Shown) => {
    const button = markers.of(found);
    const { opacity, pointerEvents } = getComputedStyle(button ?? document.body);
    return opacity === '0' && pointerEvents === 'none';
  };
  /** Scrolls so that the end of the phrase is that far below the top of the window. */
  const scrollToEnd = async ({ found }: Shown, below: number): Promise<void> => {
    scrollBy({ top: (rectsOf(found.range).at(-1)?.top ?? 0) - below, behavior: 'instant' });
    await frames();
  };

  test.each(['fixed', 'sticky'])('%s: no marker shows on it, and it is back below it', async (position) => {
    const shown = await marked(
      `${bar(position)}${filler.repeat(12)}${paragraph}${filler.repeat(40)}`,
      end.signal,
    );
    await scrollToEnd(shown, 200);
    expect(under(shown)).toBe(false);
    await scrollToEnd(shown, 40);
    expect(under(shown)).toBe(true);
    // By Tab it is reached all the same, and then seen.
    shown.markers.of(shown.found)?.focus();
    await frames();
    expect(under(shown)).toBe(false);
    shown.markers.of(shown.found)?.blur();
    await scrollToEnd(shown, 300);
    expect(under(shown)).toBe(false);
  });

  test('a claim in the bar itself keeps its marker', async () => {
    const shown = await marked(`${bar('fixed').replace('News', paragraph)}${filler.repeat(40)}`, end.signal);
    scrollTo({ top: 300, behavior: 'instant' });
    await frames();
    expect(under(shown)).toBe(false);
  });

  test('a see-through sheet that scrolls with the page hides nothing', async () => {
    const shown = await marked(
      `<div style="position: relative">${paragraph}<div style="position: absolute; inset: 0"></div></div>`,
      end.signal,
    );
    expect(under(shown)).toBe(false);
  });
});
