/**
 * The rarer matters, each told by words that stand together in one sentence: North Korea's earlier wars, what Moscow pays
 * with, Seoul's observers, conscripts at the war. A table of what must stand there and what must not; a possibility or a
 * plan affirms nothing unless the matter is a plan.
 */
import type { Tag } from '../languages/language.ts';
import type { FigureId, Polarity } from '../types.ts';
import type { Unit } from './lexicon.ts';
import { anyIn, clauseAround, has, hasAny, mayHold, mayHoldAny } from './sentence.ts';
import { isNegated, isNegatedInPart, isNone, stanceIn } from './stance.ts';
import type { ReadStatement } from './statements.ts';
import { Tags } from './tags.ts';

interface Matter {
  figure: FigureId;
  /** The word that carries the matter: its negation is the matter's. */
  word: Tag;
  /** One of each group stands in the sentence; the nearest to the word belong to the phrase. */
  together: readonly (readonly Tag[])[];
  /** None of these may stand in it. */
  without?: readonly Tag[];
  /** What it says where nothing negates it, and where something does; null: nothing. */
  plain: Polarity | null;
  negated: Polarity | null;
  /** A place of this war behind the word makes it another matter: "have not been in combat in Ukraine" is of combat there. */
  anywhere?: true;
  /** It may be about the soldiers, or the country, of the sentence before. */
  carries?: true;
}

const SOLDIERS: readonly Tag[] = ['soldier', 'natives', 'they', 'dispatch'];
const NORTH: readonly Tag[] = ['dprk', 'alliance'];
const POSSIBLE: readonly Tag[] = ['plan', 'modal', 'conditional'];

const MATTERS: readonly Matter[] = [
  {
    figure: 'dprk-soldiers-experienced',
    word: 'inexperienced',
    together: [NORTH, SOLDIERS],
    plain: 'denies',
    negated: null,
    carries: true,
  },
  {
    figure: 'dprk-soldiers-experienced',
    word: 'experience',
    together: [NORTH, SOLDIERS],
    plain: null,
    negated: 'denies',
    anywhere: true,
    carries: true,
  },
  {
    figure: 'dprk-major-war-since-1953',
    word: 'majorWar',
    together: [NORTH, ['since1953']],
    plain: null,
    negated: 'denies',
  },
  {
    figure: 'first-third-country',
    word: 'firstCountry',
    together: [NORTH, ['soldier', 'send', 'strongFight']],
    plain: 'affirms',
    negated: 'denies',
  },
  { figure: 'buryat-battalion', word: 'buryat', together: [NORTH], plain: 'affirms', negated: 'denies' },
  {
    figure: 'technology-for-troops',
    word: 'technology',
    together: [NORTH, ['russia'], ['exchange']],
    without: POSSIBLE,
    plain: 'affirms',
    negated: 'denies',
    carries: true,
  },
  {
    figure: 'seoul-observers-planned',
    word: 'observer',
    together: [['southKorea'], NORTH, ['send', 'plan']],
    plain: 'affirms',
    negated: 'denies',
    carries: true,
  },
  {
    figure: 'seoul-arms-ukraine',
    word: 'lethal',
    together: [['southKorea'], ['ukraine'], ['refuse']],
    plain: 'denies',
    negated: null,
  },
  {
    figure: 'seoul-arms-ukraine',
    word: 'lethal',
    together: [['southKorea'], ['ukraine'], ['supply']],
    without: [...POSSIBLE, 'refuse'],
    plain: null,
    negated: 'denies',
  },
  {
    figure: 'russia-conscripts-at-war',
    word: 'conscript',
    together: [
      ['strongFight', 'inUkraine', 'fight', 'captured', 'front'],
      ['russia', 'toRussia', 'inUkraine'],
    ],
    without: ['ukraine', 'otherParty', 'dprk', 'conditional'],
    plain: 'affirms',
    negated: 'denies',
  },
  // Sent they are every half-year, to serve: that they are says nothing, that they are not does.
  {
    figure: 'russia-conscripts-at-war',
    word: 'conscript',
    together: [['send'], ['russia', 'toRussia', 'inUkraine']],
    without: ['ukraine', 'otherParty', 'dprk'],
    plain: null,
    negated: 'denies',
  },
  {
    figure: 'foreign-troops-in-ukraine',
    word: 'thirdTroops',
    together: [
      ['ukraine', 'inUkraine'],
      ['send', 'present', 'arrive', 'brought'],
    ],
    // Foreigners who fell or were hired are nobody's troops.
    without: [...POSSIBLE, 'killed', 'lost', 'category'],
    plain: 'affirms',
    negated: 'denies',
  },
  {
    figure: 'dprk-airmen-abroad-before',
    word: 'airman',
    together: [NORTH, ['earlierAbroad', 'vietnam', 'angola']],
    without: ['conditional'],
    plain: 'affirms',
    negated: 'denies',
    carries: true,
  },
  {
    figure: 'dprk-advisers-abroad-before',
    word: 'adviser',
    together: [NORTH, ['earlierAbroad', 'vietnam', 'angola']],
    without: ['conditional'],
    plain: 'affirms',
    negated: 'denies',
  },
  {
    figure: 'dprk-ground-troops-abroad-before',
    word: 'notFirstTime',
    together: [NORTH, SOLDIERS, ['earlierAbroad', 'vietnam', 'angola']],
    without: ['conditional'],
    plain: 'affirms',
    negated: null,
  },
];

