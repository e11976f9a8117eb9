/**
 * The deciding numbers, as they stand in the code, each with the reason written beside it there.
 */
import { readFileSync } from 'node:fs';
import * as numbers from '../../matching/numbers.ts';

/** Those that shape a relation; the others bound a search. Said as a reader would. */
const SHOWN: readonly (readonly [name: keyof typeof numbers, said: string])[] = [
  ['SAME_TIME_DAYS', `${numbers.SAME_TIME_DAYS} days`],
  ['LOSSES_COMPARABLE_DAYS', `${numbers.LOSSES_COMPARABLE_DAYS} days`],
  ['STALE_AFTER_DAYS', `${numbers.STALE_AFTER_DAYS} days`],
  ['EXACT_BELOW', `under ${numbers.EXACT_BELOW}`],
  ['ROUNDING_DIVISOR', `1/${numbers.ROUNDING_DIVISOR} of the last digit’s unit`],
  ['ROUNDING_CAP_DIVISOR', `1/${numbers.ROUNDING_CAP_DIVISOR}`],
  ['ABOUT_DIVISOR', `1/${numbers.ABOUT_DIVISOR}`],
  ['NEARLY', `${numbers.NEARLY.times}/${numbers.NEARLY.over}`],
  ['REACH', `${numbers.REACH.times}/${numbers.REACH.over}`],
  ['HEADLINE_FACTOR', `${numbers.HEADLINE_FACTOR}`],
];

const SOURCE = new URL('../../matching/numbers.ts', import.meta.url);

export function numbersTable(): string {
  const source = readFileSync(SOURCE, 'utf8');
  const reasons = new Map(
    [...source.matchAll(/\/\*\* ([^*]*?) \*\/\nexport const (\w+)/gu)].map((match) => [match[2], match[1]]),
  );
  const rows = SHOWN.map(([name, said]) => {
    const reason = reasons.get(name);
    if (reason === undefined) throw new Error(`${name} has no reason beside it`);
    return `| ${said} | ${reason} |`;
  });
  return ['| number | what it is for |', '| --- | --- |', ...rows].join('\n');
}
