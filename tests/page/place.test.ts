/** Markers in a real browser: at the end of the words, over no link, following the text; and nothing of the page touched. */
import { expect, test, vi } from 'vitest';
import { readBlocks } from '../../extension/page/blocks.ts';
import type { Found } from '../../extension/page/found.ts';
import { startPaint } from '../../extension/page/paint.ts';
import { createMarkers } from '../../extension/page/place.ts';
import { rangeOf, rectsOf } from '../../extension/page/ranges.ts';
import { createSurface, removeStaleHosts } from '../../extension/page/surface.ts';
import { finish } from '../../src/steps.ts';
import type { CheckedClaim } from '../../src/types.ts';
import { onItsOwn } from './on-its-own.ts';

const session = onItsOwn();

function found(phrase: string): Found {
  for (const block of readBlocks(
    document.body,
    null,
    () => {},
    () => {},
  )) {
    const start = block?.text.indexOf(phrase) ?? -1;
    if (!block || start < 0) continue;
    const range = rangeOf(block, start, start + phrase.length);
    if (!range) break;
    const claim = { sum: 'agrees', figure: 'dprk-killed' } as CheckedClaim;
    return { claim, block, start, end: start + phrase.length, range, against: [] };
  }
  throw new Error(`no “${phrase}”`);
}

/** What the page has been given since markers last asked; settled when they have asked once it rests. */
function additions() {
  const since: { list: Element[] | null } = { list: [] };
  let asked = () => {};
  const atRest = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const added = () => {
    asked();
    return since.list;
  };
  return { since, atRest, added };
}

function marked(...phrases: string[]) {
  return markedWith(phrases, () => null);
}
function markedWith(phrases: string[], added: () => readonly Element[] | null) {
  const all = phrases.map(found);
  const surface = createSurface(session.signal);
  const markers = createMarkers(
    surface,
    { group: 'Claims', label: (_found, index, of) => `${index + 1} of ${of}` },
    session.signal,
    added,
  );
  finish(markers.show(all));
  return { all, surface, markers, first: all[0] as Found };
}
const frames = (count = 3): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
const targetOf = (button: Element | undefined) => (button as HTMLElement).getBoundingClientRect();
const drawnOf = (button: Element | undefined) => targetOf(button?.firstElementChild ?? undefined);

const text =
  '<p style="font:18px/1.6 serif;width:30em">About <b>10,000</b> soldiers were sent. Nobody else said so on that day.</p>';

test('a target of 24 px, at most 10 px drawn, at the end of the phrase and above its ink', async () => {
  document.body.innerHTML = text;
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  const words = rectsOf(first.range).at(-1) as DOMRect;
  const target = targetOf(markers.of(first));
  const drawn = drawnOf(markers.of(first));
  expect([target.width, target.height]).toEqual([24, 24]);
  expect(drawn.width).toBeLessThanOrEqual(10);
  expect(Math.abs(drawn.left + drawn.width / 2 - words.right)).toBeLessThan(3);
  // Below the ink of the line above, above the ink of this one.
  expect(drawn.bottom).toBeLessThan(words.top + words.height / 2);
  expect(drawn.top).toBeGreaterThan(words.bottom - 1.6 * 18 - 10);
});

test.each([
  ['close', 1, 'serif'],
  ['a little apart', 1.15, 'sans-serif'],
  ['wide', 2.6, 'serif'],
])('lines that stand %s: below the line above, near its own words', async (_name, lines, family) => {
  const size = 20;
  document.body.innerHTML = `<p style="font:${size}px/${lines} ${family};width:26em">Gypsy jugglers jog by, quaggy, puppyish, jumping playfully: 10,000 soldiers went by</p>`;
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  const words = rectsOf(first.range).at(-1) as DOMRect;
  const drawn = drawnOf(markers.of(first));
  const baseline = words.top + words.height / 2 + 0.3 * size;
  // Ink of the line above ends 0.22 em below its baseline, and that of these words begins 0.74 em above theirs.
  expect(drawn.top).toBeGreaterThanOrEqual(baseline - lines * size + 0.22 * size - 0.5);
  expect(drawn.bottom).toBeLessThan(baseline - 0.3 * size);
  expect(baseline - 0.74 * size - drawn.bottom).toBeLessThanOrEqual(4);
  expect(Math.abs(drawn.left + drawn.width / 2 - words.right)).toBeLessThan(3);
});

test('the target lies over no link, and the drawing stays within it', async () => {
  document.body.innerHTML = `<p style="font:18px/1.6 serif">About 10,000 soldiers <a href="#">were sent</a> there.</p>`;
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  const button = markers.of(first) as HTMLElement;
  const link = (document.querySelector('a') as Element).getBoundingClientRect();
  const target = targetOf(button);
  const apart =
    target.right <= link.left ||
    target.left >= link.right ||
    target.bottom <= link.top ||
    target.top >= link.bottom;
  expect(apart || button.style.pointerEvents === 'none').toBe(true);
});

