/**
 * Which of the claims found a reader can see, in reading order: text that nobody sees makes no note. Asks again only where something
 * may have changed; knows nothing of marks and messages.
 */
import type { Steps } from '../../src/steps.ts';
import { type Found, isSame } from './found.ts';
import { isSeenAt } from './left-out.ts';
import { mostPainted } from './paint.ts';
import { nameOfList } from './pieces.ts';
import { rectsOf } from './ranges.ts';

/** Whether words can still be seen is asked for all of them this often at most, on a page that changes all the while. */
const betweenAskingAll = 10_000;
/** And for so many of them whenever the page has grown: what that costs does not grow with the page. */
const askedAgain = 20;

export interface Listed {
  readonly all: readonly Found[];
  /** Those that a source says something of. */
  readonly noted: readonly Found[];
  /** Another for each list. */
  readonly name: string;
  /**
   * From what was found, by what was read together: what is the same list as before is taken over. `onlyNew`: the page has grown,
   * and those that could be seen are asked again a few at a time. True when there is something new.
   */
  look(passages: readonly Passage[], onlyNew: boolean): Steps<boolean>;
}

/** What was read together. */
interface Passage {
  readonly found: readonly Found[];
}

/** And what of that could be seen. */
interface Sight extends Passage {
  readonly seen: readonly Found[];
  readonly noted: readonly Found[];
}

export function createListed(): Listed {
  let sights: readonly Sight[] = [];
  let all: readonly Found[] = [];
  let noted: readonly Found[] = [];
  let name = nameOfList();
  /** So many are next to be asked again. */
  let asked = 0;
  let askedAllAt = Number.NEGATIVE_INFINITY;

  function* look(given: readonly Passage[], onlyNew: boolean): Steps<boolean> {
    // Of those that could be seen, these are asked again: from the first to before the second.
    let from = 0;
    let to = 0;
    const now = performance.now();
    if (onlyNew) {
      from = asked < all.length ? asked : 0;
      to = from + askedAgain;
      asked = to;
    } else if (now - askedAllAt > betweenAskingAll) {
      to = all.length;
      askedAllAt = now;
    }
    const again = new Set(all.slice(from, to));
    const passages = given.filter(({ found }) => found.length > 0);
    const there = new Set(passages.map(({ found }) => found));
    const kept = new Map<readonly Found[], Sight>();
    const before = new Set<Found>();
    let count = 0;
    for (const sight of sights) {
      // Of more than are ever drawn, the rest is taken at its word.
      const isAskedAgain = count < Math.min(to, mostPainted) && count + sight.seen.length > from;
      count += sight.seen.length;
      if (there.has(sight.found) && !isAskedAgain) kept.set(sight.found, sight);
      else for (const found of sight.seen) before.add(found);
    }
    yield null;
    // What lies around words is asked once for all that stand there.
    const boxes = new Map<Element, boolean>();
    const next: Sight[] = [];
    let fruitful = false;
    let isOther = passages.length !== sights.length;
    count = 0;
    for (const { found } of passages) {
      const then = sights[next.length];
      let sight = kept.get(found);
      if (!sight) {
        const seen: Found[] = [];
        for (const one of found) {
          const isNew = !before.has(one);
          // Words that were not touched since are where they were, as a rule.
          if (count + seen.length < mostPainted && (isNew || again.has(one))) {
            yield null;
            if (!isSeenAt(one.block.element, rectsOf(one.range), boxes)) continue;
          }
          seen.push(one);
          fruitful ||= isNew;
        }
        sight =
          then && isSame(seen, then.seen) ? { ...then, found } : { found, seen, noted: seen.filter(isNoted) };
      }
      isOther ||= sight.seen !== then?.seen;
      count += sight.seen.length;
      next.push(sight);
    }
    sights = next;
    if (isOther) {
      all = sights.flatMap(({ seen }) => seen);
      noted = sights.flatMap((sight) => sight.noted);
      name = nameOfList();
    }
    return fruitful;
  }

  return {
    get all() {
      return all;
    },
    get noted() {
      return noted;
    },
    get name() {
      return name;
    },
    look,
  };
}

const isNoted = ({ claim }: Found) => claim.sum !== 'no-source';
