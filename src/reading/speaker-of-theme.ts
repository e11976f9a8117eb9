/**
 * Who speaks where particles mark who does and the verb of saying ends the sentence ("국정원은 … 밝혔다"), or where a headline
 * puts a name before its quotation. Asks themes and subjects; of several the one that speaks of the claim.
 */

import type { OriginId } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { QUOTES } from './marks.ts';
import { anyIn, has, hasAny, mayHoldAny, partyOf } from './sentence.ts';
import { APPOSITION, HANGING, SAYING } from './speaker-before.ts';
import { Tags } from './tags.ts';

/** A headline's speaker stands first: "Zelensky: 10,000 to join the war". */
export const HEADLINE_NAME = 4;

/** Particles of themes and subjects. */
const MARKS = Tags.of(['topic', 'subject']);

/** "국정원은 … 밝혔다", "젤렌스키 “…”": the theme or subject whose verb of saying ends the sentence, or who stands before a quotation. */
export function themeSpeaker(units: readonly Unit[], at: number): OriginId | null {
  if (!mayHoldAny(units, MARKS)) return null;
  const teller = tellerOf(units, at);
  if (teller !== null) return teller;
  let verb = units.length - 1;
  while (verb >= 0 && !saysAt(units, verb)) verb--;
  /** Themes and subjects so far. An ending of what is said closes the clause of the last subject; a theme's goes on. */
  const named: { origin: OriginId | null; country: boolean; theme: boolean; closed: boolean; at: number }[] =
    [];
  let quoted = false;
  let speaker: OriginId | null = null;
  let spoken = false;
  for (let k = 0; k < units.length; k++) {
    const unit = units[k] as Unit;
    const { origin } = unit.entry;
    if (QUOTES.has(unit.text) && unit.text !== "'")
      quoted = unit.text === '”' || unit.text === '»' ? false : !quoted;
    if (quoted) continue;
    if (has(unit, 'quotative') && !QUOTES.has(units[k - 1]?.text ?? '') && k < verb) {
      const last = named.findLast(({ closed }) => !closed);
      if (last && !last.theme) last.closed = true;
    }
    if (has(unit, 'locative')) continue;
    const country = partyOf(unit) !== null;
    const last = origin ? marked(units, k, country) : unit;
    const theme = has(last, 'topic');
    // "젤렌스키는 …고 주장했고 총참모부는 …고 밝혔다": behind a verb of saying the next theme speaks.
    if (origin && theme && k < verb && (!country || speaker !== null)) {
      if (speaker !== null && (k > at || !spoken)) continue;
      speaker = origin;
      spoken = false;
      continue;
    }
    spoken ||= saysAt(units, k);
    if (k < verb && (theme || has(last, 'subject')))
      named.push({ origin, country, theme, closed: false, at: k });
  }
  if (speaker !== null) return speaker;
  // "러시아군은 …로 늘었다고 우크라이나군이 밝혔다": who stands between what is said and its verb.
  const beside = named.at(-1);
  if (beside?.origin && beside.at >= verb - 2 && has(units[beside.at - 1], 'quotative')) return beside.origin;
  // Of several an institution or a person speaks rather than a country, and the outer one before the inner.
  // "러시아가 1만 명을 잃었다고 집계했다": who lost them does not count them.
  const suffers = (at: number) => anyIn(units, at, verb, 'suffer');
  // "총장은 러시아군이 1만 명을 잃었다고": the theme speaks, whoever that is.
  const unknown = named.find(({ theme }) => theme)?.origin === null;
  const speakers = named.filter(
    ({ origin, closed, country, theme, at }) =>
      origin !== null &&
      !(unknown && country && !theme) &&
      !(closed && country && (named.length > 1 || suffers(at) || has(units[at], 'dprk'))),
  );
  return (speakers.find(({ country }) => !country) ?? speakers[0])?.origin ?? reporter(units);
}

