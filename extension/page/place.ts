/**
 * The markers: one real button at the end of each marked claim, placed in document coordinates so that scrolling moves none.
 * What is drawn is at most 10 px and stands in the leading, over no ink; its target is 24 px and never lies over a link.
 * Rectangles are read, then styles written, so many a frame as fit beside the page's own work, those near the viewport
 * first. Never moves or measures what it need not.
 */
import type { Steps } from '../../src/steps.ts';
import { type Found, isSame } from './found.ts';
import { createLinks } from './links.ts';
import { createPace } from './pace.ts';
import { rectsOf } from './ranges.ts';
import { isWithinReach } from './reach.ts';
import { afterFrame } from './slices.ts';
import { type Point, type Spot, spotOf, target } from './spot.ts';
import type { Surface } from './surface.ts';
import { createUnder } from './under.ts';

export interface Markers {
  /** In reading order, a button a step. What is left half done is mended by the next. */
  show(found: readonly Found[]): Steps<void>;
  /** The page has changed: those near the viewport soon, the others when the page rests. */
  moved(): void;
  of(found: Found): HTMLButtonElement | undefined;
  foundOf(target: EventTarget | null): Found | undefined;
}

interface Wording {
  group: string;
  label(found: Found, index: number, of: number): string;
}

/** Milliseconds of a frame for reading where markers belong; the rest are placed in the next. */
const slice = 4;
/** More buttons than this are no help in a list either; the panel has them all. */
const most = 200;

/** Markers that are asked for all of them: text runs downwards, and where these stand still, so do those between. */
const sample = 8;
/** Added elements whose places are asked for, rather than taking care of every marker near. */
const mostAdded = 200;

