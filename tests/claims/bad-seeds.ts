/**
 * Every way to spoil the small seeds in one place, the text at whose line the fault must be told, and
 * the reason that must be given. A table; the tests that read it are in `compile.test.ts`.
 */
import type { SeedName } from './small-seeds.ts';

export const ARTICLE_SEED = 'articles/010.yaml';
const A = ARTICLE_SEED;
const F = 'figures.yaml';
const O = 'origins.yaml';
const P = 'places.yaml';

type Row = readonly [
  what: string,
  file: SeedName,
  from: string | RegExp,
  to: string,
  at: string,
  reason: RegExp,
];

// biome-ignore format: a table reads best with one case a line
const ROWS: readonly Row[] = [
  ['an unknown figure', A, 'figure: guards-sent', 'figure: guards-set', 'guards-set', /^010-guards-sent: unknown figure guards-set$/],
  ['an unknown origin', A, 'origin: hart', 'origin: heart', 'heart', /unknown origin heart/],
  ['an unknown place', A, 'place: Café district', 'place: Cafe district', 'Cafe district', /unknown place Cafe district/],
  ['a date that does not exist', A, '2024-05-02', '2024-02-30', '2024-02-30', /"2024-02-30" is not a day/],
  ['an interval that runs backwards', A, 'asOf: 2024-05-02', 'asOf: 2024-05-02/2024-04-01', '2024-05-02/', /is not a day/],
  ['low above high', A, 'hedge: about, low: 4200', 'hedge: about, low: 4300', '{ hedge: about', /low 4300 is above high 4200/],
  ['an end the hedge leaves open', A, 'hedge: about', 'hedge: upto', '{ hedge: upto', /hedge upto needs high, and low: null/],
  ['a lower bound with a high end', A, 'hedge: about', 'hedge: above', '{ hedge: above', /hedge above needs low, and high: null/],
  ['a bare number with two values', A, 'hedge: vague', 'hedge: none', '{ hedge: none', /hedge none needs one number/],
  ['a range of one number', A, 'hedge: about', 'hedge: range', '{ hedge: range', /hedge range needs low and a larger high/],
  ['an unknown hedge', A, 'hedge: about', 'hedge: roughly', 'roughly', /hedge is "roughly", must be one of: none, about/],
  ['a number in quotation marks', A, 'low: 4200', 'low: "4200"', '"4200"', /a number of a quantity must be digits or null/],
  ['a fraction of a soldier', A, 'low: 4200', 'low: 4200.5', '4200.5', /whole number/],
  ['fewer than none', A, 'low: 4200', 'low: -1', '-1', /cannot be negative/],
  ['a quantity on a statement', A, 'polarity: affirms', 'quantity: { hedge: none, low: 1, high: 1 }', '{ hedge: none', /is a statement: it takes a polarity, not a quantity/],
  ['quantity and polarity', A, 'polarity: affirms', 'polarity: affirms\n    quantity: { hedge: none, low: 1, high: 1 }', '{ hedge: none', /is a statement: it takes a polarity, not a quantity/],
  ['a polarity on a figure', A, 'status: deployed', 'status: deployed\n    polarity: denies', 'denies', /is a figure: it takes a quantity/],
  ['neither quantity nor polarity', A, '    polarity: affirms\n', '', 'guards-there\n    place', /is a statement: polarity is missing/],
  ['a figure without quantity', A, '    quantity: { hedge: vague, low: 2000, high: 9999 }\n', '', 'guards-hurt\n    place', /is a figure: quantity is missing/],
  ['a status on a statement', A, 'polarity: affirms', 'polarity: affirms\n    status: total', 'total', /a statement has no status/],
  ['a mark on a statement', A, 'polarity: affirms', 'polarity: affirms\n    event: true', 'true', /event marks a number/],
  ['troops without a status', A, '    status: deployed\n', '', 'guards-sent\n    quantity', /counts troops: status is missing/],
  ['a status of another family', A, 'status: deployed', 'status: counted', 'counted', /status of guards-sent must be planned, training/],
  ['money without a currency', A, 'figure: guards-hurt', 'figure: guard-pay', '{ hedge: vague', /guard-pay is money: unit is missing/],
  ['a currency on people', A, 'high: 4200 }', 'high: 4200, unit: USD }', '{ hedge: about', /is not money/],
  ['an ambiguous mark on a plain count', A, 'certainty: attributed', 'certainty: attributed\n    ambiguous: true', 'true', /filed under that army's casualties/],
  ['a forecast of troops', A, 'certainty: attributed', 'certainty: attributed\n    forecast: true', 'true', /forecast is for losses/],
  ['a mark that is not true', A, 'certainty: attributed', 'certainty: attributed\n    event: false', 'false', /a mark is true or left out/],
  ['a period nobody knows', A, 'certainty: attributed', 'certainty: attributed\n    period: fortnight', 'fortnight', /period must be day, week/],
  ['no hash', A, /, sha256: "[^"]+"/, '', '{ paragraph: 2', /sha256 is missing/],
  ['a hash that is none', A, 'sha256: "', 'sha256: "x', '"x', /sha256 must be 64/],
  ['a sentence of no length', A, 'start: 16, end: 79', 'start: 79, end: 79', '{ paragraph: 2', /end must be after start/],
  ['a paragraph 0', A, 'paragraph: 2', 'paragraph: 0', '{ paragraph: 0', /paragraphs count from 1/],
  ['an id given twice', A, 'id: 010-guards-there', 'id: 010-guards-sent', '010-guards-sent\n    figure: guards-there', /claim 010-guards-sent is already at .*010\.yaml:13$/],
  ['an id of another article', A, 'id: 010-guards-there', 'id: 011-guards-there', '011-', /must begin with 010-/],
  ['an id with capitals', A, 'id: 010-guards-there', 'id: 010-Guards-there', '010-Guards', /must be lower-case words/],
  ['a date without its basis', A, '    asOfBasis: stated\n', '', '2024-05-02', /a date needs asOfBasis/],
  ['an inference from nothing', A, 'asOfBasis: stated', 'asOfBasis: inferred', '2024-05-02', /asOfFrom says from what/],
  ['a basis without a date', A, 'asOf: 2024-05-02', 'asOf: null', 'stated\n    origin', /has no basis for one/],
  ['an article date inferred from nothing', A, 'dateFrom: the weather', 'dateFrom: null', 'null\n  url', /dateFrom says from what/],
  ['a field nobody knows', A, 'certainty: attributed', 'certainty: attributed\n    colour: red', 'colour: red', /colour is not a field/],
  ['a missing field', A, '    place: Café district\n', '', 'id: 010-guards-sent', /place is missing/],
  ['an address that is none', A, 'url: null', 'url: javascript:alert(1)', 'javascript', /url must be http/],
  ['a broken file', A, 'claims:', 'claims: [', '- id: 010-guards-sent', /./],
  ['a field given twice', A, 'origin: hart', 'origin: hart\n    origin: mayor', 'origin: mayor', /unique/],
  ['a figure of an unknown kind', F, 'kind: level', 'kind: falling', 'falling', /kind is "falling"/],
  ['a figure and a statement of one id', F, 'id: guards-there', 'id: guard-pay', 'guard-pay\n    kind: once', /figure or statement guard-pay is already at .*figures\.yaml:16$/],
  ['an empty label', F, 'label: Guards hurt', 'label: " "', '" "', /label is empty/],
  ['an origin given twice', O, 'id: mayor', 'id: hart', 'hart\n  label: the mayor', /origin hart is already at/],
  ['one alias of two origins', O, 'aliases: []', 'aliases: [ms hart]', 'ms hart', /alias ms hart is already at/],
  ['a place in an unknown one', P, 'within: Town', 'within: Village', 'Village', /unknown place Village/],
  ['a place within itself', P, 'within: null', 'within: Café district', 'Café district }', /Town lies within itself/],
  ['a place given twice', P, 'id: Café district', 'id: Town', 'Town, within: Town', /place Town is already at/],
];

export const BAD_SEEDS = ROWS.map(([what, file, from, to, at, reason]) => ({
  what,
  file,
  from,
  to,
  at,
  reason,
}));
