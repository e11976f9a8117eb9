/**
 * Why a source is in a note: what the page and the source say, slot beside slot, and the rule that compared them.
 * Worked out when a reader asks; nothing of it is kept. Decides nothing: the note was decided before.
 */
import type { Database } from '../claims/database.ts';
import { placeName } from '../claims/labels.ts';
import { isSameValue, isWithinBounds } from '../matching/bands.ts';
import type { Pair, SlotPair } from '../matching/pair.ts';
import { trace } from '../matching/rules.ts';
import type { Claim, Note, PageClaim, Slot } from '../types.ts';
import { dateText, messagesOf, quantityText } from './formats.ts';
import type { Messages, TraceSlot } from './messages.ts';

export interface TraceRow {
  slot: TraceSlot;
  name: string;
  /** Null where that side does not say. */
  page: string | null;
  source: string | null;
  /** The page's own words for it, where they are known. */
  words: string | null;
  state: SlotPair['state'];
}

export interface NoteTrace {
  /** As numbered in the documentation, and in its words. */
  rule: number;
  says: string;
  rows: TraceRow[];
}

const stateOf = (page: string | null, source: string | null): SlotPair['state'] =>
  page === source ? 'same' : page === null || source === null ? 'unknown' : 'differs';

/** The slots every comparison reads, whatever is in them. */
function mainRows(page: PageClaim, claim: Claim, database: Database, language: string): TraceRow[] {
  const { trace: words } = messagesOf(language);
  const label = (figure: string): string =>
    database.figures.get(figure)?.label ?? database.statements.get(figure)?.label ?? figure;
  const originOf = ({ origin }: PageClaim | Claim): string | null =>
    origin === null ? null : (database.origins.get(origin)?.label ?? null);
  const row = (
    slot: TraceSlot,
    pageSays: string | null,
    sourceSays: string | null,
    own: string | null = null,
  ) => ({
    slot,
    name: words.names[slot],
    page: pageSays,
    source: sourceSays,
    words: own,
    state: stateOf(pageSays, sourceSays),
  });
  const phrase = page.quote.slice(page.at.start - page.start, page.at.end - page.start);
  const said = page.quantity
    ? row(
        'number',
        quantityText(page.quantity, language),
        claim.quantity && quantityText(claim.quantity, language),
        page.quantity.text,
      )
    : row(
        'polarity',
        page.polarity && words.polarity[page.polarity],
        claim.polarity && words.polarity[claim.polarity],
        phrase,
      );
  return [
    row('measure', label(page.figure), label(claim.figure), phrase),
    said,
    row(
      'place',
      page.place && placeName(page.place, database),
      claim.place && placeName(claim.place, database),
    ),
    row('date', page.asOf && dateText(page.asOf, language), dateText(claim.asOf, language)),
    row('origin', originOf(page), originOf(claim)),
  ];
}

/** As the rules compare: one place in another is the same, "about 10,000" and 10,000 too, and so are two days of one week. */
function comparedAs({ slot, state }: TraceRow, pair: Pair): SlotPair['state'] {
  const { pageExtent, sourceExtent, time, figure, statement } = pair;
  switch (slot) {
    case 'place':
      return pair.slots.find((other) => other.slot === 'place')?.state ?? state;
    case 'number':
      if (!pageExtent || !sourceExtent) return state;
      return isSameValue(pageExtent, sourceExtent) || isWithinBounds(pageExtent, sourceExtent)
        ? 'same'
        : 'differs';
    case 'date':
      if (figure?.kind === 'fixed' || statement?.kind === 'history') return 'same';
      return time.timing === 'same' ? 'same' : time.timing === 'apart' ? 'differs' : 'unknown';
    default:
      return state;
  }
}

/** How a slot is told that matters only where it is out of the ordinary. */
function toldOf(slot: Slot, side: PageClaim | Claim, words: Messages['trace']): string | null {
  switch (slot) {
    case 'status':
      return side.status && words.planned(side.status === 'planned');
    case 'time-base':
      return words.timeBase(side);
    case 'increment':
      return words.increment(side.increment === true);
    case 'forecast':
      return words.forecast(side.forecast === true);
    case 'unit':
      return side.quantity?.unit ?? null;
    case 'place':
      return side.place;
  }
}

const isPlain = (side: PageClaim | Claim): boolean =>
  side.status !== 'planned' && !side.period && !side.event && !side.increment && !side.forecast;

/** Slot beside slot; null for a claim the database does not have. */
export function traceNote(
  page: PageClaim,
  note: Note,
  database: Database,
  language = 'en',
): NoteTrace | null {
  const claim = database.claims.get(note.claim);
  if (!claim) return null;
  const alone = trace(page, claim, database);
  // Where another source has the page's number, rule 11 stands back: its note then has another reason.
  const { rule, pair } =
    alone.decision?.reason === note.reason
      ? alone
      : trace(page, claim, database, { heldInPageMeasure: () => true });
  const words = messagesOf(language).trace;
  const plain = isPlain(page) && isPlain(claim);
  const rows = mainRows(page, claim, database, language).map((row) => ({
    ...row,
    state: comparedAs(row, pair),
  }));
  for (const { slot, state } of pair.slots) {
    if (slot === 'place' || (state === 'same' && plain)) continue;
    const [pageSays, sourceSays] = [toldOf(slot, page, words), toldOf(slot, claim, words)];
    const isOrdinary = state === 'same' && slot !== 'status' && slot !== 'time-base';
    if (!isOrdinary) {
      rows.push({ slot, name: words.names[slot], page: pageSays, source: sourceSays, words: null, state });
    }
  }
  return { rule: rule.number, says: rule.says, rows };
}
