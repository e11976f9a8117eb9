/**
 * The state of a page, put together of the pieces in which its page script tells of many claims. Asks no more than is missing: a list
 * that has not changed is kept. Knows no browser: told how to ask.
 */
import type { CheckedClaim } from '../../src/types.ts';
import type { PageState, ToPage } from '../messages.ts';

/** Null where nobody answers. */
export type AskPage = <Answer>(message: ToPage) => Promise<Answer | null>;

/** So often it is begun anew where the list changes meanwhile; then what was told until there has to do. */
const mostGoes = 3;

/**
 * Null where no page script answers.
 * @param kept what was told before of the page in front, if anything
 * @param begun called with the first piece of many, where nothing of that page is there yet
 */
export async function readWhole(
  ask: AskPage,
  kept: PageState | null,
  begun: (state: PageState) => void,
): Promise<PageState | null> {
  let shown = kept;
  for (let go = 1; ; go++) {
    const state = await ask<PageState>({ type: 'page-state' });
    if (!state || isWhole(state)) return state;
    if (kept?.list === state.list && isWhole(kept)) return { ...state, claims: kept.claims };
    // In the place of all that it had before, a list would shrink for a moment and grow again.
    if (shown?.url !== state.url) begun(state);
    shown = state;
    const whole = await withRest(ask, state);
    if (isWhole(whole) || go === mostGoes) return whole;
  }
}

/** As much of it as the page still has. */
export async function withRest(ask: AskPage, state: PageState): Promise<PageState> {
  const claims = [...state.claims];
  while (claims.length < state.counts.claims) {
    const more = await ask<CheckedClaim[]>({ type: 'page-claims', list: state.list, from: claims.length });
    if (!more || more.length === 0) break;
    claims.push(...more);
  }
  return { ...state, claims };
}

const isWhole = ({ claims, counts }: PageState): boolean => claims.length >= counts.claims;
