/**
 * The marker at the end of its phrase on pages of many layouts, at every zoom: within 4 px of it, whatever the page does with
 * its text, and not over what lies over the text.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readBlocks } from '../../extension/page/blocks.ts';
import { createMarkers, type Markers } from '../../extension/page/place.ts';
import { rangeOf, rectsOf } from '../../extension/page/ranges.ts';
import type { Found } from '../../extension/page/reading.ts';
import { createSurface } from '../../extension/page/surface.ts';
import { finish } from '../../src/steps.ts';
import type { CheckedClaim } from '../../src/types.ts';

const phrase = '10,000 North Korean soldiers';
const before =
  'Officials who asked not to be named said on Tuesday, after a day of talks that brought nothing new, that about';
const claim = `${before} ${phrase} have been sent. Nobody else said so on that day.`;
const filler =
  '<p>Nothing is claimed here. It only fills the page, as most of any page does, line after line.</p>';
const style = 'font: 18px/1.6 serif; margin: 0 0 1em';
const paragraph = `<p style="${style}">${claim}</p>`;

/** A page, and what happens on it before it is looked at. */
interface Layout {
  html: string;
  happens?: () => void | Promise<void>;
}

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
};

const layouts: Record<string, Layout> = {
  plain: { html: paragraph },
  'right to left': { html: `<div dir="rtl">${paragraph}</div>` },
  'right to left, the paragraph left to right': {
    html: `<div dir="rtl">${paragraph.replace('<p', '<p dir="ltr"')}</div>`,
  },
  'three columns': {
    html: `<div style="column-count: 3; width: 720px; text-align: justify">${paragraph}${filler}${filler}</div>`,
  },
  'columns that scroll sideways': {
    html: `<div id="box" style="columns: 200px; height: 120px; width: 420px; overflow: auto">${filler}${paragraph}${filler}</div>`,
    happens: () => {
      byId('box').scrollLeft = 220;
    },
  },
  'a box that scrolls in a box that scrolls': {
    html: `<div id="outer" style="height: 300px; overflow: auto"><div style="height: 80px"></div><div id="inner" style="height: 240px; overflow: auto">${filler}${paragraph}${filler.repeat(9)}</div><div style="height: 900px"></div></div>`,
    happens: async () => {
      byId('outer').scrollTop = 60;
      await frames();
      byId('inner').scrollTop = 40;
    },
  },
  'an accordion above it that opens': {
    html: `<details id="more"><summary>More</summary>${filler.repeat(4)}</details>${paragraph}`,
    happens: () => {
      byId('more').toggleAttribute('open', true);
    },
  },
  'an accordion around it that opens': {
    html: `<details id="more"><summary>More</summary>${paragraph}</details>`,
    happens: () => {
      byId('more').toggleAttribute('open', true);
    },
  },
  'an accordion that slides open': {
    html: `<div id="slide" style="max-height: 20px; overflow: hidden; transition: max-height 80ms">${filler}</div>${paragraph}`,
    happens: async () => {
      const slide = byId('slide');
      const slid = new Promise((resolve) => slide.addEventListener('transitionend', resolve, { once: true }));
      slide.style.maxHeight = '200px';
      await slid;
    },
  },
  'a picture above it that loads late': {
    html: `<img id="late" alt="">${paragraph}`,
    happens: async () => {
      const image = byId('late') as HTMLImageElement;
      image.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="140"/>')}`;
      await image.decode();
    },
  },
  'a font that comes late': {
    html: `<div style="font-family: late-font, serif"><p style="font-size: 18px; line-height: 1.6">${claim}</p></div>`,
    happens: async () => {
      // Any font of the machine, made wider: only that the words move is of interest.
      const fonts = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans', 'Arial', 'Helvetica', 'FreeSans'];
      const source = fonts.map((name) => `local("${name}")`).join(', ');
      const face = new FontFace('late-font', source, { sizeAdjust: '130%' } as FontFaceDescriptors);
      document.fonts.add(face);
      await face.load().catch(() => {});
      await document.fonts.ready;
    },
  },
  'a page that has scrolled': {
    html: `${filler.repeat(20)}${paragraph}${filler.repeat(30)}`,
    happens: () => scrollTo({ top: 500, behavior: 'instant' }),
  },
  'a header that sticks, the claim in it': {
    html: `<header style="position: sticky; top: 0; background: #fff">${paragraph}</header>${filler.repeat(40)}`,
    happens: () => scrollTo({ top: 700, behavior: 'instant' }),
  },
  'a part that a transform moves': {
    html: `<div style="transform: translate(30px, 18px)">${paragraph}</div>`,
  },
};

