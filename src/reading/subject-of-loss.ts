/**
 * Whose losses a count is of by the subject of a verb of loss that no walk to the left comes by: behind its verb, behind the
 * number, behind a phrase that opens the sentence. Each asks one order of words.
 */
import { tellsLoss } from './measures.ts';
import {
  has,
  hasAny,
  isLocative,
  isRelative,
  mayHold,
  type Party,
  partyFrom,
  partyOf,
  speaks,
} from './sentence.ts';
import type { Asked } from './whose.ts';

/** Words from the loss to the comma that ends its phrase. */
const LONGEST_FRONTED = 6;

/** "Im September verlor Russland etwa 29.000 Soldaten": the subject between the verb and the number. */
export function subjectInside({ frame, units }: Asked): Party | null {
  const { predicateAt: verb, quantity } = frame;
  if (verb === null || verb >= quantity.from || !has(units[verb], 'suffer') || has(units[verb], 'nominal'))
    return null;
  for (let k = verb + 1; k < quantity.from && units[k]?.text !== ','; k++) {
    const party = partyOf(units[k]);
    if (party !== null && !isLocative(units, k)) return party;
  }
  return null;
}

/** "100.000 Soldaten soll Russland verloren", "14.000 Mann hat Kim entsandt": the subject stands before the verb that ends the clause. */
export function subjectOfLastVerb({ frame, units }: Asked): Party | null {
  if (frame.predicateAt === null || !hasAny(units[frame.predicateAt], ['suffer', 'send'])) return null;
  for (let k = frame.quantity.to; k < frame.predicateAt; k++) {
    const subject = partyOf(units[k]);
    if (subject && !isLocative(units, k) && has(units[k - 1], 'verb')) return subject;
  }
  return null;
}

/** "35.000 Soldaten verlor Russland", "bajas ha sufrido Rusia": the subject follows its verb. */
export function subjectAfter({ frame, units }: Asked): Party | null {
  for (let k = frame.quantity.to; k < Math.min(units.length, frame.to + 4); k++) {
    if (!has(units[k], 'suffer')) continue;
    const subject = partyFrom(units, k + 1);
    if (subject) return subject;
  }
  return null;
}

/** "20.000 bajas registradas por las fuerzas armadas de Rusia": who had the losses, said behind them. */
export function suffererAfter({ frame, units }: Asked): Party | null {
  const at = frame.predicateAt;
  if (at === null || at < frame.quantity.to || !has(units[at], 'nominal')) return null;
  for (let k = at + 1; k <= at + 2; k++) {
    if (!has(units[k], 'link') || hasAny(units[k], ['of', 'preposition'])) continue;
    if (!has(units[k + 1], 'notPlace')) continue;
    for (let j = k + 2; j <= k + 5; j++) {
      const party = partyOf(units[j]);
      if (party) return party;
    }
  }
  return null;
}

/** "At a rate of around 1,000 casualties per day, Moscow can": a phrase without a verb stands before its subject. */
export function subjectOfFronted({ frame, units }: Asked): Party | null {
  // "Having lost thousands of troops, Russia": whoever then acts has lost them.
  const having =
    frame.predicateAt !== null && frame.predicateAt <= 1 && has(units[frame.predicateAt], 'suffer');
  if (frame.measure === null || !(having || hasAny(units[0], ['preposition', 'including', 'locative'])))
    return null;
  let comma = frame.to;
  while (comma < Math.min(units.length, frame.to + LONGEST_FRONTED) && units[comma]?.text !== ',') comma++;
  if (units[comma]?.text !== ',') return null;
  for (let k = having ? frame.to : 0; k < comma; k++)
    if (hasAny(units[k], ['verb', 'suffer']) || partyOf(units[k]) !== null) return null;
  const at = has(units[comma + 1], 'determiner') ? comma + 2 : comma + 1;
  const subject = partyOf(units[at]);
  return subject === 'otherParty' || speaks(units, at) ? null : subject;
}

/** "Losses of the Northern troops that fight in Russia's ranks come to 3,800": whose they are is said before "that". */
export function ownerBeforeRelative({ frame, units }: Asked): Party | null {
  if (frame.measure === null || !mayHold(units, 'relative')) return null;
  let close = frame.quantity.from - 1;
  while (hasAny(units[close], ['amount', 'verb', 'link'])) close--;
  if (close === frame.quantity.from - 1 || units[close]?.text !== ',') return null;
  for (let k = close - 1; k > frame.clause.from + 1; k--) {
    if (!isRelative(units[k]) || units[k - 1]?.text !== ',') continue;
    for (let owner = k - 2; owner > frame.clause.from; owner--)
      if (partyOf(units[owner])) return tellsLoss(units[owner - 1]) ? partyOf(units[owner]) : null;
  }
  return null;
}

/** "North Korean soldiers, among whom the losses have come to 3,000": whoever stands before the comma. */
export function amongWhom({ frame, units }: Asked): Party | null {
  if (frame.measure === null || !mayHold(units, 'nominal')) return null;
  for (let k = frame.from - 1; k > Math.max(1, frame.from - LONGEST_FRONTED); k--) {
    if (units[k]?.text !== ',' || !hasAny(units[k + 1], ['including', 'among'])) continue;
    const noun = isRelative(units[k + 2]) ? k + 3 : k + 2;
    if (!has(units[noun], 'nominal')) return null;
    for (let owner = k - 1; owner >= Math.max(0, k - 2); owner--)
      if (partyOf(units[owner])) return partyOf(units[owner]);
  }
  return null;
}

/** "With 1.2 million soldiers the KPA …": the subject follows. */
export function subjectOfWith({ frame, units }: Asked): Party | null {
  if (frame.quantity.from !== 1 || !has(units[0], 'including')) return null;
  for (let k = frame.to; k < Math.min(units.length, frame.to + 4); k++)
    if (partyOf(units[k])) return partyOf(units[k]);
  return null;
}
