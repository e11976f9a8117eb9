/**
 * The statements of one sentence, beside its counts: what a count of the same sentence says already is not said twice.
 * Reads no counts of its own.
 */
import { CARRIED } from './carry.ts';
import { withMatters } from './matter-words.ts';
import type { Found, Passage } from './passage.ts';
import { mayHold, partyOf } from './sentence.ts';
import { readStatements } from './statements.ts';
import { namesTreaty } from './treaties.ts';

/** Sentences since the war was named after which no statement on North Korea's soldiers is taken to be of it. */
const STATEMENTS_FADE = 4;

/**
 * @param counted the counts of the sentence.
 * @param text what the units' offsets are into.
 * @param mayState false where only what was said before, or a treaty, can make a statement of it.
 */
export function statementsOf(
  { sentence, memory, around, lexicon, context, said }: Passage,
  counted: readonly Found[],
  text: string,
  mayState: boolean,
): Found[] {
  const { units } = sentence;
  // North Korea's soldiers of these days are in one war only.
  const near = context.published !== undefined && around.since2024 ? STATEMENTS_FADE : 1;
  const before = {
    ourWar: memory.warAge <= near,
    since2024: around.since2024,
    soldiers: memory.northAge <= 1 || (memory.party === 'dprk' && memory.age <= 1),
    treaty: memory.treatyAge <= CARRIED,
    north: memory.northAge <= 1,
  };
  if (!mayState && !before.soldiers && !before.treaty && !mayHold(units, 'treaty')) return [];
  if (namesTreaty(units)) memory.treatyAge = 0;
  const north = (unit: (typeof units)[number]) => partyOf(unit) === 'dprk' || partyOf(unit) === 'alliance';
  if ((mayHold(units, 'dprk') || mayHold(units, 'alliance')) && units.some(north)) memory.northAge = 0;
  const tagged = withMatters(units, sentence.words, text, lexicon);
  const matters = tagged === units ? sentence : { ...sentence, units: tagged };
  const found: Found[] = [];
  for (const { figure, from, to, polarity, place } of readStatements(matters, before)) {
    if ([...counted, ...found].some((claim) => claim.from < to && claim.to > from)) continue;
    if (polarity === 'affirms' && counted.some((claim) => implies(claim, figure))) continue;
    found.push({
      figure,
      from,
      to,
      quantity: null,
      numeral: null,
      polarity,
      status: null,
      place,
      asOf: said.asOfFor(from, false),
      origin: said.originFor(from),
    });
  }
  return found;
}

const IMPLIED: Readonly<Record<string, RegExp>> = {
  'dprk-casualties-occurred': /^dprk-(?:killed|wounded|casualties|captured)$/,
  'dprk-deployment': /^dprk-(?:troops|killed|wounded|casualties|captured)/,
  'dprk-combat': /^dprk-troops-frontline$/,
};

/** A count of the same sentence says as much: who fell there was there. */
const implies = (claim: Found, figure: string): boolean =>
  claim.quantity !== null && IMPLIED[figure]?.test(claim.figure) === true;