test('the target lies over no link of the column beside it', async () => {
  document.body.innerHTML = `<div style="display:flex;width:340px;font:18px/1.6 serif"><section style="width:160px;text-align:right"><p style="margin:0">10,000 soldiers</p></section><ul style="margin:0;padding:0;list-style:none"><li><a href="#">More on this matter</a></li></ul></div>`;
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  const link = (document.querySelector('a') as Element).getBoundingClientRect();
  const target = targetOf(markers.of(first));
  // Close enough for the target, left where it would be, to reach over it.
  expect((rectsOf(first.range).at(-1) as DOMRect).right + 12).toBeGreaterThan(link.left);
  const apart = target.right <= link.left || target.bottom <= link.top;
  expect(apart || markers.of(first)?.style.pointerEvents === 'none').toBe(true);
});

test('far down a long article of many links, the target lies over none', async () => {
  const line = '<p style="margin:0">See <a href="#">what was said</a> before.</p>';
  const claim = '<p style="margin:0">About 10,000 soldiers <a id="next" href="#">were sent</a> there.</p>';
  const beside = '<p style="margin:0"><a href="#">More on this matter</a></p>';
  document.body.innerHTML = `<div style="display:flex;font:18px/1.6 serif"><section>${line.repeat(400)}${claim}${line}</section><section>${beside}</section></div>`;
  const { markers, first } = marked('10,000 soldiers');
  first.block.element.scrollIntoView({ behavior: 'instant' });
  await frames();
  const button = markers.of(first) as HTMLElement;
  const link = (document.querySelector('#next') as Element).getBoundingClientRect();
  const target = targetOf(button);
  expect(target.width).toBe(24);
  const apart = target.right <= link.left || target.left >= link.right || target.bottom <= link.top;
  expect(apart || button.style.pointerEvents === 'none').toBe(true);
});

test('within a link the marker lets every press through', async () => {
  document.body.innerHTML = `<a href="#"><p>About 10,000 soldiers were sent</p></a>`;
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  expect(markers.of(first)?.style.pointerEvents).toBe('none');
});

test('follows the text when the page above it grows, and hides with it', async () => {
  document.body.innerHTML = `<div id="above"></div>${text}`;
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  const before = targetOf(markers.of(first)).top;
  (document.querySelector('#above') as HTMLElement).style.height = '120px';
  await frames(6);
  expect(targetOf(markers.of(first)).top).toBeCloseTo(before + 120, 0);
  (document.querySelector('p') as HTMLElement).style.display = 'none';
  await frames(6);
  expect(markers.of(first)?.style.display).toBe('none');
});

/** A page of two claims, the second three windows below, when its markers have come to rest. */
async function longPage(added: () => readonly Element[] | null) {
  const far = document.createElement('p');
  far.textContent = 'Of 12,000 soldiers nobody else spoke.';
  far.style.marginTop = '4000px';
  document.body.innerHTML = `<div id="above"></div>${text}<section></section>`;
  document.querySelector('section')?.append(far);
  const page = markedWith(['10,000 soldiers', '12,000 soldiers'], added);
  await frames(6);
  return { ...page, second: page.all[1] as Found };
}
const line = (words: string) => {
  const made = document.createElement('p');
  made.innerHTML = words;
  return made;
};

test('what is added far away leaves a marker in the window alone', async () => {
  // The first rest comes after the markers themselves.
  const begun = additions();
  let added = begun.added;
  const { markers, first } = await longPage(() => added());
  await begun.atRest;
  await frames(6);
  const asked = vi.spyOn(document, 'elementsFromPoint');
  const before = targetOf(markers.of(first));
  const later = additions();
  added = later.added;
  const section = document.querySelector('section') as Element;
  later.since.list = [line('One more. <a href="#">Read it.</a>')];
  section.append(...later.since.list);
  markers.moved();
  await later.atRest;
  await frames(6);
  expect(asked).not.toHaveBeenCalled();
  expect(targetOf(markers.of(first))).toEqual(before);
  asked.mockRestore();
});

test('a marker gives way to a link that is added beside it', async () => {
  const { since, added } = additions();
  const { markers, first } = await longPage(added);
  const button = markers.of(first) as HTMLElement;
  const { left, top } = targetOf(button);
  const link = line('<a href="#" style="display:block;width:90px;height:90px"></a>');
  link.style.cssText = `position:absolute;margin:0;left:${left - 30}px;top:${top - 30}px`;
  since.list = [link];
  document.body.append(link);
  markers.moved();
  await expect.poll(() => button.style.pointerEvents).toBe('none');
});

test('a marker far from the window goes with words that are pushed away', async () => {
  const { since, added } = additions();
  const { markers, first, second } = await longPage(added);
  const gap = () => targetOf(markers.of(second)).top - (rectsOf(second.range).at(-1) as DOMRect).top;
  const before = gap();
  const still = targetOf(markers.of(first)).top;
  const more = line('One more');
  more.style.height = '700px';
  since.list = [more];
  document.querySelector('section')?.before(more);
  markers.moved();
  expect(gap()).toBeLessThan(before - 600);
  await expect.poll(gap).toBeCloseTo(before, 0);
  expect(targetOf(markers.of(first)).top).toBe(still);
});

