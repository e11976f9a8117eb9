/**
 * Pages of many layouts with one claim in each, and the marker as it is placed there by the page script's own code; for any browser
 * that these lines run in. Measures, judges nothing.
 */
import { readBlocks } from '../../extension/page/blocks.ts';
import type { Found } from '../../extension/page/found.ts';
import { createMarkers, type Markers } from '../../extension/page/place.ts';
import { rangeOf, rectsOf } from '../../extension/page/ranges.ts';
import { createSurface } from '../../extension/page/surface.ts';
import { finish } from '../../src/steps.ts';
import type { CheckedClaim } from '../../src/types.ts';

const phrase = '10,000 North Korean soldiers';
const before =
  'Officials who asked not to be named said on Tuesday, after a day of talks that brought nothing new, that about';
const claim = `${before} ${phrase} have been sent. Nobody else said so on that day.`;
export const filler =
  '<p>Nothing is claimed here. It only fills the page, as most of any page does, line after line.</p>';
const style = 'font: 18px/1.6 serif; margin: 0 0 1em';
export const paragraph = `<p style="${style}">${claim}</p>`;

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

/** An element scrolls in its own pixels, and stands in the window's. */
const zoomOf = (element: Element): number => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** Where the phrase ends now. */
function endOfPhrase(): DOMRect {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(phrase) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at + phrase.length - 1);
    range.setEnd(node, at + phrase.length);
    return range.getBoundingClientRect();
  }
  throw new Error('the phrase is not there');
}

export const layouts: Record<string, Layout> = {
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
    // As far as it takes to read on: where the columns break is the browser's affair.
    happens: () => {
      const box = byId('box');
      box.scrollLeft += (endOfPhrase().left - box.getBoundingClientRect().left) / zoomOf(box) - 100;
    },
  },
  'a box that scrolls in a box that scrolls': {
    html: `<div id="outer" style="height: 300px; overflow: auto"><div style="height: 80px"></div><div id="inner" style="height: 240px; overflow: auto">${filler}${paragraph}${filler.repeat(9)}</div><div style="height: 900px"></div></div>`,
    happens: async () => {
      byId('outer').scrollTop = 60;
      await frames();
      const inner = byId('inner');
      inner.scrollTop += (endOfPhrase().top - inner.getBoundingClientRect().top) / zoomOf(inner) - 100;
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

export interface Shown {
  found: Found;
  markers: Markers;
}

/** What a browser's own zoom does to a page: the window holds fewer, or more, of its pixels. */
export const percents = [50, 67, 100, 125, 150, 200, 300] as const;
export const widthAt = (percent: number) => Math.round(80_000 / percent);
/** How much a page may zoom its own root. */
export const rootZooms = [0.5, 1.5, 3] as const;

export const frames = (count = 8): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

export async function marked(html: string, signal: AbortSignal): Promise<Shown> {
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
      createSurface(signal),
      { group: 'Claims', label: (_found, index, of) => `${index + 1} of ${of}` },
      signal,
    );
    finish(markers.show([found]));
    await frames();
    return { found, markers };
  }
  throw new Error('the phrase was not read');
}

export interface Distance {
  drawn: boolean;
  across: number;
  down: number;
}

/** How far the drawn mark lies from the end of the phrase, across and down, in px of the page before zooming. */
function distance({ found, markers }: Shown, zoom: number): Distance {
  const button = markers.of(found);
  const mark = (button?.firstElementChild ?? document.body).getBoundingClientRect();
  const words = rectsOf(found.range).at(-1) ?? new DOMRect();
  const across = Math.abs(mark.left + mark.width / 2 - words.right);
  const down = Math.max(0, words.top - mark.bottom, mark.top - words.bottom);
  return { drawn: button?.style.display === '', across: across / zoom, down: down / zoom };
}

/** One layout after what happens on it, at that zoom of its root. */
export async function measure(name: string, zoom: number, signal: AbortSignal): Promise<Distance> {
  const layout = layouts[name];
  if (!layout) throw new Error(`There is no layout “${name}”.`);
  if (zoom !== 1) document.documentElement.style.zoom = String(zoom);
  const shown = await marked(layout.html, signal);
  await layout.happens?.();
  await frames();
  return distance(shown, Math.max(1, zoom));
}

/** As it was before, for the next. */
export function tidy(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.fonts.clear();
  scrollTo({ top: 0, behavior: 'instant' });
}
