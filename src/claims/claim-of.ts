/**
 * A claim as the database holds it, from how a person writes it: what is left to its article or its figure is filled in.
 * Checks nothing; the schema and `rules.ts` have.
 */
import type { Claim } from '../types.ts';
import type { WrittenClaim } from './schema.ts';

export function claimOf(
  written: WrittenClaim,
  source: string,
  articleDate: string,
  status: Claim['status'],
): Claim {
  const { increment, period, event, forecast, ambiguous } = written;
  return {
    id: written.id,
    source,
    figure: written.figure,
    quantity: written.quantity
      ? {
          low: written.quantity.low,
          high: written.quantity.high,
          hedge: written.quantity.hedge,
          unit: written.quantity.unit ?? null,
        }
      : null,
    polarity: written.polarity ?? null,
    status: written.status ?? status,
    place: written.place,
    asOf: written.asOf ?? articleDate,
    asOfBasis: written.asOf === null ? 'article' : (written.asOfBasis ?? 'inferred'),
    ...(written.asOfFrom === undefined ? {} : { asOfFrom: written.asOfFrom }),
    // An article that names nobody speaks for itself.
    origin: written.origin ?? source,
    certainty: written.certainty,
    ...(increment && { increment }),
    ...(period !== undefined && { period }),
    ...(event && { event }),
    ...(forecast && { forecast }),
    ...(ambiguous && { ambiguous }),
    wording: written.wording,
    at: written.at ?? null,
  };
}
