/**
 * Finds, for a rule and a reason, an example among the bundled claims: one claim read as a page's, beside another that
 * the rule relates to it. Where no two bundled claims are so related, one of them is changed as a page might have it (another
 * number, date, measure). Looks in a fixed order, so that the same seeds give the same examples.
 */
import type { Database } from '../../claims/database.ts';
import { daysOf } from '../../matching/dates.ts';
import { isOnEveryFront, kinOf, PRESENT, respectsOf } from '../../matching/parts.ts';
import { type Trace, trace } from '../../matching/rules.ts';
import type { Claim, FigureId, PageClaim, Polarity, Reason } from '../../types.ts';
import { dateText, quantityText } from '../../wording/index.ts';

/** A bundled claim as if a page said it, in our words. Nobody's name is the article's own. */
export function asPageClaim(claim: Claim): PageClaim {
  const { quantity, polarity, status, place, figure, asOf } = claim;
  const { increment, period, event, forecast, ambiguous } = claim;
  return {
    figure,
    polarity,
    status,
    place,
    asOf,
    ...(increment ? { increment } : {}),
    ...(period === undefined ? {} : { period }),
    ...(event ? { event } : {}),
    ...(forecast ? { forecast } : {}),
    ...(ambiguous ? { ambiguous } : {}),
    quantity: quantity && { ...quantity, text: quantityText(quantity) },
    origin: claim.origin === claim.source ? null : claim.origin,
    quote: claim.wording,
    start: 0,
    end: claim.wording.length,
    at: { start: 0, end: claim.wording.length },
  };
}

export interface Example {
  page: PageClaim;
  /** Null where the page is one of the articles as it stands. */
  changed: true | null;
  claim: Claim;
  trace: Trace;
}

const DAY_IN_MS = 86_400_000;
const dayText = (day: number): string => new Date(day * DAY_IN_MS).toISOString().slice(0, 10);

/** Soldiers sent and lost: their examples are the easiest to follow, and stand first. */
const isOfSoldiers = (figure: FigureId): boolean =>
  /^dprk-troops-|-(?:killed|wounded|casualties)$/u.test(figure);

type Change = (page: PageClaim) => PageClaim | null;
const asItIs: Change = (page) => page;

const requantified =
  (hedge: 'none' | 'atleast' | 'upto' | null, factor: number): Change =>
  (page) => {
    if (!page.quantity || page.quantity.hedge === 'vague') return null;
    const { low, high, hedge: told, unit } = page.quantity;
    const scaled = (n: number | null): number | null => n && Math.round(n * factor);
    const end = scaled(high ?? low);
    const ends =
      hedge === null
        ? [scaled(low), scaled(high)]
        : [hedge === 'upto' ? null : end, hedge === 'atleast' ? null : end];
    const [newLow = null, newHigh = null] = ends;
    const quantity = { low: newLow, high: newHigh, hedge: hedge ?? told, unit };
    return { ...page, quantity: { ...quantity, text: '' } };
  };

const polarised =
  (polarity: Polarity): Change =>
  (page) =>
    page.polarity === null ? null : { ...page, polarity };

const redated =
  (days: number | null): Change =>
  (page) => {
    const last = daysOf(page.asOf)?.last;
    return last === undefined ? null : { ...page, asOf: days === null ? null : dayText(last + days) };
  };

const isOfLosses = (figure: FigureId): boolean =>
  /^(?:dprk|russia|ukraine)-(?:killed|wounded|casualties)$/u.test(figure);

const marked =
  (mark: Partial<PageClaim>): Change =>
  (page) =>
    isOfLosses(page.figure) && !page.event ? { ...page, ...mark } : null;

const planned: Change = (page) =>
  page.figure.startsWith('dprk-troops-') ? { ...page, status: 'planned' } : null;

/** "Lost 4,000" is said of soldiers. */
const ambiguous: Change = (page) =>
  page.figure.endsWith('-casualties') ? { ...page, ambiguous: true } : null;

/** Of one region only, where the article counts every front. */
const ofOneRegion: Change = (page) =>
  page.place === null && isOnEveryFront(page.figure) ? { ...page, place: 'Kursk region' } : null;

/** Soldiers of one region are told with that region, not with another claim's place. */
const countsOneRegion = (figure: string): boolean => respectsOf(figure, PRESENT)?.has('place') === true;

const inEuros: Change = (page) =>
  page.quantity?.unit ? { ...page, quantity: { ...page.quantity, unit: 'EUR' } } : null;

