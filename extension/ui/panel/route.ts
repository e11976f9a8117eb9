/**
 * Which part of the panel is open, as the fragment of its address: `#figures`, `#figure=dprk-killed`, `#look-up=…`.
 * Pure: never touches the address itself.
 */
import type { FigureId } from '../../../src/types.ts';

export type Tab = 'page' | 'figures' | 'look-up';

export interface Route {
  tab: Tab;
  /** Set where one figure is open. */
  figure: FigureId | null;
  /** Text to look up at once. */
  text: string | null;
}

export const START: Route = { tab: 'page', figure: null, text: null };

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Anything unknown opens the first tab. */
export function routeOf(fragment: string): Route {
  const bare = fragment.replace(/^#/, '');
  const cut = bare.indexOf('=');
  const name = cut < 0 ? bare : bare.slice(0, cut);
  const value = cut < 0 ? '' : decoded(bare.slice(cut + 1));
  if (name === 'figure' && value !== '') return { tab: 'figures', figure: value, text: null };
  if (name === 'figures') return { tab: 'figures', figure: null, text: null };
  if (name === 'look-up') return { tab: 'look-up', figure: null, text: value === '' ? null : value };
  return START;
}

/** The fragment that opens the same part again. Typed text is not kept in it: addresses end up in histories. */
export function fragmentOf(route: Route): string {
  if (route.figure !== null) return `#figure=${encodeURIComponent(route.figure)}`;
  return route.tab === 'page' ? '' : `#${route.tab}`;
}
