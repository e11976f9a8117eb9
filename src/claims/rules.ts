/**
 * What must hold between the fields of a claim, besides their shape: the table of quantities, the status of each
 * family of figures, dates and their basis. Pure; a rule returns reasons, the caller knows the lines.
 */
import type { Figure, Quantity, Status } from '../types.ts';
import type { WrittenClaim } from './schema.ts';

/** A fault inside one claim: the field it stands at, and why. */
export interface FieldFault {
  field: keyof WrittenClaim;
  reason: string;
}

const TROOPS: readonly Status[] = ['planned', 'training', 'arrived', 'deployed', 'fighting'];

/** The only status a figure's family allows, where there is just one; it need not be written. */
export function defaultStatus(family: Figure['family']): Status | null {
  return { loss: 'counted', other: 'total', troops: null }[family] as Status | null;
}

/** Which ends a wording states, by hedge: "up to n" leaves the low end open, "at least n" the high one. */
function quantityFault({ hedge, low, high }: Omit<Quantity, 'unit'>): string | null {
  if (low !== null && high !== null && low > high) return `low ${low} is above high ${high}`;
  switch (hedge) {
    case 'none':
    case 'about':
      return low !== null && low === high ? null : `hedge ${hedge} needs one number as both low and high`;
    case 'upto':
    case 'nearly':
    case 'below':
      return low === null && high !== null ? null : `hedge ${hedge} needs high, and low: null`;
    case 'above':
    case 'atleast':
      return low !== null && high === null ? null : `hedge ${hedge} needs low, and high: null`;
    default:
      return low !== null && high !== null && low < high
        ? null
        : `hedge ${hedge} needs low and a larger high`;
  }
}

/** Faults of a claim on a figure. */
export function figureFaults(claim: WrittenClaim, figure: Figure): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (field: FieldFault['field'], reason: string) => faults.push({ field, reason });
  if (claim.polarity !== undefined)
    fault('polarity', `${figure.id} is a figure: it takes a quantity, not a polarity`);
  if (claim.quantity === undefined) {
    fault('figure', `${figure.id} is a figure: quantity is missing`);
  } else {
    const reason = quantityFault(claim.quantity);
    if (reason !== null) fault('quantity', reason);
    const money = figure.unit === 'money';
    if (money && claim.quantity.unit === undefined)
      fault('quantity', `${figure.id} is money: unit is missing`);
    if (!money && claim.quantity.unit !== undefined)
      fault('quantity', `${figure.id} is not money: unit must go`);
  }
  const only = defaultStatus(figure.family);
  if (only === null && claim.status === undefined) {
    fault('figure', `${figure.id} counts troops: status is missing`);
  } else if (claim.status !== undefined) {
    const allowed = only === null ? TROOPS : [only];
    if (!allowed.includes(claim.status)) {
      fault('status', `status of ${figure.id} must be ${allowed.join(', ')}, not ${claim.status}`);
    }
  }
  if (claim.forecast && figure.family !== 'loss')
    fault('forecast', 'forecast is for losses; troops to come are planned');
  if (claim.ambiguous && !figure.id.endsWith('-casualties')) {
    fault('ambiguous', "an ambiguous loss is filed under that army's casualties");
  }
  return faults;
}

/** Faults of a claim on a statement. */
export function statementFaults(claim: WrittenClaim): FieldFault[] {
  const faults: FieldFault[] = [];
  if (claim.quantity !== undefined) {
    faults.push({
      field: 'quantity',
      reason: `${claim.figure} is a statement: it takes a polarity, not a quantity`,
    });
  }
  if (claim.polarity === undefined) {
    faults.push({ field: 'figure', reason: `${claim.figure} is a statement: polarity is missing` });
  }
  if (claim.status !== undefined) faults.push({ field: 'status', reason: 'a statement has no status' });
  for (const field of ['increment', 'period', 'event', 'forecast', 'ambiguous'] as const) {
    if (claim[field] !== undefined)
      faults.push({ field, reason: `${field} marks a number, not a statement` });
  }
  return faults;
}

/** Faults any claim can have. */
export function commonFaults(claim: WrittenClaim): FieldFault[] {
  const faults: FieldFault[] = [];
  if (claim.at && claim.at.end <= claim.at.start)
    faults.push({ field: 'at', reason: 'end must be after start' });
  if (claim.asOf === null && claim.asOfBasis !== undefined) {
    faults.push({ field: 'asOfBasis', reason: 'without a date of its own, a claim has no basis for one' });
  }
  if (claim.asOf !== null && claim.asOfBasis === undefined) {
    faults.push({ field: 'asOf', reason: 'a date needs asOfBasis: stated or inferred' });
  }
  if ((claim.asOfBasis === 'inferred') !== (claim.asOfFrom !== undefined)) {
    faults.push({ field: 'asOf', reason: 'asOfFrom says from what a date was inferred, and only then' });
  }
  return faults;
}

/** Follows `within` outwards; places are few, so a walk longer than their number is a circle. */
export function liesInItself(id: string, outerOf: ReadonlyMap<string, string | null>): boolean {
  let outer = outerOf.get(id) ?? null;
  for (let steps = 0; outer !== null && steps < outerOf.size; steps += 1) {
    if (outer === id) return true;
    outer = outerOf.get(outer) ?? null;
  }
  return false;
}
