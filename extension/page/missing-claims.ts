/**
 * How a script that compares tells the page script that claims must be brought first. By a mark: the two are built apart, and a
 * fault of the one is of no class that the other knows.
 */
const bring = Symbol.for('second-source missing claims');

export class ClaimsMissing extends Error {
  readonly [bring]: () => Promise<void>;
  constructor(bringThem: () => Promise<void>) {
    super('Claims of packs have not been brought.');
    this[bring] = bringThem;
  }
}

/** Brings what that fault was about; null for any other. */
export const bringClaimsFor = (fault: unknown): Promise<void> | null =>
  fault instanceof Error && bring in fault ? (fault as ClaimsMissing)[bring]() : null;
