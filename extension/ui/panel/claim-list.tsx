/**
 * The claims of one figure with their sources, latest first. Of thousands the first, and more at a press, so that a figure opens as
 * quickly whatever packs bring. Each is drawn once, not again for every pointer that rests on another.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Database } from '../../../src/claims/database.ts';
import { isAside, type Series, type StatementSeries } from '../../../src/figures/series.ts';
import type { Claim } from '../../../src/types.ts';
import type { Messages } from '../messages/en.ts';
import type { Words } from '../words.ts';
import { ClaimItem } from './claim-item.tsx';

/** More than any figure of the bundled database has. */
const first = 100;
const atAPress = 300;

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
  const [most, setMost] = useState(first);
  const more = Math.min(atAPress, claims.length - most);
  const list = useRef<HTMLUListElement>(null);
  /** What was pressed may be gone with it: who reads by keys goes on at the first of those that came. */
  const before = useRef(most);
  useLayoutEffect(() => {
    const next = list.current?.children[before.current];
    if (before.current < most && next instanceof HTMLElement) {
      next.tabIndex = -1;
      next.focus();
    }
    before.current = most;
  }, [most]);
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
      {more > 0 && (
        <button type="button" class="secondary more-claims" onClick={() => setMost(most + more)}>
          {messages.figure.more(more)}
        </button>
      )}
    </>
  );
}
