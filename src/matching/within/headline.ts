/**
 * Headline against body: in number, and in measure. Rule 18, first half.
 */
import type { Database } from '../../claims/database.ts';
import type { Figure } from '../../types.ts';
import { bandsOverlap, type Extent, extentOf, isStatedGap, isVeryNumber, ratioOf } from '../bands.ts';
import { timeBetween } from '../dates.ts';
import { EXACT_BELOW, HEADLINE_FACTOR, PASSAGE_CLAIMS } from '../numbers.ts';
import { kinOf, respectsOf } from '../parts.ts';
import type { Finding } from './finding.ts';
import { liesIn, oneVoice, sameBase, sameTime, type Told } from './told.ts';

/** Headlines round hard: their bare numbers are "about". */
function roundedAsHeadlines(told: Told): Extent {
  const { quantity } = told.claim;
  if (quantity?.hedge !== 'none') return told.extent;
  return extentOf({ ...quantity, hedge: 'about' }) ?? told.extent;
}

const apart = (headline: Extent, body: Extent): boolean =>
  !bandsOverlap(headline, body) && isStatedGap(headline, body);

/** One place, or the one that may lie in the other has the larger number. */
function placesSpeakAgainst(headline: Told, body: Told, database: Database): boolean {
  if (headline.claim.place === body.claim.place) return true;
  const bodyIsLarger = headline.extent.band.high < body.extent.band.low;
  return bodyIsLarger ? liesIn(body, headline, database) : liesIn(headline, body, database);
}

/** Troops are told in waves ("the first 1,500", "12,000 in all"): two of their numbers say nothing of each other. */
const isTroops = (figure: Figure | undefined): boolean => figure?.family === 'troops';

/** A number of the headline that nothing in the text bears out, and that one in the text speaks against. */
export function headlineAgainstBody(told: readonly Told[], database: Database): Finding[] {
  const bodies = told.filter(({ headline }) => !headline);
  return told.flatMap((headline): Finding[] => {
    const { figure, ambiguous } = headline.claim;
    if (!headline.headline || ambiguous || isTroops(database.figures.get(figure))) return [];
    const kin = new Set([figure, ...kinOf(figure)]);
    const extent = roundedAsHeadlines(headline);
    const borneOut = bodies.some((body) => kin.has(body.claim.figure) && !apart(extent, body.extent));
    const ofFigure = bodies.filter(({ claim }) => claim.figure === figure && !claim.ambiguous);
    if (borneOut || !oneVoice([headline, ...ofFigure])) return [];
    const body = ofFigure.find(
      (candidate) =>
        sameBase(headline, candidate) &&
        sameTime(headline, candidate) &&
        (ratioOf(extent, candidate.extent) ?? Number.POSITIVE_INFINITY) <= HEADLINE_FACTOR &&
        placesSpeakAgainst(headline, candidate, database),
    );
    return body ? [{ kind: 'headline', headline, body }] : [];
  });
}

/** Killed, or wounded; or a headline's "lost", which leaves open what is meant. */
function isNarrower(narrow: Told, wide: Told): boolean {
  const { claim } = narrow;
  if (claim.figure === wide.claim.figure)
    return Boolean(claim.ambiguous) && narrow.headline && !wide.headline;
  const respects = respectsOf(claim.figure, wide.claim.figure);
  return !claim.ambiguous && respects?.size === 1 && respects.has('measure');
}

/** A headline has the page's date, the text its own ("by mid-January"): the very number shows that they speak of one count. */
const notApart = (a: Told, b: Told): boolean => timeBetween(a.days, b.days).timing !== 'apart';

/** One number, told here as the killed and there as the killed and wounded. */
export function oneNumberTwoMeasures(told: readonly Told[], database: Database): Finding[] {
  const found: Finding[] = [];
  const byNumber = Map.groupBy(told, ({ extent }) => extent.numbers.join('–'));
  for (const wide of told) {
    if (wide.claim.ambiguous) continue;
    // A number told this often is a table's.
    const alike = byNumber.get(wide.extent.numbers.join('–')) ?? [];
    const narrow = alike.slice(0, PASSAGE_CLAIMS).find(
      (candidate) =>
        isNarrower(candidate, wide) &&
        isVeryNumber(candidate.extent, wide.extent) &&
        // Small counts meet by chance.
        Math.min(...candidate.extent.numbers) >= EXACT_BELOW &&
        sameBase(candidate, wide) &&
        (sameTime(candidate, wide) || (candidate.headline && notApart(candidate, wide))) &&
        oneVoice([candidate, wide]) &&
        (liesIn(candidate, wide, database) || liesIn(wide, candidate, database)),
    );
    if (narrow) found.push({ kind: 'measure', narrow, wide });
  }
  return found;
}
