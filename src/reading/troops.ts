/**
 * Counts of soldiers, workers and advisers: sent, there, in training, at the front, planned; and the size of armies.
 */
import type { FigureId, Marks, Status } from '../types.ts';
import { type Count, isDenied, isPlanned, nearEach, type Surroundings } from './counts.ts';
import type { Frame } from './frames.ts';
import type { Unit } from './lexicon.ts';
import { areFromManyCountries } from './loss-of-some.ts';
import { foreignWar } from './other-wars.ts';
import { DEPLOYMENT, MOST_SENT, OF_THE_WAR, size, WHOLE_ARMY, WHOLE_FORCE } from './scale.ts';
import { anyIn, has, hasAny, isBarrier, mayHold, type Party, type Sentence } from './sentence.ts';
import { placeFor } from './where-counted.ts';

/** Fewer without a word of where they went are a ship's load or a unit. */
const LEAST_UNMOVED = 500;

/** More than anyone ever counted abroad: a branch or a corps of the army at home. */
const LARGEST_UNMOVED = 30_000;

/** So many are Russia's whole army, by decree; nobody counts as many at the war. */
const RUSSIAS_ARMY = 1_000_000;

/** More workers than anyone has counted or expected in Russia. */
const MOST_WORKERS = 100_000;

/** Reservists and militias of millions are not the army. */
const LARGEST_ARMY = 2_000_000;

/** "may now be on Russian soil": a modal of the present, not a plan. */
export function isPresent(units: readonly Unit[], at: number): boolean {
  if (!has(units[at], 'future')) return false;
  let next = at + 1;
  while (
    (has(units[next], 'link') || units[next]?.entry.tags.size === 0) &&
    !has(units[next], 'copula') &&
    next < at + 4
  )
    next++;
  // "their presence could reach 12,000": nobody knows, but there they are.
  if (has(units[at], 'modal') && has(units[at + 1], 'amount') && anyIn(units, 0, at, 'present')) return true;
  if (!has(units[next], 'copula')) return false;
  // "will have sent 30,000 by then" is to come, "may have sent" is not.
  const already = has(units[next], 'perfect') && has(units[at], 'modal');
  if (already) return true;
  // "will have 12,000 there by December": of what is to come, "may have 12,000 there" is not.
  const [verb, object] = [units[next], units[next + 1]];
  const owns = has(verb, 'perfect') && (object?.kind === 'number' || object?.entry.hedge);
  return !owns && !hasAny(object, ['send', 'arrive', 'fight', 'train']);
}

/** "15,000 North Koreans toil on building sites": the unit of their work, or null. Of another country's sites: null. */
function labourAfter(units: readonly Unit[], { to }: Frame): number | null {
  let at: number | null = null;
  for (let k = to; k < Math.min(units.length, to + LONGEST_WORK); k++) {
    const unit = units[k] as Unit;
    if (isBarrier(unit) || unit.kind === 'number' || hasAny(unit, ['fight', 'soldier'])) break;
    if (has(unit, 'labour')) at = k;
  }
  return at;
}

/** "6,000 personnel to undertake reconstruction work": people whose purpose is to build. Soldiers by name are soldiers. */
function buildsThere(units: readonly Unit[], frame: Frame): boolean {
  if (!mayHold(units, 'peaceful')) return false;
  const generic = frame.noun === 'people' || anyIn(units, frame.quantity.to, frame.to, 'people');
  if (!generic) return false;
  for (let k = frame.to; k < Math.min(units.length, frame.to + LONGEST_WORK); k++) {
    if (isBarrier(units[k] as Unit) || units[k]?.text === ',' || units[k]?.kind === 'number') return false;
    if (has(units[k], 'peaceful')) return true;
  }
  return false;
}

/** Words from those who work to what they work on. */
const LONGEST_WORK = 8;

/** The count hangs on a condition of its own clause. */
function isSupposed(units: readonly Unit[], frame: Frame): boolean {
  // "If 12,000 have been deployed": granted, not supposed.
  if (!mayHold(units, 'conditional') || anyIn(units, frame.to, frame.to + 2, 'perfect')) return false;
  for (let k = frame.from - 1; k >= 0 && units[k]?.text !== ','; k--) {
    if (has(units[k], 'conditional')) return true;
    if (isBarrier(units[k] as Unit)) return false;
  }
  return false;
}