/** What a page might say instead, the least far from the article first: the changes listed first change last. */
function waysOf(page: PageClaim): Change[][] {
  return [
    [(said) => ({ ...said, origin: null }), asItIs],
    [
      asItIs,
      inEuros,
      ambiguous,
      marked({ increment: true }),
      marked({ forecast: true }),
      marked({ period: 'week' }),
      planned,
    ],
    [asItIs, ofOneRegion, (said) => ({ ...said, place: null })],
    [
      asItIs,
      ...kinOf(page.figure)
        .filter((figure) => !countsOneRegion(figure))
        .map(
          (figure): Change =>
            (said) => ({ ...said, figure }),
        ),
    ],
    [asItIs, polarised('affirms'), polarised('denies'), polarised('unconfirmed')],
    [asItIs, redated(0), redated(14), redated(-14), redated(120), redated(null)],
    [
      asItIs,
      ...[2, 0.5, 1.1, 0.98].map((factor) => requantified(null, factor)),
      ...[1, 2, 0.5].flatMap((factor) => [requantified('atleast', factor), requantified('upto', factor)]),
    ],
  ];
}

function* changesOf(page: PageClaim, [changes, ...more]: readonly Change[][]): Generator<PageClaim> {
  if (!changes) {
    yield page;
    return;
  }
  for (const change of changes) {
    const changed = change(page);
    if (changed) yield* changesOf(changed, more);
  }
}

const key = (number: number, reason: Reason | null): string => `${number} ${reason ?? 'no relation'}`;

/** The first example of each rule and reason. Two articles as they stand come before any change. */
export function findExamples(database: Database, wanted: ReadonlySet<string>): ReadonlyMap<string, Example> {
  const found = new Map<string, Example>();
  const claims = [...database.packed.claims].sort(
    (a, b) => Number(isOfSoldiers(b.figure)) - Number(isOfSoldiers(a.figure)),
  );
  const look = (page: PageClaim, claim: Claim, changed: true | null): void => {
    const traced = trace(page, claim, database);
    const name = key(traced.rule.number, traced.decision?.reason ?? null);
    if (wanted.has(name) && !found.has(name)) found.set(name, { page, claim, changed, trace: traced });
  };
  for (const page of claims) {
    for (const claim of claims) {
      if (page.source !== claim.source) look(asPageClaim(page), claim, null);
    }
  }
  // The least changed page first: each change is tried on every claim before the next.
  const changing = claims.map((claim) => {
    const page = asPageClaim(claim);
    return changesOf(page, waysOf(page));
  });
  while (changing.length > 0 && found.size < wanted.size) {
    for (const changes of [...changing]) {
      const next = changes.next();
      if (next.done) {
        changing.splice(changing.indexOf(changes), 1);
        continue;
      }
      for (const figure of [next.value.figure, ...kinOf(next.value.figure)]) {
        for (const claim of database.claimsOf(figure)) look(next.value, claim, true);
      }
    }
  }
  return found;
}

export const exampleOf = (
  examples: ReadonlyMap<string, Example>,
  number: number,
  reason: Reason | null,
): Example | undefined => examples.get(key(number, reason));

export const wantedExamples = (
  rules: readonly { number: number; reasons: readonly Reason[] }[],
): Set<string> =>
  new Set(
    rules.flatMap(({ number, reasons }) =>
      reasons.length === 0 ? [key(number, null)] : reasons.map((reason) => key(number, reason)),
    ),
  );

/** A page's claim in a few words: "10,000 more · North Korean soldiers sent · Russia · 22 October 2024". */
export function pageInWords(page: PageClaim, database: Database): string {
  const matter = database.figures.get(page.figure) ?? database.statements.get(page.figure);
  const polarity = { affirms: 'it is so', denies: 'it is not so', unconfirmed: 'it is not confirmed' };
  const said = page.quantity ? quantityText(page.quantity) : page.polarity ? polarity[page.polarity] : '';
  const marks = [
    page.increment ? ' more' : '',
    page.period === undefined ? '' : ` in one ${page.period}`,
    page.event ? ' in one event' : '',
    page.status === 'planned' ? ' planned' : '',
    page.forecast ? ' as a forecast' : '',
    page.ambiguous ? ' “lost”' : '',
  ].join('');
  const origin =
    page.origin === null ? null : `by ${database.origins.get(page.origin)?.label ?? page.origin}`;
  return [`${said}${marks}`, matter?.label ?? page.figure, page.place, dateText(page.asOf), origin]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
