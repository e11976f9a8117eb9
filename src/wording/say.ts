/**
 * One line of a note as one sentence: who says what, when, and how that compares with the page.
 * Words what was decided; decides nothing, and never says "true" or "false".
 */
import type { Database } from '../claims/database.ts';
import { placeName } from '../claims/labels.ts';
import { daysOf } from '../matching/dates.ts';
import { respectsOf } from '../matching/parts.ts';
import type {
  Claim,
  Decision,
  FigureId,
  IsoDate,
  Marks,
  Note,
  PageClaim,
  Quantity,
  Together,
} from '../types.ts';
import {
  clauseOf,
  dateText,
  messagesOf,
  numberText,
  quantityText,
  roughly,
  type Standing,
  sourceName,
} from './formats.ts';
import type { Said, Why } from './messages.ts';

export interface Line {
  page: PageClaim;
  claim: Claim;
  decision: Decision;
  sameOrigin: boolean;
  ownArticle: boolean;
  together?: Together;
}

const marksOf = ({ increment, period, event, forecast, ambiguous }: Marks): Marks => ({
  ...(increment ? { increment } : {}),
  ...(period === undefined ? {} : { period }),
  ...(event ? { event } : {}),
  ...(forecast ? { forecast } : {}),
  ...(ambiguous ? { ambiguous } : {}),
});

const labelOf = (figure: FigureId, database: Database): string =>
  database.figures.get(figure)?.label ?? database.statements.get(figure)?.label ?? figure;

/** The name of another figure tells its place itself: "North Korean soldiers in the Kursk region". */
const isTold = ({ figure, place }: Claim, page: PageClaim): boolean =>
  figure !== page.figure &&
  place !== null &&
  figure.split('-').includes(place.toLowerCase().split(' ')[0] ?? '');

function saidOf({ page, claim }: Line, database: Database, language: string): Said {
  const source = database.sources.get(claim.source);
  return {
    ...marksOf(claim),
    source: source ? sourceName(source, language) : claim.source,
    date: dateText(claim.asOf, language),
    dateInferred:
      claim.asOfBasis === 'inferred' || (claim.asOfBasis === 'article' && source?.dateBasis === 'inferred'),
    quantity: claim.quantity && quantityText(claim.quantity, language),
    polarity: claim.polarity,
    status: claim.status,
    place: isTold(claim, page) ? null : claim.place && placeName(claim.place, database),
    otherFigure: claim.figure === page.figure ? null : labelOf(claim.figure, database),
    origin:
      claim.origin === claim.source ? null : (database.origins.get(claim.origin)?.label ?? claim.origin),
  };
}

const sameQuantity = (a: Quantity | null, b: Quantity | null): boolean =>
  a !== null && b !== null && a.low === b.low && a.high === b.high && a.hedge === b.hedge;

const numberIn = (quantity: Quantity | null): number => quantity?.low ?? quantity?.high ?? 0;

const isOpen = (quantity: Quantity | null): boolean =>
  quantity !== null && (quantity.low === null || quantity.high === null);

const isOneDay = (date: IsoDate | null): boolean => {
  const covered = daysOf(date);
  return covered !== null && covered.first === covered.last;
};

function whyOf({ page, claim, decision }: Line, database: Database, language: string): Why {
  const { days, difference, perDay, ratio } = decision.values;
  const unit = page.quantity?.unit ?? null;
  const kind = database.figures.get(claim.figure)?.kind ?? database.statements.get(claim.figure)?.kind;
  return {
    pageQuantity: page.quantity && quantityText(page.quantity, language),
    pagePolarity: page.polarity,
    sourcePolarity: claim.polarity,
    pageMarks: marksOf(page),
    sourceMarks: marksOf(claim),
    pageStatus: page.status,
    pagePlace: page.place && placeName(page.place, database),
    sourcePlace: claim.place && placeName(claim.place, database),
    pageFigure: labelOf(page.figure, database),
    sourceFigure: labelOf(claim.figure, database),
    pageIsPart: respectsOf(page.figure, claim.figure) !== null,
    days: days && Math.abs(days),
    daysAreLeast: !isOneDay(page.asOf) || !isOneDay(claim.asOf),
    sourceIsEarlier: (days ?? 0) > 0,
    timeMatters: kind !== 'fixed' && kind !== 'history',
    difference: difference === null ? null : numberText(Math.abs(difference), unit, language),
    differenceIsLeast: isOpen(page.quantity) || isOpen(claim.quantity),
    perDay: perDay === null ? null : roughly(perDay, language),
    ratio: ratio === null ? null : roughly(ratio, language),
    pageIsLarger: numberIn(page.quantity) > numberIn(claim.quantity),
    identical: sameQuantity(page.quantity, claim.quantity),
    pageIsAmbiguous: page.ambiguous === true,
  };
}

