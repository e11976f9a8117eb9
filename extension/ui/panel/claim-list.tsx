/**
 * The claims of one figure with their sources, latest first; of thousands the first, and more at a press. Each is drawn once, not
 * again for every pointer that rests on another.
 */
import { useMemo } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import { isAside, type Series, type StatementSeries } from '../../../src/figures/series.ts';
import type { Claim } from '../../../src/types.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { ClaimItem } from './claim-item.tsx';
import { useMore } from './more.tsx';

interface ClaimListProps {
  claims: readonly Claim[];
  /** What is plotted above: a claim bears the sign that its origin has there. */
  all: readonly Series[];
  answers: StatementSeries;
  database: Database;
  messages: Messages;
  words: Words;
  onPoint: (claim: string | null) => void;
}

export function ClaimList({ claims, all, answers, database, messages, words, onPoint }: ClaimListProps) {
  const { most, list, button } = useMore<HTMLUListElement>(claims.length, messages);
  const items = useMemo(() => {
    const seriesOf = new Map(all.flatMap((series) => series.points.map(({ claim }) => [claim, series])));
    return claims.map((claim) => {
      const index = (seriesOf.get(claim.id) ?? answers).origins.indexOf(claim.origin);
      return (
        <ClaimItem
          key={claim.id}
          {...{ claim, database, messages, words, onPoint }}
          {...(index < 0 ? {} : { sign: { index, aside: isAside(claim) } })}
        />
      );
    });
  }, [claims, all, answers, database, messages, words, onPoint]);
  return (
    <>
      <ul class="claims" ref={list}>
        {items.slice(0, most)}
      </ul>
      {button}
    </>
  );
}