/** Without one of these nothing of the table is told. */
const WORDS = Tags.of(MATTERS.map(({ word }) => word));

/** "in the south of Ukraine" */
const PLACE_REACH = 6;
/** From the carrying word to the farthest that belongs to it. */
const REACH = 40;

/** @param carried the sentence before spoke of North Korea's soldiers or its help. */
export function readMatters(units: readonly Unit[], carried: boolean): ReadStatement[] {
  const found: ReadStatement[] = [];
  if (!mayHoldAny(units, WORDS)) return found;
  for (const matter of MATTERS) {
    if (found.some(({ figure }) => figure === matter.figure)) continue;
    const statement = readMatter(units, matter, carried);
    if (statement) found.push(statement);
  }
  return found;
}

function readMatter(units: readonly Unit[], matter: Matter, carried: boolean): ReadStatement | null {
  if (!mayHold(units, matter.word)) return null;
  const at = wordOf(units, matter);
  if (at === null) return null;
  const { from, to } = clauseAround(units, at);
  // "… if Kyiv asks for them": the word that opens the next clause tells of this one.
  if (matter.without?.some((tag) => anyIn(units, from - 1, tag === 'conditional' ? to + 1 : to, tag)))
    return null;
  for (const group of matter.together) {
    if (nearest(units, at, group) !== null) continue;
    if (carried && matter.carries === true && group === NORTH) continue;
    return null;
  }
  if (matter.anywhere && units.slice(at + 1, at + PLACE_REACH).some((unit) => unit.entry.place !== null))
    return null;
  // "Never had a third country sent its soldiers: North Korea is the first": what is negated stands before whom it is said of.
  if (
    matter.figure === 'first-third-country' &&
    isNegated(units, at) &&
    !units.slice(0, at).some((unit) => hasAny(unit, NORTH))
  )
    return null;
  const stance = stanceIn(units, 0, units.length);
  // What is told only in the negative may have its negation anywhere in the clause.
  const no =
    isNegated(units, at) || isNone(units, at) || (matter.plain === null && isNegatedInPart(units, at));
  // "to ensure that conscripts do not take part": the negation is of its verb, and nothing is affirmed.
  if (!no && matter.word === 'conscript' && isNegatedInPart(units, at)) return null;
  const said = no ? matter.negated : matter.plain;
  if (said === null) return null;
  // A denial of what is said already in the negative is left alone.
  const polarity = stance === 'affirms' ? said : said === 'affirms' ? stance : null;
  return polarity && { figure: matter.figure, polarity, from: at, to: at + 1, place: null };
}

/** The carrying word; of several the one nearest to who it is about. */
function wordOf(units: readonly Unit[], matter: Matter): number | null {
  const about = matter.together[0] ?? [];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  units.forEach((unit, k) => {
    if (!has(unit, matter.word)) return;
    const distance = Math.abs((nearest(units, k, about) ?? Number.POSITIVE_INFINITY) - k);
    if (best !== null && distance >= least) return;
    best = k;
    least = distance;
  });
  return best;
}

function nearest(units: readonly Unit[], at: number, tags: readonly Tag[]): number | null {
  for (let step = 0; step <= REACH; step++) {
    if (hasAny(units[at + step], tags)) return at + step;
    if (hasAny(units[at - step], tags)) return at - step;
  }
  return null;
}
