/**
 * Part D: statements, which are affirmed, denied or left unconfirmed. Rules 15 to 17.
 */
import type { Pair } from '../pair.ts';
import { context, contradicts, corroborates, type Rule, type Verdict } from './rule.ts';

const ofStatement =
  (decide: (pair: Pair) => Verdict): Rule['decide'] =>
  (pair) =>
    pair.statement && pair.kinship === 'same' ? decide(pair) : null;

const agree = ({ page, claim }: Pair): boolean => page.polarity === claim.polarity;

const unconfirmed: Rule = {
  number: 15,
  part: 'D',
  says: 'Either side leaves it unconfirmed. Context, with the dates.',
  reasons: ['unconfirmed'],
  looksAt: ['polarity'],
  decide: ofStatement(({ page, claim }) =>
    page.polarity === 'unconfirmed' || claim.polarity === 'unconfirmed' ? context('unconfirmed') : null,
  ),
};

const history: Rule = {
  number: 16,
  part: 'D',
  says:
    'Of history: both affirm or both deny corroborates, otherwise contradicts. Dates are ignored. But a denial for one place (no ground troops to ' +
    'North Vietnam) does not deny what is said of a wider place, or of none: context.',
  reasons: ['same-polarity', 'opposite', 'other-place'],
  looksAt: ['kind', 'polarity', 'place'],
  decide: ofStatement((pair) => {
    if (pair.statement?.kind !== 'history') return null;
    if (agree(pair)) return corroborates('same-polarity');
    return pair.denialIsElsewhere ? context('other-place') : contradicts('opposite');
  }),
};

const once: Rule = {
  number: 17,
  part: 'D',
  says:
    'Of what stands once it is affirmed: two affirmations corroborate; two denials corroborate, apart they are context. An affirmation against a denial ' +
    'of the same time or later contradicts; against an earlier denial, or where the dates are unclear, it is context; so is a denial for one place (none in Ukraine) beside what is said of a wider place, or of none.',
  reasons: ['same-polarity', 'opposite', 'other-place', 'other-time', 'time-unclear'],
  looksAt: ['kind', 'polarity', 'dates', 'place'],
  decide: ofStatement((pair) => {
    const { timing, days } = pair.time;
    if (agree(pair)) {
      const lateDenial = pair.page.polarity === 'denies' && timing === 'apart';
      return lateDenial ? context('other-time') : corroborates('same-polarity');
    }
    if (timing === 'unclear') return context('time-unclear');
    const against = pair.denialIsElsewhere ? context('other-place') : contradicts('opposite');
    if (timing === 'same') return against;
    const sourceIsEarlier = (days ?? 0) > 0;
    const denialIsEarlier = sourceIsEarlier === (pair.claim.polarity === 'denies');
    return denialIsEarlier ? context('other-time') : against;
  }),
};

export const STATEMENTS: readonly Rule[] = [unconfirmed, history, once];