let end: AbortController;
beforeEach(async () => {
  await page.viewport(800, 600);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.fonts.clear();
  scrollTo({ top: 0, behavior: 'instant' });
});

const frames = (count = 8): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

async function marked(html: string): Promise<{ found: Found; markers: Markers }> {
  document.body.innerHTML = html;
  // Read as if it were open: a page is read whenever its text is, and what is closed then is marked when it opens.
  const closed = document.querySelector<HTMLDetailsElement>('details:has(p)');
  const wasClosed = closed?.textContent?.includes(phrase) && !closed.open;
  if (closed && wasClosed) closed.open = true;
  const blocks = [
    ...readBlocks(
      document.body,
      null,
      () => {},
      () => {},
    ),
  ];
  if (closed && wasClosed) closed.open = false;
  for (const block of blocks) {
    const start = block?.text.indexOf(phrase) ?? -1;
    if (!block || start < 0) continue;
    const range = rangeOf(block, start, start + phrase.length);
    if (!range) break;
    const found: Found = {
      claim: { sum: 'agrees', figure: 'dprk-killed' } as CheckedClaim,
      block,
      start,
      end: start + phrase.length,
      range,
      against: [],
    };
    const markers = createMarkers(
      createSurface(end.signal),
      { group: 'Claims', label: (_found, index, of) => `${index + 1} of ${of}` },
      end.signal,
    );
    finish(markers.show([found]));
    await frames();
    return { found, markers };
  }
  throw new Error('the phrase was not read');
}

/** How far the drawn mark lies from the end of the phrase, across and down, in px of the page before zooming. */
function distance({ found, markers }: { found: Found; markers: Markers }, zoom: number) {
  const button = markers.of(found);
  expect(button?.style.display).toBe('');
  const drawn = (button?.firstElementChild ?? document.body).getBoundingClientRect();
  const words = rectsOf(found.range).at(-1) ?? new DOMRect();
  const across = Math.abs(drawn.left + drawn.width / 2 - words.right);
  const down = Math.max(0, words.top - drawn.bottom, drawn.top - words.bottom);
  return { across: across / zoom, down: down / zoom };
}

describe.each(Object.entries(layouts))('%s', (_name, { html, happens }) => {
  // What a browser's own zoom does to a page: the window holds fewer, or more, of its pixels.
  test.each([50, 67, 100, 125, 150, 200, 300])('at %i percent', async (percent) => {
    const width = Math.round(80_000 / percent);
    await page.viewport(width, Math.round((width * 3) / 4));
    const shown = await marked(html);
    await happens?.();
    await frames();
    const { across, down } = distance(shown, 1);
    expect(across).toBeLessThanOrEqual(4);
    expect(down).toBeLessThanOrEqual(4);
  });

  test.each([0.5, 1.5, 3])('with a root that the page itself zooms by %f', async (zoom) => {
    document.documentElement.style.zoom = String(zoom);
    const shown = await marked(html);
    await happens?.();
    await frames();
    const { across, down } = distance(shown, Math.max(1, zoom));
    expect(across).toBeLessThanOrEqual(4);
    expect(down).toBeLessThanOrEqual(4);
  });
});

describe('under a bar that stays', () => {
  const bar = (position: string, more = '') =>
    `<header id="bar" style="position: ${position}; top: 0; left: 0; right: 0; height: 90px; background: #fff; ${more}">News</header>`;
  const under = ({ found, markers }: { found: Found; markers: Markers }) => {
    const button = markers.of(found);
    const { opacity, pointerEvents } = getComputedStyle(button ?? document.body);
    return opacity === '0' && pointerEvents === 'none';
  };
  /** Scrolls so that the end of the phrase is that far below the top of the window. */
  const scrollToEnd = async ({ found }: { found: Found }, below: number): Promise<void> => {
    scrollBy({ top: (rectsOf(found.range).at(-1)?.top ?? 0) - below, behavior: 'instant' });
    await frames();
  };

  test.each(['fixed', 'sticky'])('%s: no marker shows on it, and it is back below it', async (position) => {
    const shown = await marked(`${bar(position)}${filler.repeat(12)}${paragraph}${filler.repeat(40)}`);
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
    const shown = await marked(`${bar('fixed').replace('News', paragraph)}${filler.repeat(40)}`);
    scrollTo({ top: 300, behavior: 'instant' });
    await frames();
    expect(under(shown)).toBe(false);
  });

  test('a see-through sheet that scrolls with the page hides nothing', async () => {
    const shown = await marked(
      `<div style="position: relative">${paragraph}<div style="position: absolute; inset: 0"></div></div>`,
    );
    expect(under(shown)).toBe(false);
  });
});
