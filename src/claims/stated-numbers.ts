/**
 * The numbers an English sentence states, in digits or words. Serves the verification of seeds only, and is kept apart
 * from the engine's own reading on purpose: a check that shares the code it checks finds nothing.
 */

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Words that count without a number, and the least and most they stand for. */
const VAGUE: readonly { words: RegExp; low: number; high: number }[] = [
  { words: /\b(?:dozens|scores)\b/iu, low: 24, high: 99 },
  { words: /\bhundreds\b(?! of thousands)/iu, low: 200, high: 999 },
  { words: /(?<!\b(?:tens|hundreds) of )\bthousands\b/iu, low: 2000, high: 9999 },
  { words: /\btens of thousands\b/iu, low: 20000, high: 99999 },
];

const DIGITS = /(?<![\d.,])\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|(?<![\d,])\d+(?:\.\d+)?(?!,?\d)/gu;
/** A day of a month counts nothing: "on October 3", "3 October". */
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DAY = new RegExp(`\\b${MONTH} \\d{1,2}\\b(?![,.]?\\d)|\\b(?<![,.])\\d{1,2} ${MONTH}\\b`, 'giu');
const UNIT = `(?:${ONES.join('|')}|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?)`;
const SCALE = `(?:${Object.keys(SCALES).join('|')})`;
const WORDS = new RegExp(`\\b(?:(half an?|an?|${UNIT}) (${SCALE})(?: (${SCALE}))?|(${UNIT}))\\b`, 'giu');

function wordValue(word: string): number {
  const lower = word.toLowerCase();
  if (lower.startsWith('half')) return 0.5;
  if (lower === 'a' || lower === 'an') return 1;
  return lower.split(/[- ]/u).reduce((sum, part) => {
    const one = ONES.indexOf(part);
    return sum + (one >= 0 ? one : (TENS.indexOf(part) + 2) * 10);
  }, 0);
}

const scaleOf = (word: string | undefined): number => (word && SCALES[word.toLowerCase()]) || 1;

/** Every number stated, in no particular order; "1.2 million" is 1,200,000 alone. */
export function numbersIn(sentence: string): number[] {
  const found: number[] = [];
  const text = sentence.replace(DAY, '–');
  for (const match of text.matchAll(DIGITS)) {
    const after = text.slice(match.index + match[0].length);
    const scale = new RegExp(`^[ -](${SCALE})\\b`, 'iu').exec(after)?.[1];
    found.push(Math.round(Number(match[0].replace(/[,\u00a0\u202f ]/gu, '')) * scaleOf(scale)));
  }
  for (const [, scaled, scale, second, plain] of text.matchAll(WORDS)) {
    found.push(wordValue(scaled ?? plain ?? '') * scaleOf(scale) * scaleOf(second));
  }
  return found;
}

/** True where a word such as "thousands" stands for exactly this span. */
export function statesVague(sentence: string, low: number, high: number): boolean {
  return VAGUE.some((vague) => vague.low === low && vague.high === high && vague.words.test(sentence));
}