/** Does the page, and not the source, leave this slot open? */
function openOnPage(slot: Decision['values']['unknown'][number], page: PageClaim): boolean {
  if (slot === 'place') return page.place === null;
  if (slot === 'status') return page.status === null;
  return page.quantity?.unit === null;
}

/** The reason, and what else is to be said of the comparison. */
function reasonsOf(line: Line, database: Database, language: string): [why: string, ...asides: string[]] {
  const messages = messagesOf(language);
  const { page, decision, sameOrigin, ownArticle, together } = line;
  const why = whyOf(line, database, language);
  const asides = [
    ...(together ? [messages.together(together.phrase, quantityText(together.total, language))] : []),
    ...(page.asOf === null && why.timeMatters ? [messages.noPageDate] : []),
    ...decision.values.unknown.map((slot) =>
      openOnPage(slot, page) ? messages.unknownOnPage(slot) : messages.unknownInSource(slot),
    ),
    ...(ownArticle ? [messages.ownArticle] : sameOrigin ? [messages.sameOrigin] : []),
  ];
  return [messages.why[decision.reason](why), ...asides];
}

/** What a source says is the same in every line about it, but for whether it speaks of the page's own figure. */
const saidBefore = new WeakMap<Database, Map<string, Map<Claim, string>>>();

function saidText(line: Line, database: Database, language: string): string {
  const messages = messagesOf(language);
  const byKey = saidBefore.get(database) ?? new Map<string, Map<Claim, string>>();
  saidBefore.set(database, byKey);
  const key = `${language} ${messages.locale} ${line.claim.figure === line.page.figure}`;
  const known = byKey.get(key) ?? new Map<Claim, string>();
  byKey.set(key, known);
  const before = known.get(line.claim);
  if (before !== undefined) return before;
  if (known.size >= SAID_REMEMBERED) known.clear();
  const text = messages.said(saidOf(line, database, language));
  known.set(line.claim, text);
  return text;
}

/** In one language; of a large database the claims that pages come near. */
const SAID_REMEMBERED = 2_000;

export function say(line: Line, database: Database, language = 'en'): string {
  const [why, ...asides] = reasonsOf(line, database, language);
  return messagesOf(language).line(saidText(line, database, language), why, asides);
}

const lineOf = (page: PageClaim, claim: Claim, note: Note): Line => ({
  page,
  claim,
  decision: note,
  sameOrigin: note.sameOrigin,
  ownArticle: note.ownArticle ?? false,
  ...(note.together ? { together: note.together } : {}),
});

/**
 * The second half of that sentence, for where the first is shown in parts: "Close to this page’s 10,000, but not the same."
 * Empty for a claim the database does not have.
 */
export function sayWhy(
  page: PageClaim,
  note: Note,
  database: Database,
  language = 'en',
  standing: Standing = 'page',
): string {
  const claim = database.claims.get(note.claim);
  if (!claim) return '';
  const reasons = reasonsOf(lineOf(page, claim, note), database, language)
    .filter((part) => part !== '')
    .join(messagesOf(language).between);
  const text = clauseOf(reasons, standing, language);
  return `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}.`;
}

/** The sentence of a note that was decided before, in another language. */
export function sayNote(page: PageClaim, note: Note, database: Database, language = 'en'): string {
  const claim = database.claims.get(note.claim);
  return claim ? say(lineOf(page, claim, note), database, language) : note.say;
}