test('follows text in a scrolling box, and hides when it is scrolled away', async () => {
  document.body.innerHTML = `<div id="box" style="height:100px;overflow:auto">${text}<div style="height:900px"></div></div>`;
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  const box = document.querySelector('#box') as HTMLElement;
  const before = targetOf(markers.of(first)).top;
  box.scrollTop = 10;
  await frames(6);
  expect(targetOf(markers.of(first)).top).toBeCloseTo(before - 10, 0);
  box.scrollTop = 500;
  await frames(6);
  expect(markers.of(first)?.style.display).toBe('none');
});

test('of many markers, only those are away that lie under a bar, wherever it hangs', async () => {
  const lines = Array.from({ length: 120 }, (_, line) => `<p style="margin:0">${line} thousand soldiers</p>`);
  document.body.innerHTML = `<div style="font:16px/24px serif">${lines.join('')}</div>
    <div id="bar" style="position:fixed;top:150px;left:0;right:0;height:70px;background:#fff"></div>`;
  const { all, markers } = marked(...lines.map((_, line) => `${line} thousand soldiers`));
  const bar = document.querySelector('#bar') as HTMLElement;
  const look = () => {
    const { top, bottom } = bar.getBoundingClientRect();
    return all.flatMap((one) => {
      const { top: over, height } = drawnOf(markers.of(one));
      const y = over + height / 2;
      // At the very edge it may be told either way.
      if (y < 0 || y > innerHeight || Math.abs(y - top) < 1 || Math.abs(y - bottom) < 1) return [];
      return [{ isBehind: y > top && y < bottom, isUnder: markers.of(one)?.classList.contains('under') }];
    });
  };
  const told = () => look().filter(({ isBehind, isUnder }) => isBehind !== isUnder);
  await frames();
  for (const [to, at] of [
    [600, 150],
    [1_500, 150],
    [1_700, 20],
  ] as const) {
    bar.style.top = `${at}px`;
    scrollTo({ top: to, behavior: 'instant' });
    await vi.waitFor(() => {
      expect(look().filter(({ isBehind }) => isBehind).length).toBeGreaterThan(1);
      expect(told()).toEqual([]);
    });
  }
});

test('a page that moves its root element moves the markers with the text', async () => {
  document.body.innerHTML = text;
  document.documentElement.style.cssText = 'position:relative;margin-top:40px';
  const { markers, first } = marked('10,000 soldiers');
  await frames();
  const words = rectsOf(first.range).at(-1) as DOMRect;
  const drawn = drawnOf(markers.of(first));
  document.documentElement.removeAttribute('style');
  expect(Math.abs(drawn.left + drawn.width / 2 - words.right)).toBeLessThan(3);
  expect(Math.abs(drawn.bottom - words.top)).toBeLessThan(12);
});

test('buttons are in reading order, named, and gone at the end', async () => {
  document.body.innerHTML = text;
  const { markers, all, surface } = marked('10,000 soldiers', 'said so');
  await frames();
  finish(markers.show([...all]));
  expect([...surface.root.querySelectorAll('button')].map((button) => button.ariaLabel)).toEqual([
    '1 of 2',
    '2 of 2',
  ]);
  session.end();
  expect(surface.host.isConnected).toBe(false);
});

test('one plain div beside the body, put back three times and no more', async () => {
  const { host } = createSurface(session.signal);
  expect([host.nodeName, host.attributes.length, host.parentNode, host.shadowRoot]).toEqual([
    'DIV',
    0,
    document.documentElement,
    null,
  ]);
  for (let time = 0; time < 3; time += 1) {
    host.remove();
    await frames(1);
    expect(host.isConnected).toBe(true);
  }
  host.remove();
  await frames(1);
  expect(host.isConnected).toBe(false);
});

test('a host saved with the page is taken away, other elements are not', () => {
  const stale = document.createElement('div');
  const other = document.createElement('div');
  other.className = 'theirs';
  document.documentElement.append(stale, other);
  removeStaleHosts();
  expect([stale.isConnected, other.isConnected]).toEqual([false, true]);
  other.remove();
});

test('marks are highlights of random names, added and taken away without a change of the page', () => {
  document.body.innerHTML = text;
  const digest = document.documentElement.outerHTML;
  const names = () => [...CSS.highlights.keys()];
  const { range } = found('10,000 soldiers');
  const paint = startPaint(session.signal);
  expect(names()).toEqual([]);
  paint.add('agrees', range);
  const first = names();
  expect(first).toHaveLength(4);
  expect([...CSS.highlights.values()].flatMap((highlight) => [...highlight])).toEqual([range]);
  expect(document.documentElement.outerHTML).toBe(digest);
  paint.delete('agrees', range);
  expect([...CSS.highlights.values()].flatMap((highlight) => [...highlight])).toEqual([]);
  session.end();
  expect(names()).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
  const again = new AbortController();
  startPaint(again.signal).add('agrees', range);
  expect(names().some((name) => first.includes(name))).toBe(false);
  again.abort();
});
