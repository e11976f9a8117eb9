/**
 * The arithmetic a reader would do: parts of one passage added up, beside the whole it names. Rule 18, second half.
 */
import type { Database } from '../../claims/database.ts';
import type { FigureId } from '../../types.ts';
import { PASSAGE_CLAIMS } from '../numbers.ts';
import { addendsOf } from '../parts.ts';
import type { Finding } from './finding.ts';
import { liesIn, oneVoice, sameBase, sameTime, type Told } from './told.ts';

interface Least {
  parts: readonly Told[];
  /** The least that the wordings allow. */
  low: number;
}

/** The least that was counted of `figure`, as told or as its own parts add up. Of several numbers the lowest counts. */
function leastOf(figure: FigureId, passage: readonly Told[], askTold: boolean): Least | null {
  const direct = passage
    .filter(({ claim, extent }) => askTold && claim.figure === figure && extent.stated.low)
    .sort((a, b) => a.extent.band.low - b.extent.band.low)[0];
  const composed = addendsOf(figure).map((addends): Least | null => {
    const found = addends.flatMap((addend) => leastOf(addend, passage, true) ?? []);
    if (found.length === 0) return null;
    return {
      parts: found.flatMap(({ parts }) => parts),
      low: found.reduce((sum, { low }) => sum + low, 0),
    };
  });
  const all = [direct ? { parts: [direct], low: direct.extent.band.low } : null, ...composed];
  return all.reduce((best, next) => (next && (!best || next.low > best.low) ? next : best), null);
}

/**
 * Parts that add up to more than their whole. Less is not told: a whole may count others besides, such as the missing.
 */
export function sums(told: readonly Told[], database: Database): Finding[] {
  const passages = [...Map.groupBy(told, ({ paragraph }) => paragraph).values()];
  return passages
    .filter((passage) => passage.length <= PASSAGE_CLAIMS)
    .flatMap((passage) => sumsOf(passage, database));
}

function sumsOf(passage: readonly Told[], database: Database): Finding[] {
  return passage.flatMap((whole): Finding[] => {
    if (whole.claim.ambiguous || !whole.extent.stated.high) return [];
    const alike = passage.filter(
      (other) =>
        other !== whole && !other.claim.ambiguous && sameBase(other, whole) && sameTime(other, whole),
    );
    const least = leastOf(
      whole.claim.figure,
      alike.filter((other) => liesIn(other, whole, database)),
      false,
    );
    if (!least || !oneVoice([whole, ...least.parts])) return [];
    // A passage that gives the whole twice ("raised from …") is held to the larger.
    const wholes = [whole, ...alike.filter(({ claim }) => claim.figure === whole.claim.figure)];
    if (wholes.some(({ extent }) => !extent.stated.high || extent.band.high >= least.low)) return [];
    const [part, ...more] = least.parts;
    if (!part) return [];
    if (more.length === 0) return [{ kind: 'part-above-whole', part, whole }];
    const { parts } = least;
    return [
      {
        kind: 'sum',
        parts,
        whole,
        total: parts.reduce((sum, { extent }) => sum + Math.min(...extent.numbers), 0),
        isLeast: parts.some(({ extent }) => extent.open !== null || extent.between !== null),
        isRough: parts.some(({ claim }) => claim.quantity?.hedge === 'about'),
      },
    ];
  });
}