/** "workers from North Korea are still in Chinese factories": in another country, named close behind or before them. */
function worksElsewhere(units: readonly Unit[], { from, to }: Frame): boolean {
  const isAbroad = (k: number) =>
    hasAny(units[k], ['elsewhere', 'otherParty']) &&
    hasAny(units[k - 1], ['locative', 'present', 'determiner']);
  for (let k = to; k < to + LONGEST_PREDICATE && k < units.length; k++) {
    if (units[k]?.entry.place || units[k]?.text === ',') break;
    // "중국에 파견되어": with a particle it is where they go.
    if (isAbroad(k) || (has(units[k], 'otherParty') && has(units[k], 'goal'))) return true;
  }
  for (let k = from - 1; k >= from - LONGEST_PREDICATE && k >= 0 && units[k]?.text !== ','; k--)
    if (isAbroad(k)) return true;
  return false;
}
/** Words from the workers to where they are. */
const LONGEST_PREDICATE = 8;

/** "About 3,000 who have finished their tour went home": whatever is told of them before they did. */
function wentHome(units: readonly Unit[], { to }: Frame): boolean {
  if (!mayHold(units, 'returned')) return false;
  for (let k = to; k < Math.min(units.length, to + LONGEST_TOUR); k++) {
    if (has(units[k], 'returned')) return true;
    if (isBarrier(units[k] as Unit) || units[k]?.kind === 'number' || units[k]?.text === ',') return false;
    if (has(units[k], 'and')) return false;
  }
  return false;
}

/** "along the border regions between Russia and Ukraine": no border at home. */
function isOfTheWar(units: readonly Unit[], at: number): boolean {
  for (let k = at + 1; k <= at + BORDER_REACH && units[k]?.kind === 'word'; k++)
    if (hasAny(units[k], ['russia', 'ukraine', 'both', 'toRussia'])) return true;
  return false;
}
/** Words from a border to whose it is. */
const BORDER_REACH = 4;

/** "the size of a battalion": of any such unit, and no count. */
function isOfAnyUnit(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from + 3; k < to; k++)
    if (has(units[k], 'brigade') && has(units[k - 1], 'determiner') && has(units[k - 2], 'of'))
      if (has(units[k - 3], 'amount')) return true;
  return false;
}

/** "The strength of Russia's grouping is 710,000": of all of them at the war. So many are of no single front or group by name. */
const isOfAllTheyHave = ({ units }: Sentence, frame: Frame, { ourWar }: Surroundings): boolean =>
  ourWar && size(frame) >= ALL_AT_WAR && anyIn(units, frame.clause.from, frame.clause.to, 'grouping');
/** Fewer may be those of one front. */
const ALL_AT_WAR = 300_000;

/** Where the next count begins: what stands behind it is its own. */
const nextCount = ({ units, quantities }: Sentence, { quantity }: Frame): number =>
  quantities.find((q) => q.from > quantity.from && !q.excluded && !q.yearLike)?.from ?? units.length;

/** Up to where the front may stand that they were sent to: "파병했으며, 교전 중": a verb that ends its clause ends that too. */
function sceneEnd(sentence: Sentence, frame: Frame, verb: number): number {
  const end = Math.min(verb + SCENE_REACH, nextCount(sentence, frame));
  if (!sentence.nounFirst || verb < frame.quantity.to) return end;
  const comma = sentence.units.findIndex(({ text }, k) => k > verb && text === ',');
  return comma < 0 ? end : Math.min(end, comma);
}
/** Words from a verb of sending to the front. */
const SCENE_REACH = 6;

/** Words from those who served to their coming home. */
const LONGEST_TOUR = 10;