/** `added`: all that has changed since it was last asked; null where that is more than new elements. */
export function createMarkers(
  surface: Surface,
  wording: Wording,
  signal: AbortSignal,
  added: () => readonly Element[] | null = () => null,
): Markers {
  const layer = document.createElement('div');
  layer.className = 'markers';
  layer.role = 'group';
  layer.ariaLabel = wording.group;
  surface.root.append(layer);

  const buttons = new Map<Found, HTMLButtonElement>();
  /** Those that have been given all their buttons; null while they are being given them. */
  let shown: readonly Found[] | null = [];
  const founds = new WeakMap<Element, Found>();
  /** Which of how many a button says it is: words are made only when that changes. */
  const named = new WeakMap<Element, string>();
  /** Where each is drawn, from the host's corner. */
  const drawn = new Map<Found, Spot>();
  let frame = 0;
  /** Those to be placed, and those of them that are even where their words still end where they did. */
  const waiting = new Set<Found>();
  const anew = new Set<Found>();
  /** All are to be placed anew. */
  let stale = false;
  /** What a marker may not lie over, by the element it was looked for in: asked once for all that stand there. */
  let links = createLinks();
  const nearby = new WeakSet<Element>();
  /** Those of the buttons that are near the viewport, until that changes. */
  let close: readonly Found[] | null = null;
  /** True where some marked text scrolls in a box of its own or sticks: then scrolling moves it within the document. */
  let moving = false;

  /** Buttons come or go: where they belong is asked in the frame after, when the page has worked out its layout anyway. */
  let changing = false;

  const place = (): void => {
    stale = true;
    if (!changing) nextFrame();
  };
  function ask(some: Iterable<Found>, surely: (found: Found) => boolean): void {
    for (const found of some) {
      waiting.add(found);
      if (surely(found)) anew.add(found);
    }
    links = createLinks();
    if (!changing) nextFrame();
  }
  function nextFrame(): void {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      const begin = () => {
        frame = 0;
        if (!signal.aborted) placeNext();
      };
      if (stale) begin();
      // Before a frame, asking where things are makes the page work out its layout there and then; after it, it is known.
      else setTimeout(begin);
    });
  }
  function placeNext(): void {
    const follows = pace.take() && !stale;
    if (!stale && !follows && waiting.size === 0) return;
    const began = performance.now();
    surface.unzoom();
    if (stale) ask(buttons.keys(), () => true);
    else if (follows) follow();
    stale = false;
    const hadMoved = waiting.size > 0;
    if (hadMoved) placeSome();
    if (follows) pace.followed(performance.now() - began, hadMoved);
    if (waiting.size > 0) nextFrame();
  }

  /**
   * Text runs downwards: where the first and the last claim near the viewport end where they ended, nothing between them is
   * asked until the page rests.
   */
  function follow(): void {
    close ??= [...buttons.keys()].filter(isNear);
    if (haveMoved([close[0], close.at(-1)])) ask(close, () => false);
  }
  function haveMoved(some: readonly (Found | undefined)[]): boolean {
    const corner = surface.corner();
    return some.some((found) => found && !isStill(found, drawn.get(found), corner));
  }

  /** What was only added, and to another part of the page, changes nothing beside a marker near. */
  function placeAtRest(around: boolean): void {
    const all = [...buttons.keys()];
    const since = added();
    const between = Math.max(1, Math.floor(all.length / sample));
    const haveAnyMoved = haveMoved([...all.filter((_, k) => k % between === 0), all.at(-1)]);
    if (around || since === null || since.length > mostAdded || since.some(isWithinReach))
      ask(haveAnyMoved ? all : all.filter(isNear), isNear);
    else if (haveAnyMoved) ask(all, () => false);
  }
  const pace = createPace(
    {
      follow() {
        if (!stale) placeNext();
      },
      rest: placeAtRest,
      isChanging: () => changing,
    },
    signal,
  );
  const near = new IntersectionObserver(
    (entries) => {
      const crossed = new Set<Element>();
      for (const { target, isIntersecting } of entries) {
        if (nearby.has(target) === isIntersecting) continue;
        crossed.add(target);
        if (isIntersecting) nearby.add(target);
        else nearby.delete(target);
      }
      close = null;
      // What has come near is placed with care; what was moved away must not stay behind.
      ask(
        [...buttons.keys()].filter(({ block }) => crossed.has(block.element)),
        isNear,
      );
    },
    { rootMargin: '100%' },
  );

  const isNear = ({ block }: Found): boolean => nearby.has(block.element);

  function placeSome(): void {
    const until = performance.now() + slice;
    const corner = surface.corner();
    // To where the page reaches, not the window: its end may lie beyond, to be scrolled to.
    const width = document.documentElement.scrollWidth - scrollX;
    const spots: { button: HTMLButtonElement; spot: Spot | null; isUnder: boolean }[] = [];
    for (const found of [...waiting].sort((a, b) => Number(isNear(b)) - Number(isNear(a)))) {
      if (performance.now() > until) break;
      waiting.delete(found);
      const button = buttons.get(found);
      const surely = anew.delete(found);
      if (!button || (!surely && isStill(found, drawn.get(found), corner))) continue;
      const spot = spotOf(found, corner, width, links);
      if (spot) drawn.set(found, spot);
      else drawn.delete(found);
      const isUnder =
        spot !== null && under.isUnder(found.block.element, spot.x + corner.x, spot.y + corner.y);
      spots.push({ button, spot, isUnder });
    }
    for (const { button, spot, isUnder } of spots) {
      const { style } = button;
      button.classList.toggle('under', isUnder);
      if (!spot) {
        style.display = 'none';
        continue;
      }
      const [dx, dy] = spot.shift;
      style.display = '';
      style.transform = `translate(${round(spot.x - target / 2 + dx)}px, ${round(spot.y - target / 2 + dy)}px)`;
      style.setProperty('--drawn', `${round(spot.drawn)}px`);
      style.setProperty('--dx', `${-dx}px`);
      style.setProperty('--dy', `${-dy}px`);
      style.color = spot.colour;
      style.pointerEvents = spot.overLink ? 'none' : '';
    }
  }

  function* drawnNow() {
    const corner = surface.corner();
    for (const [found, { x, y }] of drawn) {
      const button = buttons.get(found);
      if (button) yield { button, element: found.block.element, x: x + corner.x, y: y + corner.y };
    }
  }
  /** Where the page scrolls, the markers go with it; only what lies over them changes. */
  const under = createUnder(
    surface.host,
    drawnNow,
    (button, isUnder) => button.classList.toggle('under', isUnder),
    signal,
  );
  const onScroll = (event: Event): void => {
    if (moving || (event.target !== document && event.target !== document.documentElement)) place();
    else under.scrolled();
  };
  addEventListener('resize', place, { signal });
  document.fonts.addEventListener('loadingdone', place, { signal });
  for (const name of ['toggle', 'transitionend', 'animationend', 'load'])
    document.addEventListener(name, pace.movedAround, { signal, capture: true });
  document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    near.disconnect();
    layer.remove();
  });

  return {
    *show(all) {
      const wanted = all.slice(0, most);
      if (isSame(wanted, shown)) return;
      changing = true;
      shown = null;
      close = null;
      const kept = new Set(wanted);
      const heeded = new Set(wanted.map(({ block }) => block.element));
      for (const [found, button] of buttons) {
        if (kept.has(found)) continue;
        button.remove();
        buttons.delete(found);
        drawn.delete(found);
        const { element } = found.block;
        if (heeded.has(element)) continue;
        pace.forget(element);
        near.unobserve(element);
        nearby.delete(element);
      }
      // Styles are asked for before anything is written.
      const known = new Map<Element, boolean>();
      moving = false;
      for (const found of wanted) {
        moving ||= movesOnScroll(found.block.element, known);
        yield null;
      }
      pace.begin();
      let after: Element | null = null;
      for (const [index, found] of wanted.entries()) {
        const known = buttons.get(found);
        const button = known ?? make(found);
        const place = `${index} ${wanted.length}`;
        if (named.get(button) !== place) button.ariaLabel = wording.label(found, index, wanted.length);
        named.set(button, place);
        const expected: Element | null = after ? after.nextElementSibling : layer.firstElementChild;
        if (button !== expected) layer.insertBefore(button, expected);
        after = button;
        if (!known) {
          pace.heed(found.block.element);
          near.observe(found.block.element);
        }
        yield null;
      }
      shown = wanted;
      // Another claim of a block that was near before.
      close = null;
      // In the frame after the one that draws the marks: asking where they belong then makes the page work nothing out.
      void afterFrame().then(() => {
        changing = false;
        if (signal.aborted) return;
        const fresh = wanted.filter((found) => !drawn.has(found));
        if (fresh.length > 0) ask(fresh, () => true);
        // What came or went in the page meanwhile.
        pace.again();
      });
    },
    moved: pace.moved,
    of: (found) => buttons.get(found),
    foundOf(target) {
      const button = target instanceof Element ? target.closest('button') : null;
      return button ? founds.get(button) : undefined;
    },
  };

  function make(found: Found): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `marker ${found.claim.sum}`;
    button.style.display = 'none';
    button.append(document.createElement('span'));
    buttons.set(found, button);
    founds.set(button, found);
    return button;
  }
}

function isStill(found: Found, spot: Spot | undefined, corner: Point): boolean {
  const last = rectsOf(found.range).at(-1);
  return last?.right === (spot && spot.end.x + corner.x) && last?.bottom === (spot && spot.end.y + corner.y);
}

const round = (value: number) => Math.round(value * 4) / 4;

/** `known`: what was found of the elements above others. */
function movesOnScroll(element: Element, known: Map<Element, boolean>): boolean {
  if (element === document.documentElement) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const { position } = getComputedStyle(element);
  const up = element.parentElement;
  const moves = position === 'fixed' || position === 'sticky' || (up !== null && movesOnScroll(up, known));
  known.set(element, moves);
  return moves;
}
