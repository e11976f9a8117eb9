/** Small claims and points for the tests of figures: what a test does not name has a plain, harmless value. */
import type { Point } from '../../src/figures/series.ts';
import type { Claim } from '../../src/types.ts';

let serial = 0;

export function claim(parts: Partial<Claim> = {}): Claim {
  serial += 1;
  return {
    id: `claim-${serial}`,
    source: 'paper',
    figure: 'dprk-killed',
    quantity: { low: 3000, high: 3000, hedge: 'none', unit: null },
    polarity: null,
    status: 'counted',
    place: null,
    asOf: '2024-11-05',
    asOfBasis: 'stated',
    origin: 'zelensky',
    certainty: 'attributed',
    wording: 'Three thousand were killed.',
    at: { paragraph: 1, start: 0, end: 10, sha256: '0'.repeat(64) },
    ...parts,
  };
}

export function point(parts: Partial<Point> = {}): Point {
  serial += 1;
  return {
    claim: `claim-${serial}`,
    source: 'paper',
    origin: 'zelensky',
    from: 20000,
    to: 20000,
    low: 3000,
    high: 3000,
    form: 'exact',
    aside: false,
    ...parts,
  };
}