export function troopCounts(sentence: Sentence, frame: Frame, party: Party, around: Surroundings): Count[] {
  const { units } = sentence;
  const { from, to } = frame.clause;
  if (frame.measure !== null) return [];
  const soldiers =
    frame.noun === 'soldier' || (frame.demonym && (frame.noun === null || frame.noun === 'people'));
  const near = (tag: Parameters<typeof anyIn>[3]) => anyIn(units, from, to, tag);

  if (
    anyIn(units, frame.from - 12, frame.to + 12, 'vietnam') &&
    soldiers &&
    size(frame) >= 50_000 &&
    // "those who fell in both world wars and in Vietnam": of several.
    !units.some((unit) => has(unit, 'otherWar') && !has(unit, 'vietnam')) &&
    units.some((unit) => has(unit, 'southKorea') || unit.entry.origin === 'seoul')
  )
    return [{ figure: 'vietnam-south-korean-troops', status: 'total', place: null, unit: null }];
  if (frame.noun === 'adviser')
    return near('angola') && party === 'dprk'
      ? [{ figure: 'angola-dprk-advisers', status: 'total', place: null, unit: null }]
      : [];

  // "50,000 soldiers, North Koreans among them"
  const together =
    party === 'russia' &&
    soldiers &&
    anyIn(units, frame.to, frame.to + 6, 'including') &&
    anyIn(units, frame.to, frame.to + 8, 'dprk');
  if (party === 'alliance' || together) {
    if (!soldiers || !(size(frame) >= 10_000)) return [];
    const place = placeFor(sentence, frame, around.thatArea);
    return place && around.contains('Kursk region', place)
      ? [{ figure: 'russia-dprk-group-kursk', status: 'deployed', place, unit: null }]
      : [];
  }
  if (party === 'russia') {
    if (!soldiers || frame.more || size(frame) < WHOLE_FORCE || size(frame) >= RUSSIAS_ARMY) return [];
    if (
      !near('inUkraine') &&
      !near('front') &&
      !isOfAllTheyHave(sentence, frame, around) &&
      (placeFor(sentence, frame, around.thatArea) !== 'Ukraine' ||
        // "the 600,000-strong force in Ukraine": no verb brings it there.
        // "the strength of Russia's forces in Ukraine has reached 700,000"
        (frame.movement === null && !has(units[frame.to], 'locative') && !near('numberOf')))
    )
      return [];
    if (isPlanned(units, frame) || foreignWar(units, frame)) return [];
    // "lost in the war at least 700,000": whatever stands between.
    if (near('lost')) return [];
    if (anyIn(units, sentence.nounFirst ? frame.from : frame.to, frame.to + 5, 'recruit')) return [];
    return [{ figure: 'russia-troops', status: 'deployed', place: 'Ukraine', unit: null }];
  }
  if (party !== 'dprk' || areFromManyCountries(sentence, frame)) return [];
  // "units of 3,000 men apiece": of one of them.
  if (
    !sentence.nounFirst &&
    frame.noun === 'soldier' &&
    !frame.quantity.inUnits &&
    (nearEach(units, frame) || anyIn(units, frame.quantity.to, frame.to + 2, 'apiece'))
  )
    return [];
  // "If Kim sent another 5,000 men": nobody says he has.
  if (isSupposed(units, frame)) return [];
  // Those brought home are no longer there, and were not all who were.
  if (wentHome(units, frame)) return [];

  const marks: Marks = {};
  // "2,000 soldiers were additionally sent"
  const again =
    frame.predicateAt !== null &&
    frame.predicateAt > frame.to &&
    has(units[frame.predicateAt - 1], 'more') &&
    !units.slice(frame.to, frame.predicateAt).some(({ text }) => text === ',');
  if ((frame.more || again) && size(frame) > 0) marks.increment = true;
  const people = frame.noun === 'people' && anyIn(units, frame.clause.from, frame.from, 'army');
  if ((soldiers || people) && size(frame) >= WHOLE_ARMY)
    return size(frame) <= LARGEST_ARMY &&
      !anyIn(units, frame.quantity.to, frame.to, 'rank') &&
      anyIn(units, 0, units.length, 'army')
      ? [{ figure: 'dprk-army-size', status: 'total', place: null, unit: null }]
      : [];
  const moved =
    frame.movement === 'send' || frame.movement === 'fight' || frame.movement === 'train' || near('front');
  const planned = isPlanned(units, frame);
  if (!around.ourWar && !(around.since2024 && (moved || planned) && size(frame) >= OF_THE_WAR)) return [];
  if (units.some((unit, k) => k >= from && k < to && has(unit, 'homeFront') && !isOfTheWar(units, k)))
    return [];
  if (foreignWar(units, frame)) return [];
  const place = placeFor(sentence, frame, around.thatArea) ?? around.ofThemAt;
  if (frame.demonym && frame.noun !== 'worker' && !near('front')) {
    const site = sentence.nounFirst ? null : labourAfter(units, frame);
    if (site !== null) {
      const where = place ?? (anyIn(units, frame.to, site, 'russia') ? 'Russia' : null);
      return where && around.contains('Russia', where) && size(frame) >= DEPLOYMENT
        ? [
            {
              figure: 'dprk-workers',
              status: planned ? 'planned' : 'deployed',
              place: where,
              unit: null,
              ...marks,
            },
          ]
        : [];
    }
    // "sends its citizens to toil abroad, with 100,000 North Koreans in it": they are no soldiers.
    const soldiersToo = anyIn(units, from, to, 'soldier') || frame.movement === 'fight';
    if (!soldiersToo && anyIn(units, from, frame.from, 'labour')) return [];
  }
  if (frame.noun === 'worker' || buildsThere(units, frame)) {
    // "5,000 builders will restore what was destroyed": the work says what they come for.
    const comes = frame.movement !== null || place !== null || near('peaceful');
    if (!comes || size(frame) < DEPLOYMENT || worksElsewhere(units, frame)) return [];
    // "sent 300,000 young workers to rebuild the flooded countryside": at home, where no word says that they left it.
    if (!place && size(frame) > MOST_WORKERS && !mayHold(units, 'russia')) return [];
    // "96 citizens of North Korea study in Russia": so few may be anybody; thousands work.
    const citizens = anyIn(units, frame.quantity.to, frame.to, 'citizen');
    if (citizens && size(frame) < OF_THE_WAR && !anyIn(units, 0, units.length, 'labour')) return [];
    return [
      { figure: 'dprk-workers', status: planned ? 'planned' : 'deployed', place, unit: null, ...marks },
    ];
  }
  if (!soldiers || size(frame) < DEPLOYMENT) return [];
  // "The size of a battalion may range from 300 to 1,000 troops": of any such unit.
  if (!frame.partyNear && isOfAnyUnit(units, from, frame.from)) return [];
  // "maintains special forces of 200,000", "the commando has some 400": neither moved nor placed, nor theirs by name.
  const likely = size(frame) >= OF_THE_WAR && size(frame) <= MOST_SENT;
  if (!frame.partyNear && frame.movement === null && !planned && !place && !likely) return [];
  // Officers and generals are a part of a contingent, not a count of it.
  const rank = units.findIndex(
    (u, k) => k >= Math.max(frame.from, frame.quantity.from - 2) && k < frame.to && has(u, 'rank'),
  );
  // "병사와 장교 3천 명": all of them.
  if (rank >= 0 && !(has(units[rank - 1], 'and') && has(units[rank - 2], 'soldier'))) return [];
  if (isDenied(units, frame)) return [];
  // "around 20,000 arrived each year": people who come and go, no army.
  if (units.slice(frame.quantity.to, frame.to + 2).some((u) => u.entry.period === 'year')) return [];
  // "have arrived, training at Russian bases"
  const training =
    frame.movement === 'train' ||
    (frame.movement === 'arrive' &&
      frame.predicateAt !== null &&
      anyIn(units, frame.predicateAt, frame.predicateAt + 6, 'train'));
  // "taking part in clearing mines" is no fighting.
  const peaceful =
    frame.movement === 'fight' &&
    frame.predicateAt !== null &&
    anyIn(units, frame.predicateAt, frame.predicateAt + 5, 'peaceful');
  if (peaceful) frame.movement = 'present';
  const status: Status = planned
    ? 'planned'
    : training
      ? 'training'
      : frame.movement === 'fight'
        ? 'fighting'
        : frame.movement === 'arrive'
          ? 'arrived'
          : 'deployed';
  // "the unit consists of 40,000 soldiers": of the army at home, unless a word says that they went.
  if (
    (size(frame) > LARGEST_UNMOVED || size(frame) < LEAST_UNMOVED) &&
    frame.movement === null &&
    !planned &&
    place === null &&
    !frame.partyNear
  )
    return [];
  let figure: FigureId = 'dprk-troops-sent';
  if (place && around.contains('Kursk region', place)) figure = 'dprk-troops-kursk';
  else if (place && around.contains('Donbas', place)) figure = 'dprk-troops-donbas';
  else if (
    !planned &&
    frame.predicateAt !== null &&
    anyIn(units, frame.predicateAt, sceneEnd(sentence, frame, frame.predicateAt), 'front')
  )
    figure = 'dprk-troops-frontline';
  else if (planned || frame.movement === 'send') figure = 'dprk-troops-sent';
  else if (training) figure = 'dprk-troops-training';
  else if (frame.movement === 'fight') figure = 'dprk-troops-frontline';
  else if (frame.movement === 'present' || (frame.movement === null && place !== null))
    figure = 'dprk-troops-present';
  return [{ figure, status, place, unit: null, ...marks }];
}
