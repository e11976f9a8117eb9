/** What somebody means to inflict is no count; what was lost beside somebody's aim is one. */
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../src/cli/engine.ts';

const engine = bundledEngine();
const counts = (text: string) =>
  engine
    .check(text, { published: '2026-01-20' })
    .claims.flatMap(({ figure, quantity }) => (quantity ? [[figure, quantity.low]] : []));

describe('an aim', () => {
  it.each([
    'The goal is 50,000 Russian soldiers killed a month, the minister said.',
    'Das Ziel sind 50.000 getötete russische Soldaten im Monat, sagte der Minister.',
    'Наша мета – 50 тисяч убитих росіян на місяць, заявив міністр.',
  ])('%j is no count', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it.each([
    'Russia wants to take the region by autumn and has lost 30,000 soldiers there, Kyiv says.',
    'Putin, whose goal is all of Donetsk region, has lost 30,000 soldiers there.',
    'Das Ziel bleibt Pokrowsk: Russland hat dort 30.000 Soldaten verloren, sagt Kiew.',
    'El objetivo sigue siendo Pokrovsk, donde Rusia ha perdido 30.000 soldados, según Kiev.',
    'Мета Росії – Покровськ, де вона втратила 30 тисяч солдатів, кажуть у Києві.',
  ])('%j has one beside it', (text) => {
    expect(counts(text)).toEqual([['russia-casualties', 30_000]]);
  });
});
