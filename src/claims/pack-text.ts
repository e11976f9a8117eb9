/**
 * What is asked of a pack's text before anything is made of it, and of every word in it: how deep it is nested, whether it has
 * characters that nobody sees or that turn what stands beside them around. Knows nothing of claims.
 */

/** How deep lists and objects may stand in each other. A pack needs five. */
const DEEPEST = 32;

/** One pass, before parsing: a parser takes any depth, and what it makes of that can be neither copied nor kept. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (inText) {
      if (sign === 92 /* \ */) at += 1;
      else if (sign === 34 /* " */) inText = false;
    } else if (sign === 34) inText = true;
    else if (sign === 91 /* [ */ || sign === 123 /* { */) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (sign === 93 /* ] */ || sign === 125 /* } */) depth -= 1;
  }
  return false;
}

/** Turns text around, or is not seen: overrides of direction, tags, zero widths, controls but tab and line feed, half characters. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}|(?<=\p{M}{4})\p{M}/u;

/** The first character that a pack's words may not have, and where it stands; null where there is none. */
export function hiddenCharacter(text: string): { character: string; at: number } | null {
  const found = HIDDEN.exec(text);
  if (!found) return null;
  const code = found[0].codePointAt(0) ?? 0;
  return { character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, at: found.index };
}

const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const DRESSED = /[\u{1d400}-\u{1d7ff}\uff10-\uff5a]/u;

/** A word of letters that only look like one another's: Latin beside Cyrillic or Greek, or in mathematical or wide dress. */
export function lookalikeWord(text: string): string | null {
  // Most texts are in one script, and are through here.
  if (!DRESSED.test(text) && !(LATIN.test(text) && LOOKALIKE.test(text))) return null;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (DRESSED.test(word) || (LATIN.test(word) && LOOKALIKE.test(word))) return word;
  return null;
}

export type JsonPath = readonly (string | number)[];

export const pathText = (path: JsonPath): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(part)
      ? `${text}${text === '' ? '' : '.'}${part}`
      : `${text}[${JSON.stringify(part.slice(0, 40))}]`;
  }, '');

/**
 * Every text of a parsed value with where it stands; names of fields are none. Its depth is known to be small. The path is one
 * list that is written on as it goes: of very many texts, nearly none is told of.
 */
export function eachText(
  value: unknown,
  visit: (text: string, path: JsonPath) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const name in value) {
    path.push(isList ? Number(name) : name);
    eachText((value as Record<string, unknown>)[name], visit, path);
    path.pop();
  }
}
