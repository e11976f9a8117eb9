/**
 * Lists of losses: lines under a heading, tickers by their form, and numbers that share a measure named once.
 */

import { CARRIED, type Memory } from './carry.ts';
import type { Frame } from './frames.ts';
import { endsLabel, isDash, QUOTES } from './marks.ts';
import { joined, type Noun, tellsLoss } from './measures.ts';
import { besideNumber } from './owner-beside.ts';
import type { Passage, Reading } from './passage.ts';
import { ONE_BY_ONE, sizeOf, WHOLE_FORCE } from './scale.ts';
import { anyIn, has, hasAny, mayHold, type Party, partyOf, type Sentence } from './sentence.ts';
import { sideBefore } from './sides.ts';
import { Tags } from './tags.ts';
import { listEnd } from './verb-final.ts';

/** What a line of a list may count. */
const LISTED: readonly (Noun | null)[] = ['soldier', 'people', 'tank', 'armour'];

/** A line of a list counts what was lost, and is of whoever the heading named; a ticker's line needs no heading. */
export function takeListed(reading: Reading, passage: Passage): void {
  const { sentence, memory } = passage;
  const { frame } = reading;
  if (comesOnTop(frame, passage)) {
    frame.measure = 'lost';
    frame.movement = null;
    frame.more = false;
    frame.partyNear = true;
    reading.party = 'russia';
    return;
  }
  if (frame.noun === null && frame.measure === null) frame.noun = nounBehind(sentence, frame);
  if (isDigestLine(sentence, frame) || listsMachines(reading, sentence, memory)) {
    frame.measure = 'lost';
    frame.noun = 'soldier';
    frame.partyNear = true;
  }
  // "Russians lose machines too:" and lines that begin with what was lost.
  if (!memory.list && beginsLossLine(frame, memory, sentence.units)) memory.list = true;
  if (!memory.list && isTickerLine(sentence, frame)) {
    memory.list = true;
    if (memory.party !== 'ukraine' || memory.age > CARRIED) {
      memory.party = 'russia';
      memory.origin = 'kyiv';
    }
  }
  // "Losses of the enemy were: personnel – about 1,173,920 (+1,060)": a heading that names no side.
  if (memory.list && frame.measure === 'lost' && reading.party === null && isTickerLine(sentence, frame)) {
    reading.party = memory.party;
    frame.partyNear = true;
  }
  if (!memory.list || frame.measure !== null || frame.movement !== null || !LISTED.includes(frame.noun))
    return;
  if (tellsSizeOfArmy(sentence, frame)) return;
  frame.measure = 'lost';
  reading.party ??= memory.party;
  frame.partyNear = true;
  if (frame.noun === 'people') frame.noun = 'soldier';
}

/** "Hinzu kommen 10.200 Panzer": machines besides the men whose loss was just counted. */
function comesOnTop(
  { noun, measure, quantity, clause }: Frame,
  { sentence, previous, memory }: Passage,
): boolean {
  if (measure !== null || (noun !== 'tank' && noun !== 'armour')) return false;
  const { units } = sentence;
  if (!mayHold(units, 'onTop') || !anyIn(units, clause.from, quantity.from, 'onTop')) return false;
  const before = previous ?? (memory.age <= 1 ? memory.counted : null);
  return before?.party === 'russia' && before.frame.measure !== null && before.frame.measure !== 'captured';
}

/** "The army of France has about 200,000 people": how many serve, under whatever heading. */
const tellsSizeOfArmy = ({ units }: Sentence, { noun, quantity }: Frame): boolean =>
  noun === 'people' &&
  sizeOf(quantity) >= WHOLE_FORCE &&
  units.slice(0, quantity.from).some((unit) => hasAny(unit, ['army', 'force']));

/** "157,770 (+810) – personnel": what a line counts may close it. */
function nounBehind({ units, quantities }: Sentence, { quantity }: Frame): Noun | null {
  let at = quantity.to;
  if (
    units[at]?.text === '(' &&
    quantities.some((q) => q.added && q.numberFrom > at && q.numberFrom <= at + 2)
  )
    while (at < units.length && units[at - 1]?.text !== ')') at++;
  if (!endsLabel(units[at])) return null;
  return LISTED.find((noun) => noun !== null && has(units[at + 1], noun)) ?? null;
}

