/** The dead of earlier wars that writers compare this one with: Afghanistan, Chechnya, Vietnam. */
import type { Marks } from '../types.ts';
import type { Count } from './counts.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import type { Measure } from './measures.ts';
import { size } from './scale.ts';
import { anyIn, has, hasAny, mayHold, type Party } from './sentence.ts';

/** Estimates of the Soviet dead in Afghanistan. */
const SOVIET_DEAD = [13_000, 16_000] as const;

type War = 'afghanistan' | 'chechnya';

/** Afghanistan or Chechnya, whichever is named nearest to the number, later words first; null where a third war is nearer. */
export function historicWar(units: readonly Unit[], frame: Frame): War | null {
  if (!mayHold(units, 'afghanistan') && !mayHold(units, 'chechnya')) return null;
  // "“3만 명을 잃었다”며 “아프간 전쟁에서 …”": behind the verb that tells of it begins what is compared with it.
  if (frame.planned !== null && !isNamedBefore(units, frame)) return null;
  const war = nearestWar(units, frame);
  return war === 'another' ? null : war;
}

function nearestWar(units: readonly Unit[], frame: Frame): War | 'another' | null {
  const named = (k: number) => {
    if (has(units[k], 'afghanistan')) return 'afghanistan';
    if (has(units[k], 'chechnya')) return 'chechnya';
    return hasAny(units[k], ['vietnam', 'otherWar']) ? 'another' : null;
  };
  for (let k = frame.to; k < frame.clause.to; k++) {
    // "…, and exceeds the losses in Afghanistan": another matter; "…, against the 20,000 lost in Afghanistan": another count's.
    if (units[k]?.text === ',' && has(units[k + 1], 'and')) break;
    if (units[k]?.kind === 'number' && !anyIn(units, k, k + 2, 'otherUnit')) break;
    const war = named(k);
    if (war) return war;
  }
  for (let k = frame.from - 1; k >= frame.clause.from; k--) {
    const war = named(k);
    if (war) return war;
  }
  return null;
}

/** Where verbs end the clause, a war is named before its dead, or right behind them. */
const isNamedBefore = (units: readonly Unit[], { predicateAt, quantity }: Frame): boolean => {
  const end = Math.max(predicateAt ?? 0, quantity.to);
  return anyIn(units, 0, end, 'afghanistan') || anyIn(units, 0, end, 'chechnya');
};

/** "verließ die Sowjetunion Afghanistan, nachdem sie 15.000 Soldaten verloren hatte": the war named in another clause, and no other. */
function sovietWar(units: readonly Unit[]): 'afghanistan' | null {
  const all = (tag: Parameters<typeof anyIn>[3]) => anyIn(units, 0, units.length, tag);
  return all('soviet') && all('afghanistan') && !all('russia') && !all('ukraine') ? 'afghanistan' : null;
}

/** "quelque 14 500 soldats soviétiques ont été tués": so many fell in one war only. */
function knownToll(units: readonly Unit[], frame: Frame): 'afghanistan' | null {
  const count = size(frame);
  return count >= SOVIET_DEAD[0] &&
    count <= SOVIET_DEAD[1] &&
    anyIn(units, frame.quantity.to, frame.to, 'soviet')
    ? 'afghanistan'
    : null;
}

export function historicLoss(
  units: readonly Unit[],
  frame: Frame,
  party: Party,
  measure: Measure,
  carried: 'afghanistan' | 'chechnya' | null,
): Count[] | null {
  const war = historicWar(units, frame) ?? sovietWar(units) ?? carried ?? knownToll(units, frame);
  if (!war) return null;
  if (measure !== 'killed' && measure !== 'lost') return war === carried ? null : [];
  const marks: Marks = measure === 'lost' ? { ambiguous: true } : {};
  const soviet = party === 'russia' || anyIn(units, 0, units.length, 'soviet');
  if (!soviet) return [];
  const [figure, least, most] =
    war === 'afghanistan'
      ? (['afghanistan-soviet-killed', 5_000, 50_000] as const)
      : (['chechnya-russian-killed', 1_000, 100_000] as const);
  // A war of the sentence before is left for this one by a number that cannot be of it.
  if (size(frame) < least || size(frame) > most) return war === carried ? null : [];
  return [{ figure, status: 'counted', place: null, unit: null, ...marks }];
}
