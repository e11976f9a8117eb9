/**
 * When markers follow a page that moves: in the frame in which it does, but where it changes all the while, no more often than a
 * small share of the time allows; and once more when it has come to rest. Hears of sizes, and is told of changes; knows no marker.
 */

interface Followers {
  /** Sees to what may have moved. Called when the layout is known and not yet drawn, or soon after. */
  follow(): void;
  /** The page is at rest. `around`: what lies beside words may have changed, though they stand where they stood. */
  rest(around: boolean): void;
  /** What is watched is being changed: then nothing is begun. */
  isChanging(): boolean;
}

export interface Pace {
  /** The page has changed. */
  moved(): void;
  /** Something was drawn anew that may lie beside words. */
  movedAround(): void;
  /** Whether something may have moved since it was last followed. From now on, it is taken as followed. */
  take(): boolean;
  /** So many milliseconds it took, and whether anything near the viewport had moved. */
  followed(took: number, hadMoved: boolean): void;
  /** Watches the page's height from now on. */
  begin(): void;
  /** As if something had moved. */
  again(): void;
  /** Also when the size of this changes. */
  heed(element: Element): void;
  forget(element: Element): void;
}

/** Of the time, what following a page that changes all the while may take. */
const share = 1 / 800;
/** Milliseconds of rest that may be owed: a fold that opens, a picture that comes, are followed frame by frame. */
const credit = 5_000;
/** What following costs at the least, in milliseconds: what the browser does to tell us and to wait for the frame is not seen here. */
const leastCost = 0.25;
/** A page that changes where no marker stands, so many times in a row, is followed that much less often. */
const oftenInVain = 4;
const inVainCosts = 5;
/** A marker that lags longer than this, in milliseconds, looks lost. */
const longestRest = 1_000;
/** Milliseconds without a change after which a page is at rest; whether it is, is asked less often the longer it is not. */
const restful = 300;
const longestUnrest = 1_200;

export function createPace({ follow, rest, isChanging }: Followers, signal: AbortSignal): Pace {
  /** Something may have moved. */
  let shifted = false;
  let around = false;
  /** How often in a row nothing near the viewport had moved. */
  let inVain = 0;
  let changedAt = 0;
  let restUntil = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let calm: ReturnType<typeof setTimeout> | undefined;
  let unrest = restful;

  /** Notes that the page has changed. A page that never rests is followed less often. */
  function mayFollow(): boolean {
    changedAt = performance.now();
    calm ??= setTimeout(askWhetherCalm, restful);
    if (isChanging() || shifted || resting !== undefined || signal.aborted) return false;
    // What is followed in vain is owed no rest.
    const owed = inVain > oftenInVain ? 0 : credit;
    const wait = Math.min(restUntil - changedAt - owed, longestRest);
    shifted = wait <= 0;
    if (!shifted) {
      resting = setTimeout(() => {
        resting = undefined;
        shifted = true;
        watchHeight(true);
      }, wait);
      // Until then it does not matter how high the page is: a page may change that with every frame.
      watchHeight(false);
    }
    return shifted;
  }
  function askWhetherCalm(): void {
    const left = changedAt + restful - performance.now();
    const isCalm = left <= 0 && resting === undefined;
    if (isCalm) unrest = restful;
    else if (left > restful / 2) unrest = Math.min(longestUnrest, unrest * 2);
    calm = isCalm ? undefined : setTimeout(askWhetherCalm, left > restful / 2 ? unrest : Math.max(left, 100));
    if (!isCalm) return;
    rest(around);
    around = false;
  }
  /** Told when the layout is known and not yet drawn: what has moved is followed in the same frame. */
  const sizes = new ResizeObserver((entries) => {
    around ||= entries.some(({ target }) => target !== document.documentElement && target !== document.body);
    if (shifted || mayFollow()) follow();
  });
  function watchHeight(on: boolean): void {
    for (const element of [document.documentElement, document.body]) {
      if (!element) continue;
      if (on) sizes.observe(element);
      else sizes.unobserve(element);
    }
  }
  /** Begun anew, watching tells once more when the next frame's layout is known, whether the height has changed or not. */
  function inNextFrame(): void {
    watchHeight(false);
    watchHeight(true);
  }
  const moved = (): void => {
    if (mayFollow()) inNextFrame();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(calm);
    sizes.disconnect();
  });

  return {
    moved,
    movedAround() {
      around = true;
      moved();
    },
    take() {
      const taken = shifted;
      shifted = false;
      return taken;
    },
    followed(took, hadMoved) {
      inVain = hadMoved ? 0 : inVain + 1;
      const cost = Math.max(leastCost, took) * (inVain > oftenInVain ? inVainCosts : 1);
      restUntil = Math.max(restUntil, performance.now()) + cost / share;
    },
    begin() {
      if (resting === undefined) watchHeight(true);
    },
    again() {
      shifted = true;
      if (resting === undefined) inNextFrame();
    },
    heed: (element) => sizes.observe(element),
    forget: (element) => sizes.unobserve(element),
  };
}