/** "The general staff this morning: 1,190 Russians over the day": a people counted by its enemy, over a day, is what it lost. */
function isDigestLine({ units }: Sentence, frame: Frame): boolean {
  if (frame.party !== 'russia' || frame.measure !== null || frame.movement !== null) return false;
  // "1,060 invaders over the day!": the whole line.
  const whole =
    frame.from === 0 && units[frame.to]?.entry.period === 'day' && units[frame.to + 1]?.kind !== 'word';
  if (whole && has(units[frame.to - 1], 'force')) return true;
  if (!frame.demonym) return false;
  const before = units.slice(0, frame.from);
  const after = units.slice(frame.to, frame.to + 2);
  return (
    before.some((unit) => unit.entry.origin === 'kyiv') &&
    after.some((unit) => unit.entry.period === 'day') &&
    !before.some((unit) => hasAny(unit, ['speech', 'verb']))
  );
}

/** "The enemy: over 340 men, a tank, 3 vehicles": men in one list with machines, of a side or after its losses, are lost. */
function listsMachines(reading: Reading, sentence: Sentence, memory: Memory): boolean {
  const { frame } = reading;
  if (frame.measure !== null || frame.movement !== null) return false;
  if (frame.noun !== 'soldier' && frame.noun !== 'people') return false;
  const { units } = sentence;
  // "340 чел., танк": an abbreviation's point.
  const comma = units[frame.to]?.text === '.' ? frame.to + 1 : frame.to;
  if (units[comma]?.text !== ',') return false;
  const machine = units.findIndex((unit, k) => k > comma && hasAny(unit, ['tank', 'armour']));
  if (machine < 0 || machine > frame.to + LONGEST_REST) return false;
  // "병력 3만 명, 전차 300대를 배치했다": the verb of the list stands behind it.
  if (sentence.nounFirst && anyIn(units, machine, listEnd(units, machine), 'send')) return false;
  for (let k = comma; k < machine; k++)
    if (hasAny(units[k], ['verb', 'relative', 'clause', 'send', 'supply', 'speech', 'preposition']))
      return false;
  const side = frame.party ?? headOf(units, frame.from);
  const after = memory.age <= CARRIED && !memory.troops ? memory.party : null;
  if (side !== null && side !== 'russia' && side !== 'ukraine') return false;
  reading.party = side ?? (memory.measure === 'lost' ? after : null);
  return reading.party !== null;
}

/** The side that opens a line before its dash: "The enemy –". */
function headOf(units: Sentence['units'], from: number): Party | null {
  const side = sideBefore(units, from);
  return side === 'speaker' ? null : side;
}

/** A heading is short; a sentence that merely speaks of losses opens no list. */
export const LONGEST_HEADING = 16;