/** "합참이 밝힌 1100명보다": who told of the very number, whoever speaks of it. */
function tellerOf(units: readonly Unit[], number: number): OriginId | null {
  let verb = number - 1;
  while (verb > number - TOLD_REACH && !hasAny(units[verb], ['speech', 'topic', 'subject'])) verb--;
  if (!has(units[verb], 'speech') || units[verb + 1]?.glued) return null;
  for (let k = verb - 1; k >= Math.max(0, verb - TELLER_REACH); k--) {
    if (has(units[k], 'topic')) return null;
    if (!has(units[k], 'subject')) continue;
    for (let name = k; name >= Math.max(0, k - APPOSITION); name--) {
      const { origin } = (units[name] as Unit).entry;
      if (origin && marked(units, name, partyOf(units[name]) !== null) === units[k]) return origin;
    }
    return null;
  }
  return null;
}
/** Words from "told" to its number, and from who did to "told". */
const TOLD_REACH = 6;
const TELLER_REACH = 14;

/** "6천 명이 넘었다는 영국 국방부의 보고서가 나왔다": whose report it is that was told before it. */
function reporter(units: readonly Unit[]): OriginId | null {
  if (!mayHoldAny(units, REPORTS)) return null;
  for (let k = 1; k < units.length; k++) {
    const origin = units[k]?.entry.origin;
    if (!origin || !hasAny(units[k - 1], ['quotative', 'modal'])) continue;
    for (let j = k + 1; j <= k + REPORT_REACH; j++) if (units[j]?.entry.tags.meets(REPORTS)) return origin;
  }
  return null;
}
const REPORTS = Tags.of(['bulletin', 'estimate']);
/** Words from a house to its report: "정기 보고서". */
const REPORT_REACH = 2;

/** "밝혔다"; "…라고 했다". */
export const saysAt = (units: readonly Unit[], k: number): boolean =>
  hasAny(units[k], SAYING) || (has(units[k], 'perfect') && has(units[k - 1], 'quotative'));

/** "젤렌스키 “…”…푸틴 “…”": who stands right before a quotation, at the head of a line or of its part behind dots; of several the last before the claim. */
export function headlineSpeaker(units: readonly Unit[], at: number): OriginId | null {
  let speaker: OriginId | null = null;
  for (let k = 0; k < units.length - 1; k++) {
    const { origin } = (units[k] as Unit).entry;
    if (!origin || !QUOTES.has(units[k + 1]?.text ?? '')) continue;
    if (k > HEADLINE_NAME && units[k - 1]?.text !== '…') continue;
    if (speaker !== null && k > at) break;
    if (speaker === null && !units.some((u) => HANGING.test(u.text))) return null;
    speaker = origin;
  }
  return speaker ?? titleSpeaker(units);
}

/** "국정원, 북한군 사상자 4700명 추산": before the comma of a headline; a side at war is rather told of. */
function titleSpeaker(units: readonly Unit[]): OriginId | null {
  let comma = 0;
  while (comma <= HEADLINE_NAME && units[comma]?.text !== ',') comma++;
  if (comma < 1 || comma > HEADLINE_NAME || !HANGING.test(units[comma + 1]?.text ?? '')) return null;
  const [name, last] = [units[comma - 1], units.at(-1)];
  if (!name?.entry.origin || partyOf(name) !== null || last?.text === '.') return null;
  return units.slice(0, comma - 1).some(({ entry }) => entry.origin) ? null : name.entry.origin;
}

/** Units of another name in its brackets. */
const LONGEST_NAME = 7;

/** The unit with the particle of a name: itself, or the title behind it ("부다노우 국장은", "미국 군 고위 관계자는"). */
function marked(units: readonly Unit[], at: number, country: boolean): Unit {
  const name = units[at] as Unit;
  if (hasAny(name, ['topic', 'subject'])) return name;
  // "국가정보원(국정원)은", "나토(NATO·북대서양조약기구)가": behind the other name.
  if (units[at + 1]?.text === '(') {
    let close = at + 2;
    while (close < at + LONGEST_NAME && units[close]?.text !== ')') close++;
    if (units[close]?.text === ')' && hasAny(units[close + 1], ['topic', 'subject']))
      return units[close + 1] as Unit;
  }
  for (let k = at + 1; k <= at + APPOSITION; k++) {
    const unit = units[k];
    // "팻 라이더 국방부 대변인은": the house follows the name.
    if (unit?.kind !== 'word' || partyOf(unit) !== null || (unit.entry.origin && (country || k > at + 1)))
      break;
    if (!hasAny(unit, ['topic', 'subject'])) continue;
    return has(unit, 'title') || (!country && k === at + 1) ? unit : name;
  }
  return name;
}