/** "tanks – 9,113": a line that begins with machines, close behind somebody's losses. */
function beginsLossLine(frame: Frame, memory: Memory, units: Sentence['units']): boolean {
  if (frame.measure || frame.movement) return false;
  if (memory.party === null || memory.troops || memory.age > CARRIED) return false;
  // "Among others: - tanks – 9,113": a list run together begins behind its colon.
  const colon = units.findLastIndex((unit, k) => k < frame.quantity.from && unit.text === ':');
  const first = units.findIndex((unit, k) => k > colon && unit.kind !== 'mark');
  // "Soldaten: 135.010 (+910)"
  if (frame.noun === 'soldier')
    return (
      has(units[first], 'soldier') &&
      units[first + 1]?.text === ':' &&
      units[frame.quantity.to]?.text === '(' &&
      units[frame.quantity.to + 1]?.text === '+'
    );
  if (frame.noun !== 'tank' && frame.noun !== 'armour') return false;
  if (has(units[first], frame.noun)) return frame.quantity.from - first <= 2;
  // "11,224 tanks (+1)": nothing else in the line.
  const after = units[frame.to]?.text ?? '';
  return frame.quantity.from === first && units.length - frame.to <= LONGEST_REST && /^[(,;.]?$/.test(after);
}

/** "(+1 over the day)" and the mark that ends the line. */
const LONGEST_REST = 8;

/** "Personnel: about 809,980 (+1,970)": what was lost and what the day added, as only Kyiv's staff lists Russia's losses. */
function isTickerLine(
  { units, quantities }: Sentence,
  { noun, quantity, measure, movement }: Frame,
): boolean {
  if (!LISTED.includes(noun) || (measure !== null && measure !== 'lost') || movement !== null) return false;
  let head = quantity.from - 1;
  if (!endsLabel(units[head])) return false;
  while (head > 0 && units[head - 1]?.kind === 'word') head--;
  if (quantity.from - head > LONGEST_ITEM) return false;
  return quantities.some((q) => q.added && q.numberFrom >= quantity.to && q.numberFrom <= quantity.to + 3);
}

/** Words before the number in a line of a list: "armoured personnel carriers:". */
const LONGEST_ITEM = 5;

/** "1.2 million Russians and 500,000 Ukrainians", "Kyiv's dead number 80,000, Moscow's 280,000": one measure. */
export function inherits(sentence: Sentence, before: Frame, frame: Frame): boolean {
  if (
    frame.measure !== null ||
    before.measure === null ||
    (frame.noun !== null &&
      frame.noun !== 'people' &&
      frame.noun !== 'armour' &&
      frame.noun !== 'tank' &&
      // "of the Ukrainian soldiers killed 80,000, of the Russian – 200,000": the noun was said before both.
      !(
        frame.noun === 'soldier' &&
        before.noun === 'soldier' &&
        (isDash(sentence.units[frame.from - 1]) ||
          // "up to 190 and over 75 men respectively"
          has(sentence.units[frame.from - 1], 'and'))
      ))
  )
    return false;
  if (frame.movement !== null && frame.predicateAt !== null && frame.predicateAt >= frame.to) return false;
  // "4,000 have been killed, and another 3,000 were pulled back": what became of them is no loss.
  let verb = frame.to;
  // "tens of thousands more have deserted", "des dizaines de milliers d'autres ont déserté"
  while (has(sentence.units[verb], 'more') || has(sentence.units[verb + 1], 'more')) verb++;
  if (!sentence.nounFirst && has(sentence.units[verb], 'verb') && !has(sentence.units[verb], 'date'))
    return false;
  // "two soldiers, one with a broken jaw, have been captured": one of them, before the verb of both.
  if (
    (frame.quantity.high ?? 0) < ONE_BY_ONE &&
    before.predicateAt !== null &&
    before.predicateAt >= frame.to
  )
    return false;
  // "4.000 der 11.000 Nordkoreaner sind gefallen": inside the part's phrase nothing is left to inherit.
  if (frame.from < before.to) return false;
  // "600,000 soldiers in killed and wounded, and Ukraine 400,000": the measure may stand behind the noun.
  const { units } = sentence;
  const spelt = hasAny(units[before.to], ['preposition', 'locative']) && tellsLoss(units[before.to + 1]);
  const end = spelt ? joined(units, before.to + 1, new Tags()) : before.to;
  const gap = units.slice(end, frame.from);
  // "332,000 so far in 2025 and over 1.1 million since 2022"
  const dated =
    gap.some((unit) => has(unit, 'and')) &&
    sentence.dates.some((d) => d.from >= before.to && d.to <= frame.from);
  if (dated && gap.length <= 8 && frame.noun === null) return true;
  // "Russia's losses at 600,000, and Ukraine's at 420,000"
  const others = has(gap.at(-1), 'link') && gap.at(-2)?.text === "'s" && gap.some((unit) => has(unit, 'and'));
  if (gap.length > (others ? 5 : 4)) return false;
  for (let k = end; k < frame.from; k++) {
    const unit = sentence.units[k];
    if (
      !hasAny(unit, ['and', 'including', 'determiner', 'contrast']) &&
      !(others && k === frame.from - 1) &&
      // "1.2 million, against 500,000 on the Ukrainian side"
      !(
        has(unit, 'notPlace') &&
        k === frame.from - 1 &&
        (anyIn(units, frame.to, frame.to + 5, 'camp') || besideNumber(units, frame.quantity) !== null) &&
        !has(units[before.from - 1], 'including')
      ) &&
      // "may be as high as 1.8 million and could reach 2 million": a second verb of the same subject.
      !(hasAny(unit, ['modal', 'amount', 'future']) && has(units[end], 'and')) &&
      unit?.text !== ',' &&
      unit?.text !== "'s" &&
      !isDash(unit) &&
      !has(unit, 'forSide') &&
      partyOf(unit) === null &&
      !(sentence.nounFirst && (unit?.entry.period || has(unit, 'link') || unit?.glued)) &&
      !unit?.entry.hedge &&
      !unit?.entry.filler
    )
      return false;
  }
  return true;
}

/** "The heaviest losses in the zone of “Centre” – over 500 men": a front's count in a passage that tells of an army's losses. */
export function takeFront(reading: Reading, { sentence, memory, previous }: Passage): void {
  const { frame } = reading;
  if (previous || frame.partyNear || frame.measure !== null || frame.movement !== null) return;
  if (frame.noun !== null && frame.noun !== 'soldier' && frame.noun !== 'people') return;
  const { units } = sentence;
  const dash = frame.quantity.from - 1;
  if (!endsFront(units, dash)) return;
  const last = memory.age <= CARRIED ? memory.counted : null;
  if (last?.frame.measure !== 'lost' || (last.party !== 'russia' && last.party !== 'ukraine')) return;
  frame.measure = 'lost';
  frame.noun = 'soldier';
  frame.party = last.party;
  frame.partyNear = true;
}

/** A count of a list that names a front or a group of troops before its dash; of the same side's men. */
export function frontOf(sentence: Sentence, before: Frame, party: Party, frame: Frame): boolean {
  const { units } = sentence;
  const dash = frame.quantity.from - 1;
  if (frontBehind(sentence, before, frame)) return true;
  if (before.measure !== 'lost' || frame.measure !== null || !endsFront(units, dash)) return false;
  if (frame.quantity.from - before.to > LONGEST_FRONT) return false;
  // Behind a bare number begins the next front.
  const next = units[frame.quantity.to];
  if (next === undefined || next.kind === 'mark' || has(next, 'and')) return true;
  if (frame.noun !== null && frame.noun !== 'soldier' && frame.noun !== 'people') return false;
  return frame.movement === null && (frame.party === null || frame.party === party);
}

/** "…, and up to 50 – in the zone of “Dnepr”": a front's count before its dash. */
function frontBehind({ units }: Sentence, before: Frame, frame: Frame): boolean {
  if (before.measure !== 'lost' || frame.measure !== null || !isDash(units[frame.to])) return false;
  if (frame.quantity.from - before.to > LONGEST_FRONT || !hasAny(units[frame.from - 1], ['and', 'link']))
    return false;
  return (
    has(units[frame.to + 1], 'locative') &&
    units.slice(frame.to + 2, frame.to + 7).some(({ text }) => QUOTES.has(text))
  );
}

/** A quoted name, or a group of troops by its name, before a dash or in parentheses: "“Запад” –", "“Южной” группировки –", "«Юг» (5140". */
const endsFront = (units: Sentence['units'], dash: number): boolean =>
  (isDash(units[dash]) || units[dash]?.text === '(') &&
  (QUOTES.has(units[dash - 1]?.text ?? '') ||
    (has(units[dash - 1], 'soldier') && QUOTES.has(units[dash - 2]?.text ?? '')));

/** From the end of one front's count to the next: ", “Запад” – ". */
const LONGEST_FRONT = 12;

/** "destroyed 230 vehicles, 29 launchers, 93 tanks", "personnel – 232,810, tanks – 4,070": machines, or a label's men, further on in a list. */
export function listsOn({ units }: Sentence, before: Frame, frame: Frame): boolean {
  const machine = frame.noun === 'tank' || frame.noun === 'armour';
  // "4 tanks and 17 vehicles, personnel – 1,050"
  const label = frame.quantity.from - 1;
  const men =
    (before.noun === 'tank' || before.noun === 'armour') &&
    endsLabel(units[label]) &&
    has(units[label - 1], 'soldier');
  if (!machine && !men) return false;
  if (frame.movement !== null || before.measure !== 'lost') return false;
  let listed = false;
  for (let k = before.to; k < frame.from; k++) {
    const unit = units[k];
    listed ||= unit?.text === ',' || has(unit, 'and') || has(unit, 'including');
    if (hasAny(unit, ['verb', 'relative', 'clause', 'supply', 'send', 'speech', 'more'])) return false;
    if (partyOf(unit) !== null && hasAny(units[k + 1], ['verb', 'lost', 'killed'])) return false;
  }
  return listed;
}
